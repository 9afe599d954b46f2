/** The peak of an event, and the queue before a limit of what is admitted. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {shown, shownTime} from './numeric';
import {minutes, none, percent, perSecond, requests, seconds} from './units';

/**
 * The forecast peak: all requests, within the time that they concentrate in, times a burst factor.
 * Source: the specification of load tests and event support.
 *
 * @param total requests of all participants
 * @param minutes T, in which they come, more than 0
 * @param burst k, how far the peak exceeds the mean, 1 or more
 * @returns per second
 */
export function peakRate(total: number, minutes: number, burst: number): number {
  return (total / (minutes * 60)) * burst;
}

/**
 * The longest queue, in a fluid model: requests come at the peak until all have come, which no other course with that
 * peak and that total exceeds: (λ − μ) R / λ.
 * Source: cumulative arrivals and departures; Newell, Applications of Queueing Theory, 2nd edition (Chapman and Hall,
 * 1982), chapter 2.
 *
 * @param total R, requests
 * @param peak λ, per second
 * @param admitted μ, per second
 * @returns requests; 0 where all are admitted at once
 */
export function longestQueue(total: number, peak: number, admitted: number): number {
  return peak > admitted ? total * (1 - admitted / peak) : 0;
}

/**
 * How long the last in a queue waits: Q / μ.
 * Source: the specification of load tests and event support.
 *
 * @param queue Q, requests
 * @param admitted μ, per second, more than 0
 * @returns seconds
 */
export function longestWait(queue: number, admitted: number): number {
  return queue / admitted;
}

/** Points of the plot; they lie at equal ratios, since the wait grows as what is admitted shrinks. */
const steps = 60;

/** A peak, per second, below which there is nothing to plot. */
const leastPlotted = 0.01;

export const eventPeak: Calculator = {
  id: 'event-peak',
  title: {zh: '活动峰值与排队放行', en: 'Event peak and admission queue'},
  inputs: [
    {
      id: 'users',
      title: {zh: '日活跃用户', en: 'Daily active users'},
      unit: {zh: '人', en: 'users'},
      least: 0,
      greatest: 10_000_000_000,
      whole: true,
      example: 2_000_000,
    },
    {
      id: 'participation',
      title: {zh: '参与率', en: 'Participation'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 30,
    },
    {
      id: 'each',
      title: {zh: '人均请求数', en: 'Requests per participant'},
      unit: requests,
      least: 0,
      greatest: 1_000_000,
      example: 20,
    },
    {
      id: 'concentration',
      title: {zh: '集中时间', en: 'Period in which they arrive'},
      unit: minutes,
      least: 0.1,
      greatest: 10_080,
      example: 30,
    },
    {
      id: 'burst',
      title: {zh: '突发系数', en: 'Burst factor'},
      unit: none,
      least: 1,
      greatest: 1000,
      example: 3,
    },
    {
      id: 'admitted',
      title: {zh: '放行速率', en: 'Requests admitted'},
      unit: perSecond,
      least: 0.01,
      greatest: 10_000_000_000,
      example: 15_000,
    },
  ],
  outputs: [
    {id: 'total', title: {zh: '请求总数', en: 'Requests in total'}, unit: requests, digits: 4},
    {id: 'peak', title: {zh: '峰值', en: 'Peak'}, unit: perSecond, digits: 4},
    {id: 'queue', title: {zh: '最长队列', en: 'Longest queue'}, unit: requests, digits: 4},
    {id: 'wait', title: {zh: '最久等待', en: 'Longest wait'}, unit: seconds, digits: 4},
    {
      id: 'cleared',
      title: {zh: '从峰值开始到队列清空', en: 'From the start of the peak to an empty queue'},
      unit: minutes,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const value = (id: string): number => numberOf(entered, id);
    const total = value('users') * (value('participation') / 100) * value('each');
    const peak = peakRate(total, value('concentration'), value('burst'));
    const admitted = value('admitted');
    const queue = longestQueue(total, peak, admitted);
    const wait = longestWait(queue, admitted);
    const cleared = queue > 0 ? total / admitted / 60 : 0;
    const time = shownTime(wait);
    const end = shownTime(cleared * 60);
    const [from, to] = [Math.min(admitted, peak / 4), Math.max(admitted, 1.2 * peak)];
    const waitAt = (rate: number): number => longestWait(longestQueue(total, peak, rate), rate);
    return {
      values: {total, peak, queue, wait, cleared},
      words: {
        zh: `预计峰值每秒 ${shown(peak)} 次。每秒放行 ${shown(admitted)} 次，${queue > 0 ? `队列最长 ${shown(queue)} 个请求，最久等待 ${time.zh}，${end.zh}后清空` : '不会排队'}。`,
        en: `The forecast peak is ${shown(peak)} requests per second. With ${shown(admitted)} admitted per second, ${queue > 0 ? `the queue grows to ${shown(queue)} requests, the longest wait is ${time.en}, and the queue is empty after ${end.en}` : 'no queue forms'}.`,
      },
      ...(peak >= leastPlotted && {
        plot: {
          x: {title: {zh: '放行速率', en: 'Requests admitted'}, unit: perSecond},
          y: {title: {zh: '最久等待', en: 'Longest wait'}, unit: seconds},
          curves: [
            {
              title: {zh: '最久等待', en: 'Longest wait'},
              points: Array.from({length: steps + 1}, (_, step) => {
                const rate = from * (to / from) ** (step / steps);
                return [rate, waitAt(rate)] as const;
              }),
            },
          ],
          here: [admitted, wait] as const,
        },
      }),
    };
  },
};
