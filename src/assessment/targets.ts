/** Which level a team aims at, and how much work an assessment is. */
import type {LevelNumber} from '../model/shapes';
import type {Assessment} from './document';
import type {SubjectCapability} from './subject';

export type Tier = NonNullable<Assessment['tier']>;
export type Target = Assessment['targets'][string];

/**
 * Where a business of a tier begins where nothing else is set; proposed, as the page of the levels has it
 * (`docs/capability/levels.mdx#target`), which asks for 4 of a tier A where users would notice before the team.
 */
const byTier: Readonly<Record<Tier, Target>> = {A: 3, B: 3, C: 2};

export interface HeldTarget {
  readonly level: Target;
  /** What sets it: the capability itself, its area, or the tier of the business. */
  readonly by: 'capability' | 'area' | 'tier';
}

/** The target of a capability: its own, else its area's, else that of the tier; none where nothing is set. */
export function targetOf(
  {targets, tier}: Pick<Assessment, 'targets' | 'tier'>,
  capability: string,
): HeldTarget | undefined {
  const itself = targets[capability];
  if (itself !== undefined) return {level: itself, by: 'capability'};
  const area = targets[capability.slice(0, 2)];
  if (area !== undefined) return {level: area, by: 'area'};
  return tier && {level: byTier[tier], by: 'tier'};
}

/** Why a capability is not assessed: the reason for itself, else for its area; none for what is in scope. */
export function outOfScopeReason(
  {outOfScope}: Pick<Assessment, 'outOfScope'>,
  capability: string,
): string | undefined {
  // Rule 6: what has no reason is in scope.
  const reason = outOfScope[capability]?.trim() || outOfScope[capability.slice(0, 2)]?.trim();
  return reason === '' ? undefined : reason;
}

export interface Workload {
  readonly questions: number;
  readonly minutes: number;
}

const secondsPerDecision = 30;

/** How many questions there are, and how long they take to read and decide. */
export function workload(
  capabilities: readonly Pick<SubjectCapability, 'levels' | 'secondsToRead'>[],
  mode: 'quick' | 'full',
): Workload {
  // In the overview the questions are there for the first area alone, their number for all: one for each level above the first.
  const questions = capabilities
    .flatMap(({levels}) => levels)
    .reduce(
      (sum, {level, criteria}) => sum + (mode === 'full' ? criteria.length : level > 1 ? 1 : 0),
      0,
    );
  const reading = capabilities.reduce((sum, {secondsToRead}) => sum + secondsToRead[mode], 0);
  // In quick mode one decides where yes ends, once for each capability.
  const decisions = mode === 'quick' ? capabilities.length : questions;
  return {questions, minutes: Math.ceil((reading + decisions * secondsPerDecision) / 60)};
}

/** The levels above the first, which have criteria and questions. */
export const upperLevels = [2, 3, 4, 5] as const satisfies readonly LevelNumber[];
