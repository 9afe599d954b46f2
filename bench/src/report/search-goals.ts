/** What the site's search is to reach. */
import {languages, type Language} from '../content/site-pages';
import {median, type SearchSection} from './results';
import {verdict, type Comparison, type Verdict} from './verdict';

/** In bytes: 1 KB. */
const kilobyte = 1000;

/** The search's goals, in the order in which they are stated; for each language that was measured. */
export function searchVerdicts({recall, known, weights, samples}: SearchSection): Verdict[] {
  const isOfSite = (language: Language) => (sample: {searcher: string; language: Language}) =>
    sample.searcher === 'site' && sample.language === language;
  const measured = languages.filter((language) => weights.some(isOfSite(language)));
  const each = (
    goal: string,
    of: (language: Language) => number,
    rest: Omit<Comparison, 'label' | 'value'>,
  ): Verdict =>
    verdict(
      goal,
      measured.map((language) => ({label: language, value: of(language), ...rest})),
    );
  const share = <T>(all: readonly T[], part: (sample: T) => number, whole: (sample: T) => number) =>
    (100 * all.reduce((sum, sample) => sum + part(sample), 0)) /
    all.reduce((sum, sample) => sum + whole(sample), 0);
  const measure = (name: string) => (language: Language) =>
    median(samples.filter(isOfSite(language)).map(({values}) => values[name] ?? NaN));
  const weight = (name: 'core' | 'index') => (language: Language) =>
    (weights.find(isOfSite(language))?.[name] ?? NaN) / kilobyte;
  return [
    each(
      'Search: 100 % of the pages that show a query',
      (language) =>
        share(
          recall.filter(isOfSite(language)),
          ({found}) => found,
          ({wanted}) => wanted,
        ),
      {limit: 100, atLeast: true, digits: 2},
    ),
    each(
      'Search: title, id or term leads to its page first, ≥ 99 %',
      (language) =>
        share(
          known.filter(isOfSite(language)),
          ({right}) => right,
          ({queries}) => queries,
        ),
      {limit: 99, atLeast: true, digits: 1},
    ),
    each('Search: index ≤ 500 KB', weight('index'), {limit: 500, digits: 1}),
    each('Search: core ≤ 60 KB', weight('core'), {limit: 60, digits: 1}),
    each('Search: first answer ≤ 1.5 s, ms', measure('first'), {limit: 1500, digits: 0}),
    each('Search: full text ≤ 4 s, ms', measure('full'), {limit: 4000, digits: 0}),
    each('Search: key to result ≤ 300 ms', measure('key'), {limit: 300, digits: 0}),
    each('Search page: layout shifts ≤ 0.02', measure('shift'), {limit: 0.02, digits: 3}),
  ];
}
