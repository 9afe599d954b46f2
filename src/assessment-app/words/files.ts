import type {Translate} from './translate';

/** What is said of files, links and reports. */
export function filesWords(translate: Translate) {
  return {title: translate({id: 'assessment.files.title'})};
}
