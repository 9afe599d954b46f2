import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  counted,
  listed,
  normalQuantile,
  points,
  roundUp,
  shareMissing,
  shown,
  shownAvailability,
  shownTime,
  shownWhole,
  wholePoints,
} from './numeric';

describe('normal quantile', () => {
  // The check values of AS 241, and those of every table.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
    [0.975, 1.959963984540054],
    [0.8, 0.8416212335729143],
    [0.5, 0],
    [0, -Infinity],
    [1, Infinity],
  ])('of %d', (probability, expected) => {
    if (Number.isFinite(expected)) expect(normalQuantile(probability)).toBeCloseTo(expected, 12);
    else expect(normalQuantile(probability)).toBe(expected);
  });

  /** Simpson’s rule over the density. */
  function distribution(z: number): number {
    const steps = 2000;
    const width = z / steps;
    let sum = 0;
    for (let step = 0; step <= steps; step++) {
      const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
      sum += weight * Math.exp(-((step * width) ** 2) / 2);
    }
    return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
  }

  test('undoes the distribution', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-6, max: 1 - 1e-6, noNaN: true}), (probability) => {
        expect(distribution(normalQuantile(probability))).toBeCloseTo(probability, 11);
      }),
      {numRuns: 100, seed: 20_261_201},
    );
  });
});

test('what nines leave has no error of rounding', () => {
  expect(shareMissing(99.9999999)).toBe(1e-9);
  expect(shareMissing(99.95)).toBe(0.0005);
  expect(shareMissing(100)).toBe(0);
  expect(shareMissing(0)).toBe(1);
});

test('rounding up overlooks errors of rounding, and nothing else', () => {
  expect(roundUp(3 * 1.1 * 10)).toBe(33);
  expect(roundUp(36.000001)).toBe(37);
  expect(roundUp(0)).toBe(0);
  expect(roundUp(0.1)).toBe(1);
});

test.each([
  [0, '0'],
  [107.892054, '107.9'],
  [-1234567, '−1235000'],
  [0.000012341, '0.00001234'],
  [0.0000001, '0.0000001'],
  [1.2341e-12, '1.234×10⁻¹²'],
  [3.21e18, '3.21×10¹⁸'],
  [Infinity, '∞'],
])('%d is shown as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

test('a count is shown with all its digits', () => {
  expect(shownWhole(1234567)).toBe('1234567');
  expect(shownWhole(17_080_198_121_677)).toBe('17080198121677');
});

test.each([
  [0, '100'],
  [0.01, '99'],
  [0.0001, '99.99'],
  [2.497501249e-3, '99.75'],
  [1e-9, '99.9999999'],
  [1, '0'],
])('an unavailability of %d is shown as %s %', (unavailability, text) => {
  expect(shownAvailability(unavailability)).toBe(text);
});

test.each([
  [0, '0 秒', '0 seconds'],
  [1.2, '1.2 秒', '1.2 seconds'],
  [0.5, '500 毫秒', '500 milliseconds'],
  [0.001, '1 毫秒', '1 millisecond'],
  [3600, '1 小时', '1 hour'],
  [90, '90 秒', '90 seconds'],
  [129.6, '2.16 分钟', '2.16 minutes'],
  [172_800, '2 天', '2 days'],
])('%d seconds are shown as %s, %s', (seconds, zh, en) => {
  expect(shownTime(seconds)).toEqual({zh, en});
});

test('a noun has the number of what is counted', () => {
  expect(counted(1, 'copy', 'copies')).toBe('1 copy');
  expect(counted(2, 'copy', 'copies')).toBe('2 copies');
  expect(counted(0, 'server')).toBe('0 servers');
});

test('a curve begins and ends where it should', () => {
  expect(points(0, 0.3, 3, (x) => x).map(([x]) => x)).toEqual([
    0,
    expect.closeTo(0.1, 12),
    expect.closeTo(0.2, 12),
    0.3,
  ]);
  expect(wholePoints(2, 4, (x) => x * x)).toEqual([
    [2, 4],
    [3, 9],
    [4, 16],
  ]);
});

test('clauses in a row', () => {
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b'])).toBe('a and b');
  expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
});
