import type {Industry} from './schema';

/** What the fields of business are called, by their ids. Apart from `industry.ts`, for code that is no page's. */
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
