import fc from 'fast-check';
import {expect, test} from 'vitest';
import {outcomeWith} from './example';
import {failureBound, restore, ruleOfThree} from './restore';

test('a day between backups does not meet an RPO of a day', () => {
  const {values, words} = outcomeWith(restore);
  expect(values).toMatchObject({loss: 27, lossMargin: -3, copy: 100, total: 3, timeMargin: 1});
  expect(values.failureBound).toBeCloseTo(100 * (1 - 0.05 ** (1 / 12)), 10);
  expect(values.ruleOfThree).toBe(25);
  expect(words).toEqual({
    zh: '最坏丢失 27 小时的数据，未达到 RPO；恢复用时 3 小时，达到 RTO。12 次恢复演练没有失败，只能说明（95% 置信度）失败概率不超过 22.09%。',
    en: 'At worst, 27 hours of data are lost, which does not meet the RPO; recovery takes 3 hours, which meets the RTO. 12 drills without a failure show, with 95 % confidence, only that restores fail with a probability of at most 22.09 %.',
  });
});

test('errors of rounding miss no objective', () => {
  const {values, words} = outcomeWith(restore, {
    interval: 0.1,
    duration: 0.2,
    copyDelay: 0,
    rpo: 0.3,
  });
  expect(values.lossMargin).toBe(0);
  expect(words.en).toContain('which meets the RPO');
});

test('no test shows nothing', () => {
  const {values, words} = outcomeWith(restore, {tests: 0});
  expect(values).toMatchObject({failureBound: 100, ruleOfThree: 100});
  expect(words.en).toContain('Without restore drills, nothing shows');
});

test('for less than 1 % about 300 tests, as the specification has it', () => {
  expect(failureBound(298, 0.95)).toBeGreaterThan(0.01);
  expect(failureBound(299, 0.95)).toBeLessThan(0.01);
  expect(ruleOfThree(300)).toBe(0.01);
});

test('at the bound, that many successes have a probability of 5 %', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 100_000}), (tests) => {
      const bound = failureBound(tests, 0.95);
      expect(Math.exp(tests * Math.log1p(-bound))).toBeCloseTo(0.05, 10);
      expect(failureBound(tests + 1, 0.95)).toBeLessThan(bound);
      expect(bound).toBeLessThanOrEqual(ruleOfThree(tests));
      if (tests >= 30) expect(ruleOfThree(tests) / bound).toBeLessThan(1.06);
    }),
    {numRuns: 200, seed: 20_261_209},
  );
});
