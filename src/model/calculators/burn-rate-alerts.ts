/** When an alert on the burn rate fires. Loaded by browsers. */
import type {Bilingual} from '../bilingual';
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {burnRate} from './error-budget';
import {listed, points, shareMissing, shown, shownTime} from './numeric';
import {days, hours, minutes, percent, times} from './units';

/** Long and short windows alike are compared with the same threshold; the short is this part of the long. */
const shortWindowShare = 1 / 12;

/**
 * The burn rate that uses a share of the budget during a window: f W / w.
 * Source: The Site Reliability Workbook (O’Reilly, 2018), chapter 5 “Alerting on SLOs”, approach 4.
 *
 * @param budgetShare f, the share of the budget used when the alert fires, 0 to 1
 * @param periodMinutes W, the window of the objective
 * @param windowMinutes w, the window of the alert
 */
export function burnRateThreshold(
  budgetShare: number,
  periodMinutes: number,
  windowMinutes: number,
): number {
  return (budgetShare * periodMinutes) / windowMinutes;
}

/**
 * How long after errors begin, at a constant rate, an alert on a single window fires: (1 − SLO) w b / e.
 * Source: The Site Reliability Workbook, chapter 5, approach 4.
 * With a short window beside it, the alert fires at the same time: over less time the mean is never lower, while the
 * errors last.
 *
 * @param allowed 1 − SLO, 0 to 1
 * @param threshold b, a burn rate
 * @param errorRate e, 0 to 1
 * @returns minutes; infinite where the error rate is below the threshold
 */
export function detectionMinutes(
  allowed: number,
  threshold: number,
  windowMinutes: number,
  errorRate: number,
): number {
  const least = allowed * threshold;
  // 2 % of 30 days over an hour must fire at exactly 14.4 times what is allowed.
  if (errorRate < least * (1 - 1e-12)) return Infinity;
  return (windowMinutes * least) / errorRate;
}

interface Rule {
  readonly id: string;
  readonly title: Bilingual;
  readonly windowMinutes: number;
  readonly budgetShare: number;
}

/** Source: The Site Reliability Workbook, chapter 5, approach 6, table 5-8: two rules that page, one that files a ticket. */
export const multiWindowRules: readonly Rule[] = [
  {id: 'hour', title: {zh: '1 小时', en: '1-hour'}, windowMinutes: 60, budgetShare: 0.02},
  {id: 'sixHours', title: {zh: '6 小时', en: '6-hour'}, windowMinutes: 360, budgetShare: 0.05},
  {id: 'threeDays', title: {zh: '3 天', en: '3-day'}, windowMinutes: 4320, budgetShare: 0.1},
];

/** What is shown of an alert that does not fire. */
const never: Bilingual = {zh: '不触发', en: 'does not fire'};

/**
 * When a rule fires on errors that begin at once, keep their rate, and end: never, where they end before it would.
 *
 * @param durationMinutes how long the errors last
 * @returns minutes after they begin; infinite where the rule does not fire
 */
export function firesAfter(
  {windowMinutes, budgetShare}: Pick<Rule, 'windowMinutes' | 'budgetShare'>,
  periodMinutes: number,
  allowed: number,
  errorRate: number,
  durationMinutes: number,
): number {
  const threshold = burnRateThreshold(budgetShare, periodMinutes, windowMinutes);
  const detection = detectionMinutes(allowed, threshold, windowMinutes, errorRate);
  return detection <= durationMinutes * (1 + 1e-12) ? detection : Infinity;
}

/**
 * Times are infinite where the alert does not fire. Refuses a window of the alert that is longer than that of the
 * objective.
 */
