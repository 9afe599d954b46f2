import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  availability,
  neededUnavailability,
  parallelUnavailability,
  seriesUnavailability,
} from './availability';
import {exampleOf, outcomeWith} from './example';

const runs = {numRuns: 200, seed: 20_261_201};
const share = fc.double({min: 0, max: 1, noNaN: true});
const copies = fc.integer({min: 1, max: 20});

test('five parts of 99.95 % in series and two copies of 99 %, as the specification has them', () => {
  const {values, words} = outcomeWith(availability);
  expect(values.series).toBeCloseTo(99.750249875, 9);
  expect(values.seriesDowntime).toBeCloseTo(107.892054, 5);
  expect(values.independent).toBeCloseTo(99.99, 10);
  expect(values.independentDowntime).toBeCloseTo(4.32, 10);
  expect(values.common).toBeCloseTo(99.940975, 10);
  expect(values.commonDowntime).toBeCloseTo(25.4988, 10);
  expect(words.zh).toBe(
    '5 个强依赖串联的可用性为 99.75%，每 30 天约有 107.9 分钟不可用。2 份 99% 的副本，互不影响时为 99.99%，有 5% 的失效出自共同原因时为 99.941%。',
  );
  expect(words.en).toBe(
    '5 hard dependencies in series give 99.75 %, about 107.9 minutes of downtime in 30 days. 2 copies at 99 % give 99.99 % if failures are independent, and 99.941 % if 5 % of failures have a common cause.',
  );
});

test('a service and its hard dependencies that reach what is needed meet the objective together', () => {
  fc.assert(
    fc.property(share, fc.integer({min: 0, max: 50}), (allowed, dependencies) => {
      const needed = neededUnavailability(allowed, dependencies);
      const parts = Array.from({length: dependencies + 1}, () => needed);
      const together = seriesUnavailability(parts);
      expect(together).toBeLessThanOrEqual(allowed + 1e-12);
      // And hardly more than that is asked for, where failures are rare.
      expect(together).toBeGreaterThanOrEqual(allowed - allowed ** 2 - 1e-12);
    }),
    runs,
  );
});

test('a dependency and a copy alone', () => {
  const {values, words} = outcomeWith(availability, {parts: [99.9], copies: 1});
  expect(values.common).toBeCloseTo(99, 10);
  expect(words.en).toContain('1 hard dependency in series gives 99.9 %');
  expect(words.en).toContain('A single copy at 99 % has no redundancy.');
});

test('nine nines keep their digits', () => {
  const {values, words} = outcomeWith(availability, {
    parts: [99.9999999, 99.9999999],
    copy: 99.9999999,
    copies: 2,
    commonShare: 0,
  });
  expect(values.seriesDowntime).toBeCloseTo(2e-9 * 43_200, 13);
  expect((values.independentDowntime ?? 0) / (1e-18 * 43_200)).toBeCloseTo(1, 9);
  expect(words.en).toContain('99.9999998 %');
});

test('no part is refused', () => {
  expect(availability.calculate({...exampleOf(availability), parts: []})).toHaveProperty('refused');
});

describe('series', () => {
  test('is the product of availabilities', () => {
    fc.assert(
      fc.property(fc.array(share, {maxLength: 20}), (parts) => {
        const product = parts.reduce((all, u) => all * (1 - u), 1);
        expect(seriesUnavailability(parts)).toBeCloseTo(1 - product, 12);
      }),
      runs,
    );
  });

  test('is worse than the worst part, and better than the sum of them', () => {
    fc.assert(
      fc.property(fc.array(share, {minLength: 1, maxLength: 20}), (parts) => {
        const u = seriesUnavailability(parts);
        expect(u).toBeGreaterThanOrEqual(Math.max(...parts) * (1 - 1e-14));
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(u).toBeLessThanOrEqual(Math.min(1, sum * (1 + 1e-14)));
      }),
      runs,
    );
  });

  test('of nothing is always there, of a dead part never', () => {
    expect(seriesUnavailability([])).toBe(0);
    expect(seriesUnavailability([0, 1, 0.5])).toBe(1);
  });
});

describe('parallel', () => {
  test('lies between no common cause and a single copy, and further copies do not harm', () => {
    fc.assert(
      fc.property(share, copies, share, (u, n, beta) => {
        const result = parallelUnavailability(u, n, beta);
        expect(result).toBeGreaterThanOrEqual(parallelUnavailability(u, n, 0) * (1 - 1e-12));
        expect(result).toBeLessThanOrEqual(u * (1 + 1e-12));
        expect(parallelUnavailability(u, n + 1, beta)).toBeLessThanOrEqual(result * (1 + 1e-12));
      }),
      runs,
    );
  });

  test('of copies that always fail together is a single copy', () => {
    expect(parallelUnavailability(0.01, 3, 1)).toBe(0.01);
  });
});
