import {translate as translateOnPage} from '@docusaurus/Translate';
import type {Industry} from '../model/schema';

/** What the fields of business are called, by their ids. */
export function industryNames(
  translate: (string: {readonly id: string}) => string,
): Readonly<Record<Industry, string>> {
  return {
    games: translate({id: 'industry.games'}),
    social: translate({id: 'industry.social'}),
    commerce: translate({id: 'industry.commerce'}),
    search: translate({id: 'industry.search'}),
    telecommunications: translate({id: 'industry.telecommunications'}),
    finance: translate({id: 'industry.finance'}),
    platforms: translate({id: 'industry.platforms'}),
  };
}

/** What a field of business is called. */
export function industryName(industry: Industry): string {
  return industryNames(translateOnPage)[industry];
}
