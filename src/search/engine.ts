import {find, foldQuery, fold, idKey, isWordAt, termsOf, type Term} from './fold';
import type {Core, FullText, IndexedPage, IndexedPlace, Kind} from './format';

export interface Query {
  readonly text: string;
  readonly area?: string;
  readonly level?: number;
  readonly kind?: Kind;
}

export interface Passage {
  readonly text: string;
  /** From where to where the passage has what was looked for. */
  readonly marks: readonly (readonly [number, number])[];
}

export interface Hit {
  readonly place: IndexedPlace;
  readonly page: IndexedPage;
  readonly title: Passage;
  readonly passage?: Passage;
}

export interface Answer {
  /** The best, first; no more than asked for. */
  readonly hits: readonly Hit[];
  /** How many places there are in all, and of each kind. */
  readonly total: number;
  readonly byKind: Readonly<Partial<Record<Kind, number>>>;
  /** Nothing found: the titles and terms that come nearest. */
  readonly nearest: readonly string[];
  /** The query is there only with this spelling. */
  readonly corrected?: string;
  /** Whether the full text was searched, or only ids, titles and terms. */
  readonly isFull: boolean;
}

/** How a place answers a query, from best to least. Between equals the order of the standard holds. */
const rank = {
  id: 1000,
  title: 900,
  titleStart: 700,
  titlePart: 600,
  term: 550,
  titleTerms: 400,
  statement: 300,
  text: 200,
  scattered: 100,
} as const;

/** Kinds of places whose titles name what they are about. */
const titled: ReadonlySet<Kind> = new Set(['page', 'section', 'case', 'term']);
/** Kinds of places that are one normative sentence. */
const statements: ReadonlySet<Kind> = new Set(['level', 'criterion', 'clause']);

/** Answers queries from one index. Knows no browser and no disk. */
export class Engine {
  readonly #core: Core;
  readonly #titles: readonly string[];
  readonly #ids: readonly (string | undefined)[];
  #texts: readonly string[] | undefined;
  #folded: readonly string[] | undefined;
  #words: readonly string[] | undefined;

  constructor(core: Core) {
    this.#core = core;
    this.#titles = core.places.map(({title}) => fold(title));
    this.#ids = core.places.map(({id}) => (id === undefined ? undefined : idKey(id)));
  }

  /** @throws {Error} when the text belongs to another core */
  addText({build, texts}: FullText): void {
    if (build !== this.#core.build || texts.length !== this.#core.places.length) {
      throw new Error('The text belongs to another index.');
    }
    this.#texts = texts;
    this.#folded = texts.map(fold);
    this.#words = undefined;
  }

  /** @param limit the most hits to give */
  search(query: Query, limit = 50): Answer {
    const folded = foldQuery(query.text, this.#core.variants);
    const terms = termsOf(folded);
    if (terms.length === 0 && folded === '') return this.#empty([]);
    const found = this.#rank(folded, terms, query);
    if (found.length > 0) return this.#answer(found, phrases(folded, terms), limit);
    const corrected = this.#correct(terms);
    if (corrected) {
      const fixed = corrected.map(({text}) => text).join(' ');
      const again = this.#rank(fixed, corrected, query);
      if (again.length > 0) {
        return {...this.#answer(again, corrected, limit), corrected: fixed};
      }
    }
    return this.#empty(this.#nearest(terms));
  }

  /** Every place that answers, with its rank, best first. */
  #rank(folded: string, terms: readonly Term[], query: Query): [number, number][] {
    const whole: Term = {text: folded, isWord: isWordAt(folded, 0)};
    const key = idKey(folded);
    const others = this.#synonyms(folded);
    const ranked: [number, number][] = [];
    this.#core.places.forEach((place, index) => {
      if (!this.#passes(place, query)) return;
      const value = this.#rankOf(index, whole, terms, key, others);
      if (value > 0) ranked.push([index, value]);
    });
    return ranked.sort(([a, one], [b, other]) => other - one || a - b);
  }