export const burnRateAlerts: Calculator = {
  id: 'burn-rate-alerts',
  title: {zh: '燃烧率告警', en: 'Burn-rate alerts'},
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
      id: 'period',
      title: {zh: '目标的窗口', en: 'Window of the objective'},
      unit: days,
      least: 3,
      greatest: 366,
      example: 30,
    },
    {
      id: 'errorRate',
      title: {zh: '错误率', en: 'Error rate'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 2,
    },
    {
      id: 'duration',
      title: {zh: '错误持续的时间', en: 'How long the errors last'},
      unit: minutes,
      least: 0,
      greatest: 527_040,
      example: 60,
    },
    {
      id: 'window',
      title: {zh: '告警的长窗口', en: 'Long window of the alert'},
      unit: hours,
      least: 0.1,
      greatest: 720,
      example: 1,
    },
    {
      id: 'budgetShare',
      title: {zh: '告警时用掉的预算', en: 'Budget used when the alert fires'},
      unit: percent,
      least: 0.1,
      greatest: 100,
      example: 2,
    },
  ],
  outputs: [
    {id: 'threshold', title: {zh: '燃烧率阈值', en: 'Burn-rate threshold'}, unit: times, digits: 4},
    {
      id: 'thresholdErrorRate',
      title: {zh: '阈值对应的错误率', en: 'Error rate at the threshold'},
      unit: percent,
      digits: 4,
    },
    {id: 'shortWindow', title: {zh: '短窗口', en: 'Short window'}, unit: minutes, digits: 4},
    {id: 'burnRate', title: {zh: '当前燃烧率', en: 'Current burn rate'}, unit: times, digits: 4},
    {
      id: 'needed',
      title: {zh: '错误要持续多久才会触发', en: 'How long the errors must last for it to fire'},
      unit: minutes,
      digits: 4,
      never,
    },
    {
      id: 'detection',
      title: {zh: '所设告警：多久后触发', en: 'Your alert: time until it fires'},
      unit: minutes,
      digits: 4,
      never,
    },
    {
      id: 'hour',
      title: {
        zh: '1 小时与 5 分钟双窗口，2% 预算：多久后触发',
        en: '1-hour and 5-minute windows, 2 % of the budget: time until it fires',
      },
      unit: minutes,
      digits: 4,
      never,
    },
    {
      id: 'sixHours',
      title: {
        zh: '6 小时与 30 分钟双窗口，5% 预算：多久后触发',
        en: '6-hour and 30-minute windows, 5 % of the budget: time until it fires',
      },
      unit: minutes,
      digits: 4,
      never,
    },
    {
      id: 'threeDays',
      title: {
        zh: '3 天与 6 小时双窗口，10% 预算：多久后触发',
        en: '3-day and 6-hour windows, 10 % of the budget: time until it fires',
      },
      unit: minutes,
      digits: 4,
      never,
    },
  ],
  calculate: (entered) => {
    const allowed = shareMissing(numberOf(entered, 'objective'));
    const periodMinutes = numberOf(entered, 'period') * 24 * 60;
    const errorRate = numberOf(entered, 'errorRate') / 100;
    const duration = numberOf(entered, 'duration');
    const windowMinutes = numberOf(entered, 'window') * 60;
    const budgetShare = numberOf(entered, 'budgetShare') / 100;
    if (windowMinutes > periodMinutes) {
      return {
        refused: {
          zh: '告警的窗口不应长于目标的窗口。',
          en: 'The window of the alert shall not be longer than the window of the objective.',
        },
      };
    }
    const threshold = burnRateThreshold(budgetShare, periodMinutes, windowMinutes);
    const detectionAt = (rate: number): number =>
      detectionMinutes(allowed, threshold, windowMinutes, rate);
    const needed = detectionAt(errorRate);
    const detection = firesAfter(
      {budgetShare, windowMinutes},
      periodMinutes,
      allowed,
      errorRate,
      duration,
    );
    const thresholdErrorRate = 100 * allowed * threshold;
    const entry = {title: {zh: '所设告警', en: 'your alert'}, after: detection};
    const fired = multiWindowRules.map((rule) => ({
      ...rule,
      after: firesAfter(rule, periodMinutes, allowed, errorRate, duration),
    }));
    const isReachable = thresholdErrorRate <= 100;
    const [windowTime, time] = [shownTime(windowMinutes * 60), shownTime(duration * 60)];
    const share = shown(budgetShare * 100);
    const rules = fired.map(({title, after}) => ({
      title: {zh: `${title.zh}规则`, en: `the ${title.en} rule`},
      after,
    }));
    const report = ({title, after}: typeof entry): Bilingual => {
      if (after === Infinity) return {zh: title.zh + never.zh, en: `${title.en} ${never.en}`};
      const at = shownTime(after * 60);
      return {zh: `${title.zh} ${at.zh}后触发`, en: `${title.en} fires after ${at.en}`};
    };
    const end = Math.min(100, Math.max(10 * thresholdErrorRate, 100 * errorRate));
    return {
      values: {
        threshold,
        thresholdErrorRate,
        shortWindow: windowMinutes * shortWindowShare,
        burnRate: burnRate(errorRate, allowed),
        needed,
        detection,
        ...Object.fromEntries(fired.map(({id, after}) => [id, after])),
      },
      words: {
        zh: `燃烧率达到 ${shown(threshold)}（${isReachable ? `错误率 ${shown(thresholdErrorRate)}%` : '错误率到 100% 也达不到'}），${windowTime.zh}就用掉 ${share}% 的预算。错误率 ${shown(errorRate * 100)}% 持续 ${time.zh}：${[entry, ...rules].map((rule) => report(rule).zh).join('，')}。`,
        en: `A burn rate of ${shown(threshold)}${isReachable ? ` (an error rate of ${shown(thresholdErrorRate)} %)` : ', which no error rate reaches,'} uses ${share} % of the budget in ${windowTime.en}. If ${shown(errorRate * 100)} % of requests fail for ${time.en}, ${report(entry).en}. For comparison, ${listed(rules.map((rule) => report(rule).en))}.`,
      },
      ...(thresholdErrorRate < 100 && {
        plot: {
          x: {title: {zh: '错误率', en: 'Error rate'}, unit: percent},
          y: {title: {zh: '多久后触发', en: 'Time until it fires'}, unit: minutes},
          curves: [
            {
              title: {zh: '错误一直持续时', en: 'While the errors last'},
              points: points(thresholdErrorRate, end, 60, (x) => detectionAt(x / 100)),
            },
          ],
          ...(detection < Infinity && {here: [errorRate * 100, detection] as const}),
        },
      }),
    };
  },
};
