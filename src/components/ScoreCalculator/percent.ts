import type {ScoringRule} from '../../model/scoring';

/**
 * The share of a sample in percent, in figures: 13 of 14 → `92.9`. One decimal, and more where one
 * would say another rating than the share has, or all or none where it is not: 8999 of 10000 is
 * partly, and `89.99`, not `90`.
 *
 * @param holding as of `rateSample`, as is `sample`
 */
export function percentOfSample(
  holding: number,
  sample: number,
  rule: Pick<ScoringRule, 'metFromPercent' | 'partlyFromPercent'>,
  decimals = 1,
): string {
  const hundred = 100 * 10 ** decimals;
  const figure = Math.round((holding * hundred) / sample);
  // By the shares alone: a small sample that has an exception is met below its share, which a figure of thousands is not.
  const saysTheSame =
    [rule.metFromPercent, rule.partlyFromPercent].every(
      (percent) => figure * 100 >= percent * hundred === holding * 100 >= percent * sample,
    ) &&
    (figure === 0) === (holding === 0) &&
    (figure === hundred) === (holding === sample);
  return saysTheSame
    ? String(figure / 10 ** decimals)
    : percentOfSample(holding, sample, rule, decimals + 1);
}

/** A number in figures, with no more than these decimals: 2.333… → `2.33`. */
export function rounded(number: number, decimals: number): string {
  return String(Math.round(number * 10 ** decimals) / 10 ** decimals);
}
