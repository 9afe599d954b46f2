/** The links and images of a page, however they are written. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import {headingId} from './blocks';
import type {Content, ParsedPage} from './content';
import {frontMatterField} from './front-matter';
import {perObject} from '../model/per-object';

export interface Link {
  readonly address: string;
  /** As shown; empty where it is an image alone. */
  readonly text: string;
  readonly line: number;
  readonly section: string | undefined;
}

export interface Image {
  readonly address: string;
  /** Absent where there is no `alt` at all, as only a tag can have it. */
  readonly alternative?: string;
  readonly line: number;
  readonly section: string | undefined;
}

/** Links of Markdown, and `<a href="…">`. */
export function linksOf({tree}: Pick<ParsedPage, 'tree'>): readonly Link[] {
  return linksIn(tree);
}

const linksIn = perObject((tree: Root): readonly Link[] =>
  collect({tree}, (node) => {
    const address = node.type === 'link' ? node.url : attributeOf(node, 'a', 'href');
    return address === undefined ? undefined : {address, text: textOf(node)};
  }),
);

/** An address with its signs as they are; one with a lone % stays as it is written. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The file that a path leads to from a page: a page of the same language, or anything static. */
export function fileOf(
  target: string,
  page: Pick<ParsedPage, 'file' | 'language'>,
  content: Pick<Content, 'pages' | 'edition' | 'siteDir'>,
): string | undefined {
  const languagePages = content.pages.filter(({language}) => language === page.language);
  if (target.startsWith('/')) {
    const slug = target.replace(/(.)\/$/, '$1');
    const prefix = `/${content.edition.path}`;
    const inEdition = slug === prefix ? '/' : slug.replace(`${prefix}/`, '/');
    const found = languagePages.find(
      (candidate) => frontMatterField(candidate, 'slug')?.value === inEdition,
    );
    if (found) return found.file;
    return existsSync(path.join(content.siteDir, 'static', target)) ? target : undefined;
  }
  const file = path.posix.join(path.posix.dirname(page.file), decoded(target));
  if (languagePages.some((candidate) => candidate.file === file)) return file;
  // What is no page: a picture or a download beside it.
  const isFile = /\.\w+$/.test(file) && !/\.mdx?$/.test(file);
  return isFile && existsSync(path.join(content.siteDir, file)) ? file : undefined;
}

/** Images of Markdown, and `<img src="…">`. */
export function imagesOf(page: Pick<ParsedPage, 'tree'>): Image[] {
  return collect(page, (node) => {
    if (node.type === 'image') return {address: node.url, alternative: node.alt ?? ''};
    const address = attributeOf(node, 'img', 'src');
    if (address === undefined) return undefined;
    const alternative = attributeOf(node, 'img', 'alt');
    return {address, ...(alternative === undefined ? {} : {alternative})};
  });
}

/** The value of a tag's attribute; an expression in braces counts as its source. */
export function attributeOf(node: Nodes, tag: string, name: string): string | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  if (node.name !== tag) return undefined;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
  }
  return undefined;
}

/** A tag with its attributes as it is written, without what stands inside: `<Step part="a" />`. */
export function tagOf({name, attributes}: Extract<Nodes, {type: 'mdxJsxFlowElement'}>): string {
  const written = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ` {${attribute.value}}`;
    const {value} = attribute;
    if (typeof value === 'string') return ` ${attribute.name}="${value}"`;
    return value ? ` ${attribute.name}={${value.value}}` : ` ${attribute.name}`;
  });
  return `<${name ?? ''}${written.join('')} />`;
}

/** Everything in a page that `read` makes something of, with its place. */
export function collect<T extends object>(
  {tree}: Pick<ParsedPage, 'tree'>,
  read: (node: Nodes) => T | undefined,
): (T & {readonly line: number; readonly section: string | undefined})[] {
  const found: (T & {readonly line: number; readonly section: string | undefined})[] = [];
  let section: string | undefined;
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') section = headingId(node) ?? section;
    const item = read(node);
    if (item) found.push({...item, line: node.position?.start.line ?? 1, section});
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** The text of a node as a reader sees it, code included. */
export function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if ('children' in node) return node.children.map(textOf).join('');
  return '';
}
