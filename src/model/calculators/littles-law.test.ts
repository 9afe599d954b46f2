import fc from 'fast-check';
import {expect, test} from 'vitest';
import {outcomeWith} from './example';
import {greatestRate, greatestTime, inFlight, littlesLaw} from './littles-law';

test('900 requests a second of 40 ms are 36 in flight, as the specification has it', () => {
  const {values, words} = outcomeWith(littlesLaw);
  expect(values.inFlight).toBe(36);
  expect(values.limitUsed).toBe(72);
  expect(values.greatestRate).toBe(1250);
  expect(values.greatestTime).toBeCloseTo(500 / 9, 10);
  expect(words.zh).toContain('平均有 36 个请求在途，没有超过并发上限 50');
});

test('beyond the limit says so', () => {
  expect(outcomeWith(littlesLaw, {limit: 35}).words.en).toContain(
    'more than the concurrency limit',
  );
});

test('each of the three follows from the two that remain', () => {
  const positive = fc.double({min: 1e-3, max: 1e8, noNaN: true});
  fc.assert(
    fc.property(positive, positive, (rate, time) => {
      const number = inFlight(rate, time);
      expect(greatestRate(number, time) / rate).toBeCloseTo(1, 12);
      expect(greatestTime(number, rate) / time).toBeCloseTo(1, 12);
    }),
    {numRuns: 200, seed: 20_261_208},
  );
});

test('is what counting requests gives', () => {
  // Ten begin each second, 100 ms apart, and each takes 250 ms: counted each millisecond of a second.
  const begun = Array.from({length: 20}, (_, index) => index * 100 - 1000);
  const counts = Array.from(
    {length: 1000},
    (_, now) => begun.filter((start) => start <= now && now < start + 250).length,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(mean).toBeCloseTo(inFlight(10, 250), 12);
});
