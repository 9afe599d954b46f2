/** How retries in several layers multiply requests. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {counted, points, shown, shownWhole} from './numeric';
import {percent, times} from './units';

/**
 * Requests that reach the deepest dependency for each request of a user while all fail: (1 + r)ⁿ.
 * Source: Site Reliability Engineering (O’Reilly, 2016), chapter 22 “Addressing Cascading Failures”: three layers of
 * four attempts make 64.
 *
 * @param layers that retry, 1 or more
 * @param retries of each layer after the first attempt, 0 or more
 */
export function worstAmplification(layers: number, retries: number): number {
  return (1 + retries) ** layers;
}

/**
 * Attempts that a caller makes on average: 1 + p + … + pʳ, the mean of a truncated geometric distribution.
 *
 * @param failing p, the share of attempts that fail, independently of each other, 0 to 1
 */
export function expectedAttempts(retries: number, failing: number): number {
  let sum = 1;
  for (let retry = 0; retry < retries; retry++) sum = 1 + failing * sum;
  return sum;
}

/**
 * Requests that reach the deepest dependency on average. A call of the next layer up fails when all attempts of the
 * layer below did, with p^(r+1); the means of the layers multiply.
 *
 * @param failing share of attempts that fail at the deepest dependency, 0 to 1
 */
export function expectedAmplification(layers: number, retries: number, failing: number): number {
  let [product, share] = [1, failing];
  for (let layer = 0; layer < layers; layer++) {
    product *= expectedAttempts(retries, share);
    share **= retries + 1;
  }
  return product;
}

export const retryAmplification: Calculator = {
  id: 'retry-amplification',
  title: {zh: '重试放大', en: 'Retry amplification'},
  inputs: [
    {
      id: 'layers',
      title: {zh: '会重试的层数', en: 'Layers that retry'},
      unit: {zh: '层', en: 'layers'},
      least: 1,
      greatest: 10,
      whole: true,
      example: 3,
    },
    {
      id: 'retries',
      title: {zh: '每层的重试次数', en: 'Retries in each layer'},
      unit: {zh: '次', en: 'retries'},
      least: 0,
      greatest: 20,
      whole: true,
      example: 2,
    },
    {
      id: 'failing',
      title: {zh: '最底层失败的尝试占比', en: 'Share of attempts that fail at the bottom'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 20,
    },
  ],
  outputs: [
    {
      id: 'worst',
      title: {zh: '全部失败时的放大', en: 'Amplification when all attempts fail'},
      unit: times,
      digits: 'whole',
    },
    {
      id: 'expected',
      title: {zh: '按当前失败占比的平均放大', en: 'Mean amplification at this failure share'},
      unit: times,
      digits: 4,
    },
    {
      id: 'singleLayerWorst',
      title: {
        zh: '只在一层重试，全部失败时的放大',
        en: 'The same with retries in a single layer, all failing',
      },
      unit: times,
      digits: 'whole',
    },
    {
      id: 'singleLayer',
      title: {
        zh: '只在一层重试的平均放大',
        en: 'Mean amplification with retries in a single layer',
      },
      unit: times,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const layers = numberOf(entered, 'layers');
    const retries = numberOf(entered, 'retries');
    const failing = numberOf(entered, 'failing') / 100;
    const worst = worstAmplification(layers, retries);
    const expected = expectedAmplification(layers, retries, failing);
    const singleLayer = expectedAttempts(retries, failing);
    const share = shown(failing * 100);
    return {
      values: {worst, expected, singleLayerWorst: 1 + retries, singleLayer},
      words: {
        zh: `最底层全部失败时，一个用户请求会变成 ${shownWhole(worst)} 次调用；${share}% 的尝试失败时，平均 ${shown(expected)} 次。只在一层重试，最多 ${shownWhole(1 + retries)} 次。`,
        en: `While everything fails at the bottom, a single user request turns into ${counted(worst, 'call')}; with ${share} % of attempts failing, into ${shown(expected)} on average. With retries in a single layer, the maximum is ${shownWhole(1 + retries)}.`,
      },
      plot: {
        x: {title: {zh: '失败的尝试占比', en: 'Share of attempts that fail'}, unit: percent},
        y: {title: {zh: '平均放大', en: 'Mean amplification'}, unit: times},
        curves: [
          {
            title: {zh: '各层都重试', en: 'Retries in every layer'},
            points: points(0, 100, 50, (x) => expectedAmplification(layers, retries, x / 100)),
          },
          {
            title: {zh: '只在一层重试', en: 'Retries in a single layer'},
            points: points(0, 100, 50, (x) => expectedAttempts(retries, x / 100)),
          },
        ],
        here: [failing * 100, expected],
      },
    };
  },
};
