import {expect, test} from 'vitest';
import {englishOf, problemsAfter} from '../../tests/fixtures/content';
import {formatProblem} from '../model/problem';
import {frontMatter} from './front-matter';

const page = 'docs/extra.mdx';
const head = (lines: string): string => `---\n${lines}slug: /extra\n---\n\n文字。\n`;
const found = async (zh: string, en = 'title: Extra\ndescription: More.\n') =>
  (
    await problemsAfter(frontMatter, (site) =>
      site.write(page, head(zh)).write(englishOf(page), head(en)),
    )
  ).filter(({file}) => file.includes('extra'));

test('a title and a description are all right, quoted too', async () => {
  expect(await found("title: '附页：说明'\ndescription: 一句话。\n")).toEqual([]);
});

test('a colon in a title', async () => {
  const [problem, ...otherProblems] = await found(
    'title: 附页\ndescription: 一句话。\n',
    'title: Extra: more\ndescription: More.\n',
  );
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'front-matter', file: englishOf(page), line: 2});
  const message = formatProblem(problem!);
  for (const phrase of ['冒号', 'title: Extra: more', 'single quotation marks']) {
    expect(message).toContain(phrase);
  }
});

test('a title left out, a description without a text', async () => {
  const problems = await found('description:\n');
  expect(problems).toMatchObject([
    {file: page, line: 1, field: 'title'},
    {file: page, line: 1, field: 'description'},
  ]);
  expect(formatProblem(problems[1]!)).toContain('for search results');
});

test('the data beside a page says both', async () => {
  const problems = await problemsAfter(frontMatter, (site) => site.remove('docs/index.mdx'));
  expect(problems.filter(({file}) => file.includes('ds-1'))).toEqual([]);
});

test.each(['title: “附页”', 'title: 附页”', 'title: 「附页」', 'title: ‘附页’'])(
  'quotation marks of the wrong kind: %s',
  async (line) => {
    const problems = await found(`${line}\ndescription: 一句话。\n`);
    expect(problems).toMatchObject([{rule: 'front-matter', file: page, line: 2, field: 'title'}]);
    expect(formatProblem(problems[0]!)).toContain('Take them out: title: 附页\n');
  },
);

test('a title that quotes a part of itself is all right', async () => {
  expect(await found('title: “样本”与“批次”\ndescription: 见“样本”。\n')).toEqual([]);
});
