/** How many instances carry a peak, even without a zone. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {roundUp, shown, shownWhole, wholePoints} from './numeric';
import {instances as instanceUnit, percent, perSecond} from './units';

/**
 * The peak to be carried: λ(1 + g)(1 + ε).
 * Source: the specification of capacity management.
 *
 * @param growth g, as a share
 * @param error ε, of the forecast, as a share
 * @returns in the unit of the peak
 */
export function plannedPeak(peak: number, growth: number, error: number): number {
  return peak * (1 + growth) * (1 + error);
}

/**
 * Instances in each zone, the same in all, such that those of all zones but one carry the peak at the target
 * utilisation: ⌈λ / (μρ*(z − 1))⌉. It is the specification’s ⌈λ / (μρ*) · z / (z − 1)⌉ divided evenly and rounded up;
 * rounding before dividing gives the same.
 *
 * @param peak λ, to be carried
 * @param capacity μ, of an instance, in the unit of the peak
 * @param target ρ*, more than 0, at most 1
 * @param zones z, 2 or more
 * @returns at least 1
 */
export function instancesPerZone(
  peak: number,
  capacity: number,
  target: number,
  zones: number,
): number {
  return Math.max(1, roundUp(peak / (capacity * target * (zones - 1))));
}

export const instances: Calculator = {
  id: 'instances',
  title: {zh: '实例数与可用区', en: 'Instances and zones'},
  inputs: [
    {
      id: 'peak',
      title: {zh: '当前峰值', en: 'Current peak'},
      unit: perSecond,
      least: 0,
      greatest: 1_000_000_000,
      example: 9000,
    },
    {
      id: 'growth',
      title: {zh: '预计增长', en: 'Expected growth'},
      unit: percent,
      least: -100,
      greatest: 10_000,
      example: 30,
    },
    {
      id: 'error',
      title: {zh: '预测误差', en: 'Forecast error'},
      unit: percent,
      least: 0,
      greatest: 1000,
      example: 10,
    },
    {
      id: 'capacity',
      title: {zh: '单实例容量', en: 'Capacity per instance'},
      unit: perSecond,
      least: 0.01,
      greatest: 1_000_000_000,
      example: 500,
    },
    {
      id: 'target',
      title: {zh: '目标利用率', en: 'Target utilisation'},
      unit: percent,
      least: 1,
      greatest: 100,
      example: 70,
    },
    {
      id: 'zones',
      title: {zh: '可用区数', en: 'Availability zones'},
      unit: {zh: '个', en: 'zones'},
      least: 2,
      greatest: 20,
      whole: true,
      example: 3,
    },
  ],
  outputs: [
    {id: 'planned', title: {zh: '规划峰值', en: 'Planned peak'}, unit: perSecond, digits: 4},
    {
      id: 'withoutLoss',
      title: {zh: '不考虑故障所需的实例数', en: 'Instances needed, ignoring failures'},
      unit: instanceUnit,
      digits: 'whole',
    },
    {
      id: 'perZone',
      title: {zh: '每个可用区的实例数', en: 'Instances per zone'},
      unit: instanceUnit,
      digits: 'whole',
    },
    {
      id: 'total',
      title: {zh: '实例总数', en: 'Instances in total'},
      unit: instanceUnit,
      digits: 'whole',
    },
    {
      id: 'utilisation',
      title: {zh: '规划峰值时的利用率', en: 'Utilisation at the planned peak'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'utilisationAfterLoss',
      title: {zh: '失去一个可用区后的利用率', en: 'Utilisation after the loss of a zone'},
      unit: percent,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const capacity = numberOf(entered, 'capacity');
    const target = numberOf(entered, 'target') / 100;
    const zones = numberOf(entered, 'zones');
    const planned = plannedPeak(
      numberOf(entered, 'peak'),
      numberOf(entered, 'growth') / 100,
      numberOf(entered, 'error') / 100,
    );
    const totalOf = (count: number): number =>
      count * instancesPerZone(planned, capacity, target, count);
    const perZone = instancesPerZone(planned, capacity, target, zones);
    const total = totalOf(zones);
    const withoutLoss = Math.max(1, roundUp(planned / (capacity * target)));
    const utilisation = (100 * planned) / (capacity * total);
    const utilisationAfterLoss = (100 * planned) / (capacity * (total - perZone));
    return {
      values: {planned, withoutLoss, perZone, total, utilisation, utilisationAfterLoss},
      words: {
        zh: `规划峰值每秒 ${shown(planned)} 次，需要 ${shownWhole(total)} 个实例，${zones} 个可用区各 ${shownWhole(perZone)} 个。峰值时利用率 ${shown(utilisation)}%，失去一个可用区后为 ${shown(utilisationAfterLoss)}%。`,
        en: `A planned peak of ${shown(planned)} requests per second needs ${shownWhole(total)} instances, ${shownWhole(perZone)} in each of ${zones} zones. Utilisation at the peak is ${shown(utilisation)} %, and ${shown(utilisationAfterLoss)} % after the loss of a zone.`,
      },
      plot: {
        x: {title: {zh: '可用区数', en: 'Availability zones'}, unit: {zh: '个', en: ''}},
        y: {title: {zh: '实例总数', en: 'Instances in total'}, unit: instanceUnit},
        curves: [
          {
            title: {zh: '失去一个可用区仍够用', en: 'Enough after the loss of a zone'},
            points: wholePoints(2, Math.max(6, zones), totalOf),
          },
          {
            title: {zh: '不考虑故障', en: 'Ignoring failures'},
            points: wholePoints(2, Math.max(6, zones), () => withoutLoss),
          },
        ],
        here: [zones, total],
      },
    };
  },
};
