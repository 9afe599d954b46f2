import fc from 'fast-check';
import {expect, test} from 'vitest';
import {breakEvenUse, commitment, saving} from './commitment';
import {outcomeWith} from './example';

test('a discount of 40 % pays beyond 60 %, as the specification has it', () => {
  const {values, words} = outcomeWith(commitment);
  expect(values).toEqual({
    breakEven: 60,
    committedCost: 43_200,
    onDemandCost: 54_000,
    saving: expect.closeTo(10_800, 6) as number,
  });
  expect(words).toEqual({
    zh: '折扣 40% 时，使用率超过 60% 才划算；使用率 75% 每 30 天节省 10800 元。',
    en: 'At a discount of 40 %, the commitment pays if more than 60 % of it is used; at 75 %, it saves 10800 yuan in 30 days.',
  });
});

test.each([
  [50, -7200, 'loses 7200 yuan'],
  [60, 0, 'neither saves nor loses'],
])('%d %% used', (used, saved, words) => {
  const outcome = outcomeWith(commitment, {used});
  expect(outcome.values.saving).toBeCloseTo(saved, 6);
  expect(outcome.words.en).toContain(words);
});

test('the saving is the difference of both costs, and grows with use and discount', () => {
  const share = fc.double({min: 0, max: 100, noNaN: true});
  fc.assert(
    fc.property(share, share, share, (discount, used, more) => {
      const saved = saving(1000, discount, used);
      expect(saved).toBeCloseTo(10 * used - 1000 * breakEvenUse(discount), 8);
      const higher = Math.max(used, more);
      expect(saving(1000, discount, higher)).toBeGreaterThanOrEqual(saved);
      expect(saving(1000, Math.max(discount, more), used)).toBeGreaterThanOrEqual(saved);
      expect(saving(1000, discount, 100 * breakEvenUse(discount))).toBeCloseTo(0, 8);
    }),
    {numRuns: 200, seed: 20_261_214},
  );
});
