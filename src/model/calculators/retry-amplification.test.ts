import fc from 'fast-check';
import {expect, test} from 'vitest';
import {outcomeWith} from './example';
import {
  expectedAmplification,
  expectedAttempts,
  retryAmplification,
  worstAmplification,
} from './retry-amplification';

const runs = {numRuns: 200, seed: 20_261_202};
const layers = fc.integer({min: 1, max: 10});
const retries = fc.integer({min: 0, max: 20});
const share = fc.double({min: 0, max: 1, noNaN: true});

test('three layers of two retries make 27, of three retries 64', () => {
  const {values, words} = outcomeWith(retryAmplification);
  expect(values.worst).toBe(27);
  expect(values.singleLayerWorst).toBe(3);
  expect(values.singleLayer).toBeCloseTo(1.24, 12);
  // 1.24 × (1 + 0.008 + 0.008²) × (1 + 0.008³ + 0.008⁶)
  expect(values.expected).toBeCloseTo(1.25, 8);
  expect(words.en).toContain('turns into 27 calls');
  expect(worstAmplification(3, 3)).toBe(64);
});

test('the mean is the geometric series over all attempts', () => {
  fc.assert(
    fc.property(layers, retries, fc.double({min: 0, max: 0.99, noNaN: true}), (n, r, p) => {
      const series = (1 - p ** worstAmplification(n, r)) / (1 - p);
      expect(expectedAmplification(n, r, p) / series).toBeCloseTo(1, 10);
    }),
    runs,
  );
});

test('the mean lies between no retry and the worst, and grows with what fails', () => {
  fc.assert(
    fc.property(layers, retries, share, share, (n, r, p, q) => {
      const [less, more] = [Math.min(p, q), Math.max(p, q)].map((failing) =>
        expectedAmplification(n, r, failing),
      ) as [number, number];
      expect(less).toBeGreaterThanOrEqual(1);
      expect(less).toBeLessThanOrEqual(more * (1 + 1e-12));
      expect(more).toBeLessThanOrEqual(worstAmplification(n, r) * (1 + 1e-12));
    }),
    runs,
  );
});

test('all failing is the worst; without retries nothing is amplified', () => {
  expect(expectedAmplification(10, 20, 1)).toBe(21 ** 10);
  expect(expectedAmplification(5, 0, 0.7)).toBe(1);
  expect(expectedAttempts(4, 0)).toBe(1);
});
