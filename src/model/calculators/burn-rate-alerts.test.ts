import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  burnRateAlerts,
  burnRateThreshold,
  detectionMinutes,
  firesAfter,
  multiWindowRules,
} from './burn-rate-alerts';
import {exampleOf, outcomeWith} from './example';

const period = 30 * 1440;

test('2 % of requests fail for an hour, against 99.9 % over 30 days', () => {
  const {values, words} = outcomeWith(burnRateAlerts);
  expect(values.threshold).toBeCloseTo(14.4, 10);
  expect(values.thresholdErrorRate).toBeCloseTo(1.44, 10);
  expect(values.shortWindow).toBeCloseTo(5, 10);
  expect(values.burnRate).toBeCloseTo(20, 10);
  expect(values.needed).toBeCloseTo(43.2, 10);
  expect(values.detection).toBeCloseTo(43.2, 10);
  expect(values.hour).toBeCloseTo(43.2, 10);
  expect(values.sixHours).toBe(Infinity);
  expect(values.threeDays).toBe(Infinity);
  expect(words).toEqual({
    zh: '燃烧率达到 14.4（错误率 1.44%），1 小时就用掉 2% 的预算。错误率 2% 持续 1 小时：所设告警 43.2 分钟后触发，1 小时规则 43.2 分钟后触发，6 小时规则不触发，3 天规则不触发。',
    en: 'A burn rate of 14.4 (an error rate of 1.44 %) uses 2 % of the budget in 1 hour. If 2 % of requests fail for 1 hour, your alert fires after 43.2 minutes. For comparison, the 1-hour rule fires after 43.2 minutes, the 6-hour rule does not fire, and the 3-day rule does not fire.',
  });
});

test('errors that end before an alert would fire trigger none: the alert entered as little as the rule that is the same', () => {
  // 10 % fail for 5 minutes; the mean of an hour is at 1.44 % after 60 × 1.44 / 10 = 8.64 minutes.
  const {values, words, plot} = outcomeWith(burnRateAlerts, {errorRate: 10, duration: 5});
  expect(values.needed).toBeCloseTo(8.64, 10);
  expect(values.detection).toBe(Infinity);
  expect(values.hour).toBe(Infinity);
  expect(words.en).toContain(
    'for 5 minutes, your alert does not fire. For comparison, the 1-hour rule',
  );
  expect(words.zh).toContain('所设告警不触发，1 小时规则不触发');
  expect(plot).not.toHaveProperty('here');
});

test('thresholds of the workbook and of the specification', () => {
  const of = (days: number) =>
    multiWindowRules.map(({budgetShare, windowMinutes}) =>
      burnRateThreshold(budgetShare, days * 1440, windowMinutes),
    );
  expect(of(30)).toEqual([14.4, 6, 1].map((b) => expect.closeTo(b, 10) as number));
  expect(of(28)).toEqual([13.44, 5.6, 28 / 30].map((b) => expect.closeTo(b, 10) as number));
});

test('a full outage against 99.9 % is seen in less than a minute', () => {
  expect(detectionMinutes(0.001, 14.4, 60, 1)).toBeCloseTo(0.864, 12);
});

test('exactly at the threshold an alert fires after its whole window', () => {
  expect(detectionMinutes(0.001, 14.4, 60, 0.0144)).toBeCloseTo(60, 10);
  expect(detectionMinutes(0.001, 14.4, 60, 0.0143)).toBe(Infinity);
});

test('a loose objective has a threshold that no error rate reaches', () => {
  const {values, words, plot} = outcomeWith(burnRateAlerts, {objective: 90, errorRate: 100});
  expect(values.detection).toBe(Infinity);
  expect(words.en).toContain('which no error rate reaches');
  expect(plot).toBeUndefined();
});

test('a window of the alert beyond that of the objective is refused', () => {
  const entered = {...exampleOf(burnRateAlerts), period: 3, window: 73};
  expect(burnRateAlerts.calculate(entered)).toHaveProperty('refused');
});

describe('against minutes counted by themselves', () => {
  /** Both windows, minute by minute, from before the errors to after them. */
  function simulated(
    windowMinutes: number,
    least: number,
    errorRate: number,
    duration: number,
  ): number {
    const short = windowMinutes / 12;
    const failedUntil = (minute: number) => errorRate * Math.min(Math.max(minute, 0), duration);
    for (let now = 1; now <= duration + windowMinutes; now++) {
      const [mean, recent] = [windowMinutes, short].map(
        (window) => (failedUntil(now) - failedUntil(now - window)) / window,
      ) as [number, number];
      if (Math.min(mean, recent) >= least * (1 - 1e-11)) return now;
    }
    return Infinity;
  }

  test.each(multiWindowRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const {windowMinutes, budgetShare} = rule;
    fc.assert(
      fc.property(
        fc.constantFrom(0.05, 0.01, 0.001, 0.0001),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.integer({min: 0, max: 6000}),
        (allowed, rate, duration) => {
          const errorRate = rate ** 4;
          const least = allowed * burnRateThreshold(budgetShare, period, windowMinutes);
          const expected = simulated(windowMinutes, least, errorRate, duration);
          const actual = firesAfter(rule, period, allowed, errorRate, duration);
          expect(Math.ceil(actual - 1e-9)).toBe(expected);
        },
      ),
      {numRuns: 100, seed: 20_261_204},
    );
  });
});

test('what an alert has used when it fires is the share it is set to', () => {
  fc.assert(
    fc.property(
      fc.double({min: 0.001, max: 1, noNaN: true}),
      fc.double({min: 6, max: period, noNaN: true}),
      fc.double({min: 1, max: 100, noNaN: true}),
      (share, window, factor) => {
        const threshold = burnRateThreshold(share, period, window);
        const rate = 0.001 * threshold * factor;
        const used = (rate * detectionMinutes(0.001, threshold, window, rate)) / (0.001 * period);
        expect(used).toBeCloseTo(share, 10);
      },
    ),
    {numRuns: 200, seed: 20_261_204},
  );
});
