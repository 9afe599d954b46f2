/** When a commitment with a discount pays. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator} from './calculator';
import {points, shareMissing, shown} from './numeric';
import {percent, yuan} from './units';

const hoursIn30Days = 30 * 24;

/**
 * The share of the commitment that must be used before it costs less than paying on demand: 1 − d.
 * Source: the specification of cost accounting; all of N is paid at p(1 − d), what is used would cost p on demand.
 *
 * @param discount d, in percent of the on-demand price
 * @returns 0 to 1
 */
export function breakEvenUse(discount: number): number {
  return shareMissing(discount);
}

/**
 * What a commitment saves against paying for the same use on demand: pNh(u − (1 − d)); a loss where it is negative.
 * Source: as of the break-even use.
 *
 * @param fullPrice pNh, of all that is committed, on demand
 * @param discount d, in percent
 * @param used u, share of the commitment used, in percent
 * @returns in the unit of the price
 */
export function saving(fullPrice: number, discount: number, used: number): number {
  const beyond = Math.round((1 - shareMissing(used) - breakEvenUse(discount)) * 1e12) / 1e12;
  return fullPrice * beyond + 0;
}

const per30Days = {zh: '元/30 天', en: 'yuan per 30 days'};

export const commitment: Calculator = {
  id: 'commitment',
  title: {zh: '承诺折扣的盈亏点', en: 'Break-even of a commitment discount'},
  inputs: [
    {
      id: 'price',
      title: {zh: '按需单价', en: 'On-demand price'},
      unit: {zh: '元/小时', en: 'yuan per hour'},
      least: 0,
      greatest: 1_000_000,
      example: 1,
    },
    {
      id: 'discount',
      title: {zh: '承诺折扣', en: 'Commitment discount'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 40,
    },
    {
      id: 'amount',
      title: {zh: '承诺的数量', en: 'Amount committed'},
      unit: {zh: '个实例', en: 'instances'},
      least: 0,
      greatest: 10_000_000,
      example: 100,
    },
    {
      id: 'used',
      title: {zh: '承诺时数的使用率', en: 'Share of committed hours used'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 75,
    },
  ],
  outputs: [
    {
      id: 'breakEven',
      title: {zh: '盈亏点的使用率', en: 'Break-even use'},
      unit: percent,
      digits: 4,
    },
    {
      id: 'committedCost',
      title: {zh: '承诺费用', en: 'Cost of the commitment'},
      unit: per30Days,
      digits: 4,
    },
    {
      id: 'onDemandCost',
      title: {zh: '同样用量按需的费用', en: 'The same use on demand'},
      unit: per30Days,
      digits: 4,
    },
    {
      id: 'saving',
      title: {zh: '节省，负值为亏损', en: 'Saving; negative: loss'},
      unit: per30Days,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const discount = numberOf(entered, 'discount');
    const used = numberOf(entered, 'used');
    const fullPrice = numberOf(entered, 'price') * numberOf(entered, 'amount') * hoursIn30Days;
    const breakEven = 100 * breakEvenUse(discount);
    const saved = saving(fullPrice, discount, used);
    const money = shown(Math.abs(saved));
    const result =
      saved > 0
        ? {zh: `每 30 天节省 ${money} 元`, en: `saves ${money} yuan in 30 days`}
        : saved < 0
          ? {zh: `每 30 天亏损 ${money} 元`, en: `loses ${money} yuan in 30 days`}
          : {zh: '不赚不亏', en: 'neither saves nor loses'};
    return {
      values: {
        breakEven,
        committedCost: fullPrice * breakEvenUse(discount),
        onDemandCost: (fullPrice * used) / 100,
        saving: saved,
      },
      words: {
        zh: `折扣 ${shown(discount)}% 时，使用率超过 ${shown(breakEven)}% 才划算；使用率 ${shown(used)}% ${result.zh}。`,
        en: `At a discount of ${shown(discount)} %, the commitment pays if more than ${shown(breakEven)} % of it is used; at ${shown(used)} %, it ${result.en}.`,
      },
      plot: {
        x: {title: {zh: '使用率', en: 'Share used'}, unit: percent},
        y: {title: {zh: '节省', en: 'Saving'}, unit: yuan},
        curves: [
          {
            title: {zh: '30 天节省', en: 'Saving in 30 days'},
            points: points(0, 100, 2, (x) => saving(fullPrice, discount, x)),
          },
        ],
        here: [used, saved],
      },
    };
  },
};
