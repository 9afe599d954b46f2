import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {formatProblem} from '../model/problem';
import {pageTags} from './page-tags';

const page = 'docs/extra.mdx';
const found = (text: string) =>
  problemsAfter(pageTags, (site) => writePage(site, page, `\n## 一 {/* #a */}\n\n${text}`, ''));

test.each([
  [
    '<LevelTabel />',
    'unknown-component',
    '最接近的是 <LevelTable />',
    'The nearest is <LevelTable />',
  ],
  ['见 <Name>。</Name>', 'unknown-component', '把 < 写成 &lt;', 'write &lt; for <'],
  ['写成 {name}。', 'expression-in-text', '写成 \\{name\\}', 'make it code: `{name}`'],
  ['{1 + 1}', 'expression-in-text', '{1 + 1}，会当作程序运行', 'run as a program'],
])('%s', async (text, rule, zh, en) => {
  const [problem, ...otherProblems] = await found(text);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule, file: page, line: 8, field: '#a'});
  expect(formatProblem(problem!)).toContain(zh);
  expect(formatProblem(problem!)).toContain(en);
});

test.each([
  '<LevelTable />',
  '<AllianceDiagram />',
  '<span lang="en">a</span>',
  '写成 \\{name\\} 或 `{name}`，即 $\\frac{1}{2}$。{/* 注释 */}',
])('%s is right', async (text) => {
  expect(await found(text)).toEqual([]);
});
