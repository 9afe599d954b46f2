/** How many requests a canary needs before a comparison says something. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {normalQuantile, points, roundUp, shown, shownTime, shownWhole, within} from './numeric';
import {minutes, percent, perSecond, requests} from './units';

/** The least difference that is worked with, in percentage points. */
const leastDifference = 1e-6;

/** Fewer expected successes or failures in a group than this, and the normal distribution is a poor approximation. */
const leastExpected = 5;

/**
 * Sample size per group with the same variance on both sides: (z₁₋α⸝₂ + z₁₋β)² 2p̄(1 − p̄) / Δ².
 * Source: the specification of changes and releases; derived as in Fleiss, below, with the mean rate p̄ for both.
 *
 * @param rates of the two groups, 0 to 1, different
 * @param confidence 1 − α of a two-sided test, 0 to 1
 * @param power 1 − β, 0 to 1
 * @returns requests per group, not yet whole
 */
export function pooledSampleSize(
  [first, second]: readonly [number, number],
  confidence: number,
  power: number,
): number {
  const z = normalQuantile((1 + confidence) / 2) + normalQuantile(power);
  const mean = (first + second) / 2;
  return (z ** 2 * 2 * mean * (1 - mean)) / (second - first) ** 2;
}

/**
 * Sample size per group without continuity correction:
 * (z₁₋α⸝₂ √(2p̄(1 − p̄)) + z₁₋β √(p₁(1 − p₁) + p₂(1 − p₂)))² / Δ².
 * Source: Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 3rd edition (Wiley, 2003), chapter 4.
 *
 * @param rates of the two groups, 0 to 1, different
 * @param confidence 1 − α of a two-sided test, 0 to 1
 * @param power 1 − β, 0 to 1
 * @returns requests per group, not yet whole
 */
export function fleissSampleSize(
  [first, second]: readonly [number, number],
  confidence: number,
  power: number,
): number {
  const mean = (first + second) / 2;
  const spread =
    normalQuantile((1 + confidence) / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(first * (1 - first) + second * (1 - second));
  return (spread / (second - first)) ** 2;
}

/** Refuses two rates that are the same. */
export const canarySample: Calculator = {
  id: 'canary-sample',
  title: {zh: '灰度比对的样本量', en: 'Sample size of a canary comparison'},
  inputs: [
    {
      id: 'baseline',
      title: {zh: '基线错误率', en: 'Baseline error rate'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 1,
    },
    {
      id: 'detected',
      title: {zh: '要能看出的错误率', en: 'Error rate to be detected'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 1.5,
    },
    {
      id: 'confidence',
      title: {zh: '置信度', en: 'Confidence'},
      unit: percent,
      least: 50,
      greatest: 99.99,
      example: 95,
    },
    {
      id: 'power',
      title: {zh: '检验功效', en: 'Power'},
      unit: percent,
      least: 50,
      greatest: 99.99,
      example: 80,
    },
    {
      id: 'rate',
      title: {zh: '灰度组的请求速率', en: 'Requests that reach the canary'},
      unit: perSecond,
      least: 0.001,
      greatest: 10_000_000,
      example: 10,
    },
  ],
  outputs: [
    {
      id: 'pooled',
      title: {
        zh: '每组请求数（两组方差取同一值）',
        en: 'Requests per group, with a common variance',
      },
      unit: requests,
      digits: 'whole',
    },
    {
      id: 'fleiss',
      title: {zh: '每组请求数（Fleiss 公式）', en: 'Requests per group, by Fleiss'},
      unit: requests,
      digits: 'whole',
    },
    {
      id: 'collection',
      title: {zh: '收集时间', en: 'Time to collect them'},
      unit: minutes,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const baseline = numberOf(entered, 'baseline');
    const detected = numberOf(entered, 'detected');
    const confidence = numberOf(entered, 'confidence') / 100;
    const power = numberOf(entered, 'power') / 100;
    const rate = numberOf(entered, 'rate');
    const difference = detected - baseline;
    if (Math.abs(difference) < leastDifference) {
      return {
        refused: {
          zh: '两个错误率不能相同：差为零，多少请求也看不出。',
          en: 'The two error rates cannot be the same: no number of requests shows a difference of zero.',
        },
      };
    }
    const sizeFor = (target: number, size: typeof pooledSampleSize): number =>
      Math.max(1, roundUp(size([baseline / 100, target / 100], confidence, power)));
    const pooled = sizeFor(detected, pooledSampleSize);
    const fleiss = sizeFor(detected, fleissSampleSize);
    const size = Math.max(pooled, fleiss);
    const collection = size / rate / 60;
    const time = shownTime(collection * 60);
    const rarest = Math.min(...[baseline, detected].flatMap((percent) => [percent, 100 - percent]));
    const isPoor = (size * rarest) / 100 < leastExpected;
    const [from, to] = [0.4, 2.5]
      .map((factor) => within(baseline + factor * difference, 0, 100))
      .sort((a, b) => a - b) as [number, number];
    const [base, target, sure, strong] = [baseline, detected, confidence * 100, power * 100].map(
      shown,
    );
    return {
      values: {pooled, fleiss, collection},
      words: {
        zh: `要以 ${sure}% 的置信度和 ${strong}% 的功效看出错误率从 ${base}% 变为 ${target}%，每组约需 ${shownWhole(size)} 个请求，灰度组要收集 ${time.zh}。${isPoor ? `预计有一组的失败或成功少于 ${leastExpected} 个，近似不准，应改用精确检验。` : ''}`,
        en: `To detect a change of the error rate from ${base} % to ${target} % with ${sure} % confidence and ${strong} % power, each group needs about ${shownWhole(size)} ${size === 1 ? 'request' : 'requests'}, which the canary collects in ${time.en}. ${isPoor ? `A group is expected to have fewer than ${leastExpected} failures or successes: the approximation is poor, and an exact test is needed.` : ''}`.trimEnd(),
      },
      plot: {
        x: {title: {zh: '要能看出的错误率', en: 'Error rate to be detected'}, unit: percent},
        y: {title: {zh: '每组请求数', en: 'Requests per group'}, unit: requests},
        curves: [
          {
            title: {zh: '所需样本', en: 'Sample needed'},
            points: points(from, to, 60, (x) =>
              Math.max(sizeFor(x, pooledSampleSize), sizeFor(x, fleissSampleSize)),
            ),
          },
        ],
        here: [detected, size],
      },
    };
  },
};
