import {translate} from '@docusaurus/Translate';
import type {RatedCriterionData} from '../page-data/organisations';

/** What a rating is called. */
export function ratingName(rating: RatedCriterionData['rating']): string {
  switch (rating) {
    case 'met':
      return translate({id: 'rating.met'});
    case 'partly':
      return translate({id: 'rating.partly'});
    case 'not-met':
      return translate({id: 'rating.notMet'});
    case 'not-applicable':
      return translate({id: 'rating.notApplicable'});
  }
}
