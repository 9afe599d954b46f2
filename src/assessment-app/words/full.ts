import type {Translate} from './translate';

/** What full mode says. */
export function fullWords(translate: Translate) {
  return {title: translate({id: 'assessment.full.title'})};
}
