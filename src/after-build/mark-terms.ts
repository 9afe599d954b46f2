/** Gives the first use of each term on a page its definition, by HTML's own means. */
import type {Language} from '../model/locales';
import type {Glossary} from '../model/schema';

/** A term as pages of one language show it. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** What it is called in the other language. */
  readonly other: {readonly name: string; readonly language: string};
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

/** The terms whose first use is marked: all but those that are everyday words as well. */
export function termsOf(
  {terms}: Glossary,
  language: Language,
  other: {readonly language: Language; readonly tag: string},
): Term[] {
  return terms
    .filter(({everyday}) => !everyday)
    .map(({id, title, meaning, short = [], also = []}) => ({
      id,
      title: title[language],
      meaning: meaning[language],
      other: {name: title[other.language], language: other.tag},
      names: [
        title[language],
        ...short,
        ...also.filter((name) => isHan(name) === (language === 'zh')),
      ],
    }));
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

const voidElements = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Names of things, what is operated, and what is no running text. */
const unmarked =
  /^(?:a|button|label|summary|h[1-6]|th|dt|caption|figcaption|code|pre|math|svg|nav|script|style)$/;

/** The elements that end a line of text: where a term in them has its button, behind the text. */
const blocks = /^(?:p|li|td|dd|div|blockquote|section|article|figure|details)$/;

interface Open {
  readonly name: string;
  /** Of terms in this element's own lines. */
  readonly buttons: string[];
}

/**
 * Marks the first use of each term in a page's text. The name becomes the label of a button that
 * opens the definition as a popover, so that the text stays text, to be searched, selected and
 * copied; the button itself stands at the end of the paragraph and shows when it has the focus. The
 * definitions stand behind the page's text.
 *
 * @param html of a page, as React writes it: every element closed
 * @param glossary address of the page that has all terms
 */
export function markTerms(
  html: string,
  terms: readonly Term[],
  words: TermWords,
  glossary: string,
): string {
  const start = /<div class="[^"]*\bmarkdown\b[^"]*">/.exec(html);
  const end = html.lastIndexOf('</main>');
  if (!start || end < 0 || terms.length === 0) return html;
  const find = finderOf(terms);
  const found = new Map<string, Term>();
  const tag = /<(\/?)([a-zA-Z][\w-]*)([^>]*?)(\/?)>/g;
  tag.lastIndex = start.index + start[0].length;
  let result = html.slice(0, tag.lastIndex);
  let textFrom = tag.lastIndex;
  const open: Open[] = [];
  let skipped = 0; // How many of the open elements are left as they are.
  const isSkipped = (name: string, attributes: string): boolean =>
    skipped > 0 ||
    unmarked.test(name) ||
    /\s(?:lang|hidden|popover|data-tool|data-unsearched)[\s=>]?/.test(attributes);

  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const text = html.slice(textFrom, match.index);
    const block = [...open].reverse().find(({name}) => blocks.test(name));
    result += skipped > 0 || !block ? text : mark(text, find, found, block.buttons, words);
    textFrom = tag.lastIndex;
    const [whole, closing, name = '', attributes = '', selfClosing] = match;
    if (closing) {
      const closed = open.pop();
      if (!closed) {
        textFrom = match.index;
        break; // The end of the text.
      }
      if (skipped > 0) skipped -= 1;
      result += closed.buttons.join('');
    } else if (!selfClosing && !voidElements.has(name)) {
      if (isSkipped(name, attributes)) skipped += 1;
      open.push({name, buttons: []});
    }
    result += whole;
  }
  const definitions = [...found.values()].map((term) => definition(term, words, glossary));
  return result + html.slice(textFrom, end) + definitions.join('') + html.slice(end);
}

type Find = (text: string, isFound: (id: string) => boolean) => readonly Place[];

interface Place {
  readonly at: number;
  readonly text: string;
  readonly term: Term;
}

function finderOf(terms: readonly Term[]): Find {
  const named = terms
    .flatMap((term) => term.names.map((name) => ({term, name})))
    .sort((one, other) => other.name.length - one.name.length);
  // One group for each name tells which it was.
  const pattern = new RegExp(named.map(({name}) => `(${patternOf(name)})`).join('|'), 'giu');
  return (text, isFound) => {
    const places: Place[] = [];
    const here = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const term = named[match.slice(1).findIndex((group) => group !== undefined)]?.term;
      if (!term || isFound(term.id) || here.has(term.id)) continue;
      here.add(term.id);
      places.push({at: match.index, text: match[0], term});
    }
    return places;
  };
}

/** A name as the text of HTML has it: in the plural too, and as a word of its own where there are spaces. */
function patternOf(name: string): string {
  const escaped = escape(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (isHan(name)) return escaped;
  const plural = /y$/.test(escaped) ? `${escaped.slice(0, -1)}(?:y|ies)` : `${escaped}(?:s|es)?`;
  return `(?<![\\w-])${plural.replace(/ /g, '\\s+')}(?![\\w-])`;
}

function mark(
  text: string,
  find: Find,
  found: Map<string, Term>,
  buttons: string[],
  words: TermWords,
): string {
  let result = '';
  let from = 0;
  for (const place of find(text, (id) => found.has(id))) {
    const {id, title} = place.term;
    found.set(id, place.term);
    const name = escape(words.meaningOf.replace('{term}', title));
    result += `${text.slice(from, place.at)}<label class="term" for="term-${id}" style="anchor-name:--${id}">${place.text}</label>`;
    buttons.push(
      `<button type="button" class="term-button" id="term-${id}" popovertarget="meaning-${id}" aria-label="${name}"></button>`,
    );
    from = place.at + place.text.length;
  }
  return result + text.slice(from);
}

function definition({id, title, meaning, other}: Term, words: TermWords, glossary: string): string {
  const name = `<b>${escape(title)}</b> <small lang="${other.language}">${escape(other.name)}</small>`;
  const entry = `<a href="${glossary}#${id}">${escape(words.entry)}</a>`;
  return `<div class="meaning" id="meaning-${id}" popover style="position-anchor:--${id}">${name}<p>${escape(meaning)} ${entry}</p></div>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
