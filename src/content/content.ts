/** The content of an edition as checks look at it: pages as trees, data as texts with their places. */
import path from 'node:path';
import type {Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Edition} from '../model/editions';
import type {Located} from '../model/located';
import {dataFilesOf} from '../model/load';
import {perFile} from '../model/per-file';
import {readYaml} from '../model/read-yaml';
import {textsOf, type DataText} from '../model/texts';
import {headFaultOf} from './front-matter';
import {joinHan} from './join-han';
import {pagesOf, type Page} from './pages';
import {readText} from '../model/source-text';

/** A page whose text can be read; a page that is no MDX, or has a wrong head, has an empty tree. */
export interface ParsedPage extends Page {
  readonly tree: Root;
  /** Where the parser gave up, and why; without a reason where the head is wrong. */
  readonly broken?: {readonly line: number; readonly message?: string};
}

export type {DataText};

export interface Content {
  readonly siteDir: string;
  readonly edition: Edition;
  readonly pages: readonly ParsedPage[];
  /** Data files that could be read. */
  readonly files: readonly Located[];
  readonly texts: readonly DataText[];
}

/** Reads one edition for the checks of what is written; says nothing of what cannot be read. */
export function readContent(siteDir: string, edition: Edition): Content {
  const files = dataFilesOf(siteDir, edition).flatMap((file): Located[] => {
    const {data, lineOf} = readYaml(readText(path.join(siteDir, file)), file);
    return data ? [{data, file, lineOf}] : [];
  });
  return {
    siteDir,
    edition,
    pages: pagesOf(siteDir, edition).map(parsePage),
    files,
    texts: files.flatMap((file) => textsOf(file, edition)),
  };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter)
  .use(remarkMath)
  .freeze();

export function parsePage(page: Page): ParsedPage {
  return {...page, ...parse(page.source, page.file)};
}

const parse = perFile((source): Pick<ParsedPage, 'tree' | 'broken'> => {
  const fault = headFaultOf(source);
  if (fault) return {tree: {type: 'root', children: []}, broken: {line: fault.line}};
  try {
    const tree = parser.parse(source);
    const open = openBlock(tree, source.split('\n'));
    if (open) return {tree: {type: 'root', children: []}, broken: open};
    joinHan(tree);
    return {tree};
  } catch (error) {
    const {line, reason} = error as {line?: number; reason?: string};
    const message = reason ?? String(error);
    // Of an open tag the parser's own place is the end of what it stands in.
    const opened = /tag for `<[^`]*>` \((\d+):/.exec(message)?.[1];
    const place = opened === undefined ? line : Number(opened);
    return {tree: {type: 'root', children: []}, broken: {line: place ?? 1, message}};
  }
});

/** Code or a formula that no line ends, so that all that follows is taken in. */
function openBlock(tree: Root, lines: readonly string[]): ParsedPage['broken'] {
  const blocks: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'math') blocks.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const open = blocks.find(({position}) => {
    if (!position) return false;
    const {start, end} = position;
    return (
      start.line === end.line ||
      !/^[>\s]*(?:`{3,}|~{3,}|\${2,})\s*$/.test(lines[end.line - 1] ?? '')
    );
  });
  if (!open?.position) return undefined;
  return {line: open.position.start.line, message: `no line ends the ${open.type}`};
}
