import {expect, test} from 'vitest';
import {blocksOf} from './blocks';
import {parsePage} from './content';
import type {Page} from './pages';

const blocks = (source: string) => blocksOf(parsePage({source} as Page));

test('paragraphs, headings and cells, each with its line and section', () => {
  const source = [
    '---',
    'slug: /x',
    '---',
    '',
    'Before *all*.',
    '',
    '## One {/* #one */}',
    '',
    '- An item of `code` and $x$.',
    '',
    '| a | b |',
    '| --- | --- |',
    '| c | <span lang="zh">丁</span> d |',
  ].join('\n');
  expect(blocks(source)).toEqual([
    {kind: 'paragraph', text: 'Before all.', line: 5, section: undefined, foreign: []},
    {kind: 'heading', text: 'One', line: 7, section: 'one', foreign: []},
    {kind: 'paragraph', text: 'An item of and .', line: 9, section: 'one', foreign: []},
    {kind: 'cell', text: 'a', line: 11, section: 'one', foreign: []},
    {kind: 'cell', text: 'b', line: 11, section: 'one', foreign: []},
    {kind: 'cell', text: 'c', line: 13, section: 'one', foreign: []},
    {kind: 'cell', text: 'd', line: 13, section: 'one', foreign: ['丁']},
  ]);
});

test('a page that is no MDX has its reason', () => {
  const page = parsePage({source: 'Text\n\n<Open'} as Page);
  expect(page.tree.children).toEqual([]);
  expect(page.broken?.message).toBeTruthy();
});
