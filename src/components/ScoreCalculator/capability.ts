/** Rules 3 to 5: what the form of one capability holds, and what follows from it. */
import type {LevelNumber} from '../../model/schema';
import type {Rating, Ratings, ScoringRule} from '../../model/scoring';
import type {AddressForm} from '../address';
import {rounded} from './percent';
import {wholeNumber} from './whole-number';

/** The levels that have criteria. */
export const steps = [2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** What can be entered of a criterion; unanswered is entered as not met. */
export const countedRatings = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export type CountedRating = (typeof countedRatings)[number];

export const countLimits = {min: 0, max: 99};

type Counts<Count> = Readonly<Record<CountedRating, Count>>;

export interface CapabilityEntry {
  /** As typed: how many criteria of a level have a rating. */
  readonly counts: Readonly<Record<Step, Counts<string>>>;
  /** Whether a level that it depends on is not attained. */
  readonly lacksDependency: boolean;
}

/** Why a level's criteria count for nothing: there are none, or all are not applicable. */
export type Gap = 'none-entered' | 'none-applicable';

export type CapabilityFinding =
  | {
      readonly isSound: true;
      readonly level: LevelNumber;
      readonly isProvisional: boolean;
      /** Whether a dependency was said not to be attained; level 1 has none. */
      readonly lacks: boolean;
      readonly gaps: Readonly<Partial<Record<Step, Gap>>>;
      /** The next level; none above level 5. */
      readonly next?: {
        readonly level: Step;
        /** In percent, in figures; none where no criterion is applicable. */
        readonly progress?: string;
        readonly partly: number;
        readonly notMet: number;
      };
    }
  | {
      readonly isSound: false;
      /** The fields that hold no number. */
      readonly wrong: Readonly<Record<Step, readonly CountedRating[]>>;
    };

export function findCapability(
  {counts, lacksDependency}: CapabilityEntry,
  rule: ScoringRule,
): CapabilityFinding {
  const wrong = wrongFields(counts);
  if (!isSound(wrong)) return {isSound: false, wrong};

  const count = (step: Step, rating: CountedRating): number => Number(counts[step][rating]);
  const ratings: Ratings = ofSteps((step) =>
    countedRatings.flatMap((rating) => Array<Rating>(count(step, rating)).fill(rating)),
  );
  // Which capability falls short is not asked: one that every attained level depends on stands for it.
  const dependencies = lacksDependency ? {2: [{capability: 'any', level: 5} as const]} : {};
  const {level, progress, missing} = rule.scoreCapability(ratings, dependencies, {any: 1});

  const gaps = Object.fromEntries(
    steps.flatMap((step): [Step, Gap][] => {
      if (ratings[step].length === 0) return [[step, 'none-entered']];
      const isApplicable = ratings[step].some((rating) => rating !== 'not-applicable');
      return isApplicable ? [] : [[step, 'none-applicable']];
    }),
  ) as Partial<Record<Step, Gap>>;
  const next = steps.find((step) => step > level);
  return {
    isSound: true,
    level,
    isProvisional: missing.length > 0,
    lacks: lacksDependency,
    gaps,
    ...(next === undefined
      ? {}
      : {
          next: {
            level: next,
            ...(progress === undefined ? {} : {progress: rounded(progress * 100, 1)}),
            partly: count(next, 'partly'),
            notMet: count(next, 'not-met'),
          },
        }),
  };
}

function wrongFields(
  counts: CapabilityEntry['counts'],
): Readonly<Record<Step, readonly CountedRating[]>> {
  return ofSteps((step) =>
    countedRatings.filter((rating) => wholeNumber(counts[step][rating], countLimits) === undefined),
  );
}

function isSound(wrong: ReturnType<typeof wrongFields>): boolean {
  return steps.every((step) => wrong[step].length === 0);
}

function ofSteps<Value>(value: (step: Step) => Value): Record<Step, Value> {
  return {2: value(2), 3: value(3), 4: value(4), 5: value(5)};
}

function counts(met: number, partly: number, notMet: number, notApplicable: number) {
  return {
    met: String(met),
    partly: String(partly),
    'not-met': String(notMet),
    'not-applicable': String(notApplicable),
  };
}

const lacking = 'lacking';
const attained = 'attained';

/** `?l2=4-0-0-0&l3=1-1-1-1&l4=0-0-4-0&l5=0-0-3-0&presupposed=attained` */
export const capabilityAddress: AddressForm<CapabilityEntry> = {
  keys: [...steps.map((step) => `l${step}`), 'presupposed'],
  // Case (i).
  start: {
    counts: {
      2: counts(4, 0, 0, 0),
      3: counts(1, 1, 1, 1),
      4: counts(0, 0, 4, 0),
      5: counts(0, 0, 3, 0),
    },
    lacksDependency: false,
  },
  write: (entry) => {
    if (!isSound(wrongFields(entry.counts))) return undefined;
    const level = (step: Step): string =>
      countedRatings.map((rating) => Number(entry.counts[step][rating])).join('-');
    return [...steps.map(level), entry.lacksDependency ? lacking : attained];
  },
  read: (values) => ({
    counts: ofSteps((step) => {
      const [met = '', partly = '', notMet = '', notApplicable = ''] =
        values[steps.indexOf(step)]?.split('-') ?? [];
      return {met, partly, 'not-met': notMet, 'not-applicable': notApplicable};
    }),
    lacksDependency: values.at(-1) === lacking,
  }),
};
