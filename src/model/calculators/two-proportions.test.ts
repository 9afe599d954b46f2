import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {exampleOf, outcomeWith} from './example';
import {normalQuantile} from './numeric';
import {differenceInterval, twoProportions, wilsonInterval} from './two-proportions';

const runs = {numRuns: 300, seed: 20_261_212};
const z95 = normalQuantile(0.975);
const group = fc
  .integer({min: 1, max: 10_000})
  .chain((total) => fc.tuple(fc.integer({min: 0, max: total}), fc.constant(total)));
const anyZ = fc.double({min: 0.01, max: 5, noNaN: true});

describe('Newcombe’s table II, method 10', () => {
  test.each([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ] as const)('%j and %j', (first, second, low, high) => {
    const interval = differenceInterval(first, second, z95);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });
});

test('56 of 70 and 48 of 80 in words', () => {
  const {values, words} = outcomeWith(twoProportions);
  expect(values.difference).toBeCloseTo(20, 10);
  expect(words).toEqual({
    zh: '第一组 80%，第二组 60%，相差 20 个百分点，95% 置信区间为 5.243 至 33.39。区间不含零，第一组更高。',
    en: 'The first group has 80 %, the second 60 %, a difference of 20 percentage points; its 95 % confidence interval runs from 5.243 to 33.39. Zero lies outside: the first group is higher.',
  });
});

test('a smaller first group, and too few data', () => {
  const less = {firstSuccesses: 48, firstTotal: 80, secondSuccesses: 56, secondTotal: 70};
  expect(outcomeWith(twoProportions, less).words.en).toContain('second group is higher');
  expect(outcomeWith(twoProportions, {secondSuccesses: 64}).words.zh).toContain('区间含零');
});

test('more successes than trials are refused', () => {
  const entered = {...exampleOf(twoProportions), firstSuccesses: 71};
  expect(twoProportions.calculate(entered)).toHaveProperty('refused');
});

test('the score interval solves (p̂ − p)² = z² p(1 − p) / n', () => {
  fc.assert(
    fc.property(group, anyZ, ([successes, total], z) => {
      for (const p of wilsonInterval(successes, total, z)) {
        if (p === 0 || p === 1) continue;
        const deviation = (successes / total - p) ** 2;
        expect(Math.abs(deviation - (z ** 2 * p * (1 - p)) / total)).toBeLessThan(1e-13);
      }
    }),
    runs,
  );
});

test('the interval has the difference inside, lies within −1 and 1, and turns round with the groups', () => {
  fc.assert(
    fc.property(group, group, anyZ, (first, second, z) => {
      const [low, high] = differenceInterval(first, second, z);
      const difference = first[0] / first[1] - second[0] / second[1];
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(high).toBeLessThanOrEqual(1);
      const [turnedLow, turnedHigh] = differenceInterval(second, first, z);
      expect(turnedLow).toBeCloseTo(-high, 12);
      expect(turnedHigh).toBeCloseTo(-low, 12);
    }),
    runs,
  );
});

test('more confidence gives a wider interval', () => {
  fc.assert(
    fc.property(group, group, anyZ, anyZ, (first, second, a, b) => {
      const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((z) =>
        differenceInterval(first, second, z),
      ) as [readonly [number, number], readonly [number, number]];
      expect(wide[0]).toBeLessThanOrEqual(narrow[0] + 1e-12);
      expect(wide[1]).toBeGreaterThanOrEqual(narrow[1] - 1e-12);
    }),
    runs,
  );
});
