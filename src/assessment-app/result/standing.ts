/** What the views of a result say in the same way. */
import type {Assessment, Milestone} from '../../assessment/document';
import {profileOf, type AreaStanding, type CapabilityStanding} from '../../assessment/profile';
import {resultsOf, type Results} from '../../assessment/results';
import type {Subject} from '../../assessment/subject';
import {criterionAnchor} from '../../model/anchors';
import {hasScoringRule} from '../../model/scoring';
import {isOfPart, shortNotes} from '../charts/standing-words';
import {fill, type AssessmentWords} from '../words';

export type ResultWords = AssessmentWords['result'];

/** `draft`, `1.0` in words. */
export function editionName(path: string, say: ResultWords): string {
  return path === 'draft' ? say.draft : fill(say.released, {edition: path});
}

/** With the state of the draft, where it is known. */
export function stateName({edition, commit}: Subject, say: ResultWords): string {
  const name = editionName(edition, say);
  return commit === undefined
    ? name
    : fill(say.stateOf, {edition: name, commit: commit.slice(0, 12)});
}

/** The reader's day at a time: `2026-11-29`. */
export function dayOf(time: string): string {
  const at = new Date(time);
  if (Number.isNaN(at.getTime())) return time;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Progress in whole percent, never rounded up: rule 4. */
export function percentOf(progress: number): number {
  // A hair more: 0.29 × 100 is less than 29.
  return Math.floor(progress * 100 + 1e-9);
}

/** What is to be known of an area or capability beside its numbers. */
export function remarksOf(
  standing: AreaStanding | CapabilityStanding,
  say: ResultWords,
  progress?: number,
): string {
  return [
    ...(standing.basis === 'full' ? [say.full] : []),
    ...shortNotes(standing, say),
    ...('inScope' in standing && isOfPart(standing)
      ? [fill(say.partlyAssessed, {assessed: standing.assessed, inScope: standing.inScope})]
      : []),
    ...(progress === undefined || standing.basis !== 'full'
      ? []
      : [fill(say.progress, {percent: percentOf(progress)})]),
  ].join(say.comma);
}

/** What a milestone gives by the rule that it was made with; nothing where that is not known here. */
export function milestoneProfile(
  milestone: Milestone,
  assessment: Assessment,
  subject: Subject,
): readonly AreaStanding[] | undefined {
  const {scoring} = milestone;
  return hasScoringRule(scoring)
    ? profileOf(resultsOf(milestone, {...assessment, scoring}, subject), subject)
    : undefined;
}

/** What stands below a chart: what it was made with. */
export function chartNotes(
  {subject, results, date}: {subject: Subject; results: Results; date: string},
  say: ResultWords,
): string[] {
  const edition = stateName(subject, say);
  return [
    say.standardName,
    fill(say.chartNote, {edition, scoring: results.scoring, date}),
    say.licence,
  ];
}

/** The path of a criterion in the page of its capability. */
export function criterionPath(path: string, id: string): string {
  return `${path}#${criterionAnchor(id)}`;
}
