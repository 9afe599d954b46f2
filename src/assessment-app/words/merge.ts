import type {Translate} from './translate';

/** What is said when files of several assessors are merged. */
export function mergeWords(translate: Translate) {
  return {
    title: translate({id: 'assessment.merge.title'}),
    lead: translate({id: 'assessment.merge.lead'}),
    choose: translate({id: 'assessment.merge.choose'}),
    sources: translate({id: 'assessment.merge.sources'}),
    include: translate({id: 'assessment.merge.include'}),
    team: translate({id: 'assessment.merge.team'}),
    earlier: translate({id: 'assessment.merge.earlier'}),
    remove: translate({id: 'assessment.merge.remove'}),
    tooFew: translate({id: 'assessment.merge.tooFew'}),
    agreed: translate({id: 'assessment.merge.agreed'}),
    differ: translate({id: 'assessment.merge.differ'}),
    none: translate({id: 'assessment.merge.none'}),
    allOf: translate({id: 'assessment.merge.allOf'}),
    leave: translate({id: 'assessment.merge.leave'}),
    quick: translate({id: 'assessment.merge.quick'}),
    action: translate({id: 'assessment.merge.action'}),
    milestone: translate({id: 'assessment.merge.milestone'}),
    kept: translate({id: 'assessment.merge.kept'}),
    over: translate({id: 'assessment.merge.over'}),
    more: translate({id: 'assessment.merge.more'}),
    take: translate({id: 'assessment.merge.take'}),
    add: translate({id: 'assessment.merge.add'}),
    noRoom: translate({id: 'assessment.merge.noRoom'}),
    openFirst: translate({id: 'assessment.merge.openFirst'}),
    done: translate({id: 'assessment.merge.done'}),
  };
}
