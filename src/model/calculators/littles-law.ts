/** Requests in flight, their rate and their time. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {points, shown} from './numeric';
import {milliseconds, percent, perSecond, requests} from './units';

/**
 * The mean number of requests in flight: L = λW, whatever the distributions.
 * Source: Little, A Proof for the Queuing Formula L = λW, Operations Research 9 (1961) 383–387.
 *
 * @param rate λ, per second
 * @param time W, mean time in the system, ms
 */
export function inFlight(rate: number, time: number): number {
  return (rate * time) / 1000;
}

/**
 * The greatest rate that a limit of requests in flight lets through: λ = L / W.
 * Source: as of the number in flight.
 *
 * @param limit L, requests in flight
 * @param time W, mean time in the system, ms, more than 0
 * @returns per second
 */
export function greatestRate(limit: number, time: number): number {
  return (1000 * limit) / time;
}

/**
 * The mean time at which a limit of requests in flight is reached: W = L / λ.
 * Source: as of the number in flight.
 *
 * @param limit L, requests in flight
 * @param rate λ, per second, more than 0
 * @returns ms
 */
export function greatestTime(limit: number, rate: number): number {
  return (1000 * limit) / rate;
}

export const littlesLaw: Calculator = {
  id: 'littles-law',
  title: {zh: '在途请求数（利特尔定律）', en: 'Requests in flight (Little’s law)'},
  inputs: [
    {
      id: 'rate',
      title: {zh: '请求速率', en: 'Request rate'},
      unit: perSecond,
      least: 0.001,
      greatest: 1_000_000_000,
      example: 900,
    },
    {
      id: 'time',
      title: {zh: '平均响应时间', en: 'Mean response time'},
      unit: milliseconds,
      least: 0.001,
      greatest: 86_400_000,
      example: 40,
    },
    {
      id: 'limit',
      title: {zh: '并发上限', en: 'Concurrency limit'},
      unit: requests,
      least: 1,
      greatest: 1_000_000_000,
      whole: true,
      example: 50,
    },
  ],
  outputs: [
    {
      id: 'inFlight',
      title: {zh: '平均在途请求数', en: 'Mean requests in flight'},
      unit: requests,
      digits: 4,
    },
    {
      id: 'limitUsed',
      title: {zh: '占并发上限', en: 'Share of the limit used'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'greatestRate',
      title: {zh: '并发上限允许的最大速率', en: 'Highest rate within the limit'},
      unit: perSecond,
      digits: 4,
    },
    {
      id: 'greatestTime',
      title: {zh: '达到上限时的响应时间', en: 'Response time at which the limit is reached'},
      unit: milliseconds,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const rate = numberOf(entered, 'rate');
    const time = numberOf(entered, 'time');
    const limit = numberOf(entered, 'limit');
    const number = inFlight(rate, time);
    const fastest = greatestRate(limit, time);
    const longest = greatestTime(limit, rate);
    const end = 1.5 * Math.max(time, longest);
    const isWithin = number <= limit;
    return {
      values: {
        inFlight: number,
        limitUsed: (100 * number) / limit,
        greatestRate: fastest,
        greatestTime: longest,
      },
      words: {
        zh: `平均有 ${shown(number)} 个请求在途，${isWithin ? '没有超过' : '超过了'}并发上限 ${shown(limit)}。响应时间不变，上限允许每秒 ${shown(fastest)} 次；速率不变，响应时间到 ${shown(longest)} 毫秒就达到上限。`,
        en: `On average ${shown(number)} requests are in flight, ${isWithin ? 'within' : 'more than'} the concurrency limit of ${shown(limit)}. At this response time the limit allows ${shown(fastest)} requests per second; at this rate it is reached at a response time of ${shown(longest)} ms.`,
      },
      plot: {
        x: {title: {zh: '平均响应时间', en: 'Mean response time'}, unit: milliseconds},
        y: {title: {zh: '在途请求数', en: 'Requests in flight'}, unit: requests},
        curves: [
          {
            title: {zh: '当前速率', en: 'At this rate'},
            points: points(0, end, 2, (x) => inFlight(rate, x)),
          },
          {
            title: {zh: '并发上限', en: 'Concurrency limit'},
            points: points(0, end, 1, () => limit),
          },
        ],
        here: [time, number],
      },
    };
  },
};
