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
    expect(formatProblem(problems[0]!)).toContain('out: title: 附页');
  },
);

test('a title that is wholly a quotation is written in straight quotation marks, as the message says', async () => {
  const [problem] = await found('title: “样本”\ndescription: 一句话。\n');
  const [, cure = ''] = /put the whole in .*: (title: '.*')\./.exec(problem?.mend?.en ?? '') ?? [];
  expect(cure).toBe("title: '“样本”'");
  expect(await found(`${cure}\ndescription: 一句话。\n`)).toEqual([]);
});

test.each(['2024', 'true', '[a, b]'])('a title that YAML takes for no text: %s', async (value) => {
  const problems = await found(`title: ${value}\ndescription: 一句话。\n`);
  expect(problems).toMatchObject([{rule: 'front-matter', file: page, line: 2, field: 'title'}]);
  expect(formatProblem(problems[0]!)).toContain("title: '……'");
});

test('a key that nothing reads', async () => {
  const problems = await found('title: 附页\ndescription: 一句话。\ndesciption: 两句话。\n');
  expect(problems).toMatchObject([
    {rule: 'front-matter', file: page, line: 4, field: 'desciption'},
  ]);
  expect(formatProblem(problems[0]!)).toContain('The nearest is description:');
});

test('a title that quotes a part of itself is all right', async () => {
  expect(await found('title: “样本”与“批次”\ndescription: 见“样本”。\n')).toEqual([]);
});
