import type {Translate} from './translate';

/** What is said when an assessment is re-based. */
export function rebaseWords(translate: Translate) {
  return {title: translate({id: 'assessment.rebase.title'})};
}
