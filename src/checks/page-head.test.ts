import {expect, test} from 'vitest';
import {englishOf} from '../../tests/fixtures/content';
import {Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {formatProblem, type Problem} from '../model/problem';
import {checkText} from './text';

const page = 'docs/index.mdx';
const head = '---\ntitle: 首页\ndescription: 一句话。\nslug: /\n---\n\n文字。\n';

/** All that is said of a page, with what is asked of its text. */
async function said(source: string, english?: string): Promise<readonly Problem[]> {
  using site = new Site();
  site.write(page, source);
  if (english !== undefined) site.write(englishOf(page), english);
  const text = await checkText(site.dir, editionsOf(site.dir));
  return [...site.problems(), ...text].filter(
    ({file, rule}) =>
      file.endsWith('index.mdx') && !/^(?:translation-|formatting|length-ratio)/.test(rule),
  );
}

test.each([
  ['closed in the middle', /\ndescription/, '\n---\ndescription', 3, '结束了页首', 'Take the line'],
  ['opened twice', /^---\n/, '---\n---\n', 2, '结束了页首', 'Take the line'],
  ['closed twice', /\n---\n/, '\n---\n---\n', 6, '结束了两次', 'Take this --- out'],
  ['closed twice, apart', /\n---\n/, '\n---\n\n---\n', 7, '结束了两次', 'Take this --- out'],
  ['after an empty line', /^/, '\n', 2, '不在第一行', 'the first line'],
  ['after a text', /^/, '首页\n\n', 3, '不在第一行', 'the first line'],
  ['with a blank before it', /^/, ' ', 1, '“---” 不是', 'three hyphens'],
  ['with a blank before its end', /\n---\n/, '\n ---\n', 5, '“---” 不是', 'three hyphens'],
  ['begun by four', /^---/, '----', 1, '“----” 不是', 'three hyphens'],
  ['ended by four', /\n---\n/, '\n----\n', 5, '“----” 不是', 'three hyphens'],
  ['ended by two', /\n---\n/, '\n--\n', 5, '“--” 不是', 'three hyphens'],
  ['begun by dashes', /^---/, '———', 1, '“———” 不是', 'three hyphens'],
  ['ended by dashes', /\n---\n/, '\n——\n', 5, '“——” 不是', 'three hyphens'],
  ['not begun', /^---\n/, '', 1, '没有开头的 ---', 'Put a line ---'],
  ['not ended', /\n---\n/, '\n', 1, '没有 --- 结尾', 'After the last key'],
  ['with a full-width colon', 'title: ', 'title：', 2, '全角的冒号', 'an ordinary colon'],
] as const)('a head %s is one problem', async (_, from, to, line, found, cure) => {
  const [problem, ...more] = await said(head.replace(from, to));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({rule: 'front-matter', file: page, line});
  expect(problem?.found.zh).toContain(found);
  expect(problem?.mend?.en).toContain(cure);
});

test.each(['', '\n\n'])('an empty page (%j) is one problem', async (source) => {
  const problems = await said(source);
  expect(problems.map(({rule}) => rule)).toEqual(['front-matter']);
  expect(problems[0]?.found.en).toBe('an empty file');
});

test('a page without any head is told how to begin', async () => {
  const problems = await said('文字。\n');
  expect(problems.map(({rule}) => rule)).toEqual(['explicit-address']);
  expect(problems[0]?.mend?.en).toContain('Begin the page with its head');
});

test('blanks after the marks, and a rule in the text, are all right', async () => {
  const english = '---\ntitle: Home\ndescription: One.\nslug: /\n---\n\nText.\n\n---\n\nMore.\n';
  expect(
    await said(`${head.replaceAll('---\n', '---  \n')}\n---\n\n再写一句。\n`, english),
  ).toEqual([]);
});

test.each([
  ['“/”', '/…'],
  ['scoring', '/scoring'],
  ['/Scoring Rule', '/scoring-rule'],
  ['12', '/12'],
])('the address %s is one problem, with the address that is meant', async (slug, right) => {
  const problems = await said(head.replace('slug: /', `slug: ${slug}`));
  expect(problems.map(({rule}) => rule)).toEqual(['explicit-address']);
  expect(formatProblem(problems[0]!)).toContain(`Write slug: ${right}, without`);
});
