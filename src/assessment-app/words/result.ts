import type {Translate} from './translate';

/** What the result says. */
export function resultWords(translate: Translate) {
  return {title: translate({id: 'assessment.result.title'})};
}
