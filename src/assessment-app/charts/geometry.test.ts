import {expect, test} from 'vitest';
import {anchorAt, gridOf, linesOf, radarPoint, ringPath, shortened, widthOf} from './geometry';

const centre = {x: 100, y: 100};
const radar = {centre, radius: 50, axes: 4};

test('the first axis points up, the next clockwise; the top level is at the rim, and 0 in the centre', () => {
  expect(radarPoint(radar, 0, 5)).toEqual({x: 100, y: 50});
  expect(radarPoint(radar, 1, 5)).toEqual({x: 150, y: 100});
  expect(radarPoint(radar, 2, 1)).toEqual({x: 100, y: 110});
  expect(radarPoint(radar, 3, 0)).toEqual(centre);
});

test('a ring is closed; where an area has no level, the line stops and goes on behind it', () => {
  const [a, b, c, d] = [0, 1, 2, 3].map((axis) => radarPoint(radar, axis, 5));
  expect(ringPath([a, b, c, d])).toBe('M100 50L150 100L100 150L50 100Z');
  expect(ringPath([a, undefined, c, d])).toBe('M100 150L50 100L100 50');
  expect(ringPath([a, undefined, c, undefined])).toBe('');
  expect(ringPath([])).toBe('');
});

test('labels grow away from the centre', () => {
  expect(anchorAt({x: 100, y: 40}, centre)).toBe('middle');
  expect(anchorAt({x: 160, y: 100}, centre)).toBe('start');
  expect(anchorAt({x: 40, y: 100}, centre)).toBe('end');
});

test('rows stand below each other, and a row with more cells than columns has several lines', () => {
  const sizes = {top: 10, heading: 20, cell: 60, gap: 5};
  expect(gridOf([5, 4], sizes)).toEqual({
    columns: 5,
    cellWidth: 72,
    rows: [
      {y: 10, lines: 1},
      {y: 95, lines: 1},
    ],
    height: 180,
  });
  expect(gridOf([8], sizes)).toMatchObject({columns: 6, rows: [{lines: 2}], height: 155});
  expect(gridOf([], sizes).height).toBe(10);
});

test('lines stay within their width, whatever is written', () => {
  expect(linesOf('Application operations', 12)).toEqual(['Application', 'operations']);
  expect(linesOf('互联网应用运维框架，能力', 5)).toEqual(['互联网应用', '运维框架，', '能力']);
  for (const text of ['W'.repeat(100), '运'.repeat(50), 'a 运维 https://example.org/a/b/c', '']) {
    const lines = linesOf(text, 6);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(6);
  }
});

test('a text that is cut says so', () => {
  expect(shortened('运维', 3)).toBe('运维');
  expect(shortened('Application operations', 12)).toBe('Application…');
  expect(shortened('', 5)).toBe('');
});
