/**
 * Version 2 of the scoring rule: small samples may have an exception, and what a higher criterion does meets a lower
 * one. It is published, and stays as it is: another rule is another version.
 * The numbers in brackets are those of the rules on the page `docs/capability/scoring.mdx`.
 */
import type {LevelNumber} from '../shapes';
import type {Rating, RatedCriterion, ScoringRule} from './rule';

/** The levels that have criteria. */
const steps = [2, 3, 4, 5] as const;

const metFromPercent = 90;
const partlyFromPercent = 50;

/** [2] Samples from the first to the second size may have a single exception. */
const smallSample = [5, 9] as const;

const applicable = (ratings: readonly Rating[]): Rating[] =>
  ratings.filter((rating) => rating !== 'not-applicable');

function isAttained(ratings: readonly Rating[]): boolean {
  const counted = applicable(ratings);
  return counted.length > 0 && counted.every((rating) => rating === 'met');
}

/** [2] */
const rateSample: ScoringRule['rateSample'] = (holding, sample) => {
  const sound = Number.isInteger(holding) && Number.isInteger(sample) && sample > 0 && holding >= 0;
  if (!sound || holding > sample) {
    throw new RangeError(`A sample of ${sample} in which ${holding} hold is none.`);
  }
  // Whole numbers on both sides: 9 of 10 must not fall to a rounding error.
  if (holding * 100 >= metFromPercent * sample) return 'met';
  const [smallest, largest] = smallSample;
  if (sample >= smallest && sample <= largest && holding === sample - 1) return 'met';
  if (holding * 100 >= partlyFromPercent * sample) return 'partly';
  return 'not-met';
};

/** [3] From the highest level down, so that what counts as met lends that to what names it. */
const countedRatings = (criteria: readonly RatedCriterion[]): ReadonlyMap<string, Rating> => {
  const counted = new Map<string, Rating>();
  for (const {id, rating, metBy = []} of [...criteria].sort((a, b) => b.level - a.level)) {
    const isMetAbove = metBy.some((higher) => counted.get(higher) === 'met');
    counted.set(id, isMetAbove && rating !== 'not-applicable' ? 'met' : rating);
  }
  return counted;
};

/** [3] to [5] */
const scoreCapability: ScoringRule['scoreCapability'] = (
  ratings,
  dependencies = {},
  attained = {},
) => {
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
};

/** [6] */
const areaLimits: ScoringRule['areaLimits'] = (levels) => {
  if (levels.length === 0) return undefined;
  const mean = levels.reduce<number>((total, level) => total + level, 0) / levels.length;
  const lowest = Math.min(...levels) as LevelNumber;
  return {mean, byMean: Math.floor(mean) as LevelNumber, lowest, byLowest: lowest + 1};
};

/** [6] A = min(⌊mean L⌋, min L + 1) */
const scoreArea: ScoringRule['scoreArea'] = (levels) => {
  const limits = areaLimits(levels);
  return limits && (Math.min(limits.byMean, limits.byLowest) as LevelNumber);
};

/** [7] */
const quickLevel: ScoringRule['quickLevel'] = (answers) => {
  const firstNo = steps.findIndex((level) => !answers[level]);
  return (firstNo === -1 ? 5 : firstNo + 1) as LevelNumber;
};

export const version2: ScoringRule = {
  version: 2,
  metFromPercent,
  partlyFromPercent,
  rateSample,
  countedRatings,
  scoreCapability,
  areaLimits,
  scoreArea,
  quickLevel,
};
