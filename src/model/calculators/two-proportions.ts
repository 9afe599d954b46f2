/** Whether two groups differ in a proportion. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator, Input} from './calculator';
import {normalQuantile, shown, within} from './numeric';
import {percent} from './units';

type Interval = readonly [low: number, high: number];

/**
 * The score interval of a proportion.
 * Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927) 209–212.
 *
 * @param successes 0 to the total
 * @param total 1 or more
 * @param z quantile of the normal distribution for a two-sided interval, 0 or more
 * @returns both limits, 0 to 1; exactly 0 without successes, exactly 1 with nothing else
 */
export function wilsonInterval(successes: number, total: number, z: number): Interval {
  const failures = total - successes;
  const centre = successes + z ** 2 / 2;
  const half = z * Math.sqrt((successes * failures) / total + z ** 2 / 4);
  const whole = total + z ** 2;
  return [
    successes === 0 ? 0 : within((centre - half) / whole, 0, 1),
    failures === 0 ? 1 : within((centre + half) / whole, 0, 1),
  ];
}

/**
 * The hybrid score interval of the difference of two proportions. At the edges, and in small groups, it covers as
 * much as it says, where the usual p ± z√(p(1 − p)/n) shrinks to nothing.
 * Source: Newcombe, Interval Estimation for the Difference Between Independent Proportions, Statistics in Medicine 17
 * (1998) 873–890, method 10.
 *
 * @param first successes and total
 * @param second successes and total
 * @param z as of the score interval
 * @returns limits of first − second, −1 to 1
 */
export function differenceInterval(
  first: readonly [successes: number, total: number],
  second: readonly [successes: number, total: number],
  z: number,
): Interval {
  const [p, q] = [first, second].map(([successes, total]) => successes / total) as [number, number];
  const [[lowP, highP], [lowQ, highQ]] = [
    wilsonInterval(...first, z),
    wilsonInterval(...second, z),
  ];
  return [
    within(p - q - Math.hypot(p - lowP, highQ - q), -1, 1),
    within(p - q + Math.hypot(highP - p, q - lowQ), -1, 1),
  ];
}

const count = (id: string, zh: string, en: string, least: number, example: number): Input => ({
  id,
  title: {zh, en},
  unit: {zh: '次', en: ''},
  least,
  greatest: 1_000_000_000_000,
  whole: true,
  example,
});

/** Refuses more successes than there are in a group. */
export const twoProportions: Calculator = {
  id: 'two-proportions',
  title: {zh: '两组比例之差', en: 'Difference of two proportions'},
  inputs: [
    count('firstSuccesses', '第一组成功数', 'Successes in the first group', 0, 56),
    count('firstTotal', '第一组总数', 'Size of the first group', 1, 70),
    count('secondSuccesses', '第二组成功数', 'Successes in the second group', 0, 48),
    count('secondTotal', '第二组总数', 'Size of the second group', 1, 80),
    {
      id: 'confidence',
      title: {zh: '置信度', en: 'Confidence'},
      unit: percent,
      least: 50,
      greatest: 99.9999,
      example: 95,
    },
  ],
  outputs: [
    {
      id: 'first',
      title: {zh: '第一组比例', en: 'Proportion of the first group'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'second',
      title: {zh: '第二组比例', en: 'Proportion of the second group'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'difference',
      title: {zh: '相差', en: 'Difference'},
      unit: {zh: '个百分点', en: 'percentage points'},
      digits: 4,
    },
    {
      id: 'low',
      title: {zh: '置信区间下限', en: 'Lower confidence limit'},
      unit: {zh: '个百分点', en: 'percentage points'},
      digits: 4,
    },
    {
      id: 'high',
      title: {zh: '置信区间上限', en: 'Upper confidence limit'},
      unit: {zh: '个百分点', en: 'percentage points'},
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const value = (id: string): number => numberOf(entered, id);
    const first = [value('firstSuccesses'), value('firstTotal')] as const;
    const second = [value('secondSuccesses'), value('secondTotal')] as const;
    const confidence = value('confidence');
    if ([first, second].some(([successes, total]) => successes > total)) {
      return {
        refused: {
          zh: '成功数不能大于总数。',
          en: 'There cannot be more successes than there are in the group.',
        },
      };
    }
    const z = normalQuantile((1 + confidence / 100) / 2);
    const [low, high] = differenceInterval(first, second, z).map((limit) => 100 * limit) as [
      number,
      number,
    ];
    const [p, q] = [first, second].map(([successes, total]) => (100 * successes) / total) as [
      number,
      number,
    ];
    const difference = p - q;
    const [zh, en] =
      low > 0
        ? ['区间不含零，第一组更高', 'Zero lies outside: the first group is higher']
        : high < 0
          ? ['区间不含零，第二组更高', 'Zero lies outside: the second group is higher']
          : [
              '区间含零，这些数据不能说明两组不同',
              'Zero lies inside: these data do not show that the groups differ',
            ];
    return {
      values: {first: p, second: q, difference, low, high},
      words: {
        zh: `第一组 ${shown(p)}%，第二组 ${shown(q)}%，相差 ${shown(difference)} 个百分点，${shown(confidence)}% 置信区间为 ${shown(low)} 至 ${shown(high)}。${zh}。`,
        en: `The first group has ${shown(p)} %, the second ${shown(q)} %, a difference of ${shown(difference)} percentage points; its ${shown(confidence)} % confidence interval runs from ${shown(low)} to ${shown(high)}. ${en}.`,
      },
    };
  },
};
