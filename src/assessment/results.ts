/** What a team's answers give, by the published rule, with every step of the reckoning. */
import {scoringRule, type AreaLimits, type Rating, type ScoringRule} from '../model/scoring';
import type {LevelNumber, LevelRef} from '../model/shapes';
import type {Answer, Assessment, Team} from './document';
import type {Subject, SubjectCapability, SubjectCriterion} from './subject';
import {outOfScopeReason, targetOf, upperLevels, type HeldTarget} from './targets';

/** How a criterion came to count as it does. */
export interface CountedCriterion {
  readonly id: string;
  readonly level: LevelNumber;
  /** As it was answered: directly, or worked out from the sample. */
  readonly rating: Rating;
  /** What it counts as by rule 3. */
  readonly counted: Rating;
  /** The criterion above that meets it, where it is not met by itself. */
  readonly through?: string;
  /** A rating of not applicable without a reason does not count: it is unanswered by rule 2. */
  readonly lacksReason: boolean;
}

/** The criteria of a level, and whether they attain it. */
export interface LevelStep {
  readonly level: LevelNumber;
  readonly criteria: readonly CountedCriterion[];
  readonly isAttained: boolean;
}

export interface CapabilityResult {
  readonly id: string;
  /** Why it is not assessed; its other fields say then what they would be. */
  readonly outOfScope?: string;
  /**
   * What the level rests on: `full`, the criteria; `quick`, four questions, so that it is indicative; `none`, nothing
   * is answered, and by the rule the level is 1.
   */
  readonly mode: 'full' | 'quick' | 'none';
  readonly level: LevelNumber;
  /** [4] Only in full mode. */
  readonly progress?: number;
  /** [5] Not empty: the level is provisional. */
  readonly missing: readonly LevelRef[];
  readonly target?: HeldTarget;
  /** Each level from 2 on, as far as criteria are answered. */
  readonly steps: readonly LevelStep[];
  /** What keeps it from the next level: criteria of that level that do not count as met, or its question. */
  readonly deciding: readonly string[];
  /** How much of full mode is answered. */
  readonly answered: {readonly criteria: number; readonly of: number};
  /** The level by quick mode, where it was answered, even when the criteria decide. */
  readonly quickLevel?: LevelNumber;
}

export interface AreaResult {
  readonly id: string;
  /** None where no capability is in scope. */
  readonly level?: LevelNumber;
  readonly limits?: AreaLimits;
  /** [7] A capability in it was assessed in quick mode, or not at all. */
  readonly isIndicative: boolean;
  /** [5] A level in it is provisional. */
  readonly isProvisional: boolean;
  readonly capabilities: readonly string[];
}

/** Something in the answers that does not fit together. */
export type Inconsistency =
  | {readonly kind: 'presupposed'; readonly capability: string; readonly needs: LevelRef}
  | {
      readonly kind: 'quick-above-full';
      readonly capability: string;
      readonly quick: LevelNumber;
      readonly full: LevelNumber;
    }
  | {readonly kind: 'gap-in-quick'; readonly capability: string; readonly level: LevelNumber}
  | {readonly kind: 'no-reason'; readonly capability: string; readonly criterion: string};

export interface Results {
  readonly scoring: number;
  readonly capabilities: readonly CapabilityResult[];
  readonly areas: readonly AreaResult[];
  readonly inconsistencies: readonly Inconsistency[];
  /** Capabilities in scope for which something is answered. */
  readonly assessed: number;
  readonly inScope: number;
}

/**
 * The results of a team.
 *
 * @throws {RangeError} for a version of the scoring rule that no code works out
 */
