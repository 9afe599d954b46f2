/** Unit cost, and why a cost has changed. Loaded by browsers. */
import {numberOf} from './calculator';
import type {Calculator, Input} from './calculator';
import {shown} from './numeric';
import {percent, yuan} from './units';

/**
 * ln(a/b) = 2 artanh((a − b)/(a + b)), which keeps its digits where both are nearly the same.
 *
 * @param a more than 0
 * @param b more than 0
 */
function logarithmOfRatio(a: number, b: number): number {
  const relative = (a - b) / (a + b);
  return Math.abs(relative) < 0.5 ? 2 * Math.atanh(relative) : Math.log(a / b);
}

/**
 * The logarithmic mean (a − b) / (ln a − ln b), between the geometric and the arithmetic.
 * Source: Ang, Decomposition Analysis for Policymaking in Energy, Energy Policy 32 (2004) 1131–1139.
 *
 * @param a more than 0
 * @param b more than 0
 */
export function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logarithmOfRatio(a, b);
}

/**
 * What each factor adds to the change of a product: L(after, before) ln(factor after / factor before). The parts add
 * up to the change, and do not depend on the order of the factors.
 * Source: additive LMDI-I; Ang, The LMDI Approach to Decomposition Analysis: a Practical Guide, Energy Policy 33 (2005)
 * 867–871.
 *
 * @param before the factors, each more than 0
 * @param after the factors in the same order, each more than 0
 * @returns for each factor, in the unit of the product
 */
export function contributions(
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  const [productBefore, productAfter] = [before, after].map((factors) =>
    factors.reduce((product, factor) => product * factor, 1),
  ) as [number, number];
  const weight = logarithmicMean(productAfter, productBefore);
  return before.map((factor, index) => weight * logarithmOfRatio(after[index] ?? factor, factor));
}

const amount = (
  id: string,
  zh: string,
  en: string,
  unit: Input['unit'],
  example: number,
): Input => ({
  id,
  title: {zh, en},
  unit,
  least: 0.000001,
  greatest: 1_000_000_000_000,
  example,
});

const orders = {zh: '单', en: 'orders'};
const perUse = {zh: '元/单位用量', en: 'yuan per unit used'};

/** A number with its sign. */
const signed = (value: number): string => (value > 0 ? `+${shown(value)}` : shown(value));

/** C = V · e · p: volume, resources used for each unit of it, and their price; e is what C, V and p leave. */
export const unitCost: Calculator = {
  id: 'unit-cost',
  title: {zh: '单位成本与费用变化分解', en: 'Unit cost, and what changed a cost'},
  inputs: [
    amount('costBefore', '前期费用', 'Cost before', yuan, 100_000),
    amount('volumeBefore', '前期业务量', 'Volume before', orders, 1_000_000),
    amount('priceBefore', '前期资源单价', 'Price of resources before', perUse, 0.5),
    amount('costAfter', '本期费用', 'Cost after', yuan, 108_000),
    amount('volumeAfter', '本期业务量', 'Volume after', orders, 1_500_000),
    amount('priceAfter', '本期资源单价', 'Price of resources after', perUse, 0.45),
  ],
  outputs: [
    {
      id: 'before',
      title: {zh: '前期单位成本', en: 'Unit cost before'},
      unit: {zh: '元/单', en: 'yuan per order'},
      digits: 4,
    },
    {
      id: 'after',
      title: {zh: '本期单位成本', en: 'Unit cost after'},
      unit: {zh: '元/单', en: 'yuan per order'},
      digits: 4,
    },
    {
      id: 'unitChange',
      title: {zh: '单位成本变化', en: 'Change of unit cost'},
      unit: percent,
      digits: 4,
    },
    {id: 'change', title: {zh: '费用变化', en: 'Change of cost'}, unit: yuan, digits: 4},
    {
      id: 'volume',
      title: {zh: '其中业务量的影响', en: 'Of which from volume'},
      unit: yuan,
      digits: 4,
    },
    {
      id: 'use',
      title: {zh: '其中单位用量（效率）的影响', en: 'Of which from usage per order (efficiency)'},
      unit: yuan,
      digits: 4,
    },
    {id: 'price', title: {zh: '其中单价的影响', en: 'Of which from price'}, unit: yuan, digits: 4},
  ],
  calculate: (entered) => {
    const periodOf = (period: 'Before' | 'After') => {
      const cost = numberOf(entered, `cost${period}`);
      const volume = numberOf(entered, `volume${period}`);
      const price = numberOf(entered, `price${period}`);
      return {cost, unit: cost / volume, factors: [volume, cost / volume / price, price]};
    };
    const [before, after] = [periodOf('Before'), periodOf('After')] as const;
    const [volume, use, price] = contributions(before.factors, after.factors) as [
      number,
      number,
      number,
    ];
    const change = after.cost - before.cost;
    const unitChange = 100 * (after.unit / before.unit - 1);
    return {
      values: {before: before.unit, after: after.unit, unitChange, change, volume, use, price},
      words: {
        zh: `单位成本由 ${shown(before.unit)} 元变为 ${shown(after.unit)} 元，变化 ${signed(unitChange)}%。费用变化 ${signed(change)} 元，其中业务量 ${signed(volume)} 元，单位用量 ${signed(use)} 元，单价 ${signed(price)} 元。`,
        en: `The unit cost went from ${shown(before.unit)} to ${shown(after.unit)} yuan, a change of ${signed(unitChange)} %. The cost changed by ${signed(change)} yuan: ${signed(volume)} from volume, ${signed(use)} from usage per order and ${signed(price)} from price.`,
      },
    };
  },
};
