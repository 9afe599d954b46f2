import fc from 'fast-check';
import {expect, test} from 'vitest';
import {exampleOf, outcomeWith} from './example';
import {apdex, latencyQuantiles, quantile} from './latency-quantiles';

const runs = {numRuns: 200, seed: 20_261_211};
const times = fc.array(fc.double({min: 0, max: 1e7, noNaN: true}), {minLength: 1, maxLength: 50});
const share = fc.double({min: 0, max: 1, noNaN: true});
const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b);

test('the average of two quantiles is not the quantile of both', () => {
  const {values, words} = outcomeWith(latencyQuantiles);
  expect(values).toMatchObject({quantile: 900, secondQuantile: 95, averaged: 497.5, together: 150});
  expect(values.mean).toBe(188);
  // Four within 100 ms, five within 400 ms, one beyond.
  expect(values.apdex).toBeCloseTo(0.65, 12);
  expect(words.en).toContain('which is no substitute for it');
});

// The worked example of the nearest-rank method that textbooks have.
test.each([
  [5, 15],
  [30, 20],
  [40, 20],
  [50, 35],
  [100, 50],
  [0, 15],
])('%d % of 15, 20, 35, 40, 50', (percentage, value) => {
  expect(quantile([15, 20, 35, 40, 50], percentage / 100)).toBe(value);
});

test('rounding errors of a share skip no rank', () => {
  // 0.07 × 100 is 7.000000000000001.
  expect(
    quantile(
      Array.from({length: 100}, (_, index) => index + 1),
      0.07,
    ),
  ).toBe(7);
});

test('60 satisfied, 30 tolerating and 10 frustrated make 0.75', () => {
  const values = [60, 30, 10].flatMap((count, index) =>
    Array.from({length: count}, () => [100, 400, 401][index] ?? 0),
  );
  expect(apdex(values, 100)).toBe(0.75);
});

test('an empty group is refused', () => {
  for (const group of ['first', 'second']) {
    const entered = {...exampleOf(latencyQuantiles), [group]: []};
    expect(latencyQuantiles.calculate(entered)).toHaveProperty('refused');
  }
});

test('a quantile is a value that so many do not exceed, and fewer do not reach', () => {
  fc.assert(
    fc.property(times, share, (values, q) => {
      const result = quantile(inOrder(values), q);
      expect(values).toContain(result);
      const below = values.filter((value) => value < result).length;
      const upTo = values.filter((value) => value <= result).length;
      expect(upTo / values.length).toBeGreaterThanOrEqual(q - 1e-9);
      expect(below / values.length).toBeLessThanOrEqual(q);
    }),
    runs,
  );
});

test('the quantile of both lies between those of each, and quantiles grow with the share', () => {
  fc.assert(
    fc.property(times, times, share, share, (first, second, p, q) => {
      const each = [first, second].map((values) => quantile(inOrder(values), q));
      const together = quantile(inOrder([...first, ...second]), q);
      expect(together).toBeGreaterThanOrEqual(Math.min(...each));
      expect(together).toBeLessThanOrEqual(Math.max(...each));
      const sorted = inOrder(first);
      expect(quantile(sorted, Math.min(p, q))).toBeLessThanOrEqual(
        quantile(sorted, Math.max(p, q)),
      );
    }),
    runs,
  );
});

test('Apdex lies between 0 and 1 and grows with the target', () => {
  const target = fc.double({min: 0, max: 1e7, noNaN: true});
  fc.assert(
    fc.property(times, target, target, (values, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((t) => apdex(values, t));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(high ?? 0);
      expect(high).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});
