import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {budgetMinutes, errorBudget} from './error-budget';
import {outcomeWith} from './example';

test('99.9 % over 30 days at an error rate of 0.2 %', () => {
  const {values, words} = outcomeWith(errorBudget);
  expect(values.budget).toBeCloseTo(43.2, 10);
  expect(values.burnRate).toBeCloseTo(2, 10);
  expect(values.exhaustion).toBeCloseTo(15, 10);
  expect(values.outageShare).toBeCloseTo(1000 / 43.2, 10);
  expect(words).toEqual({
    zh: '30 天的错误预算相当于 43.2 分钟全面中断；10 分钟的全面中断用掉其中的 23.15%。错误率 0.2% 的燃烧率是 2，满额的预算 15 天用完。',
    en: 'The error budget for 30 days equals 43.2 minutes of full outage; a full outage of 10 minutes uses 23.15 % of it. An error rate of 0.2 % is a burn rate of 2, which uses up a full budget in 15 days.',
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

test('without errors the budget lasts for ever', () => {
  const {values, words} = outcomeWith(errorBudget, {errorRate: 0});
  expect(values.exhaustion).toBe(Infinity);
  expect(words.en).toContain('stays within the budget');
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
