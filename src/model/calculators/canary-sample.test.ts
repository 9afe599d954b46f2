import fc from 'fast-check';
import {expect, test} from 'vitest';
import {canarySample, fleissSampleSize, pooledSampleSize} from './canary-sample';
import {exampleOf, outcomeWith} from './example';

const runs = {numRuns: 200, seed: 20_261_205};
const rate = fc.double({min: 0, max: 1, noNaN: true});
const rates = fc.tuple(rate, rate).filter(([a, b]) => Math.abs(a - b) > 1e-6);
const level = fc.double({min: 0.5, max: 0.9999, noNaN: true});

test('from 1 % to 1.5 % about 7750 requests, as the specification has it', () => {
  const {values, words} = outcomeWith(canarySample);
  expect(values.pooled).toBe(7751);
  expect(values.fleiss).toBe(7750);
  expect(values.collection).toBeCloseTo(7751 / 600, 10);
  expect(words).toEqual({
    zh: '要以 95% 的置信度和 80% 的功效看出错误率从 1% 变为 1.5%，每组约需 7751 个请求，灰度组要收集 12.92 分钟。',
    en: 'To detect a change of the error rate from 1 % to 1.5 % with 95 % confidence and 80 % power, each group needs about 7751 requests, which the canary collects in 12.92 minutes.',
  });
});

// The example in the documentation of R’s power.prop.test, which has this formula.
test('from 50 % to 75 % with a power of 90 %: 76.7', () => {
  expect(fleissSampleSize([0.5, 0.75], 0.95, 0.9)).toBeCloseTo(76.7, 1);
});

test('few expected failures are said', () => {
  expect(outcomeWith(canarySample, {baseline: 0, detected: 50}).words.en).toContain('exact test');
  expect(outcomeWith(canarySample).words.en).not.toContain('exact test');
});

test('the same rate twice is refused', () => {
  const entered = {...exampleOf(canarySample), detected: 1};
  expect(canarySample.calculate(entered)).toHaveProperty('refused');
});

test('Fleiss needs no more than a common variance does', () => {
  fc.assert(
    fc.property(rates, level, level, (pair, confidence, power) => {
      const pooled = pooledSampleSize(pair, confidence, power);
      expect(fleissSampleSize(pair, confidence, power)).toBeLessThanOrEqual(pooled * (1 + 1e-9));
    }),
    runs,
  );
});

test('the groups can be exchanged, and so can success and failure', () => {
  fc.assert(
    fc.property(rates, level, level, ([a, b], confidence, power) => {
      for (const size of [pooledSampleSize, fleissSampleSize]) {
        const needed = size([a, b], confidence, power);
        expect(size([b, a], confidence, power) / needed).toBeCloseTo(1, 10);
        expect(size([1 - a, 1 - b], confidence, power) / needed).toBeCloseTo(1, 6);
      }
    }),
    runs,
  );
});

test('more confidence or power needs no fewer requests', () => {
  fc.assert(
    fc.property(rates, level, level, level, (pair, a, b, c) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      for (const size of [pooledSampleSize, fleissSampleSize]) {
        expect(size(pair, low, c)).toBeLessThanOrEqual(size(pair, high, c) * (1 + 1e-12));
        expect(size(pair, c, low)).toBeLessThanOrEqual(size(pair, c, high) * (1 + 1e-12));
      }
    }),
    runs,
  );
});

test('with that many requests, the test has that power', () => {
  const [first, second, size] = [0.01, 0.015, fleissSampleSize([0.01, 0.015], 0.95, 0.8)];
  const mean = (first + second) / 2;
  const limit = 1.959963984540054 * Math.sqrt((2 * mean * (1 - mean)) / size);
  const spread = Math.sqrt((first * (1 - first) + second * (1 - second)) / size);
  expect((second - first - limit) / spread).toBeCloseTo(0.8416212335729143, 10);
});
