import type {Translate} from './translate';

/** What rating in the matrix says, beside the words of the first view. */
export function ratingWords(translate: Translate) {
  return {
    title: translate({id: 'matrix.rating.title'}),
    lead: translate({id: 'matrix.rating.lead'}),
    loading: translate({id: 'matrix.rating.loading'}),
    floor: translate({id: 'matrix.rating.floor'}),
    full: translate({id: 'matrix.rating.full'}),
    notRated: translate({id: 'matrix.rating.notRated'}),
    inAssessment: translate({id: 'matrix.rating.inAssessment'}),
    toAssessment: translate({id: 'matrix.rating.toAssessment'}),
  };
}

export type RatingWords = ReturnType<typeof ratingWords>;