export function resultsOf(
  team: Pick<Team, 'quick' | 'answers'>,
  assessment: Pick<Assessment, 'targets' | 'tier' | 'outOfScope' | 'scoring'>,
  subject: Pick<Subject, 'capabilities' | 'areas'>,
): Results {
  const rule = scoringRule(assessment.scoring);
  const levels = subject.capabilities.map((capability) => levelOf(capability, team, rule));
  const inScope = (id: string): boolean => outOfScopeReason(assessment, id) === undefined;
  // [5] What is not assessed counts as level 1, what is out of scope too.
  const attained = Object.fromEntries(
    levels.filter(({id}) => inScope(id)).map(({id, level}) => [id, level]),
  );
  const capabilities = levels.map((found, index): CapabilityResult => {
    const capability = subject.capabilities[index];
    const reason = outOfScopeReason(assessment, found.id);
    const target = targetOf(assessment, found.id);
    return {
      ...found,
      ...(reason !== undefined && {outOfScope: reason}),
      ...(target && {target}),
      missing:
        capability && found.mode !== 'none' ? missingOf(capability, found.level, attained) : [],
    };
  });
  const assessedHere = capabilities.filter(({outOfScope}) => outOfScope === undefined);
  return {
    scoring: rule.version,
    capabilities,
    areas: subject.areas.map(({id, capabilities: ids}) =>
      areaOf(
        id,
        capabilities.filter((result) => ids.includes(result.id)),
        rule,
      ),
    ),
    inconsistencies: assessedHere.flatMap((result) => inconsistenciesOf(result, team)),
    assessed: assessedHere.filter(({mode}) => mode !== 'none').length,
    inScope: assessedHere.length,
  };
}

/** [2] The rating of an answer: of its sample where it was counted, else the one that was given. */
export function ratingOf(answer: Answer | undefined, rule: ScoringRule): Rating {
  if (!answer) return 'unanswered';
  const {rating, holding, sample, reason} = answer;
  if (holding !== undefined && sample !== undefined && holding <= sample && rating === undefined) {
    return rule.rateSample(holding, sample);
  }
  if (rating === undefined) return 'unanswered';
  return rating === 'not-applicable' && !reason?.trim() ? 'unanswered' : rating;
}

type Found = Omit<CapabilityResult, 'missing' | 'target' | 'outOfScope'>;

/** The level of a capability, apart from what it depends on. */
function levelOf(
  capability: SubjectCapability,
  {quick, answers}: Pick<Team, 'quick' | 'answers'>,
  rule: ScoringRule,
): Found {
  const {id} = capability;
  const steps = stepsOf(capability, answers, rule);
  const of = (level: LevelNumber): Rating[] =>
    steps.find((step) => step.level === level)?.criteria.map(({counted}) => counted) ?? [];
  const byCriteria = rule.scoreCapability({2: of(2), 3: of(3), 4: of(4), 5: of(5)});
  const all = steps.flatMap(({criteria}) => criteria);
  const given = all.filter(({rating}) => rating !== 'unanswered').length;

  const yes = quick[id];
  const isAsked = yes !== undefined && upperLevels.some((number) => yes[number] !== undefined);
  const quickLevel = isAsked
    ? rule.quickLevel({
        2: yes[2] === true,
        3: yes[3] === true,
        4: yes[4] === true,
        5: yes[5] === true,
      })
    : undefined;
  // At each level until its criteria decide, what quick mode said stands.
  const restsOnQuick = (number: LevelNumber): boolean => {
    const step = steps.find((found) => found.level === number);
    return yes?.[number as 2] === true && !(step && isDecided(step));
  };
  const isPassed = (number: LevelNumber): boolean =>
    steps.some((step) => step.level === number && step.isAttained) || restsOnQuick(number);
  const level = isAsked
    ? rule.quickLevel({2: isPassed(2), 3: isPassed(3), 4: isPassed(4), 5: isPassed(5)})
    : byCriteria.level;
  const next = steps.find((step) => step.level === level + 1);
  const isWholly = !isAsked || (level === byCriteria.level && (!next || isDecided(next)));
  const mode = given > 0 && isWholly ? 'full' : isAsked ? 'quick' : 'none';
  const missed = next?.criteria.filter(
    ({counted}) => counted !== 'met' && counted !== 'not-applicable',
  );
  return {
    id,
    mode,
    level,
    ...(mode === 'full' && byCriteria.progress !== undefined && {progress: byCriteria.progress}),
    steps,
    deciding:
      !next || mode === 'none'
        ? []
        : mode === 'full' || isDecided(next)
          ? (missed ?? []).map((criterion) => criterion.id)
          : [`${id}.L${next.level}`],
    answered: {criteria: given, of: all.length},
    ...(quickLevel !== undefined && {quickLevel}),
  };
}

