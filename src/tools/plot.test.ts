import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Plot} from '../model/calculators/calculator';
import {plotSvg, ticks, withoutBetween} from './plot';

const name = {zh: '利用率', en: 'use <b>'};
const none = {zh: '', en: ''};

const plotOf = (points: readonly (readonly [number, number])[]): Plot => ({
  x: {title: name, unit: {zh: '%', en: '%'}},
  y: {title: name, unit: none},
  curves: [{title: name, points}],
  here: points[0] ?? [0, 0],
});

test('draws the curve and where one stands, names the axes and escapes', () => {
  const svg = plotSvg(
    plotOf([
      [0, 1],
      [50, 2],
      [90, Infinity],
    ]),
    'en',
  );
  expect(svg).toContain('use &lt;b> (%)');
  expect(svg.match(/<path d="M[^"]*L[^"]*"/g)).toHaveLength(1);
  expect(svg).toContain('<circle');
  expect(
    plotSvg(
      plotOf([
        [0, 1],
        [50, 2],
      ]),
      'zh',
    ),
  ).toContain('利用率 (%)');
});

test('never writes a number that is none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({noNaN: true}), fc.double({noNaN: true})), {maxLength: 6}),
      (points) => {
        const small = points.map(([x, y]) => [x % 1e9, y === Infinity ? y : y % 1e9] as const);
        expect(plotSvg(plotOf(small.filter(([x]) => Number.isFinite(x))), 'en')).not.toMatch(
          /NaN|Infinity/,
        );
      },
    ),
    {numRuns: 200},
  );
});

test('a line has the points that it needs', () => {
  const straight = Array.from({length: 40}, (_, index) => [index * 3, 50] as const);
  expect(withoutBetween(straight)).toEqual([straight[0], straight[39]]);
  const corner = [...straight, [117, 80] as const];
  expect(withoutBetween(corner)).toEqual([straight[0], straight[39], [117, 80]]);
  expect(withoutBetween([])).toEqual([]);
});

test('no point that a line leaves out is seen beside it', () => {
  const curve = Array.from({length: 100}, (_, x) => [x * 3, 100 / (1.02 - x / 100)] as const);
  const line = withoutBetween(curve);
  expect(line.length).toBeLessThan(60);
  for (const [x, y] of curve) {
    const next = Math.max(
      1,
      line.findIndex(([to]) => to >= x),
    );
    const [[x0, y0], [x1, y1]] = [line[next - 1]!, line[next]!];
    const distance =
      Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / Math.hypot(x1 - x0, y1 - y0);
    expect(distance).toBeLessThanOrEqual(0.25);
  }
});

test.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, 17, [5, 10, 15]],
])('round numbers from %d to %d', (least, greatest, expected) => {
  expect(ticks({least, greatest})).toEqual(expected);
});
