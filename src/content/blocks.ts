/** The text of a page, block by block, as a reader sees it. */
import type {Nodes, Parents, Root} from 'mdast';
import {perObject} from '../model/per-object';
import type {ParsedPage} from './content';

/** A paragraph, a heading, a cell of a table: text that stands by itself. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** As shown; code and formulas are left out, and stand as a space. */
  readonly text: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Id of the heading that it stands under, or its own; none before the first. */
  readonly section: string | undefined;
  /** Text that says it is in the other language (`<span lang="en">…</span>`), left out of `text`. */
  readonly foreign: readonly string[];
}

const leaves = {paragraph: 'paragraph', heading: 'heading', tableCell: 'cell'} as const;

/** The blocks of a page in their order. */
export function blocksOf({tree}: Pick<ParsedPage, 'tree'>): readonly Block[] {
  return blocksIn(tree);
}

// A page that did not change keeps its tree.
const blocksIn = perObject((tree: Root): Block[] => {
  const blocks: Block[] = [];
  let section: string | undefined;
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') section = headingId(node) ?? section;
    if (node.type in leaves) {
      const foreign: string[] = [];
      const text = shown(node, foreign).replace(/\s+/g, ' ').trim();
      blocks.push({
        kind: leaves[node.type as keyof typeof leaves],
        text,
        line: node.position?.start.line ?? 1,
        section,
        foreign,
      });
    } else if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  visit(tree);
  return blocks;
});

/** The id that stands after a heading, as `#id` in a comment in braces. */
export function headingId(heading: Parents): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#([^\s*]+)\s*\*\/$/.exec(last.value)?.[1];
}

function shown(node: Nodes, foreign: string[]): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
    case 'inlineMath':
    case 'break':
      return ' ';
    case 'image':
      return '';
    default: {
      if (!('children' in node)) return '';
      const text = node.children.map((child) => shown(child, foreign)).join('');
      if (node.type === 'mdxJsxTextElement' && hasLanguage(node)) {
        foreign.push(text);
        return ' ';
      }
      return text;
    }
  }
}

/** Whether a tag says which language its text is in. */
export function hasLanguage({attributes}: {attributes: readonly object[]}): boolean {
  return attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang');
}
