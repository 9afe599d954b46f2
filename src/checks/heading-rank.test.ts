import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {headingRank} from './heading-rank';

const page = 'docs/extra.mdx';
const inPage = (text: string) =>
  problemsAfter(headingRank, (site) => writePage(site, page, `\n${text}`, '\n'));

test.each([
  ['## 甲 {/* #a */}\n\n#### 乙 {/* #b */}', 8, '#b', '#### 乙（4 级）', '改成 ### 乙'],
  ['### 甲 {/* #a */}', 6, '#a', '### 甲（3 级）', '改成 ## 甲'],
  ['# 甲 {/* #a */}', 6, '#a', '# 甲', '改成 ## 甲'],
  ['## {/* #a */}', 6, '#a', '空标题', '写上标题'],
  ['##', 6, '', '空标题', '写上标题'],
])('%j', async (text, line, field, found, mend) => {
  const [problem, ...otherProblems] = await inPage(text);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'heading-rank', file: page, line, field});
  expect(problem?.found.zh).toBe(found);
  expect(problem?.mend?.zh).toContain(mend);
});

test('ranks that go down one by one and up as they like', async () => {
  const text = '## 甲 {/* #a */}\n\n### 乙 {/* #b */}\n\n#### 丙 {/* #c */}\n\n## 丁 {/* #d */}';
  expect(await inPage(text)).toEqual([]);
});
