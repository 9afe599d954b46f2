/** What is looked at read-only. */
import type {SharedView} from '../assessment/link';
import type {Shown} from './store';

/** Whether a fragment of an address, or a whole address, carries an assessment. */
export const isLink = (address: string): boolean => address.includes('#a=');

export function shownOf(shared: SharedView): Shown {
  const {assessment, edition, scoring, isSameEdition, changed} = shared;
  return {
    assessment,
    from: {kind: 'link', edition, scoring, isSameEdition, changed: changed.length},
  };
}
