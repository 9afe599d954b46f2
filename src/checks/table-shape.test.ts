import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {formatProblem} from '../model/problem';
import {tableShape} from './table-shape';

const page = 'docs/extra.mdx';
const inPage = (...lines: string[]) =>
  problemsAfter(tableShape, (site) =>
    writePage(site, page, `\n## 甲 {/* #a */}\n\n${lines.join('\n')}`, '\n'),
  );

test.each([
  [['| 一 | 二 |', '| --- | --- |', '| 三 |'], 10, '“三”一行有 1 格', '补上缺的格'],
  [['| 一 | 二 |', '| --- | --- |', '| 三 | 四 | 五 |'], 10, '“三”一行有 3 格', '去掉多出的竖线'],
  [['| 一 |  |', '| --- | --- |', '| 三 | 四 |'], 8, '第 2 列没有列名', '写上列名'],
  [
    ['| 一 | 二 | 备 |', '| --- | --- |', '| 三 | 四 |'],
    8,
    '表头 3 格，下面一行 2 格',
    '删去多出的',
  ],
  [
    ['| 一 | 二 |', '| --- |', '| 三 | 四 |'],
    8,
    '表头 2 格，下面一行 1 格',
    '第 9 行改成 | --- | --- |',
  ],
  [['| 一 | 二 |', '| 三 | 四 |'], 8, '整张表成了一段文字', '在第 8 行之后写上 | --- | --- |'],
  [['｜ 一 ｜ 二 ｜', '｜ --- ｜ --- ｜', '｜ 三 ｜ 四 ｜'], 8, '全角的竖线', '换成半角的 |'],
  [['| 一 ｜ 二 |', '| --- | --- |', '| 三 | 四 |'], 8, '全角的竖线', '换成半角的 |'],
  [['| 一 | 二 |', '', '| --- | --- |', '| 三 | 四 |'], 10, '上面没有表头', '之间的空行'],
  [['| 一 | 二 |', '| --- | --- |', '| 三 | 四 |', '见上表。'], 11, '紧接着表格', '加一个空行'],
])('%j', async (lines, line, found, mend) => {
  const [problem, ...otherProblems] = await inPage(...lines);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'table-shape', file: page, line, field: '#a'});
  const message = formatProblem(problem!);
  expect(message).toContain(found);
  expect(message).toContain(mend);
});

test('a whole table, its corner empty, and a sentence with a bar', async () => {
  expect(await inPage('|  | 二 |', '| --- | --- |', '| 三 | a \\| b |', '', '甲 | 乙')).toEqual([]);
});
