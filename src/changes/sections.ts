/** A page as its reader sees it, section by section. */
import type {Nodes} from 'mdast';
import type {ParsedPage} from '../content/content';
import {headingId} from '../content/blocks';
import {frontMatterField} from '../content/front-matter';
import {cellSeparator} from './cell-separator';

export interface PageSection {
  /** Of the heading; nothing before the first. */
  readonly id: string | undefined;
  readonly title: string;
  /** Paragraphs, rows of tables, formulas, code, components, each in a text by itself. */
  readonly blocks: readonly string[];
  /** Where its links lead as it is written, in their order, each once, with the words of the first. */
  readonly links: ReadonlyMap<string, string>;
}

/** The sections of a page, that before its first heading with an id included. */
export function pageSections(page: ParsedPage): PageSection[] {
  const sections: {
    id: string | undefined;
    title: string;
    blocks: string[];
    links: Map<string, string>;
  }[] = [
    {
      id: undefined,
      title: frontMatterField(page, 'title')?.value ?? '',
      blocks: [],
      links: new Map(),
    },
  ];
  const visit = (node: Nodes): void => {
    const section = sections.at(-1);
    if (!section || node.type === 'yaml') return;
    if (node.type === 'heading') {
      const id = headingId(node);
      if (id === undefined) section.blocks.push(shown(node));
      else sections.push({id, title: shown(node).trim(), blocks: [], links: new Map()});
      return;
    }
    if (isBlock(node)) {
      section.blocks.push(shown(node).replace(/\s+/g, ' ').trim());
      for (const [target, words] of linksIn(node)) {
        if (!section.links.has(target)) section.links.set(target, words);
      }
    } else if ('children' in node) {
      node.children.forEach(visit);
    }
  };
  visit(page.tree);
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((text) => text !== ''),
  }));
}

const blockTypes: readonly string[] = ['paragraph', 'tableRow', 'code', 'math', 'html'];

/** Whether it stands by itself: a paragraph, a row, a component without Markdown in it. */
function isBlock(node: Nodes): boolean {
  if (blockTypes.includes(node.type)) return true;
  return node.type === 'mdxJsxFlowElement' && node.children.length === 0;
}

function linksIn(node: Nodes): (readonly [string, string])[] {
  if (node.type === 'link') return [[node.url, shown(node).trim()]];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function shown(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'inlineMath':
    case 'math':
      return `$${node.value}$`;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'tableRow':
      return node.children.map(shown).join(cellSeparator);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.children.length > 0 ? node.children.map(shown).join('') : componentText(node);
    default:
      return 'children' in node ? node.children.map(shown).join('') : '';
  }
}

/** A component as it is written, since what it shows is data that is compared by itself. */
function componentText(
  node: Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>,
): string {
  const attributes = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${attribute.value}"`
      : [],
  );
  return `<${node.name ?? ''}${attributes.join('')} />`;
}
