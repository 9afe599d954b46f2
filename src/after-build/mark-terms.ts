/**
 * Gives the first use of each term on a page its definition, by HTML's own means; and to each level's criteria
 * the meanings of the words that decide them.
 */
import type {Edit, Element, Node, Span} from '../html/html';
import {finderOf, type Term} from '../model/named-terms';

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
  'data-island',
  'data-unsearched',
  'data-drawing',
  'data-calculator',
];

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
  const find = finderOf(terms, escape);
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
