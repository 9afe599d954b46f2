/**
 * The scoring rule of the standard, and its only implementation. The rule is published on the
 * page `docs/capability/scoring.mdx`; the numbers in brackets below are its numbers.
 */
import type {LevelNumber} from './schema';
import type {LevelRef} from './views';

/** How a criterion is rated [2]. `unanswered` counts as not met. */
export type Rating = 'met' | 'partly' | 'not-met' | 'not-applicable' | 'unanswered';

/** [2] The shares, in percent of the sample, from which a criterion is met or partly met. */
export const metFromPercent = 90;
export const partlyFromPercent = 50;

/**
 * [2] Rates a criterion from its sample.
 *
 * @param holding in how many items of the sample evidence shows that the criterion holds
 * @param sample how many items were looked at
 * @throws {RangeError} unless both are whole numbers with 0 ≤ holding ≤ sample and sample > 0
 */
export function rateSample(holding: number, sample: number): Rating {
  const sound = Number.isInteger(holding) && Number.isInteger(sample) && sample > 0 && holding >= 0;
  if (!sound || holding > sample) {
    throw new RangeError(`A sample of ${sample} in which ${holding} hold is none.`);
  }
  // Whole numbers on both sides: 9 of 10 must not fall to a rounding error.
  if (holding * 100 >= metFromPercent * sample) return 'met';
  if (holding * 100 >= partlyFromPercent * sample) return 'partly';
  return 'not-met';
}

/** The ratings of a capability's criteria in force, for each of the levels 2 to 5; of a withdrawn level none. */
export type Ratings = Readonly<Record<2 | 3 | 4 | 5, readonly Rating[]>>;

export interface CapabilityScore {
  /** [3] The level attained. */
  readonly level: LevelNumber;
  /** [4] Share of the next level's applicable criteria that are met, 0 to 1; none at level 5, or when none applies. */
  readonly progress?: number;
  /** [5] Levels that it depends on and that are not attained. Not empty: the level is provisional. */
  readonly missing: readonly LevelRef[];
}

const applicable = (ratings: readonly Rating[]): Rating[] =>
  ratings.filter((rating) => rating !== 'not-applicable');

function isAttained(ratings: readonly Rating[]): boolean {
  const counted = applicable(ratings);
  return counted.length > 0 && counted.every((rating) => rating === 'met');
}

/**
 * [3] to [5] The level of one capability.
 *
 * @param ratings of its criteria, level by level
 * @param dependencies the levels of other capabilities that each of its levels depends on
 * @param attained the levels that those capabilities attain, by id; one that is not in it counts as 1
 */
export function scoreCapability(
  ratings: Ratings,
  dependencies: Partial<Readonly<Record<LevelNumber, readonly LevelRef[]>>> = {},
  attained: Readonly<Record<string, LevelNumber>> = {},
): CapabilityScore {
  const steps = [2, 3, 4, 5] as const;
  const firstMissed = steps.findIndex((level) => !isAttained(ratings[level]));
  const level = (firstMissed === -1 ? 5 : firstMissed + 1) as LevelNumber;

  const missing = steps
    .filter((step) => step <= level)
    .flatMap((step) => dependencies[step] ?? [])
    .filter(({capability, level: needed}) => (attained[capability] ?? 1) < needed);

  const next = firstMissed === -1 ? undefined : steps[firstMissed];
  const counted = next === undefined ? [] : applicable(ratings[next]);
  if (counted.length === 0) return {level, missing};
  const met = counted.filter((rating) => rating === 'met').length;
  const partly = counted.filter((rating) => rating === 'partly').length;
  return {level, progress: (met + partly / 2) / counted.length, missing};
}

/** [6] What limits the level of an area: A is the lower of `byMean` and `byLowest`. */
export interface AreaLimits {
  /** Mean of the levels, not rounded. */
  readonly mean: number;
  /** ⌊mean L⌋ */
  readonly byMean: LevelNumber;
  readonly lowest: LevelNumber;
  /** min L + 1; 6 where all are at level 5. */
  readonly byLowest: number;
}

/**
 * [6] The two limits of an area's level, for saying which of them decided.
 *
 * @param levels of the capabilities in scope
 * @returns nothing when none is in scope
 */
export function areaLimits(levels: readonly LevelNumber[]): AreaLimits | undefined {
  if (levels.length === 0) return undefined;
  const mean = levels.reduce<number>((total, level) => total + level, 0) / levels.length;
  const lowest = Math.min(...levels) as LevelNumber;
  return {mean, byMean: Math.floor(mean) as LevelNumber, lowest, byLowest: lowest + 1};
}

/**
 * [6] The level of an area: A = min(⌊mean L⌋, min L + 1) over its capabilities in scope.
 *
 * @param levels of the capabilities in scope
 * @returns nothing when none is in scope
 */
export function scoreArea(levels: readonly LevelNumber[]): LevelNumber | undefined {
  const limits = areaLimits(levels);
  return limits && (Math.min(limits.byMean, limits.byLowest) as LevelNumber);
}

/**
 * [7] Quick mode: the highest level whose statement and all lower ones are said to be true.
 * Level 1 is the floor. The result is indicative.
 *
 * @param statements whether the statement of each of the levels 2 to 5 is true
 */
export function quickLevel(statements: Readonly<Record<2 | 3 | 4 | 5, boolean>>): LevelNumber {
  const steps = [2, 3, 4, 5] as const;
  const firstFalse = steps.findIndex((level) => !statements[level]);
  return (firstFalse === -1 ? 5 : firstFalse + 1) as LevelNumber;
}
