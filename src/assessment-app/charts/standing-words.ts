import type {AreaStanding, CapabilityStanding} from '../../assessment/profile';
import {fill, type AssessmentWords} from '../words';

/** What is to be known of a level beside its number, each in a word. */
export function shortNotes(
  {basis, isProvisional}: Pick<CapabilityStanding | AreaStanding, 'basis' | 'isProvisional'>,
  say: AssessmentWords['result'],
): string[] {
  return [
    ...(basis === 'quick' ? [say.indicative] : []),
    ...(basis === 'none' ? [say.notAssessed] : []),
    ...(basis === 'out-of-scope' ? [say.outOfScope] : []),
    ...(isProvisional ? [say.provisional] : []),
  ];
}

/** Whether a level is that of an area of which a part is assessed: its mark is dashed wherever it stands. */
export function isOfPart(standing: CapabilityStanding | AreaStanding): boolean {
  return 'inScope' in standing && standing.assessed > 0 && standing.assessed < standing.inScope;
}

/**
 * The same of an area, first how much of it is assessed where that is not all: by rule 6 what is not assessed is in its
 * level as 1, so that the number alone would read as a finding about all of it.
 */
export function areaNotes(area: AreaStanding, say: AssessmentWords['result']): string[] {
  const {assessed, inScope} = area;
  return [
    ...(isOfPart(area) ? [fill(say.assessedOf, {assessed, inScope})] : []),
    ...shortNotes(area, say),
  ];
}
