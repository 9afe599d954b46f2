import type {Translate} from './translate';

/** What is said of how answers are kept. */
export function storageWords(translate: Translate) {
  return {title: translate({id: 'assessment.storage.title'})};
}
