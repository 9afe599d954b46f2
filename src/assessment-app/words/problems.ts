import type {ReadProblem} from '../../assessment/read-file';
import type {Translate} from './translate';

/** What is wrong with a file or a link, where, and what can be done. */
export function problemWords(translate: Translate) {
  return {
    file: translate({id: 'assessment.problems.file'}),
    link: translate({id: 'assessment.problems.link'}),
    unchanged: translate({id: 'assessment.problems.unchanged'}),
    /** A kind without words is no program. */
    kinds: {
      empty: translate({id: 'assessment.problems.empty'}),
      'too-big': translate({id: 'assessment.problems.tooBig'}),
      'not-text': translate({id: 'assessment.problems.notText'}),
      'not-json': translate({id: 'assessment.problems.notJson'}),
      truncated: translate({id: 'assessment.problems.truncated'}),
      'too-deep': translate({id: 'assessment.problems.tooDeep'}),
      'too-many-values': translate({id: 'assessment.problems.tooMany'}),
      'duplicate-key': translate({id: 'assessment.problems.duplicateKey'}),
      'forbidden-key': translate({id: 'assessment.problems.forbiddenKey'}),
      'not-an-assessment': translate({id: 'assessment.problems.notAssessment'}),
      'newer-version': translate({id: 'assessment.problems.newerVersion'}),
      'unknown-scoring': translate({id: 'assessment.problems.unknownScoring'}),
      missing: translate({id: 'assessment.problems.missing'}),
      'unknown-field': translate({id: 'assessment.problems.unknownField'}),
      'wrong-value': translate({id: 'assessment.problems.wrongValue'}),
      'duplicate-id': translate({id: 'assessment.problems.duplicateId'}),
      'wrong-compression': translate({id: 'assessment.problems.wrongCompression'}),
    } satisfies Record<ReadProblem['kind'], string>,
    next: {
      choose: translate({id: 'assessment.problems.next.choose'}),
      again: translate({id: 'assessment.problems.next.again'}),
      copy: translate({id: 'assessment.problems.next.copy'}),
      ask: translate({id: 'assessment.problems.next.ask'}),
      reload: translate({id: 'assessment.problems.next.reload'}),
      edition: translate({id: 'assessment.problems.next.edition'}),
      correct: translate({id: 'assessment.problems.next.correct'}),
    },
    at: translate({id: 'assessment.problems.at'}),
    separator: translate({id: 'assessment.problems.separator'}),
    places: {
      team: translate({id: 'assessment.problems.place.team'}),
      answer: translate({id: 'assessment.problems.place.answer'}),
      quick: translate({id: 'assessment.problems.place.quick'}),
      action: translate({id: 'assessment.problems.place.action'}),
      milestone: translate({id: 'assessment.problems.place.milestone'}),
      target: translate({id: 'assessment.problems.place.target'}),
      scope: translate({id: 'assessment.problems.place.scope'}),
      field: translate({id: 'assessment.problems.place.field'}),
      entry: translate({id: 'assessment.problems.place.entry'}),
    },
  };
}
