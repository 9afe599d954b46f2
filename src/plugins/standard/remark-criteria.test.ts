import path from 'node:path';
import type {Paragraph, Root} from 'mdast';
import {expect, test} from 'vitest';
import {editionsOf} from '../../model/editions';
import remarkCriteria from './remark-criteria';

const siteDir = path.join(import.meta.dirname, '../../..');

function read(text: string, page = 'docs/capability/ds/ds-1.mdx'): string[] {
  const paragraph: Paragraph = {type: 'paragraph', children: [{type: 'text', value: text}]};
  const tree: Root = {type: 'root', children: [paragraph]};
  remarkCriteria({siteDir, editions: editionsOf(siteDir)})(tree, {path: path.join(siteDir, page)});
  return paragraph.children.map((node) =>
    node.type === 'link' ? `→${node.url}` : node.type === 'text' ? node.value : node.type,
  );
}

test('criteria of the page that its text names are links, in both languages', () => {
  expect(read('1 级，L2.1 未做到；L3.12 做到。')).toEqual([
    '1 级，',
    '→#l2-1',
    ' 未做到；',
    '→#l3-12',
    ' 做到。',
  ]);
  const english = 'i18n/en/docusaurus-plugin-content-docs/current/capability/ds/ds-1.mdx';
  expect(read('level 2: L3.1.', english)).toEqual(['level 2: ', '→#l3-1', '.']);
});

test('what names a criterion of another capability, or no criterion, stays text', () => {
  for (const text of ['DS-2.L2.1', 'L1.1', 'L2.0', 'XL2.1', 'L2.1.5'])
    expect(read(text)).toEqual([text]);
  expect(read('L2.1', 'docs/capability/scoring.mdx')).toEqual(['L2.1']);
});

test('what is a link stays as it is', () => {
  const link = {type: 'link', url: '#l3', children: [{type: 'text', value: 'L2.1'}]} as const;
  const tree = {type: 'root', children: [{type: 'paragraph', children: [link]}]} as unknown as Root;
  const before = JSON.stringify(tree);
  remarkCriteria({siteDir, editions: editionsOf(siteDir)})(tree, {
    path: path.join(siteDir, 'docs/capability/ds/ds-1.mdx'),
  });
  expect(JSON.stringify(tree)).toBe(before);
});
