import type {Nodes, RootContent} from 'mdast';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import {collect, imagesOf, linksOf, tagOf} from '../content/links';
import {pagePairsOf, sectionName, sectionsOf, type PagePair, type Section} from '../content/pairs';

/** Section by section both languages have the same lists, tables, code, formulas and links. */
export const sameStructure: Check = {
  rules: ['same-structure'],
  run: (content) => pagePairsOf(content).flatMap(checkPages),
};

/** A thing in a section that both languages have, as one compares it and as one says it. */
interface Piece {
  /** The same for the same thing in both languages. */
  readonly key: string;
  /** What stays the same where the thing has words of a language in it. */
  readonly shape?: string;
  readonly name: Message;
  readonly line: number;
}

function checkPages(pages: PagePair): Problem[] {
  const english = new Map(sectionsOf(pages.en).map((section) => [section.id, section]));
  return sectionsOf(pages.zh).flatMap((zh): Problem[] => {
    const en = english.get(zh.id);
    // A heading that only one side has is said by same-heading-ids.
    if (!en) return [];
    const found = parting(blocksIn(zh), blocksIn(en)) ?? parting(inlinesIn(zh), inlinesIn(en));
    return found ? [problem(pages, zh, en, found)] : [];
  });
}

interface Parting {
  readonly zh: Piece | undefined;
  readonly en: Piece | undefined;
}

/** The first place where two sequences part. */
function parting(zh: readonly Piece[], en: readonly Piece[]): Parting | undefined {
  const length = Math.max(zh.length, en.length);
  for (let index = 0; index < length; index += 1) {
    if (!isSame(zh[index], en[index])) return {zh: zh[index], en: en[index]};
  }
  return undefined;
}

function isSame(left: Piece | undefined, right: Piece | undefined): boolean {
  return left?.key === right?.key || (left?.shape !== undefined && left.shape === right?.shape);
}

function problem(pages: PagePair, zh: Section, en: Section, found: Parting): Problem {
  const chinese = `${pages.zh.file}:${found.zh?.line ?? zh.line}`;
  return {
    rule: 'same-structure',
    file: pages.en.file,
    line: found.en?.line ?? en.line,
    field: sectionName(en.id),
    expected: found.zh
      ? {
          zh: `与 ${chinese} 相同：${found.zh.name.zh}`,
          en: `the same as at ${chinese}: ${found.zh.name.en}`,
        }
      : {
          zh: `这一节的中文（${chinese}）也有，或两种语言都没有`,
          en: `the same in this section's Chinese (${chinese}), or in neither language`,
        },
    found: found.en?.name ?? {zh: '英文没有', en: 'nothing that corresponds'},
    mend: {
      zh: '看哪一边是对的，把另一边改成同样的列表、表格、代码、公式、组件、图和链接，次序也相同；段落可以分合。',
      en: 'See which side is right and give the other the same lists, tables, code, formulas, components, images and links in the same order; paragraphs may be joined or split.',
    },
  };
}

/** What stands by itself, in its order; paragraphs are left out, since they may be joined. */
function blocksIn({nodes}: Section): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: RootContent): void => {
    const piece = pieceOf(node);
    if (piece) pieces.push({...piece, line: node.position?.start.line ?? 1});
    if (node.type === 'paragraph' || node.type === 'table') return;
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return pieces;
}

function pieceOf(node: RootContent): Omit<Piece, 'line'> | undefined {
  switch (node.type) {
    case 'list': {
      const count = node.children.length;
      const kind = node.ordered ? 'ol' : 'ul';
      return {
        key: `${kind} ${count}`,
        name: node.ordered
          ? {zh: `${count} 项的编号列表`, en: `a numbered list of ${count}`}
          : {zh: `${count} 项的列表`, en: `a list of ${count}`},
      };
    }
    case 'table': {
      const rows = node.children.length - 1;
      const columns = node.children[0]?.children.length ?? 0;
      return {
        key: `table ${rows} ${columns}`,
        name: {
          zh: `${rows} 行 ${columns} 列的表格`,
          en: `a table of ${rows} rows and ${columns} columns`,
        },
      };
    }
    case 'code': {
      const {lang, value} = node;
      // An example in words is translated, line by line.
      const isWords = lang === null || lang === undefined || lang === 'text' || lang === 'bibtex';
      return {
        key: `code ${lang ?? ''} ${value}`,
        ...(isWords ? {shape: `code ${lang ?? ''} ${value.split('\n').length}`} : {}),
        name: quoted({zh: '代码', en: 'code'}, value),
      };
    }
    case 'math':
      return {key: `math ${node.value}`, name: quoted({zh: '公式', en: 'the formula'}, node.value)};
    case 'mdxJsxFlowElement': {
      const tag = tagOf(node);
      return {key: tag, name: {zh: tag, en: tag}};
    }
    case 'blockquote':
      return {key: 'blockquote', name: {zh: '引用块', en: 'a block quotation'}};
    default:
      return undefined;
  }
}

/** What stands within text, in an order of its own: word order differs between the languages. */
function inlinesIn({nodes}: Section): Piece[] {
  const tree = {tree: {type: 'root' as const, children: [...nodes]}};
  const literal = collect(tree, (node: Nodes): Omit<Piece, 'line'> | undefined => {
    if (node.type === 'inlineCode') {
      return {key: `code ${node.value}`, name: quoted({zh: '代码', en: 'code'}, node.value)};
    }
    if (node.type === 'inlineMath') {
      return {key: `math ${node.value}`, name: quoted({zh: '公式', en: 'the formula'}, node.value)};
    }
    return undefined;
  });
  const links = linksOf(tree).map(({address, line}) => ({
    key: `link ${address}`,
    name: {zh: `通向 ${address} 的链接`, en: `a link to ${address}`},
    line,
  }));
  const images = imagesOf(tree).map(({address, line}) => ({
    key: `image ${address}`,
    name: {zh: `图 ${address}`, en: `the image ${address}`},
    line,
  }));
  return [...literal, ...links, ...images].sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.line - b.line,
  );
}

function quoted(name: Message, value: string): Message {
  const first = value.split('\n')[0] ?? '';
  return {zh: `${name.zh} ${first}`, en: `${name.en} ${first}`};
}
