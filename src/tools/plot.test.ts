import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Plot} from '../model/calculators/calculator';
import {plotSvg, ticks} from './plot';

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

test.each([
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, 17, [5, 10, 15]],
])('round numbers from %d to %d', (least, greatest, expected) => {
  expect(ticks({least, greatest})).toEqual(expected);
});
