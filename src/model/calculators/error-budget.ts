/** What a service level objective allows, and how fast it is used. Loaded by browsers. */
import type {Bilingual} from '../bilingual';
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {shareMissing, shown, shownTime} from './numeric';
import {days, minutes, percent, times} from './units';

/**
 * The error budget as time during which everything fails: (1 − SLO) W.
 * Source: The Site Reliability Workbook (O’Reilly, 2018), chapter 2 “Implementing SLOs”.
 *
 * @param allowed 1 − SLO, the share that may fail, 0 to 1
 * @param windowMinutes W
 * @returns minutes
 */
export function budgetMinutes(allowed: number, windowMinutes: number): number {
  return allowed * windowMinutes;
}

/**
 * How many times as fast as allowed the budget is used: e / (1 − SLO).
 * Source: The Site Reliability Workbook, chapter 5 “Alerting on SLOs”.
 *
 * @param errorRate e, 0 to 1
 * @param allowed 1 − SLO, more than 0
 */
export function burnRate(errorRate: number, allowed: number): number {
  return errorRate / allowed;
}

/**
 * What an outage uses of the budget, as time during which everything fails: the share affected times the duration.
 * Exact where requests come evenly; an outage at the peak uses more.
 * Source: The Site Reliability Workbook, chapter 2: bad events over all events of the window.
 *
 * @param affected share of requests that fail, or of users who are affected, 0 to 1
 * @param durationMinutes how long
 * @returns minutes
 */
export function outageMinutes(affected: number, durationMinutes: number): number {
  return affected * durationMinutes;
}

/**
 * How much of a window’s error budget is used: what failed over what may fail in the whole window, at even traffic.
 * Source: The Site Reliability Workbook, chapter 2: bad events over the budget of the window.
 *
 * @param missing 1 − the value measured so far, 0 to 1
 * @param allowed 1 − SLO, more than 0
 * @param part how much of the window has been measured, 0 to 1
 * @returns a share; 1 and more where it is exhausted
 */
export function budgetUsed(missing: number, allowed: number, part: number): number {
  return (missing / allowed) * part;
}

/** The time to exhaustion is infinite where nothing fails. */
export const errorBudget: Calculator = {
  id: 'error-budget',
  title: {zh: '错误预算', en: 'Error budget'},
  inputs: [
    {
      id: 'objective',
      title: {zh: '服务等级目标', en: 'Service level objective'},
      unit: percent,
      least: 0,
      greatest: 99.999999,
      example: 99.9,
    },
    {
      id: 'window',
      title: {zh: '窗口', en: 'Window'},
      unit: days,
      least: 1,
      greatest: 366,
      example: 30,
    },
    {
      id: 'errorRate',
      title: {zh: '当前错误率', en: 'Current error rate'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 0.2,
    },
    {
      id: 'outage',
      title: {zh: '中断的时间', en: 'Length of an outage'},
      unit: minutes,
      least: 0,
      greatest: 527_040,
      example: 10,
    },
    {
      id: 'affected',
      title: {
        zh: '中断影响的请求或用户占比',
        en: 'Share of requests or users affected by the outage',
      },
      unit: percent,
      least: 0,
      greatest: 100,
      example: 30,
      before: 100,
    },
  ],
  outputs: [
    {id: 'budget', title: {zh: '错误预算', en: 'Error budget'}, unit: minutes, digits: 4},
    {id: 'burnRate', title: {zh: '燃烧率', en: 'Burn rate'}, unit: times, digits: 4},
    {
      id: 'exhaustion',
      title: {zh: '从满额到用完的时间', en: 'Time to use up a full budget'},
      unit: days,
      digits: 4,
      never: {zh: '用不完', en: 'never'},
    },
    {
      id: 'outageTime',
      title: {zh: '中断相当于的全面中断', en: 'The outage as time of full outage'},
      unit: minutes,
      digits: 4,
    },
    {
      id: 'outageShare',
      title: {zh: '中断用掉的预算', en: 'Budget used by the outage'},
      unit: percent,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const allowed = shareMissing(numberOf(entered, 'objective'));
    const window = numberOf(entered, 'window');
    const errorRate = numberOf(entered, 'errorRate');
    const outage = numberOf(entered, 'outage');
    const affected = numberOf(entered, 'affected');
    const budget = budgetMinutes(allowed, window * 24 * 60);
    const full = outageMinutes(affected / 100, outage);
    const burn = burnRate(errorRate / 100, allowed);
    const exhaustion = window / burn;
    const outageShare = (100 * full) / budget;
    const [budgetTime, time, fullTime] = ([budget, outage, full] as const).map((length) =>
      shownTime(length * 60),
    ) as [Bilingual, Bilingual, Bilingual];
    const end = shownTime(exhaustion * 86_400);
    const isWithin = burn <= 1;
    return {
      values: {budget, burnRate: burn, exhaustion, outageTime: full, outageShare},
      words: {
        zh: `${shown(window)} 天的错误预算相当于 ${budgetTime.zh}全面中断。${time.zh}的中断影响 ${shown(affected)}% 的请求或用户，流量均匀时相当于 ${fullTime.zh}全面中断，用掉预算的 ${shown(outageShare)}%。错误率 ${shown(errorRate)}% 的燃烧率是 ${shown(burn)}，${isWithin ? '保持下去不会超出预算' : `满额的预算 ${end.zh}用完`}。`,
        en: `The error budget for ${shown(window)} days equals ${budgetTime.en} of full outage. An outage of ${time.en} that affects ${shown(affected)} % of requests or users equals, at even traffic, ${fullTime.en} of full outage, and uses ${shown(outageShare)} % of the budget. An error rate of ${shown(errorRate)} % is a burn rate of ${shown(burn)}, ${isWithin ? 'which stays within the budget' : `which uses up a full budget in ${end.en}`}.`,
      },
      plot: {
        x: {title: {zh: '时间', en: 'Time'}, unit: days},
        y: {title: {zh: '剩余预算', en: 'Budget left'}, unit: percent},
        curves: [
          {
            title: {zh: '当前错误率', en: 'At the present error rate'},
            points:
              burn > 1
                ? [
                    [0, 100],
                    [exhaustion, 0],
                  ]
                : [
                    [0, 100],
                    [window, 100 * (1 - burn)],
                  ],
          },
          {
            title: {zh: '燃烧率为 1', en: 'At a burn rate of 1'},
            points: [
              [0, 100],
              [window, 0],
            ],
          },
        ],
      },
    };
  },
};
