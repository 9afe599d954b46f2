import type {Translate} from './translate';

/** What quick mode says. */
export function quickWords(translate: Translate) {
  return {
    lead: translate({id: 'assessment.quick.lead'}),
    loading: translate({id: 'assessment.quick.loading'}),
    progress: translate({id: 'assessment.quick.progress'}),
    jump: translate({id: 'assessment.quick.jump'}),
    keys: translate({id: 'assessment.quick.keys'}),
    yes: translate({id: 'assessment.quick.yes'}),
    no: translate({id: 'assessment.quick.no'}),
    unknown: translate({id: 'assessment.quick.unknown'}),
    above: translate({id: 'assessment.quick.above'}),
    indicative: translate({id: 'assessment.quick.indicative'}),
    level: translate({id: 'assessment.quick.level'}),
    previous: translate({id: 'assessment.quick.previous'}),
    next: translate({id: 'assessment.quick.next'}),
    progressArea: translate({id: 'assessment.quick.progressArea'}),
    toAreaResult: translate({id: 'assessment.quick.toAreaResult'}),
    nextArea: translate({id: 'assessment.quick.nextArea'}),
    toResult: translate({id: 'assessment.quick.toResult'}),
    outOfScope: translate({id: 'assessment.quick.outOfScope'}),
    outOfScopeReason: translate({id: 'assessment.quick.outOfScopeReason'}),
    backInScope: translate({id: 'assessment.quick.backInScope'}),
    notAnswered: translate({id: 'assessment.quick.notAnswered'}),
    openPage: translate({id: 'assessment.quick.openPage'}),
    inFull: translate({id: 'assessment.quick.inFull'}),
  };
}
