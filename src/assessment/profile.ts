/** What a result says of each area and capability, ready to be drawn, set in a table and compared. */
import {scoringRule} from '../model/scoring';
import type {LevelNumber, LevelRef} from '../model/shapes';
import type {AreaResult, CapabilityResult, CountedCriterion, LevelStep, Results} from './results';
import type {Subject, SubjectCapability, SubjectCriterion} from './subject';

/** What a level rests on: the criteria, the questions of quick mode, nothing; or there is none, out of scope. */
export type Basis = 'full' | 'quick' | 'none' | 'out-of-scope';

interface Standing {
  readonly id: string;
  readonly title: string;
  /** Without base path and locale. */
  readonly path: string;
  /** None out of scope, nor where nothing is answered: that the rule then counts it as 1 is no finding. */
  readonly level?: LevelNumber;
  readonly target?: LevelNumber;
  readonly basis: Basis;
  /** [5] */
  readonly isProvisional: boolean;
}

export interface CapabilityStanding extends Standing {
  /** Why it is out of scope. */
  readonly reason?: string;
}

export interface AreaStanding extends Standing {
  /** All of its capabilities, those out of scope too. */
  readonly capabilities: readonly CapabilityStanding[];
  /** How many of those in scope something is answered for. */
  readonly assessed: number;
  readonly inScope: number;
}

/** Areas with their capabilities, in the framework's order. */
export function profileOf(results: Results, subject: Subject): AreaStanding[] {
  return subject.areas.map((area) => {
    const found = results.capabilities.filter(({id}) => area.capabilities.includes(id));
    const inScope = found.filter(({outOfScope}) => outOfScope === undefined);
    const assessed = inScope.filter(({mode}) => mode !== 'none').length;
    const result = results.areas.find(({id}) => id === area.id);
    const target = areaTargetOf(inScope, results.scoring);
    return {
      id: area.id,
      title: area.title,
      path: area.path,
      ...(result?.level !== undefined && assessed > 0 && {level: result.level}),
      ...(target !== undefined && {target}),
      basis: areaBasis(result, assessed),
      isProvisional: result?.isProvisional ?? false,
      assessed,
      inScope: inScope.length,
      capabilities: found.map((capability) => standingOf(capability, subject)),
    };
  });
}

/** Which areas a result is about. */
export interface Coverage {
  /** Something in them is answered, or they are out of scope; all where nothing at all is answered. */
  readonly areas: readonly string[];
  /** The areas that are left. */
  readonly notAssessed: readonly string[];
}

export function coverageOf({areas, capabilities, assessed}: Results): Coverage {
  const isLeft = ({capabilities: ids}: AreaResult): boolean =>
    ids.length > 0 &&
    capabilities.every(({id, mode}) => mode === 'none' || !ids.includes(id)) &&
    assessed > 0;
  return {
    areas: areas.filter((area) => !isLeft(area)).map(({id}) => id),
    notAssessed: areas.filter(isLeft).map(({id}) => id),
  };
}

function standingOf(
  {id, level, target, mode, missing, outOfScope}: CapabilityResult,
  subject: Subject,
): CapabilityStanding {
  const capability = subject.capabilities.find((candidate) => candidate.id === id);
  const known = {id, title: capability?.title ?? '', path: capability?.path ?? ''};
  if (outOfScope !== undefined) {
    return {...known, basis: 'out-of-scope', isProvisional: false, reason: outOfScope};
  }
  return {
    ...known,
    ...(mode !== 'none' && {level}),
    ...(target && {target: target.level}),
    basis: mode,
    isProvisional: missing.length > 0,
  };
}

function areaBasis(result: AreaResult | undefined, assessed: number): Basis {
  if (result?.level === undefined) return 'out-of-scope';
  if (assessed === 0) return 'none';
  return result.isIndicative ? 'quick' : 'full';
}

/**
 * The level that an area has by rule 6 when each of its capabilities is at its target; a capability without a target
 * stays where it is. None where no capability has a target.
 */
function areaTargetOf(
  inScope: readonly CapabilityResult[],
  scoring: number,
): LevelNumber | undefined {
  if (!inScope.some(({target}) => target !== undefined)) return undefined;
  return scoringRule(scoring).scoreArea(inScope.map(({target, level}) => target?.level ?? level));
}

/** A level within the reckoning of a capability by rule 3. */
export interface ReckonedLevel extends LevelStep {
  /** `attained`; `deciding`, the first that is not; `above`, which cannot be attained before that one. */
  readonly standing: 'attained' | 'deciding' | 'above';
  readonly applicable: number;
  /** Of these, how many count as met. */
  readonly met: number;
  readonly partly: number;
  /** Those that count as met through a criterion above them. */
  readonly lent: readonly CountedCriterion[];
  /** Those that are applicable and do not count as met. */
  readonly missed: readonly CountedCriterion[];
}

