import {expect, test} from 'vitest';
import type {Problem} from '../model/problem';
import {parsePage, type Content} from '../content/content';
import {pageSyntax} from './page-syntax';
import type {Page} from '../content/pages';

const said = (source: string): Problem[] =>
  pageSyntax.run({
    pages: [parsePage({file: 'docs/x.mdx', source} as Page)],
  } as unknown as Content) as Problem[];

test('a page that can be read passes', () => {
  expect(said('# One\n\nText with *emphasis*, <span>a tag</span> and 1 &lt; 2.\n')).toEqual([]);
});

test.each([
  ['an HTML comment', 'Text.\n\n<!-- later -->\n', 'HTML 注释', '{/* … */}'],
  ['an address in brackets', 'See <https://example.org/a>.\n', '地址', '[text](https://…)'],
  ['an e-mail address in brackets', 'Ask <a@example.org>.\n', '地址', 'mailto:'],
  ['a paragraph with import', 'import data before the first run\n', 'import', 'another word'],
  ['a paragraph with export', 'export the data first\n', 'export', 'another word'],
  ['a heading id of old', '## Two {#two}\n', '', '{/* #id */}'],
])('%s has a cure of its own', (_, source, found, cure) => {
  const [problem, ...more] = said(source);
  expect(more).toEqual([]);
  expect(problem?.found.zh).toContain(found);
  expect(problem?.mend?.en).toContain(cure);
});

test.each([
  ['a tag that is not closed', 'Text.\n\n<div>more\n', 3, '<div> 没有关闭'],
  ['another closing tag', 'Text.\n\n<b>more</i>\n', 3, '却以 </i> 关闭'],
  ['a closing tag alone', 'Text.\n\nmore</i>\n', 3, '没有打开过'],
  ['a lone less-than', 'Text.\n\n1 <2 and 3\n', 3, '后面却不是标签'],
  ['a lone brace', 'Text.\n\nOne {two\n', 3, '{ 没有对应的 }'],
  ['braces around words', 'Text.\n\nOne {two three}\n', 3, '不是代码'],
])('%s is said with its line and how to mend it', (_, source, line, found) => {
  const [problem, ...more] = said(source);
  expect(more).toEqual([]);
  expect(problem?.line).toBeGreaterThanOrEqual(line);
  expect(problem).toMatchObject({rule: 'page-syntax', file: 'docs/x.mdx'});
  expect(problem?.mend?.en).toContain('&lt;');
  expect(problem?.found.zh).toContain(found);
  expect(problem?.found.zh).toContain(`“${source.split('\n')[(problem?.line ?? 0) - 1]}`);
});
