import type {Nodes} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import remarkPlainTildes from './plain-tildes';

const struck = (source: string): number => {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkPlainTildes).parse(source);
  let count = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'delete') count += 1;
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return count;
};

test('a range is no text that is struck through', () => {
  expect(struck('整个评估用 3~5 天，复核用 1~2 天。')).toBe(0);
  expect(struck('~~旧~~新')).toBe(1);
});

test('the rest of GitHub’s Markdown stays', () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkPlainTildes)
    .parse('| 甲 |\n| --- |\n| 乙 |');
  expect(tree.children[0]?.type).toBe('table');
});

test('says so where the syntax is not where it is expected', () => {
  expect(() => unified().use(remarkParse).use(remarkPlainTildes).parse('')).toThrow(
    'by another plugin',
  );
});
