import type {Translate} from './translate';

/** What the set-up says. */
export function startWords(translate: Translate) {
  return {title: translate({id: 'assessment.start.title'})};
}
