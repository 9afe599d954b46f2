/** What a backup can lose, how long a restore takes, and what restore tests prove. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {points, shown, shownTime} from './numeric';
import {hours, minutes, percent} from './units';

/**
 * The longest span of data that can be lost: interval, duration and copying together. A failure just before a backup
 * is complete elsewhere leaves the one before, which stands for the time at which it began.
 * Source: the specification of backup and restore.
 *
 * @param interval between two backups, h
 * @param duration of a backup, h
 * @param copyDelay until a backup is where it is restored from, h
 * @returns h
 */
export function worstLoss(interval: number, duration: number, copyDelay: number): number {
  return interval + duration + copyDelay;
}

/**
 * How long reading data back takes; 1 GB is 1000 MB.
 *
 * @param size GB
 * @param speed MB/s, more than 0
 * @returns minutes
 */
export function copyMinutes(size: number, speed: number): number {
  return (size * 1000) / speed / 60;
}

/**
 * The upper confidence bound of the probability that a restore fails, after tests without a failure:
 * 1 − (1 − confidence)^(1/n).
 * Source: Clopper, Pearson, Biometrika 26 (1934) 404–413, one-sided, with no failure.
 *
 * @param tests n, 0 or more
 * @param confidence 0 to 1
 * @returns 0 to 1; 1 without tests
 */
export function failureBound(tests: number, confidence: number): number {
  if (tests === 0) return 1;
  return -Math.expm1(Math.log1p(-confidence) / tests);
}

/**
 * The rule of three: the same bound, at 95 %, as n grows: 3/n.
 * Source: Hanley, Lippman-Hand, If Nothing Goes Wrong, Is Everything All Right?, JAMA 249 (1983) 1743–1745.
 *
 * @param tests n, 0 or more
 * @returns 0 to 1; 1 where 3/n is more
 */
export function ruleOfThree(tests: number): number {
  return Math.min(1, 3 / tests);
}

const testConfidence = 0.95;

/** Hours between a target and what it is for; 0.1 + 0.2 meets 0.3, by 0 and not −0. */
const marginOf = (target: number, value: number): number =>
  Math.round((target - value) * 1e9) / 1e9 + 0;

