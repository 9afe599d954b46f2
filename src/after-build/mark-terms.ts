/**
 * Gives the first use of each term on a page its definition, by HTML's own means; and to each level's criteria
 * the meanings of the words that decide them.
 */
import {wordAnchor} from '../model/anchors';
import {hasHan} from '../model/han';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Capability, Glossary} from '../model/schema';
import type {Edit, Element, Node, Span} from '../html/html';

/** A term as pages of one language show it. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** Address of its entry. */
  readonly entry: string;
  /** A word that criteria are decided by: marked where each level first uses it, and nowhere else. */
  readonly isWord?: boolean;
  /** What it is called in the other language. */
  readonly translation: {readonly name: string; readonly language: string};
  /** Finds any of its names in the text of HTML; of two terms at one place the longer name counts. */
  readonly names: readonly string[];
}

export interface TermWords {
  /** What the button to a definition is called: `Meaning of {term}`. */
  readonly meaningOf: string;
  /** The link to the term's entry. */
  readonly entry: string;
}

type Translate = (string: {readonly id: string}) => string;

export function termWords(translate: Translate): TermWords {
  return {meaningOf: translate({id: 'term.meaningOf'}), entry: translate({id: 'term.entry'})};
}

/**
 * The terms whose first use is marked: those in force that are no everyday words as well.
 *
 * @param page address of the page that has them all
 */
export function termsOf(
  {terms}: Glossary,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
  page: string,
): Term[] {
  return terms
    .filter((term) => inForce(term) && !term.everyday)
    .map(({id, title, meaning, short = [], also = []}) => ({
      id,
      title: title[language],
      meaning: meaning[language],
      entry: `${page}#${id}`,
      translation: {name: title[otherLocale.language], language: otherLocale.tag},
      names: [
        title[language],
        ...short,
        ...also.filter((name) => hasHan(name) === (language === 'zh')),
      ],
    }));
}

/**
 * The words in force that criteria are decided by.
 *
 * @param page address of the page that has their meanings; empty for the page that they are marked on
 */
export function wordsOf(
  words: NonNullable<Capability['words']>,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
  page: string,
): Term[] {
  return words.filter(inForce).map(({id, title, meaning, also = []}) => ({
    id: wordAnchor(id),
    title: title[language],
    meaning: meaning[language],
    entry: `${page}#${wordAnchor(id)}`,
    isWord: true,
    translation: {name: title[otherLocale.language], language: otherLocale.tag},
    names: [title[language], ...also.filter((name) => hasHan(name) === (language === 'zh'))],
  }));
}

/** Names of things, what is operated, and what is no running text. */
const unmarked =
  /^(?:a|button|label|summary|h[1-6]|th|dt|caption|figcaption|code|pre|math|svg|nav|script|style)$/;

/** The elements that end a line of text: where a term in them has its button, behind the text. */
const blocks = /^(?:p|li|td|dd|div|blockquote|section|article|figure|details)$/;

/** What says of itself that its text is not the page's own, or not there yet. */
const unmarkedAttributes = ['lang', 'hidden', 'popover', 'data-tool', 'data-unsearched'];

/** The first use of a term on a page, or of a word in a level. */
export interface TermUse {
  readonly term: Term;
  /** How often the word was marked before it, in levels further up. */
  readonly before: number;
  /** Its name in the source. */
  readonly name: Span;
  /** Where in the source its button comes: the end of the paragraph. */
  readonly button: number;
}

/** Finds the first use of each term in the text of a page, and of each word in its levels. */
export type FindTerms = (html: string, text: Element) => TermUse[];

