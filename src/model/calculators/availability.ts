/** Availability of parts in series and of parallel copies, with and without common-cause failures. Loaded by browsers. */
import {listOf, numberOf} from './calculator';
import type {Calculator} from './calculator';
import {
  counted,
  minutesIn30Days,
  shareMissing,
  shown,
  shownAvailability,
  shownTime,
  wholePoints,
} from './numeric';
import {minutesPer30Days, none, percent} from './units';

/**
 * Unavailability of parts that must all work and fail independently: 1 − ∏(1 − uᵢ).
 * Source: series structure of a reliability block diagram, IEC 61078. Worked in logarithms, so that 10⁻⁹ keeps its digits.
 *
 * @param unavailabilities of each part, 0 to 1
 */
export function seriesUnavailability(unavailabilities: readonly number[]): number {
  return 0 - Math.expm1(unavailabilities.reduce((sum, u) => sum + Math.log1p(-u), 0));
}

/**
 * Unavailability of parallel copies of which one is enough: βu + ((1 − β)u)ⁿ; with β = 0 they fail independently.
 * Source: beta-factor model, Fleming (1975), General Atomic report GA-A13284; IEC 61508-6, annex D. The two terms
 * are added, which errs by less than their product, on the safe side. A copy alone has no common cause: u.
 *
 * @param unavailability of a copy, 0 to 1
 * @param copies 1 or more
 * @param commonShare β, the share of failures that hit all copies, 0 to 1
 */
export function parallelUnavailability(
  unavailability: number,
  copies: number,
  commonShare: number,
): number {
  return commonShare * unavailability + ((1 - commonShare) * unavailability) ** copies;
}

/**
 * Unavailability that each hard dependency may have, where what an objective allows is shared equally by the service
 * itself and its hard dependencies. Source: the value that SP-07.7 suggests; the sum of small unavailabilities in series is never less than theirs together.
 *
 * @param allowed 1 − SLO, 0 to 1
 * @param dependencies how many
 */
export function neededUnavailability(allowed: number, dependencies: number): number {
  return allowed / (dependencies + 1);
}

const downtime = (unavailability: number): number => unavailability * minutesIn30Days;

/** Refuses an empty list of parts. */
export const availability: Calculator = {
  id: 'availability',
  title: {
    zh: '可用性：串联、并联与共因',
    en: 'Availability in series, in parallel, with common causes',
  },
  inputs: [
    {
      id: 'parts',
      title: {zh: '各强依赖的可用性', en: 'Availability of each hard dependency'},
      unit: percent,
      least: 0,
      greatest: 100,
      list: true,
      example: [99.95, 99.95, 99.95, 99.95, 99.95],
    },
    {
      id: 'copy',
      title: {zh: '一份副本的可用性', en: 'Availability of a single copy'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 99,
    },
    {
      id: 'copies',
      title: {zh: '副本数', en: 'Copies'},
      unit: {zh: '份', en: 'copies'},
      least: 1,
      greatest: 20,
      whole: true,
      example: 2,
    },
    {
      id: 'commonShare',
      title: {zh: '共因失效占比 β', en: 'Share of common-cause failures β'},
      unit: percent,
      least: 0,
      greatest: 100,
      example: 5,
    },
  ],
  outputs: [
    {
      id: 'series',
      title: {zh: '串联可用性', en: 'Availability in series'},
      unit: percent,
      digits: 10,
    },
    {
      id: 'seriesDowntime',
      title: {zh: '串联不可用时间', en: 'Downtime in series'},
      unit: minutesPer30Days,
      digits: 4,
    },
    {
      id: 'independent',
      title: {zh: '并联可用性，互不影响', en: 'Availability in parallel, independent'},
      unit: percent,
      digits: 10,
    },
    {
      id: 'independentDowntime',
      title: {zh: '并联不可用时间，互不影响', en: 'Downtime in parallel, independent'},
      unit: minutesPer30Days,
      digits: 4,
    },
    {
      id: 'common',
      title: {zh: '并联可用性，计入共因', en: 'Availability in parallel, with common causes'},
      unit: percent,
      digits: 10,
    },
    {
      id: 'commonDowntime',
      title: {zh: '并联不可用时间，计入共因', en: 'Downtime in parallel, with common causes'},
      unit: minutesPer30Days,
      digits: 4,
    },
  ],
  calculate: (entered) => {
    const parts = listOf(entered, 'parts');
    if (parts.length === 0) {
      return {
        refused: {
          zh: '至少填写一个强依赖的可用性。',
          en: 'Enter the availability of at least one hard dependency.',
        },
      };
    }
    const copy = shareMissing(numberOf(entered, 'copy'));
    const copies = numberOf(entered, 'copies');
    const commonShare = numberOf(entered, 'commonShare') / 100;
    const series = seriesUnavailability(parts.map(shareMissing));
    const independent = parallelUnavailability(copy, copies, 0);
    const common = parallelUnavailability(copy, copies, commonShare);
    const time = shownTime(downtime(series) * 60);
    const [inSeries, single, alone, together] = [series, copy, independent, common].map(
      shownAvailability,
    );
    const beta = shown(commonShare * 100);
    const parallel =
      copies === 1
        ? {
            zh: `1 份 ${single}% 的副本没有冗余。`,
            en: `A single copy at ${single} % has no redundancy.`,
          }
        : {
            zh: `${copies} 份 ${single}% 的副本，互不影响时为 ${alone}%，有 ${beta}% 的失效出自共同原因时为 ${together}%。`,
            en: `${copies} copies at ${single} % give ${alone} % if failures are independent, and ${together} % if ${beta} % of failures have a common cause.`,
          };
    const highest = Math.max(6, copies);
    return {
      values: {
        series: 100 * (1 - series),
        seriesDowntime: downtime(series),
        independent: 100 * (1 - independent),
        independentDowntime: downtime(independent),
        common: 100 * (1 - common),
        commonDowntime: downtime(common),
      },
      words: {
        zh: `${parts.length} 个强依赖串联的可用性为 ${inSeries}%，每 30 天约有 ${time.zh}不可用。${parallel.zh}`,
        en: `${counted(parts.length, 'hard dependency', 'hard dependencies')} in series ${parts.length === 1 ? 'gives' : 'give'} ${inSeries} %, about ${time.en} of downtime in 30 days. ${parallel.en}`,
      },
      plot: {
        x: {title: {zh: '副本数', en: 'Copies'}, unit: none},
        y: {title: {zh: '不可用时间', en: 'Downtime'}, unit: minutesPer30Days},
        curves: [
          {
            title: {zh: '计入共因', en: 'With common causes'},
            points: wholePoints(1, highest, (n) =>
              downtime(parallelUnavailability(copy, n, commonShare)),
            ),
          },
          {
            title: {zh: '互不影响', en: 'Independent'},
            points: wholePoints(1, highest, (n) => downtime(parallelUnavailability(copy, n, 0))),
          },
        ],
        here: [copies, downtime(common)],
      },
    };
  },
};
