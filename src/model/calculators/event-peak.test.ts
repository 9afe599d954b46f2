import fc from 'fast-check';
import {expect, test} from 'vitest';
import {eventPeak, longestQueue, longestWait, peakRate} from './event-peak';
import {outcomeWith} from './example';

test('twelve million requests in half an hour, with bursts of three times the mean', () => {
  const {values, words} = outcomeWith(eventPeak);
  expect(values.total).toBe(12_000_000);
  expect(values.peak).toBeCloseTo(20_000, 8);
  // A peak of ten minutes, of which 5000 a second stay behind.
  expect(values.queue).toBeCloseTo(3_000_000, 4);
  expect(values.wait).toBeCloseTo(200, 8);
  expect(values.cleared).toBeCloseTo(10 + 200 / 60, 8);
  expect(words).toEqual({
    zh: '预计峰值每秒 20000 次。每秒放行 15000 次，队列最长 3000000 个请求，最久等待 3.333 分钟，13.33 分钟后清空。',
    en: 'The forecast peak is 20000 requests per second. With 15000 admitted per second, the queue grows to 3000000 requests, the longest wait is 3.333 minutes, and the queue is empty after 13.33 minutes.',
  });
});

test('enough admitted, or nobody there: no queue', () => {
  expect(outcomeWith(eventPeak, {admitted: 20_001}).values).toMatchObject({queue: 0, wait: 0});
  const {words, plot} = outcomeWith(eventPeak, {users: 0});
  expect(words.en).toContain('no queue forms');
  expect(plot).toBeUndefined();
});

const amount = fc.double({min: 1, max: 1e6, noNaN: true});

test('no course of arrivals with that peak and that total makes a longer queue or wait', () => {
  const shares = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {minLength: 5, maxLength: 60});
  fc.assert(
    fc.property(shares, amount, amount, (course, peak, admitted) => {
      // Arrivals of each second, at most the peak; a fluid, as in the model.
      const arrivals = course.map((share) => share * peak);
      const total = arrivals.reduce((sum, arrived) => sum + arrived, 0);
      const bound = longestQueue(total, peak, admitted);
      let queue = 0;
      for (const arrived of arrivals) {
        queue = Math.max(0, queue + arrived - admitted);
        expect(queue).toBeLessThanOrEqual(bound * (1 + 1e-9) + 1e-6);
      }
    }),
    {numRuns: 300, seed: 20_261_215},
  );
});

test('arrivals held at the peak reach it', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 500}), amount, amount, (length, peak, admitted) => {
      let queue = 0;
      for (let second = 0; second < length; second++) queue = Math.max(0, queue + peak - admitted);
      const longest = longestQueue(peak * length, peak, admitted);
      expect(Math.abs(queue - longest)).toBeLessThanOrEqual(1e-9 * peak * length);
      const more = longestQueue(peak * length, peak, admitted * 1.5);
      expect(longestWait(more, admitted * 1.5)).toBeLessThanOrEqual(longestWait(longest, admitted));
    }),
    {numRuns: 200, seed: 20_261_215},
  );
});

test('the peak is the mean for a burst of 1', () => {
  expect(peakRate(3600, 60, 1)).toBe(1);
  expect(peakRate(0, 60, 5)).toBe(0);
});
