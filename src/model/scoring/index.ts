/**
 * Every version of the scoring rule, each as it is published. Loaded by browsers. Which holds in an edition, its data
 * says (`kinds/scoring.ts`).
 */
import type {ScoringRule} from './rule';
import {version1} from './version-1';
import {version2} from './version-2';

export type {
  AreaLimits,
  CapabilityScore,
  RatedCriterion,
  Rating,
  Ratings,
  ScoringRule,
} from './rule';

/** Oldest first. A version is added at the end, and none is ever taken out: old results are worked out again by it. */
export const scoringRules: readonly ScoringRule[] = [version1, version2];

/** Whether code works out a version. */
export function hasScoringRule(version: number): boolean {
  return scoringRules.some((rule) => rule.version === version);
}

/** @throws {RangeError} for a version that no code works out, which the checks refuse in an edition */
export function scoringRule(version: number): ScoringRule {
  const rule = scoringRules.find((candidate) => candidate.version === version);
  if (!rule) throw new RangeError(`No scoring rule ${version}.`);
  return rule;
}

/** The version that holds: the last that an edition names; of one that names none, the first there ever was. */
export function versionThatHolds(
  scoring: {readonly versions: readonly {readonly version: number}[]} | undefined,
): number {
  return scoring?.versions.at(-1)?.version ?? version1.version;
}
