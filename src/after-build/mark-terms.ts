/** Gives the first use of each term on a page its definition, by HTML's own means. */
import {hasHan} from '../model/han';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Glossary} from '../model/schema';
import type {Edit, Element, Node, Span} from '../html/html';

/** A term as pages of one language show it. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
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

/** The terms whose first use is marked: those in force that are no everyday words as well. */
export function termsOf(
  {terms}: Glossary,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
): Term[] {
  return terms
    .filter((term) => inForce(term) && !term.everyday)
    .map(({id, title, meaning, short = [], also = []}) => ({
      id,
      title: title[language],
      meaning: meaning[language],
      translation: {name: title[otherLocale.language], language: otherLocale.tag},
      names: [
        title[language],
        ...short,
        ...also.filter((name) => hasHan(name) === (language === 'zh')),
      ],
    }));
}

/** Names of things, what is operated, and what is no running text. */
const unmarked =
  /^(?:a|button|label|summary|h[1-6]|th|dt|caption|figcaption|code|pre|math|svg|nav|script|style)$/;

/** The elements that end a line of text: where a term in them has its button, behind the text. */
const blocks = /^(?:p|li|td|dd|div|blockquote|section|article|figure|details)$/;

/** What says of itself that its text is not the page's own, not there yet, or names in a drawing. */
const unmarkedAttributes = [
  'lang',
  'hidden',
  'popover',
  'data-tool',
  'data-unsearched',
  'data-drawing',
];

/** The first use of a term on a page. */
export interface TermUse {
  readonly term: Term;
  /** Its name in the source. */
  readonly name: Span;
  /** Where in the source its button comes: the end of the paragraph. */
  readonly button: number;
}

/** Finds the first use of each term in the text of a page. */
export type FindTerms = (html: string, text: Element) => TermUse[];

/** Made once for the terms of an edition: what it looks for is large. */
export function termFinder(terms: readonly Term[]): FindTerms {
  if (terms.length === 0) return () => [];
  const find = finderOf(terms);
  return (html, text) => {
    const uses = new Map<string, TermUse>();
    const look = (children: readonly Node[], block: Element | undefined): void => {
      for (const node of children) {
        if (node.type === 'element' && isMarked(node)) {
          look(node.children, blocks.test(node.name) ? node : block);
        }
        if (node.type !== 'text' || !block) continue;
        const {start, end} = node;
        for (const {term, at, length} of find(html.slice(start, end), (id) => uses.has(id))) {
          const name = {start: start + at, end: start + at + length};
          uses.set(term.id, {term, name, button: block.content.end});
        }
      }
    };
    look(text.children, undefined);
    return [...uses.values()];
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
 * @param glossary address of the page that has all terms
 */
export function markTerms(
  html: string,
  uses: readonly TermUse[],
  behind: number,
  words: TermWords,
  glossary: string,
): Edit[] {
  const marks = uses.flatMap(({term: {id, title}, name, button}) => {
    const label = `<label class="term" for="term-${id}" style="anchor-name:--${id}">`;
    const meaningOf = escape(words.meaningOf.replace('{term}', title));
    return [
      {...name, text: `${label}${html.slice(name.start, name.end)}</label>`},
      {
        start: button,
        end: button,
        text: `<button type="button" class="term-button" id="term-${id}" popovertarget="meaning-${id}" aria-label="${meaningOf}"></button>`,
      },
    ];
  });
  const definitions = uses.map(({term}) => definition(term, words, glossary)).join('');
  return definitions === '' ? marks : [...marks, {start: behind, end: behind, text: definitions}];
}

type Find = (text: string, isFound: (id: string) => boolean) => readonly Place[];

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
  return (text, isFound) => {
    const places: Place[] = [];
    const here = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const term = named[match.slice(1).findIndex((group) => group !== undefined)]?.term;
      if (!term || isFound(term.id) || here.has(term.id)) continue;
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
  {id, title, meaning, translation}: Term,
  words: TermWords,
  glossary: string,
): string {
  const name = `<b>${escape(title)}</b> <small lang="${translation.language}">${escape(translation.name)}</small>`;
  const entry = `<a href="${glossary}#${id}">${escape(words.entry)}</a>`;
  return `<div class="meaning" id="meaning-${id}" popover style="position-anchor:--${id}">${name}<p>${escape(meaning)} ${entry}</p></div>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
