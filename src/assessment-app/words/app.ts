import type {Translate} from './translate';

/** What stands around the views. */
export function appWords(translate: Translate) {
  return {
    steps: translate({id: 'assessment.steps'}),
    start: translate({id: 'assessment.view.start'}),
    quick: translate({id: 'assessment.view.quick'}),
    full: translate({id: 'assessment.view.full'}),
    result: translate({id: 'assessment.view.result'}),
    plan: translate({id: 'assessment.view.plan'}),
    files: translate({id: 'assessment.view.files'}),
    rebase: translate({id: 'assessment.view.rebase'}),
    earlier: translate({id: 'assessment.earlier'}),
    review: translate({id: 'assessment.review'}),
    takeOver: translate({id: 'assessment.takeOver'}),
    undo: translate({id: 'assessment.undo'}),
    redo: translate({id: 'assessment.redo'}),
    loadFailed: translate({id: 'assessment.loadFailed'}),
    reload: translate({id: 'assessment.reload'}),
    team: translate({id: 'assessment.team'}),
    defaultName: translate({id: 'assessment.defaultName'}),
    defaultTeam: translate({id: 'assessment.defaultTeam'}),
    colon: translate({id: 'assessment.colon'}),
  };
}