export const restore: Calculator = {
  id: 'restore',
  title: {zh: '备份与恢复', en: 'Backup and restore'},
  inputs: [
    {
      id: 'interval',
      title: {zh: '备份间隔', en: 'Backup interval'},
      unit: hours,
      least: 0,
      greatest: 8760,
      example: 24,
    },
    {
      id: 'duration',
      title: {zh: '备份时长', en: 'Backup duration'},
      unit: hours,
      least: 0,
      greatest: 8760,
      example: 2,
    },
    {
      id: 'copyDelay',
      title: {zh: '备份传输延迟', en: 'Copy delay'},
      unit: hours,
      least: 0,
      greatest: 8760,
      example: 1,
    },
    {
      id: 'rpo',
      title: {zh: '恢复点目标（RPO）', en: 'Recovery point objective (RPO)'},
      unit: hours,
      least: 0,
      greatest: 8760,
      example: 24,
    },
    {
      id: 'size',
      title: {zh: '数据量', en: 'Data size'},
      unit: {zh: 'GB', en: 'GB'},
      least: 0,
      greatest: 1_000_000_000,
      example: 600,
    },
    {
      id: 'speed',
      title: {zh: '恢复速度', en: 'Restore speed'},
      unit: {zh: 'MB/秒', en: 'MB/s'},
      least: 0.001,
      greatest: 1_000_000,
      example: 100,
    },
    {
      id: 'decision',
      title: {zh: '发现与决策', en: 'Detection and decision'},
      unit: minutes,
      least: 0,
      greatest: 525_600,
      example: 20,
    },
    {
      id: 'replay',
      title: {zh: '日志重放', en: 'Log replay'},
      unit: minutes,
      least: 0,
      greatest: 525_600,
      example: 30,
    },
    {
      id: 'verification',
      title: {zh: '校验', en: 'Verification'},
      unit: minutes,
      least: 0,
      greatest: 525_600,
      example: 20,
    },
    {
      id: 'switching',
      title: {zh: '切流', en: 'Traffic switchover'},
      unit: minutes,
      least: 0,
      greatest: 525_600,
      example: 10,
    },
    {
      id: 'rto',
      title: {zh: '恢复时间目标（RTO）', en: 'Recovery time objective (RTO)'},
      unit: hours,
      least: 0,
      greatest: 8760,
      example: 4,
    },
    {
      id: 'tests',
      title: {zh: '没有失败的恢复演练次数', en: 'Restore drills without a failure'},
      unit: {zh: '次', en: 'drills'},
      least: 0,
      greatest: 1_000_000,
      whole: true,
      example: 12,
    },
  ],
  outputs: [
    {id: 'loss', title: {zh: '最坏丢失窗口', en: 'Worst loss of data'}, unit: hours, digits: 4},
    {
      id: 'lossMargin',
      title: {zh: '距 RPO 的余量，负值为未达到', en: 'Margin to the RPO; negative: not met'},
      unit: hours,
      digits: 4,
    },
    {
      id: 'copy',
      title: {zh: '数据恢复用时', en: 'Time to read the data back'},
      unit: minutes,
      digits: 4,
    },
    {id: 'total', title: {zh: '恢复总时长', en: 'Recovery time in total'}, unit: hours, digits: 4},
    {
      id: 'timeMargin',
      title: {zh: '距 RTO 的余量，负值为未达到', en: 'Margin to the RTO; negative: not met'},
      unit: hours,
      digits: 4,
    },
    {
      id: 'failureBound',
      title: {
        zh: '恢复失败概率的 95% 上界',
        en: '95 % upper bound of the probability that a restore fails',
      },
      unit: percent,
      digits: 4,
    },
    {
      id: 'ruleOfThree',
      title: {zh: '同上，按三法则估算', en: 'The same by the rule of three'},
      unit: percent,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const value = (id: string): number => numberOf(entered, id);
    const loss = worstLoss(value('interval'), value('duration'), value('copyDelay'));
    const [rpo, rto, size, speed, tests] = ['rpo', 'rto', 'size', 'speed', 'tests'].map(value) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const copy = copyMinutes(size, speed);
    const besides = ['decision', 'replay', 'verification', 'switching']
      .map(value)
      .reduce((sum, part) => sum + part, 0);
    const totalAt = (gigabytes: number): number => (copyMinutes(gigabytes, speed) + besides) / 60;
    const total = totalAt(size);
    const bound = 100 * failureBound(tests, testConfidence);
    const [lossTime, totalTime] = [shownTime(loss * 3600), shownTime(total * 3600)];
    const [lossMargin, timeMargin] = [marginOf(rpo, loss), marginOf(rto, total)];
    const [isLossMet, isTimeMet] = [lossMargin >= 0, timeMargin >= 0];
    const isTested = tests > 0;
    const largest = 2 * Math.max(size, 1);
    return {
      values: {
        loss,
        lossMargin,
        copy,
        total,
        timeMargin,
        failureBound: bound,
        ruleOfThree: 100 * ruleOfThree(tests),
      },
      words: {
        zh: `最坏丢失 ${lossTime.zh}的数据，${isLossMet ? '达到' : '未达到'} RPO；恢复用时 ${totalTime.zh}，${isTimeMet ? '达到' : '未达到'} RTO。${isTested ? `${tests} 次恢复演练没有失败，只能说明（95% 置信度）失败概率不超过 ${shown(bound)}%` : '没有恢复演练，不能说明能够恢复'}。`,
        en: `At worst, ${lossTime.en} of data are lost, which ${isLossMet ? 'meets' : 'does not meet'} the RPO; recovery takes ${totalTime.en}, which ${isTimeMet ? 'meets' : 'does not meet'} the RTO. ${isTested ? `${tests} ${tests === 1 ? 'drill' : 'drills'} without a failure ${tests === 1 ? 'shows' : 'show'}, with 95 % confidence, only that restores fail with a probability of at most ${shown(bound)} %` : 'Without restore drills, nothing shows that a restore works'}.`,
      },
      plot: {
        x: {title: {zh: '数据量', en: 'Data size'}, unit: {zh: 'GB', en: 'GB'}},
        y: {title: {zh: '恢复总时长', en: 'Recovery time in total'}, unit: hours},
        curves: [
          {title: {zh: '恢复总时长', en: 'Recovery time'}, points: points(0, largest, 2, totalAt)},
          {title: {zh: 'RTO', en: 'RTO'}, points: points(0, largest, 1, () => rto)},
        ],
        here: [size, total],
      },
    };
  },
};
