import type {Kind} from '../search/format';
import type {Element, Node} from '../html/html';

/** What a page is about: its id, and by their anchors the places that its data has on it. */
export interface Subject {
  readonly id?: string | undefined;
  readonly places: ReadonlyMap<string, PlaceOfData>;
}

/** A level, a criterion, a clause, a term. */
export interface PlaceOfData {
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly level?: number | undefined;
  /** Where it has no name, its first words are it. */
  readonly title: string;
}

const nothing: Subject = {places: new Map()};

/** A place on a page, with the text that is its own: up to the next place, without the places in it. */
export interface ExtractedPlace {
  readonly kind: Kind;
  readonly title: string;
  readonly anchor?: string;
  readonly id?: string;
  readonly level?: number;
  /** Blocks of text, each a line. */
  readonly text: string;
}

/** What browsers do not show. */
const unseen = new Set(['script', 'style', 'template', 'noscript', 'annotation', 'title', 'desc']);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr math mrow mi mn mo mtext msub msup msubsup mfrac msqrt mover munder munderover semantics mspace mstyle tspan'.split(
    ' ',
  ),
);
/** Browsers take each sign of a formula for a word of its own. */
const signs = new Set(['mi', 'mn', 'mo', 'mtext']);
const headings = /^h[2-6]$/;

/** Browsers do not show it, or it says of itself that search leaves it alone: it names what stands elsewhere. */
function isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return unseen.has(name) || 'data-unsearched' in attributes;
}

interface Draft {
  kind: Kind;
  title: string;
  anchor?: string;
  id?: string;
  level?: number;
  lines: string[];
}

/**
 * The places of a built page, in their order, the page itself first.
 *
 * Read from the HTML that readers get, so that what components say is found like what authors wrote.
 * A heading begins a place that lasts to the next; a level and a criterion, a term and a clause, are
 * places as long as their element.
 *
 * @param text the element that holds the page's text
 * @param subject what the page is about
 */
export function extractPlaces(
  text: Element,
  {id: about, places}: Subject = nothing,
): ExtractedPlace[] {
  const page: Draft = {
    kind: 'page',
    title: '',
    ...(about === undefined ? {} : {id: about}),
    lines: [],
  };
  const drafts = [page];
  let current = page;
  let line = '';
  let heading: Draft | undefined;

  const endLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (words === '') return;
    if (heading)
      heading.title = heading.title ? `${heading.title} ${nameOf(heading, words)}` : words;
    else current.lines.push(words);
  };
  /** Between what stands in an element and what stands beside it. */
  const separate = (name: string): void => {
    if (!inline.has(name)) endLine();
    else if (signs.has(name)) line += ' ';
  };
  /** @returns the place that begins with an element and ends with it */
  const begin = ({name, attributes}: Element): Draft | undefined => {
    const {id} = attributes;
    let draft: Draft | undefined;
    if (name === 'h1') heading = page;
    // The heading of a level is its name, not a section.
    else if ((name === 'h3' || name === 'th') && current.kind === 'level') heading = current;
    else if (headings.test(name) && id !== undefined) {
      heading = {kind: 'section', title: '', anchor: id, lines: []};
      drafts.push(heading);
      current = heading;
    } else if (id !== undefined) {
      const place = places.get(id);
      draft = place && draftOf(id, place);
      if (draft) drafts.push(draft);
    }
    return draft;
  };
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') line += node.value;
      if (node.type !== 'element') continue;
      const {name, attributes, children} = node;
      separate(name);
      if (!isUnseen(name, attributes)) {
        const around = current;
        const place = begin(node);
        if (place) current = place;
        read(children);
        separate(name);
        if (place) current = around;
      }
      if (name === 'h1' || name === 'th' || headings.test(name)) heading = undefined;
    }
  };
  read(text.children);
  endLine();
  return drafts.map(({lines, title, ...place}) => ({
    ...place,
    title: title || (lines.find((words) => /\p{L}/u.test(words)) ?? ''),
    text: lines.join('\n'),
  }));
}

/** A level's row begins with its number, which its id has already. */
function nameOf({kind}: Draft, text: string): string {
  return kind === 'level' ? text.replace(/^\d\s*/, '') : text;
}

function draftOf(anchor: string, {kind, title, id, level}: PlaceOfData): Draft {
  return {
    kind,
    title,
    anchor,
    ...(id === undefined ? {} : {id}),
    ...(level === undefined ? {} : {level}),
    lines: [],
  };
}
