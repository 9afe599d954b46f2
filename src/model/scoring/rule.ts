/** What a version of the scoring rule answers; the numbers in brackets are those of the rules on its page. */
import type {LevelNumber, LevelRef} from '../shapes';

/** How a criterion is rated [2]. `unanswered` counts as not met. */
export type Rating = 'met' | 'partly' | 'not-met' | 'not-applicable' | 'unanswered';

/** The ratings of a capability's criteria in force, for each of the levels 2 to 5; of a withdrawn level none. */
export type Ratings = Readonly<Record<2 | 3 | 4 | 5, readonly Rating[]>>;

/** A criterion in force as it was rated. */
export interface RatedCriterion {
  readonly id: string;
  readonly level: LevelNumber;
  readonly rating: Rating;
  /** Criteria of higher levels by which it is met as well. */
  readonly metBy?: readonly string[] | undefined;
}

export interface CapabilityScore {
  /** [3] The level attained. */
  readonly level: LevelNumber;
  /** [4] Share of the next level's applicable criteria that are met, 0 to 1; none at level 5, or when none applies. */
  readonly progress?: number;
  /** [5] Levels that it depends on and that are not attained. Not empty: the level is provisional. */
  readonly missing: readonly LevelRef[];
}

/** [6] What limits the level of an area, which is the lower of `byMean` and `byLowest`. */
export interface AreaLimits {
  /** Mean of the levels, not rounded. */
  readonly mean: number;
  /** ⌊mean L⌋ */
  readonly byMean: LevelNumber;
  readonly lowest: LevelNumber;
  /** min L + 1; 6 where all are at level 5. */
  readonly byLowest: number;
}

export interface ScoringRule {
  /** What it is known by, in the data of an edition and in an assessment. */
  readonly version: number;
  /** [2] The shares, in percent of the sample, from which a criterion is met or partly met. */
  readonly metFromPercent: number;
  readonly partlyFromPercent: number;
  /**
   * [2] Rates a criterion from its sample.
   *
   * @param holding in how many items of the sample evidence shows that the criterion holds
   * @param sample how many items were looked at
   * @throws {RangeError} unless both are whole numbers with 0 ≤ holding ≤ sample and sample > 0
   */
  readonly rateSample: (holding: number, sample: number) => Rating;
  /**
   * [3] What each criterion of a capability counts as, by its id.
   *
   * @param criteria all of the capability that are in force
   */
  readonly countedRatings: (criteria: readonly RatedCriterion[]) => ReadonlyMap<string, Rating>;
  /**
   * [3] to [5] The level of one capability.
   *
   * @param ratings what its criteria count as, level by level
   * @param dependencies the levels of other capabilities that each of its levels depends on
   * @param attained the levels that those capabilities attain, by id; one that is not in it counts as 1
   */
  readonly scoreCapability: (
    ratings: Ratings,
    dependencies?: Partial<Readonly<Record<LevelNumber, readonly LevelRef[]>>>,
    attained?: Readonly<Record<string, LevelNumber>>,
  ) => CapabilityScore;
  /**
   * [6] The two limits of an area's level, for saying which of them decided.
   *
   * @param levels of the capabilities in scope
   * @returns nothing when none is in scope
   */
  readonly areaLimits: (levels: readonly LevelNumber[]) => AreaLimits | undefined;
  /** [6] The level of an area; of the same `levels`. */
  readonly scoreArea: (levels: readonly LevelNumber[]) => LevelNumber | undefined;
  /**
   * [7] Quick mode: the highest level of which, and of all lower ones, what quick mode asks is answered yes.
   * Level 1 is the floor. The result is indicative.
   *
   * @param answers whether that is so for each of the levels 2 to 5; not known is no
   */
  readonly quickLevel: (answers: Readonly<Record<2 | 3 | 4 | 5, boolean>>) => LevelNumber;
}