/** Whether nothing that is still unanswered could alter whether the level is attained: a criterion fails, or none is open. */
function isDecided({criteria}: LevelStep): boolean {
  const counted = criteria.map((criterion) => criterion.counted);
  return (
    counted.some((rating) => rating === 'partly' || rating === 'not-met') ||
    !counted.includes('unanswered')
  );
}

function stepsOf(
  {levels}: SubjectCapability,
  answers: Team['answers'],
  rule: ScoringRule,
): LevelStep[] {
  const criteria = levels.flatMap(({level, criteria: found}) =>
    found.map((criterion) => ({
      ...criterion,
      level,
      rating: ratingOf(answers[criterion.id], rule),
    })),
  );
  const counted = rule.countedRatings(criteria);
  return levels
    .filter(({level}) => level > 1)
    .map(({level}) => {
      const here = criteria.filter((criterion) => criterion.level === level);
      const ratings = here.map(({id}) => counted.get(id) ?? 'unanswered');
      const applicable = ratings.filter((rating) => rating !== 'not-applicable');
      return {
        level,
        isAttained: applicable.length > 0 && applicable.every((rating) => rating === 'met'),
        criteria: here.map((criterion): CountedCriterion => {
          const {id, rating} = criterion;
          const through = throughOf(criterion, rating, counted);
          const answer = answers[id];
          return {
            id,
            level,
            rating,
            counted: counted.get(id) ?? 'unanswered',
            ...(through !== undefined && {through}),
            lacksReason: answer?.rating === 'not-applicable' && !answer.reason?.trim(),
          };
        }),
      };
    });
}

function throughOf(
  {id, metBy}: SubjectCriterion,
  rating: Rating,
  counted: ReadonlyMap<string, Rating>,
): string | undefined {
  if (rating === 'met' || counted.get(id) !== 'met') return undefined;
  return metBy.find((higher) => counted.get(higher) === 'met');
}

/** [5] What the level attained and those below depend on and that is not attained. */
function missingOf(
  {levels}: SubjectCapability,
  level: LevelNumber,
  attained: Readonly<Record<string, LevelNumber>>,
): LevelRef[] {
  return levels
    .filter((step) => step.level <= level)
    .flatMap(({requires}) => requires)
    .filter((needed) => (attained[needed.capability] ?? 1) < needed.level)
    .map(({capability, level: needed}) => ({capability, level: needed}));
}

/** [6] */
function areaOf(id: string, results: readonly CapabilityResult[], rule: ScoringRule): AreaResult {
  const inScope = results.filter(({outOfScope}) => outOfScope === undefined);
  const levels = inScope.map(({level}) => level);
  const level = rule.scoreArea(levels);
  const limits = rule.areaLimits(levels);
  return {
    id,
    ...(level && {level}),
    ...(limits && {limits}),
    isIndicative: inScope.some(({mode}) => mode !== 'full'),
    isProvisional: inScope.some(({missing}) => missing.length > 0),
    capabilities: inScope.map((result) => result.id),
  };
}

function inconsistenciesOf(
  {id, mode, level, missing, quickLevel, steps}: CapabilityResult,
  {quick}: Pick<Team, 'quick'>,
): Inconsistency[] {
  const found: Inconsistency[] = missing.map((needs) => ({
    kind: 'presupposed',
    capability: id,
    needs,
  }));
  if (quickLevel !== undefined && quickLevel > level) {
    found.push({kind: 'quick-above-full', capability: id, quick: quickLevel, full: level});
  }
  const yes = quick[id];
  if (mode === 'quick' && yes && quickLevel !== undefined) {
    const above = upperLevels.find((number) => number > quickLevel + 1 && yes[number] === true);
    if (above !== undefined) found.push({kind: 'gap-in-quick', capability: id, level: above});
  }
  for (const {id: criterion, lacksReason} of steps.flatMap(({criteria}) => criteria)) {
    if (lacksReason) found.push({kind: 'no-reason', capability: id, criterion});
  }
  return found;
}
