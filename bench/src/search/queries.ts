/** What the searches are asked. The same in every run over the same pages. */
import {queryFrom, seeded, type DrawnQuery} from '../../../tests/search-oracle';
import {pagesWith, type Named, type ShownPage} from './shown';

/** Runs of 2–6 Han; whole Latin words; beginnings of such; 2–4 words, or Han and Latin together. */
export const queryKinds = ['han', 'word', 'beginning', 'phrase'] as const;
export type QueryKind = (typeof queryKinds)[number];
export const knownKinds = ['title', 'id', 'term'] as const;
export type KnownKind = (typeof knownKinds)[number];

export interface Query<Kind> {
  readonly kind: Kind;
  readonly text: string;
  /** Paths of the pages that should be found; of known ones, any of which should be first. */
  readonly pages: readonly string[];
}

/** So many of each language, as evenly of each kind as there are. */
const total = 300;
const draws = 60_000;
const seed = 20_261;

/** Draws queries from the blocks of the pages. */
export function drawQueries(pages: readonly ShownPage[]): readonly Query<QueryKind>[] {
  const blocks = pages.flatMap((page) => page.blocks);
  const random = seeded(seed);
  const drawn = new Map<QueryKind, Map<string, string>>(
    queryKinds.map((kind) => [kind, new Map()]),
  );
  for (let draw = 0; draw < draws; draw++) {
    const block = blocks[Math.floor(random() * blocks.length)] ?? '';
    const query = queryFrom(block, random);
    const kind = query && kindOf(query);
    if (kind) drawn.get(kind)?.set(query.text.toLowerCase(), query.text);
    if ([...drawn.values()].every(({size}) => size >= total)) break;
  }
  // The scarcest first: what it leaves over, the others share.
  const byNumber = [...drawn].sort(([, textsA], [, textsB]) => textsA.size - textsB.size);
  let left = total;
  return byNumber.flatMap(([kind, texts], at) => {
    const taken = [...texts.values()].slice(0, Math.floor(left / (byNumber.length - at)));
    left -= taken.length;
    return taken.map((text) => ({kind, text, pages: pagesWith(pages, text)}));
  });
}

function kindOf({text, isBeginning}: DrawnQuery): QueryKind | undefined {
  if (/^\p{Script=Han}{2,6}$/u.test(text)) return 'han';
  if (/^[A-Za-z]{2,}$/.test(text)) return isBeginning ? 'beginning' : 'word';
  if (/^[A-Za-z]+(?: [A-Za-z]+){1,3}$/.test(text)) return 'phrase';
  const isMixed = /\p{Script=Han}/u.test(text) && /[A-Za-z]/.test(text);
  return isMixed && /^[\p{Script=Han}A-Za-z0-9 ]+$/u.test(text) ? 'phrase' : undefined;
}

/** What has a page of its own: each title, id and term, with the page that should come first. */
export function knownQueries(
  pages: readonly ShownPage[],
  ids: readonly Named[],
): readonly Query<KnownKind>[] {
  const withTitle = (title: string): readonly string[] =>
    pages.filter((page) => page.title === title).map((page) => page.path);
  const terms = pages.flatMap((page) => page.terms.map((text) => ({text, path: page.path})));
  return [
    ...pages.map(({title}) => ({
      kind: 'title' as const,
      text: title,
      pages: withTitle(title),
    })),
    ...ids.map(({id, path}) => ({kind: 'id' as const, text: id, pages: [path]})),
    ...terms.map(({text, path}) => ({
      kind: 'term' as const,
      text,
      // A page about the very thing is as right as its explanation.
      pages: [path, ...withTitle(text)],
    })),
  ];
}