/** Made once for the terms of an edition: what it looks for is large. */
export function termFinder(terms: readonly Term[]): FindTerms {
  if (terms.length === 0) return () => [];
  const find = finderOf(terms);
  return (html, text) => {
    const uses: TermUse[] = [];
    const found = new Set<string>();
    const timesMarked = new Map<string, number>();
    const look = (
      children: readonly Node[],
      block: Element | undefined,
      level: string | undefined,
    ): void => {
      const key = ({id, isWord}: Term): string => (isWord ? `${id} ${level}` : id);
      const isWanted = (term: Term): boolean =>
        !found.has(key(term)) && (level !== undefined || !term.isWord);
      for (const node of children) {
        if (node.type === 'element' && isMarked(node)) {
          const inside = node.name === 'section' ? node.attributes['data-level'] : undefined;
          look(node.children, blocks.test(node.name) ? node : block, inside ?? level);
        }
        if (node.type !== 'text' || !block) continue;
        const {start, end} = node;
        for (const {term, at, length} of find(html.slice(start, end), isWanted)) {
          const name = {start: start + at, end: start + at + length};
          const before = timesMarked.get(term.id) ?? 0;
          uses.push({term, before, name, button: block.content.end});
          found.add(key(term));
          timesMarked.set(term.id, before + 1);
        }
      }
    };
    look(text.children, undefined, undefined);
    return uses;
  };
}

function isMarked({name, attributes}: Element): boolean {
  return !unmarked.test(name) && !unmarkedAttributes.some((attribute) => attribute in attributes);
}

/**
 * Marks the first use of each term on a page. The name becomes the label of a button that opens the
 * definition as a popover, so that the text stays text, to be searched, selected and copied; the
 * button itself stands at the end of the paragraph and shows when it has the focus. The definitions
 * stand behind the page's text.
 *
 * @param uses in the page `html`
 * @param behind where in the source the page's text ends
 */
export function markTerms(
  html: string,
  uses: readonly TermUse[],
  behind: number,
  words: TermWords,
): Edit[] {
  const marks = uses.flatMap(({term: {id, title, isWord}, before, name, button}) => {
    const use = before === 0 ? `term-${id}` : `term-${id}-${before + 1}`;
    // What opens in several places stands beside the button that opened it.
    const place = isWord ? '' : ` style="anchor-name:--${id}"`;
    const label = `<label class="term" for="${use}"${place}>`;
    const meaningOf = escape(words.meaningOf.replace('{term}', title));
    return [
      {...name, text: `${label}${html.slice(name.start, name.end)}</label>`},
      {
        start: button,
        end: button,
        text: `<button type="button" class="term-button" id="${use}" popovertarget="meaning-${id}" aria-label="${meaningOf}"></button>`,
      },
    ];
  });
  const definitions = uses
    .filter(({before}) => before === 0)
    .map(({term}) => definition(term, words))
    .join('');
  return definitions === '' ? marks : [...marks, {start: behind, end: behind, text: definitions}];
}

type Find = (text: string, isWanted: (term: Term) => boolean) => readonly Place[];

interface Place {
  readonly at: number;
  readonly length: number;
  readonly term: Term;
}

function finderOf(terms: readonly Term[]): Find {
  const named = terms
    .flatMap((term) => term.names.map((name) => ({term, name})))
    .sort((a, b) => b.name.length - a.name.length);
  // One group for each name tells which it was.
  const pattern = new RegExp(named.map(({name}) => `(${patternOf(name)})`).join('|'), 'giu');
  return (text, isWanted) => {
    const places: Place[] = [];
    const here = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).findIndex((group) => group !== undefined);
      // A word and a term may have the same name: what is wanted of them, in the order given.
      const term = named
        .slice(name)
        .find((same) => same.name === named[name]?.name && isWanted(same.term))?.term;
      if (!term || here.has(term.id)) continue;
      here.add(term.id);
      places.push({at: match.index, length: match[0].length, term});
    }
    return places;
  };
}

/** A name as the text of HTML has it: in the plural too, and as a word of its own where there are spaces. */
function patternOf(name: string): string {
  const escaped = escape(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (hasHan(name)) return escaped;
  const plural = /y$/.test(escaped) ? `${escaped.slice(0, -1)}(?:y|ies)` : `${escaped}(?:s|es)?`;
  return `(?<![\\w-])${plural.replace(/ /g, '\\s+')}(?![\\w-])`;
}

function definition(
  {id, title, meaning, entry, isWord, translation}: Term,
  words: TermWords,
): string {
  const name = `<b>${escape(title)}</b> <small lang="${translation.language}">${escape(translation.name)}</small>`;
  const link = `<a href="${entry}">${escape(words.entry)}</a>`;
  const place = isWord ? '' : ` style="position-anchor:--${id}"`;
  return `<div class="meaning" id="meaning-${id}" popover${place}>${name}<p>${escape(meaning)} ${link}</p></div>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
