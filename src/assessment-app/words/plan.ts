import type {Translate} from './translate';

/** What the plan says. */
export function planWords(translate: Translate) {
  return {title: translate({id: 'assessment.plan.title'})};
}
