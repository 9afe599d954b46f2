/** Quantiles, mean and Apdex of response times; and why quantiles are not averaged. Loaded by browsers. */
import {listOf, numberOf} from './calculator';
import type {Calculator} from './calculator';
import {roundUp, shown, within} from './numeric';
import {milliseconds, none, percent} from './units';

/**
 * The quantile by nearest rank: the smallest value that at least that share does not exceed.
 * Source: Hyndman, Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996) 361–365, type 1.
 *
 * @param sorted from the smallest up, at least one
 * @param share 0 to 1; 0 gives the smallest
 */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = within(roundUp(share * sorted.length), 1, sorted.length);
  return sorted[rank - 1] ?? NaN;
}

/**
 * Apdex: those within the target count whole, those within four times the target half.
 * Source: Apdex Alliance, Application Performance Index – Technical Specification, version 1.1 (2007).
 *
 * @param values response times, at least one
 * @param target T, in their unit
 * @returns 0 to 1
 */
export function apdex(values: readonly number[], target: number): number {
  const satisfied = values.filter((value) => value <= target).length;
  const tolerating = values.filter((value) => value > target && value <= 4 * target).length;
  return (satisfied + tolerating / 2) / values.length;
}

/** The mean of at least one number. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** Refuses an empty list. */
export const latencyQuantiles: Calculator = {
  id: 'latency-quantiles',
  title: {zh: '时延分位数与 Apdex', en: 'Latency quantiles and Apdex'},
  inputs: [
    {
      id: 'first',
      title: {zh: '第一组响应时间', en: 'First group of response times'},
      unit: milliseconds,
      least: 0,
      greatest: 86_400_000,
      list: true,
      example: [80, 90, 95, 100, 105, 110, 120, 130, 150, 900],
    },
    {
      id: 'second',
      title: {zh: '第二组响应时间', en: 'Second group of response times'},
      unit: milliseconds,
      least: 0,
      greatest: 86_400_000,
      list: true,
      example: [40, 45, 50, 50, 55, 55, 60, 60, 65, 65, 70, 70, 75, 75, 80, 80, 85, 90, 95, 100],
    },
    {
      id: 'target',
      title: {zh: 'Apdex 目标 T', en: 'Apdex target T'},
      unit: milliseconds,
      least: 0,
      greatest: 86_400_000,
      example: 100,
    },
    {
      id: 'share',
      title: {zh: '分位', en: 'Quantile'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 95,
    },
  ],
  outputs: [
    {
      id: 'quantile',
      title: {zh: '第一组的分位数', en: 'Quantile of the first group'},
      unit: milliseconds,
      digits: 4,
    },
    {
      id: 'mean',
      title: {zh: '第一组的均值', en: 'Mean of the first group'},
      unit: milliseconds,
      digits: 4,
    },
    {
      id: 'apdex',
      title: {zh: '第一组的 Apdex', en: 'Apdex of the first group'},
      unit: none,
      digits: 3,
    },
    {
      id: 'secondQuantile',
      title: {zh: '第二组的分位数', en: 'Quantile of the second group'},
      unit: milliseconds,
      digits: 4,
    },
    {
      id: 'averaged',
      title: {
        zh: '两个分位数的平均（不应使用）',
        en: 'Average of the two quantiles (not to be used)',
      },
      unit: milliseconds,
      digits: 4,
    },
    {
      id: 'together',
      title: {zh: '合并后的分位数', en: 'Quantile of both together'},
      unit: milliseconds,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const [first, second] = ['first', 'second'].map((id) => sorted(listOf(entered, id))) as [
      readonly number[],
      readonly number[],
    ];
    const target = numberOf(entered, 'target');
    const percentage = numberOf(entered, 'share');
    if (first.length === 0 || second.length === 0) {
      return {
        refused: {
          zh: '两组都至少填写一个响应时间。',
          en: 'Enter at least one response time in each group.',
        },
      };
    }
    const all = sorted([...first, ...second]);
    const share = percentage / 100;
    const [alone, secondAlone, together] = [first, second, all].map((group) =>
      quantile(group, share),
    ) as [number, number, number];
    const averaged = (alone + secondAlone) / 2;
    const index = apdex(first, target);
    const shares = [...new Set([...Array.from({length: 101}, (_, step) => step), percentage])].sort(
      (a, b) => a - b,
    );
    const curveOf = (group: readonly number[]) =>
      shares.map((x) => [x, quantile(group, x / 100)] as const);
    return {
      values: {
        quantile: alone,
        mean: meanOf(first),
        apdex: index,
        secondQuantile: secondAlone,
        averaged,
        together,
      },
      words: {
        zh: `第一组 ${shown(percentage)}% 的请求不超过 ${shown(alone)} 毫秒，均值 ${shown(meanOf(first))} 毫秒，Apdex 为 ${shown(index)}。两组合并后的分位数是 ${shown(together)} 毫秒，两个分位数的平均是 ${shown(averaged)} 毫秒${together === averaged ? '，这里恰好相同' : '，不能代替它'}。`,
        en: `In the first group, ${shown(percentage)} % of requests take at most ${shown(alone)} ms; the mean is ${shown(meanOf(first))} ms, the Apdex ${shown(index)}. The quantile of both groups together is ${shown(together)} ms; the average of the two quantiles is ${shown(averaged)} ms, ${together === averaged ? 'here the same by chance' : 'which is no substitute for it'}.`,
      },
      plot: {
        x: {title: {zh: '请求占比', en: 'Share of requests'}, unit: percent},
        y: {title: {zh: '响应时间', en: 'Response time'}, unit: milliseconds},
        curves: [
          {title: {zh: '第一组', en: 'First group'}, points: curveOf(first)},
          {title: {zh: '第二组', en: 'Second group'}, points: curveOf(second)},
          {title: {zh: '合并', en: 'Together'}, points: curveOf(all)},
        ],
        here: [percentage, alone],
      },
    };
  },
};
