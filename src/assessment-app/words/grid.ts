import type {Translate} from './translate';

/** What the overview of capabilities by levels says. */
export function gridWords(translate: Translate) {
  return {
    title: translate({id: 'assessment.grid.title'}),
    titleArea: translate({id: 'assessment.grid.titleArea'}),
    help: translate({id: 'assessment.grid.help'}),
    capability: translate({id: 'assessment.grid.capability'}),
    byCriteria: translate({id: 'assessment.grid.byCriteria'}),
  };
}