  #passes({kind, level, page}: IndexedPlace, query: Query): boolean {
    return (
      (query.kind === undefined || query.kind === kind) &&
      (query.level === undefined || query.level === level) &&
      (query.area === undefined || query.area === this.#core.pages[page]?.area)
    );
  }

  #rankOf(
    index: number,
    whole: Term,
    terms: readonly Term[],
    key: string | undefined,
    others: readonly Term[],
  ): number {
    const place = this.#core.places[index];
    const title = this.#titles[index] ?? '';
    const text = this.#folded?.[index] ?? '';
    if (!place) return 0;
    // A page before what is on it.
    const isPage = place.kind === 'page' || place.kind === 'case';
    const bonus = isPage ? 50 : place.kind === 'term' ? 40 : 0;
    if (key !== undefined && this.#ids[index] === key) return rank.id + bonus;
    const bare = this.#bareTitle(place, title);
    if (title === whole.text || bare === whole.text) return rank.title + bonus;
    if (others.some((other) => bare === other.text)) return rank.title - 10 + bonus;
    const inTitle = find(title, whole);
    if (inTitle === 0 || (inTitle > 0 && find(bare, whole) === 0)) return rank.titleStart + bonus;
    if (inTitle > 0) return rank.titlePart + bonus;
    if (others.some((other) => find(title, other) >= 0)) return rank.term + bonus;
    if (terms.length > 1 && terms.every((term) => find(title, term) >= 0)) {
      return rank.titleTerms + bonus;
    }
    const literal = statements.has(place.kind) ? rank.statement : rank.text;
    if (find(text, whole) >= 0) return literal + bonus;
    if (others.some((other) => find(text, other) >= 0)) return literal - 10 + bonus;
    const isThere = (term: Term): boolean => find(text, term) >= 0 || find(title, term) >= 0;
    if (terms.length > 1 && terms.every(isThere)) return rank.scattered + bonus;
    return 0;
  }

  /** A title without the id before it: `DS-1 数据项管理` → `数据项管理`. */
  #bareTitle({id}: IndexedPlace, title: string): string {
    const start = id === undefined ? '' : `${fold(id)} `;
    return start && title.startsWith(start) ? title.slice(start.length) : title;
  }

  /** The other words for what the query names. */
  #synonyms(folded: string): Term[] {
    return this.#core.synonyms
      .filter((group) => group.includes(folded))
      .flat()
      .filter((word) => word !== folded)
      .map((text) => ({text, isWord: isWordAt(text, 0)}));
  }

  #answer(ranked: readonly [number, number][], marked: readonly Term[], limit: number): Answer {
    const byKind: Partial<Record<Kind, number>> = {};
    for (const [index] of ranked) {
      const kind = this.#core.places[index]?.kind;
      if (kind) byKind[kind] = (byKind[kind] ?? 0) + 1;
    }
    const first = marked[0];
    const others = first ? this.#synonyms(first.text) : [];
    const hits = ranked.slice(0, limit).flatMap(([index]) => {
      const place = this.#core.places[index];
      const page = place && this.#core.pages[place.page];
      if (!place || !page) return [];
      const passage = this.#passage(index, [...marked, ...others]);
      return [
        {place, page, title: mark(place.title, [...marked, ...others]), ...(passage && {passage})},
      ];
    });
    return {hits, total: ranked.length, byKind, nearest: [], isFull: this.#texts !== undefined};
  }

  /** The line of a place's text that has the most of what was looked for, cut to what one reads at a glance. */
  #passage(index: number, terms: readonly Term[]): Passage | undefined {
    const text = this.#texts?.[index];
    if (!text) return undefined;
    let best: {line: string; count: number; at: number} | undefined;
    for (const line of text.split('\n')) {
      const folded = fold(line);
      const places = terms.map((term) => find(folded, term)).filter((at) => at >= 0);
      // The whole query comes first among the terms, so a line that has it has most.
      const count = places.length;
      if (count > (best?.count ?? 0)) best = {line, count, at: Math.min(...places)};
    }
    // What answers by its id or title shows its first full sentence.
    const lines = text.split('\n');
    const first = lines.find((line) => line.length > 15) ?? lines[0] ?? '';
    const chosen = best ?? {line: first, at: 0};
    const from = chosen.at > 60 ? chosen.at - 30 : 0;
    const cut = chosen.line.slice(from, from + 180);
    const shown = `${from > 0 ? '…' : ''}${cut}${from + 180 < chosen.line.length ? '…' : ''}`;
    return mark(shown, terms);
  }

  /** The terms with each Latin one that nothing has replaced by the word nearest to it; nothing when none is. */
  #correct(terms: readonly Term[]): Term[] | undefined {
    let isChanged = false;
    const fixed = terms.map((term) => {
      if (!term.isWord || term.text.length < 4 || this.#has(term)) return term;
      const word = this.#vocabulary().find((one) => isOneTypoAway(term.text, one));
      if (word === undefined) return term;
      isChanged = true;
      return {text: word, isWord: true};
    });
    return isChanged ? fixed : undefined;
  }

  #has(term: Term): boolean {
    return [...this.#titles, ...(this.#folded ?? [])].some((text) => find(text, term) >= 0);
  }

  /** Every Latin word of the index, the most frequent first. */
  #vocabulary(): readonly string[] {
    if (this.#words) return this.#words;
    const counts = new Map<string, number>();
    for (const text of [...this.#titles, ...(this.#folded ?? [])]) {
      for (const [word] of text.matchAll(/[a-z\u00c0-\u024f][a-z0-9\u00c0-\u024f]{2,}/g)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    this.#words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
    return this.#words;
  }

  /** Up to five titles and terms that share most pairs of letters with a query that nothing answers. */
  #nearest(terms: readonly Term[]): string[] {
    const wanted = pairs(terms.map(({text}) => text).join(' '));
    if (wanted.size === 0) return [];
    const words = new Set([
      ...this.#core.places.filter(({kind}) => titled.has(kind)).map(({title}) => title),
    ]);
    return [...words]
      .map((word) => {
        const own = pairs(fold(word));
        const shared = [...wanted].filter((pair) => own.has(pair)).length;
        return {word, likeness: (2 * shared) / (wanted.size + own.size)};
      })
      .filter(({likeness}) => likeness >= 0.2)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 5)
      .map(({word}) => word);
  }

  #empty(nearest: readonly string[]): Answer {
    return {hits: [], total: 0, byKind: {}, nearest, isFull: this.#texts !== undefined};
  }
}

