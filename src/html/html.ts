/** HTML as a tree that knows where in the source each part stands, so that changes leave the rest as it is. */
import {Parser} from 'htmlparser2';

/** Part of a source: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Element extends Span {
  readonly type: 'element';
  /** In lower case. */
  readonly name: string;
  /** Names in lower case, values without entities. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** What stands between its tags; empty, at the end of its tag, for an element without content. */
  readonly content: Span;
}

/** Text between two tags or comments. */
export interface Text extends Span {
  readonly type: 'text';
  /** Without entities. */
  readonly value: string;
}

export interface Comment extends Span {
  readonly type: 'comment';
  readonly value: string;
}

export type Node = Element | Text | Comment;

export interface Document {
  /** What stands at its top. */
  readonly children: readonly Node[];
  /** All there are, in their order: outer ones before those in them. */
  readonly elements: readonly Element[];
}

interface OpenElement extends Omit<Element, 'children' | 'content' | 'end'> {
  readonly children: Node[];
  content: Span;
  end: number;
}

/**
 * Reads HTML: the one place where built pages are parsed.
 *
 * @param html of a whole page or a part of one, as React writes it: every element closed
 */
export function parseHtml(html: string): Document {
  const top: Node[] = [];
  const elements: Element[] = [];
  const open: OpenElement[] = [];
  let text: {value: string; start: number; end: number} | undefined;
  const children = (): Node[] => open.at(-1)?.children ?? top;
  const endText = (): void => {
    if (text) children().push({type: 'text', ...text});
    text = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        endText();
        const end = parser.endIndex + 1;
        const element: OpenElement = {
          type: 'element',
          name,
          attributes,
          children: [],
          start: parser.startIndex,
          content: {start: end, end},
          end,
        };
        children().push(element);
        elements.push(element);
        open.push(element);
      },
      onclosetag(_name, isImplied) {
        endText();
        const element = open.pop();
        if (!element || isImplied) return;
        element.content = {start: element.content.start, end: parser.startIndex};
        element.end = parser.endIndex + 1;
      },
      // Comes in pieces, apart at each entity.
      ontext(value) {
        text ??= {value: '', start: parser.startIndex, end: 0};
        text.value += value;
        text.end = parser.endIndex + 1;
      },
      oncomment(value) {
        endText();
        const {startIndex: start, endIndex} = parser;
        children().push({type: 'comment', value, start, end: endIndex + 1});
      },
    },
    {decodeEntities: true, recognizeSelfClosing: true},
  );
  parser.end(html);
  return {children: top, elements};
}

/** The text in an element, without its markup. */
export function textIn({children}: Pick<Element, 'children'>): string {
  return children
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? textIn(node) : '',
    )
    .join('');
}

/** A text to stand in a source in the place of a part of it; at a point where the span is empty. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A source with edits made; those at one point in the order they are given.
 *
 * @throws {Error} when two edits would change the same part
 */
export function edit(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const {start, end, text} of sorted) {
    if (start < from) throw new Error(`Two edits change what stands at ${start}.`);
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
