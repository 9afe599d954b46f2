import {expect, test} from 'vitest';
import type {Problem} from '../model/problem';
import {parsePage, type Content} from '../content/content';
import {pageSyntax} from './page-syntax';
import type {Page} from '../content/pages';

const said = (source: string): Problem[] =>
  pageSyntax.run({
    pages: [parsePage({file: 'docs/x.mdx', source} as Page)],
  } as unknown as Content) as Problem[];

test.each([
  '```\ncode\n```',
  '~~~~\n```\n~~~~',
  '> ```\n> code\n> ```',
  '- a\n\n  ```\n  b\n  ```',
  '$$\nx\n$$',
])('code and formulas that end: %j', (source) => {
  expect(said(`${source}\n\nText.\n`)).toEqual([]);
});

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
  ['a heading id without its end', '## Two {#two\n', '{ 没有', '{/* #id */}'],
  ['a heading id with a comment’s half', '## Two {/* #two }\n', '不是代码', '{/* #id */}'],
  ['a heading id with a blank', '## Two {#Two 二}\n', '不是代码', '{/* #id */}'],
  [
    'a component that is not closed',
    'Text.\n\n<LevelTable>\n\nMore.\n',
    '没有关闭',
    '<LevelTable />',
  ],
  ['a line break as HTML has it', 'One.<br>Two.\n', '没有关闭', '<br />'],
  ['a line break that closes nothing', 'One.</br>Two.\n', '没有打开过', '<br />'],
  ['a value without quotation marks', '<span id=x>a</span>\n', '半角引号', 'straight double'],
  ['a value in curly quotation marks', '<span id=“x”>a</span>\n', '半角引号', 'straight double'],
  ['braces around words', 'One {two three}\n', '不是代码', '\\{ and \\}'],
  ['a lone brace', 'One {two\n', '{ 没有对应的 }', '\\{ and \\}'],
  ['code without its end', 'Text.\n\n```\ncode\n\n## Two\n', '代码没有结束', 'write ``` on'],
  ['code with a shorter end', '````\ncode\n```\n', '代码没有结束', 'write ```` on'],
  ['a formula without its end', '$$\nx = 1\n\n## Two\n', '公式没有结束', 'write $$ on'],
])('%s has a cure of its own', (_, source, found, cure) => {
  const [problem, ...more] = said(source);
  expect(more).toEqual([]);
  expect(problem?.found.zh).toContain(found);
  expect(problem?.mend?.en).toContain(cure);
});

test.each([
  ['a tag that is not closed', 'Text.\n\n<div>more\n', 3, '<div> 没有关闭，缺 </div>'],
  ['another closing tag', 'Text.\n\n<b>more</i>\n', 3, '却以 </i> 关闭'],
  ['a closing tag alone', 'Text.\n\nmore</i>\n', 3, '没有打开过'],
  ['a lone less-than', 'Text.\n\n1 <2 and 3\n', 3, '后面却不是标签'],
  ['a tag around paragraphs', 'Text.\n\n<div>\n\nmore\n', 3, '<div> 没有关闭'],
])('%s is said with its line and how to mend it', (_, source, line, found) => {
  const [problem, ...more] = said(source);
  expect(more).toEqual([]);
  expect(problem?.line).toBeGreaterThanOrEqual(line);
  expect(problem).toMatchObject({rule: 'page-syntax', file: 'docs/x.mdx'});
  expect(problem?.mend?.en).toContain('&lt;');
  expect(problem?.found.zh).toContain(found);
  expect(problem?.found.zh).toContain(`“${source.split('\n')[(problem?.line ?? 0) - 1]}`);
});
