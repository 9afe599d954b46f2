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
  ['<leveltable />', 'unknown-component', '最接近的是 <LevelTable />', 'The nearest is'],
  ['import data from "x"', 'expression-in-text', '会当作程序运行', 'begin with another word'],
  ['export const a = 1', 'expression-in-text', '会当作程序运行', 'begin with another word'],
  ['<p style="color: red">文字。</p>', 'html-tag', '<p>，页面里不用', 'write Markdown'],
  ['<span class="x">文字</span>。', 'html-tag', 'class，页面里不用', 'no attribute but alt'],
  ['<span onclick="x()">文字</span>。', 'html-tag', 'onclick，页面里不用', 'no programs'],
  ['<table><tr><td>甲</td></tr></table>', 'html-tag', '<table>，页面里不用', 'write Markdown'],
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
  '甲<br />乙，H<sub>2</sub>O',
  '写成 \\{name\\} 或 `{name}`，即 $\\frac{1}{2}$。{/* 注释 */}',
])('%s is right', async (text) => {
  expect(await found(text)).toEqual([]);
});
