import {find, findWhole, foldQuery, fold, idKey, isWordAt, termsOf, type Term} from './fold';
import type {Core, FullText, IndexedPage, IndexedPlace, Kind} from './format';
import {bestPassage, markTerms, type Passage} from './passage';
import {isOneTypoAway, likeness} from './spelling';

export interface Query {
  readonly text: string;
  readonly area?: string;
  readonly level?: number;
  readonly kind?: Kind;
}

export interface Hit {
  readonly place: IndexedPlace;
  readonly page: IndexedPage;
  readonly title: Passage;
  readonly passage?: Passage;
}

export interface Answer {
  /** The best first; no more than asked for. */
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
  /** As the beginning of a longer word. */
  statementBegin: 140,
  textBegin: 120,
  scattered: 60,
} as const;

/** Kinds of places whose titles name what they are about. */
const titled: ReadonlySet<Kind> = new Set(['page', 'section', 'case', 'term']);
/** Kinds of places that are one normative sentence. */
const statements: ReadonlySet<Kind> = new Set(['level', 'criterion', 'clause']);

/** What comes nearest to a query that nothing answers: so many titles, at least so much like it. */
const nearestLimit = 5;
const leastLikeness = 0.2;

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
    // What is withdrawn has no title to be found by.
    this.#titles = core.places.map(({title, withdrawn}) => (withdrawn ? '' : fold(title)));
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

  /** @param limit how many hits are given at the most */
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
    const synonyms = this.#synonyms(folded);
    const ranked: [number, number][] = [];
    this.#core.places.forEach((place, index) => {
      if (!this.#passes(place, query)) return;
      const value = this.#rankOf(index, whole, terms, key, synonyms);
      if (value > 0) ranked.push([index, value]);
    });
    return ranked.sort(([indexA, rankA], [indexB, rankB]) => rankB - rankA || indexA - indexB);
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
    synonyms: readonly Term[],
  ): number {
    const place = this.#core.places[index];
    const title = this.#titles[index] ?? '';
    const text = this.#folded?.[index] ?? '';
    if (!place) return 0;
    // A page before what is on it.
    const isPage = place.kind === 'page' || place.kind === 'case';
    const bonus = isPage ? 50 : place.kind === 'term' ? 40 : 0;
    if (key !== undefined && this.#ids[index] === key) return rank.id + bonus;
    if (place.withdrawn) {
      return place.withdrawn.names.some((name) => fold(name) === whole.text) ? rank.id + bonus : 0;
    }
    const bare = this.#bareTitle(place, title);
    if (title === whole.text || bare === whole.text) return rank.title + bonus;
    if (synonyms.some((synonym) => bare === synonym.text)) return rank.title - 10 + bonus;
    const inTitle = find(title, whole);
    if (inTitle === 0 || (inTitle > 0 && find(bare, whole) === 0)) return rank.titleStart + bonus;
    if (inTitle > 0) return rank.titlePart + bonus;
    if (synonyms.some((synonym) => find(title, synonym) >= 0)) return rank.term + bonus;
    if (terms.length > 1 && terms.every((term) => find(title, term) >= 0)) {
      return rank.titleTerms + bonus;
    }
    const isStatement = statements.has(place.kind);
    const literal = isStatement ? rank.statement : rank.text;
    if (findWhole(text, whole) >= 0) return literal + bonus;
    if (synonyms.some((synonym) => find(text, synonym) >= 0)) return literal - 10 + bonus;
    if (find(text, whole) >= 0) {
      return (isStatement ? rank.statementBegin : rank.textBegin) + bonus;
    }
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
    const [whole] = marked;
    const terms = [...marked, ...(whole ? this.#synonyms(whole.text) : [])];
    const hits = ranked.slice(0, limit).flatMap(([index]) => {
      const place = this.#core.places[index];
      const page = place && this.#core.pages[place.page];
      if (!place || !page) return [];
      const text = this.#texts?.[index];
      const passage = text ? bestPassage(text, terms) : undefined;
      return [{place, page, title: markTerms(place.title, terms), ...(passage && {passage})}];
    });
    return {hits, total: ranked.length, byKind, nearest: [], isFull: this.#texts !== undefined};
  }

  /** The terms with each Latin one that nothing has replaced by the word nearest to it; nothing when none is. */
  #correct(terms: readonly Term[]): Term[] | undefined {
    let isChanged = false;
    const fixed = terms.map((term) => {
      if (!term.isWord || term.text.length < 4 || this.#has(term)) return term;
      const word = this.#vocabulary().find((known) => isOneTypoAway(term.text, known));
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
    this.#words = [...counts]
      .sort(([, countA], [, countB]) => countB - countA)
      .map(([word]) => word);
    return this.#words;
  }

  /** The titles and terms that are most like a query that nothing answers, the most alike first. */
  #nearest(terms: readonly Term[]): string[] {
    const wanted = terms.map(({text}) => text).join(' ');
    const words = new Set(
      this.#core.places
        .filter(({kind, withdrawn}) => titled.has(kind) && !withdrawn)
        .map(({title}) => title),
    );
    return [...words]
      .map((word) => [word, likeness(wanted, fold(word))] as const)
      .filter(([, alike]) => alike >= leastLikeness)
      .sort(([, alikeA], [, alikeB]) => alikeB - alikeA)
      .slice(0, nearestLimit)
      .map(([word]) => word);
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
