import type {AreaStanding, CapabilityStanding} from '../../assessment/profile';
import type {AssessmentWords} from '../words';

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
