import {translate} from '@docusaurus/Translate';
import type {Industry} from '../model/schema';

/** What a field of business is called. */
export function industryName(industry: Industry): string {
  switch (industry) {
    case 'games':
      return translate({id: 'industry.games'});
    case 'social':
      return translate({id: 'industry.social'});
    case 'commerce':
      return translate({id: 'industry.commerce'});
    case 'search':
      return translate({id: 'industry.search'});
    case 'telecommunications':
      return translate({id: 'industry.telecommunications'});
    case 'finance':
      return translate({id: 'industry.finance'});
    case 'platforms':
      return translate({id: 'industry.platforms'});
  }
}
