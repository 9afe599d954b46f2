import {expect, test} from 'vitest';
import {englishOf, problemsAfter, writePage} from '../../tests/fixtures/content';
import {formatProblem} from '../model/problem';
import {sameStructure} from './same-structure';

const page = 'docs/extra.mdx';
const compare = (zh: string, en: string) =>
  problemsAfter(sameStructure, (site) =>
    writePage(site, page, `\n## 一 {/* #a */}\n\n${zh}`, `\n## A {/* #a */}\n\n${en}`),
  );

test.each([
  ['- 一\n- 二', '- One', '2 项的列表', 'a list of 1'],
  ['1. 一', '- One', '1 项的编号列表', 'a list of 1'],
  [
    '| 一 | 二 |\n| --- | --- |\n| 三 | 四 |',
    '| One | Two |\n| --- | --- |',
    '1 行 2 列的表格',
    'a table of 0 rows and 2 columns',
  ],
  ['```sh\nnpm test\n```', '```sh\nnpm run test\n```', '代码 npm test', 'code npm run test'],
  ['$$\nx=1\n$$', '$$\nx=2\n$$', '公式 x=1', 'the formula x=2'],
  ['<LevelTable />', '文字。', '<LevelTable />', 'nothing that corresponds'],
  ['看 `a` 项。', 'See `b`.', '代码 a', 'code b'],
  ['[规则](./a.mdx#r1)', '[rule](./a.mdx#r2)', './a.mdx#r1', './a.mdx#r2'],
  ['![图](a.svg)', 'None.', '图 a.svg', 'nothing that corresponds'],
])('%j and %j', async (zh, en, expected, found) => {
  const [problem, ...otherProblems] = await compare(zh, en);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'same-structure', file: englishOf(page), field: '#a'});
  expect(problem?.expected.zh).toContain(`与 ${page}:8 相同：`);
  expect(problem?.expected.zh).toContain(expected);
  expect(formatProblem(problem!)).toContain(found);
});

test('paragraphs may be joined, links change places, and examples in words be translated', async () => {
  const problems = await compare(
    '一。\n\n二，[甲](#a)，[乙](#b)，`x`。\n\n```text\n中文示例\n```',
    'One. Two, `x`, [B](#b), [A](#a).\n\n```text\nAn English example\n```',
  );
  expect(problems).toEqual([]);
});
