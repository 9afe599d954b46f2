import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {budgetMinutes, budgetUsed, burnRate, errorBudget} from './error-budget';
import {outcomeWith} from './example';

test('99.9 % over 30 days at an error rate of 0.2 %', () => {
  const {values, words} = outcomeWith(errorBudget);
  expect(values.budget).toBeCloseTo(43.2, 10);
  expect(values.burnRate).toBeCloseTo(2, 10);
  expect(values.exhaustion).toBeCloseTo(15, 10);
  // 30 % of 10 minutes, of 43.2.
  expect(values.outageTime).toBeCloseTo(3, 10);
  expect(values.outageShare).toBeCloseTo(6.9444444444, 9);
  expect(words).toEqual({
    zh: '30 天的错误预算相当于 43.2 分钟全面中断。10 分钟的中断影响 30% 的请求或用户，流量均匀时相当于 3 分钟全面中断，用掉预算的 6.944%。错误率 0.2% 的燃烧率是 2，满额的预算 15 天用完。',
    en: 'The error budget for 30 days equals 43.2 minutes of full outage. An outage of 10 minutes that affects 30 % of requests or users equals, at even traffic, 3 minutes of full outage, and uses 6.944 % of the budget. An error rate of 0.2 % is a burn rate of 2, which uses up a full budget in 15 days.',
  });
});

describe('the specification’s table for 30 days', () => {
  test.each([
    [99, 432],
    [99.5, 216],
    [99.95, 21.6],
    [99.99, 4.32],
    [99.999, 0.432],
  ])('%d % allows %d minutes', (objective, budget) => {
    expect(outcomeWith(errorBudget, {objective}).values.budget).toBeCloseTo(budget, 10);
  });

  test('and for a year', () => {
    expect(budgetMinutes(0.001, 365 * 1440) / 60).toBeCloseTo(8.76, 10);
    expect(budgetMinutes(0.0001, 365 * 1440)).toBeCloseTo(52.56, 10);
  });
});

describe('partial outages', () => {
  // The Site Reliability Workbook, chapter 5, table “Burn rates and time to complete budget exhaustion”, 99.9 % over 30 days.
  test.each([
    [0.1, 30 * 1440],
    [0.2, 15 * 1440],
    [1, 3 * 1440],
    [100, 43.2],
  ])('%d % failing for %d minutes uses the whole budget', (affected, outage) => {
    expect(outcomeWith(errorBudget, {affected, outage}).values.outageShare).toBeCloseTo(100, 8);
  });

  test('an outage of nobody uses nothing', () => {
    const {values, words} = outcomeWith(errorBudget, {affected: 0});
    expect(values).toMatchObject({outageTime: 0, outageShare: 0});
    expect(words.en).toContain('0 seconds of full outage, and uses 0 % of the budget');
  });

  test('as counted request by request: failed ones over those that may fail', () => {
    const perMinute = 1000;
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 60}),
        fc.integer({min: 0, max: 300}),
        fc.integer({min: 0, max: 100}),
        (window, outage, affected) => {
          let failed = 0;
          for (let minute = 0; minute < outage; minute++) failed += (perMinute * affected) / 100;
          const mayFail = window * 1440 * perMinute * 0.005;
          const {outageShare} = outcomeWith(errorBudget, {
            objective: 99.5,
            window,
            outage,
            affected,
          }).values;
          expect(outageShare).toBeCloseTo((100 * failed) / mayFail, 8);
        },
      ),
      {numRuns: 100, seed: 20_261_130},
    );
  });
});

test('without errors the budget lasts for ever', () => {
  const {values, words} = outcomeWith(errorBudget, {errorRate: 0});
  expect(values.exhaustion).toBe(Infinity);
  expect(words.en).toContain('stays within the budget');
});

test('what failed in a part of the window uses that part of what may fail in all of it', () => {
  // 0.06 % failed over 21 of 28 days, 0.1 % may fail over 28.
  expect(budgetUsed(0.0006, 0.001, 21 / 28)).toBeCloseTo(0.45, 12);
  expect(budgetUsed(0, 0.001, 1)).toBe(0);
  // The whole window at a burn rate of 1 uses all of it.
  expect(budgetUsed(0.001, 0.001, 1)).toBe(burnRate(0.001, 0.001));
});

test('an objective of six nines after the point is exact', () => {
  const {values} = outcomeWith(errorBudget, {objective: 99.999999});
  expect((values.budget ?? 0) / 4.32e-4).toBeCloseTo(1, 12);
});

test('time to exhaustion, spent as an outage of that rate, is the budget', () => {
  const entries = fc.record({
    objective: fc.double({min: 0, max: 99.999999, noNaN: true}),
    window: fc.double({min: 1, max: 366, noNaN: true}),
    errorRate: fc.double({min: 1e-6, max: 100, noNaN: true}),
  });
  fc.assert(
    fc.property(entries, (entered) => {
      const {exhaustion = 0, budget = 0} = outcomeWith(errorBudget, entered).values;
      const spent = (exhaustion * 1440 * entered.errorRate) / 100;
      expect(spent / budget).toBeCloseTo(1, 10);
    }),
    {numRuns: 200, seed: 20_261_203},
  );
});