/** The reckoning of a capability by its criteria, level by level. */
export function reckoningOf({level, steps}: CapabilityResult): ReckonedLevel[] {
  return steps.map((step) => {
    const applicable = step.criteria.filter(({counted}) => counted !== 'not-applicable');
    const met = applicable.filter(({counted}) => counted === 'met');
    return {
      ...step,
      standing: step.level <= level ? 'attained' : step.level === level + 1 ? 'deciding' : 'above',
      applicable: applicable.length,
      met: met.length,
      partly: applicable.filter(({counted}) => counted === 'partly').length,
      lent: met.filter(({through}) => through !== undefined),
      missed: applicable.filter(({counted}) => counted !== 'met'),
    };
  });
}

/** A criterion to meet, with what it counts as now. */
export interface CriterionToMeet extends Pick<SubjectCriterion, 'id' | 'text' | 'metBy'> {
  readonly counted: CountedCriterion['counted'];
}

export interface NextLevel {
  readonly level: LevelNumber;
  /** By its criteria: those that do not count as met. */
  readonly criteria: readonly CriterionToMeet[];
  /** By quick mode: the question to which the answer is not yes. */
  readonly question?: string;
  /** [3] No criterion of it applies, so that it cannot be attained. */
  readonly isOutOfReach: boolean;
  /** Where the capability is once these are met: higher where the levels above are attained already. */
  readonly reaches: LevelNumber;
  /** What the level presupposes of capabilities that are not there yet; without it the level is provisional. */
  readonly presupposed: readonly LevelRef[];
}

/** What would raise the level of a capability by the least; none at level 5. */
export function nextLevelOf(
  result: CapabilityResult,
  capability: SubjectCapability,
  results: Results,
): NextLevel | undefined {
  const next = capability.levels.find(({level}) => level === result.level + 1);
  if (!next) return undefined;
  const reckoned = reckoningOf(result);
  const step = reckoned.find(({level}) => level === next.level);
  const isQuick = result.mode === 'quick';
  const above = reckoned.filter(({level}) => level > next.level);
  const stop = above.find(({isAttained}) => !isAttained);
  const last = above.at(-1);
  return {
    level: next.level,
    criteria: isQuick ? [] : toMeet(step?.missed ?? [], capability),
    ...(isQuick && next.question !== undefined && {question: next.question}),
    isOutOfReach: !isQuick && step?.applicable === 0,
    reaches: isQuick || !last ? next.level : stop ? ((stop.level - 1) as LevelNumber) : last.level,
    presupposed: next.requires.filter(
      ({capability: id, level}) => countedLevel(results, id) < level,
    ),
  };
}

function toMeet(
  missed: readonly CountedCriterion[],
  {levels}: SubjectCapability,
): CriterionToMeet[] {
  const criteria = levels.flatMap((level) => level.criteria);
  return missed.flatMap(({id, counted}) => {
    const found = criteria.find((criterion) => criterion.id === id);
    return found ? [{id, text: found.text, metBy: found.metBy, counted}] : [];
  });
}

/** The level that a capability counts with where another presupposes it: out of scope, it is not assessed, which is 1. */
export function countedLevel({capabilities}: Results, id: string): LevelNumber {
  const found = capabilities.find((result) => result.id === id);
  return found === undefined || found.outOfScope !== undefined ? 1 : found.level;
}

/** Whether that level is only counted: in scope, and nothing is answered. */
export function isOpen({capabilities}: Results, id: string): boolean {
  const found = capabilities.find((result) => result.id === id);
  return found?.mode === 'none' && found.outOfScope === undefined;
}

/** The first capability that is not answered, of an area that is begun. */
export function nextOpen(results: Results): CapabilityResult | undefined {
  const {areas} = coverageOf(results);
  return results.capabilities.find(
    ({id, mode, outOfScope}) =>
      mode === 'none' && outOfScope === undefined && areas.includes(id.slice(0, 2)),
  );
}

/** A capability in scope that is below its target. */
export interface Gap {
  readonly id: string;
  readonly title: string;
  readonly level: LevelNumber;
  readonly target: LevelNumber;
  readonly basis: Basis;
  /** Level by level up to the target, what does not count as met. */
  readonly criteria: readonly CriterionToMeet[];
}

/** In the framework's order. */
export function gapsOf(results: Results, subject: Subject): Gap[] {
  return results.capabilities.flatMap((result) => {
    const capability = subject.capabilities.find(({id}) => id === result.id);
    const {target, level, mode, outOfScope} = result;
    if (!capability || outOfScope !== undefined || !target || target.level <= level) return [];
    const missed = reckoningOf(result)
      .filter((step) => step.level > level && step.level <= target.level)
      .flatMap((step) => step.missed);
    return [
      {
        id: result.id,
        title: capability.title,
        level,
        target: target.level,
        basis: mode,
        criteria: toMeet(missed, capability),
      },
    ];
  });
}
