import {Parser} from 'htmlparser2';
import type {Kind} from '../search/format';

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

interface Open {
  readonly name: string;
  readonly isUnseen: boolean;
  /** The place to go back to when this element ends. */
  readonly back?: Draft;
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
 * @param html of the whole page
 * @param subject what the page is about
 */
export function extractPlaces(
  html: string,
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
  let depth = 0; // Within the text of the page; 0 is outside.
  let unseenDepth = 0;
  const open: Open[] = [];

  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (text === '') return;
    if (heading) heading.title = heading.title ? `${heading.title} ${nameOf(heading, text)}` : text;
    else current.lines.push(text);
  };
  const begin = (draft: Draft): Draft => {
    drafts.push(draft);
    const before = current;
    current = draft;
    return before;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (depth === 0) {
          if (!/(^|\s)markdown(\s|$)/.test(attributes.class ?? '')) return;
          depth = 1;
          open.push({name, isUnseen: false});
          return;
        }
        depth += 1;
        if (isUnseen(name, attributes)) unseenDepth += 1;
        if (!inline.has(name)) endLine();
        else if (signs.has(name)) line += ' ';
        const {id} = attributes;
        let back: Draft | undefined;
        if (unseenDepth > 0) {
          // No place begins there.
        } else if (name === 'h1') heading = page;
        // The head of a level's row is its name.
        else if (name === 'th' && current.kind === 'level') heading = current;
        else if (headings.test(name) && id !== undefined) {
          const draft: Draft = {kind: 'section', title: '', anchor: id, lines: []};
          begin(draft);
          heading = draft;
        } else if (id !== undefined) {
          const place = places.get(id);
          if (place) back = begin(draftOf(id, place));
        }
        open.push({name, isUnseen: isUnseen(name, attributes), ...(back && {back})});
      },
      ontext(text) {
        if (depth > 0 && unseenDepth === 0) line += text;
      },
      onclosetag(name) {
        if (depth === 0) return;
        if (!inline.has(name)) endLine();
        else if (signs.has(name)) line += ' ';
        if (name === 'h1' || name === 'th' || headings.test(name)) heading = undefined;
        const closed = open.pop();
        if (closed?.back) current = closed.back;
        if (closed?.isUnseen) unseenDepth -= 1;
        depth -= 1;
      },
    },
    {decodeEntities: true, recognizeSelfClosing: true},
  );
  parser.end(html);
  return drafts.map(({lines, title, ...place}) => ({
    ...place,
    title: title || (lines.find((one) => /\p{L}/u.test(one)) ?? ''),
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