/** What is marked in passages: the whole query, then its parts. */
function phrases(folded: string, terms: readonly Term[]): Term[] {
  const whole = {text: folded, isWord: isWordAt(folded, 0)};
  return terms.length === 1 && terms[0]?.text === folded ? [whole] : [whole, ...terms];
}

function mark(text: string, terms: readonly Term[]): Passage {
  const folded = fold(text);
  const marks: [number, number][] = [];
  for (const term of terms) {
    if (term.text === '') continue;
    for (let at = find(folded, term); at >= 0; at = find(folded, term, at + term.text.length)) {
      marks.push([at, at + term.text.length]);
    }
  }
  marks.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of marks) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return {text, marks: joined};
}

function pairs(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/**
 * Whether a word, or its beginning, is the other with one letter put in, left out or replaced, or two
 * neighbours exchanged.
 */
export function isOneTypoAway(typed: string, word: string): boolean {
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    if (length > word.length || length < 1) continue;
    if (isOneEdit(typed, word.slice(0, length))) return true;
  }
  return false;
}

function isOneEdit(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let ends = 0;
  while (
    ends < Math.min(one.length, other.length) - start &&
    one.at(-1 - ends) === other.at(-1 - ends)
  ) {
    ends += 1;
  }
  const left = one.slice(start, one.length - ends);
  const right = other.slice(start, other.length - ends);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
