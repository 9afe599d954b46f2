/** The command line. */
import {parseArgs} from 'node:util';
import {languages, type Language} from './content/site-pages';
import {profileNames, type ProfileName} from './browser/profiles';
import {peerNames, type PeerName} from './peers/sources';
import {searcherNames, type SearcherName} from './search/searcher';

export const kindNames = ['capability', 'longest', 'math', 'tool'] as const;
export type KindName = (typeof kindNames)[number];

/** The fewest rounds whose medians are published. */
export const fullRounds = 9;
export const fullSearchRounds = 5;
export const allSizes: readonly number[] = [1, 5, 20];

export interface Options {
  readonly views: boolean;
  readonly builds: boolean;
  readonly search: boolean;
  /** Of views; of builds, only when given. */
  readonly rounds: number;
  readonly buildRounds: number | undefined;
  readonly searchRounds: number;
  readonly peers: readonly PeerName[];
  readonly searchers: readonly SearcherName[];
  readonly kinds: readonly KindName[];
  readonly profiles: readonly ProfileName[];
  readonly languages: readonly Language[];
  /** How many times the site's pages. */
  readonly sizes: readonly number[];
  /** Measure what an earlier run built. */
  readonly reuse: boolean;
  /** Write RESULTS.md even after a partial run. */
  readonly write: boolean;
  /** Nothing was narrowed, and the pages are those of the project as it is. */
  readonly isFull: boolean;
  readonly isFullSearch: boolean;
}

export const usage = `npm run bench [-- [views|builds|search] [options]]

  --rounds N          rounds (views: ${fullRounds}; builds: 3, at 20 times the pages 1; search: ${fullSearchRounds})
  --only a,b          peers: ${peerNames.join(', ')};
                      searches: ${searcherNames.join(', ')}
  --page a,b          kinds of page: ${kindNames.join(', ')}
  --profile a,b       ${profileNames.join(', ')}
  --language a,b      ${languages.join(', ')}
  --sizes 1,5         builds at these multiples of the site's pages
  --reuse             views and search of the pages that the run before built
  --write             write RESULTS.md although the run is partial`;

/** @throws {Error} that says which argument is not understood */
export function readOptions(args: readonly string[]): Options {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: {type: 'string'},
      only: {type: 'string'},
      page: {type: 'string'},
      profile: {type: 'string'},
      language: {type: 'string'},
      sizes: {type: 'string'},
      reuse: {type: 'boolean', default: false},
      write: {type: 'boolean', default: false},
    },
  });
  const [part, ...extraArguments] = positionals;
  if (
    extraArguments.length > 0 ||
    (part !== undefined && !['views', 'builds', 'search'].includes(part))
  ) {
    throw new Error(`Not understood: ${positionals.join(' ')}\n\n${usage}`);
  }
  const rounds = values.rounds === undefined ? undefined : whole(values.rounds);
  const named = someOf([...new Set([...peerNames, ...searcherNames])], values.only);
  const isWhole =
    !values.reuse &&
    ![values.only, values.page, values.profile, values.language, values.sizes].some(Boolean);
  return {
    views: part === undefined || part === 'views',
    builds: part === undefined || part === 'builds',
    search: part === undefined || part === 'search',
    rounds: rounds ?? fullRounds,
    buildRounds: rounds,
    searchRounds: rounds ?? fullSearchRounds,
    peers: peerNames.filter((name) => named.includes(name)),
    searchers: searcherNames.filter((name) => named.includes(name)),
    kinds: someOf(kindNames, values.page),
    profiles: someOf(profileNames, values.profile),
    languages: someOf(languages, values.language),
    sizes: values.sizes?.split(',').map(whole) ?? allSizes,
    reuse: values.reuse,
    write: values.write,
    isFull: isWhole && (rounds ?? fullRounds) >= fullRounds,
    isFullSearch: isWhole && (rounds ?? fullSearchRounds) >= fullSearchRounds,
  };
}

function someOf<T extends string>(all: readonly T[], given: string | undefined): readonly T[] {
  if (given === undefined) return all;
  return given.split(',').map((name) => {
    const known = all.find((candidate) => candidate === name);
    if (!known) throw new Error(`${name} is none of ${all.join(', ')}.`);
    return known;
  });
}

function whole(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${text} is no whole number above 0.`);
  return number;
}
