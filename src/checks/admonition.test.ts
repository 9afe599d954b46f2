import {expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {admonition} from './admonition';

const page = 'docs/extra.mdx';
const inPage = (text: string) =>
  problemsAfter(admonition, (site) => writePage(site, page, `\n${text}`));

test.each([
  [':::tip\n\n甲。\n\n## 乙 {/* #b */}', 6, '没有结束'],
  [':::tip\n\n甲。', 6, '没有结束'],
  [':::tip\n甲\n\n:::note\n乙\n:::', 6, '没有结束'],
  [':::tpi\n\n甲。\n\n:::', 6, ':::tip'],
  ['::: note 标题\n\n甲。\n\n:::', 6, ':::note[标题]'],
  [':::注意\n\n甲。\n\n:::', 6, '不是提示框的开头'],
  [':::note 文字 :::', 6, '写在一行里'],
  ['：：：tip', 6, '三个半角冒号'],
  ['::tip', 6, '三个半角冒号'],
  ['甲。\n\n:::', 8, '没有结束任何框'],
])('%j', async (text, line, zh) => {
  const problems = await inPage(text);
  expect(problems).toHaveLength(2);
  expect(problems.map(({rule, file, line: at}) => [rule, file, at])).toEqual([
    ['admonition', page, line],
    ['admonition', englishOf(page), line],
  ]);
  expect(`${problems[0]?.found.zh}${problems[0]?.mend?.zh}`).toContain(zh);
});

test('boxes, a box within one, and colons in code', async () => {
  expect(
    await inPage(
      '::::note[标题]\n\n甲。\n\n:::tip\n\n乙。\n\n:::\n\n::::\n\n```\n:::none\n```\n\n$$\n::\n$$\n\n## 丙 {/* #c */}',
    ),
  ).toEqual([]);
});
