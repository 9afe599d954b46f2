import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';
import {formulaSyntax} from './formula-syntax';

const page = 'docs/extra.mdx';

test.each([
  ['a brace too few', '$\\frac{1{2}$', '{ 没有对应的 }'],
  ['a brace too many', '$\\frac{1}{2}}$', '} 没有对应的 {'],
  ['an unknown command', '$\\fraction{1}{2}$', '没有 \\fraction 这个命令'],
  ['Chinese in a formula', '$成 \\div 总$', '公式里有文字“成”'],
])('%s', async (_, formula, reason) => {
  const problems = await problemsAfter(formulaSyntax, (site) =>
    writePage(site, page, `\n## 一 {/* #a */}\n\n即 ${formula}。`, ''),
  );
  expect(problems).toMatchObject([{rule: 'formula-syntax', file: page, line: 8, field: '#a'}]);
  const message = formatProblem(problems[0]!);
  expect(message).toContain(formula.slice(1, -1));
  expect(message).toContain(reason);
  expect(message).toContain('花括号是否成对');
  expect(message).toContain('every brace has its pair');
});

test('a formula of the data', async () => {
  const problems = await problemsAfter(formulaSyntax, (site) =>
    site.replace(files.capability, /formula: .*/, 'formula: R = \\frac{a}{b'),
  );
  expect(problems).toMatchObject([{file: files.capability, field: 'metrics[0].formula'}]);
});

test('right ones', async () => {
  const problems = await problemsAfter(formulaSyntax, (site) => {
    site.add('specification');
    writePage(site, page, '\n即 $\\frac{1}{2}$。\n\n$$\nP=\\frac{m+\\frac{1}{2}p}{a}\n$$', '');
  });
  expect(problems).toEqual([]);
});
