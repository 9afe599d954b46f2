import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {outcomeWith} from './example';
import {contributions, logarithmicMean, unitCost} from './unit-cost';

const runs = {numRuns: 300, seed: 20_261_213};
const positive = fc.double({min: 1e-3, max: 1e6, noNaN: true});
const three = fc.tuple(positive, positive, positive);
const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);

test('half as many orders more, a fifth less for each, at nine tenths of the price', () => {
  const {values, words} = outcomeWith(unitCost);
  expect(values.before).toBeCloseTo(0.1, 12);
  expect(values.after).toBeCloseTo(0.072, 12);
  expect(values.unitChange).toBeCloseTo(-28, 10);
  expect(values.change).toBe(8000);
  const mean = 8000 / Math.log(1.08);
  expect(values.volume).toBeCloseTo(mean * Math.log(1.5), 6);
  expect(values.use).toBeCloseTo(mean * Math.log(0.8), 6);
  expect(values.price).toBeCloseTo(mean * Math.log(0.9), 6);
  expect(words.en).toContain('a change of −28 %. The cost changed by +8000 yuan');
});

describe('contributions', () => {
  test('add up to the change', () => {
    fc.assert(
      fc.property(three, three, (before, after) => {
        const parts = contributions(before, after);
        const sum = parts.reduce((all, part) => all + part, 0);
        const size = parts.reduce((all, part) => all + Math.abs(part), 0) + product(before);
        const change = product(after) - product(before);
        expect(Math.abs(sum - change) / size).toBeLessThan(1e-12);
      }),
      runs,
    );
  });

  test('turn round with time, and have the sign of the factor’s change', () => {
    fc.assert(
      fc.property(three, three, (before, after) => {
        const back = contributions(after, before);
        contributions(before, after).forEach((part, index) => {
          expect(Math.abs(part + (back[index] ?? NaN))).toBeLessThanOrEqual(1e-9 * Math.abs(part));
          const sign = Math.sign((after[index] ?? 0) - (before[index] ?? 0));
          if (part !== 0) expect(Math.sign(part)).toBe(sign);
        });
      }),
      runs,
    );
  });

  test('a factor alone that changes has the whole change, the rest none', () => {
    expect(contributions([2, 3, 5], [4, 3, 5])).toEqual([expect.closeTo(30, 10), 0, 0]);
    expect(contributions([2, 3, 5], [2, 3, 5])).toEqual([0, 0, 0]);
  });
});

describe('the logarithmic mean', () => {
  test('lies between the geometric and the arithmetic', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logarithmicMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
        expect(logarithmicMean(b, a) / mean).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });

  test('of what is nearly the same keeps its digits', () => {
    expect(logarithmicMean(1, 1)).toBe(1);
    expect(logarithmicMean(1 + 1e-12, 1)).toBeCloseTo(1 + 5e-13, 14);
    expect(logarithmicMean(1e12, 1e-6)).toBeCloseTo(1e12 / Math.log(1e18), 0);
  });
});
