import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {formatProblem} from '../model/problem';
import {applyFixes} from './fix';
import {invisibleCharacter} from './invisible-character';
import {checkAll} from './all';

const {framework, area, levels, capability, chinesePage, englishPage} = files;

function allProblems(site: Site) {
  return checkAll(site.dir, editionsOf(site.dir));
}

test.each([
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['GBK', () => Buffer.from('7a683a20cafdbeddcfee0a', 'hex')],
])('a file in %s is one problem', async (name, encode) => {
  using site = new Site();
  for (const file of [capability, chinesePage]) {
    site.write(file, encode(site.read(file)));
    const problems = (await allProblems(site)).filter((problem) => problem.file === file);
    expect(problems.map(({rule}) => rule)).toEqual(['file-encoding']);
    expect(formatProblem(problems[0]!)).toContain(`it looks like ${name}`);
  }
  expect(await allProblems(site)).toHaveLength(2);
});

test.each([capability, chinesePage, 'i18n/en/code.json', 'docs/translations.lock'])(
  'conflict marks in %s are one problem',
  async (file) => {
    using site = new Site();
    site.write(file, '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n');
    const problems = await allProblems(site);
    expect(problems.map(({rule, line}) => [rule, line])).toEqual([['merge-conflict', 1]]);
  },
);

test.each(['<<<<<<< HEAD', '>>>>>>> theirs', '||||||| base'])(
  'a mark that was left alone is one problem: %s',
  async (mark) => {
    using site = new Site();
    site.replace(chinesePage, '数据项。', `数据项。\n\n${mark}\n`);
    expect((await allProblems(site)).map(({rule}) => rule)).toEqual(['merge-conflict']);
  },
);

test('conflict marks in the head of a page are found, in an example of code they are meant', () => {
  using site = new Site();
  const marks = '<<<<<<< HEAD\n一\n=======\n二\n>>>>>>> theirs';
  for (const file of [chinesePage, englishPage]) {
    site.replace(file, /$/, `\n\`\`\`text\n${marks}\n\`\`\`\n`);
  }
  expect(site.problems()).toEqual([]);
  site.replace(chinesePage, 'slug: /ds-1', '<<<<<<< HEAD\nslug: /ds-1');
  expect(site.problems()).toMatchObject([{rule: 'merge-conflict', line: 2}]);
});

test('a stray NUL is a character that nobody sees, in a file that is UTF-8', async () => {
  const problems = await problemsAfter(invisibleCharacter, (site) => {
    site.replace(chinesePage, '数据项。', '数据\0项。');
    expect(site.problems()).toEqual([]);
  });
  expect(problems).toMatchObject([{file: chinesePage}]);
  expect(formatProblem(problems[0]!)).toContain('U+0000');
});

test('line ends of Windows and a byte order mark are no problem', async () => {
  using site = new Site();
  const before = await allProblems(site);
  for (const file of [framework, area, levels, capability, chinesePage, englishPage]) {
    site.write(file, `\uFEFF${site.read(file).replaceAll('\n', '\r\n')}`);
  }
  expect(await allProblems(site)).toEqual(before);
  // Two whole checks, with dictionaries to be read.
}, 60_000);

test('a correction keeps the line ends of its file', () => {
  const problem = {
    rule: 'formatting',
    file: 'x.yaml',
    expected: {zh: '', en: ''},
    found: {zh: '', en: ''},
    fix: {line: 2, count: 1, lines: ['two', 'three']},
  };
  expect(applyFixes('one\r\nx\r\n', [problem]).text).toBe('one\r\ntwo\r\nthree\r\n');
  expect(applyFixes('one\nx\n', [problem]).text).toBe('one\ntwo\nthree\n');
});

test.each([
  ['docs/Extra.mdx', 'docs/extra.mdx'],
  ['docs/common questions.mdx', 'docs/common-questions.mdx'],
  ['docs/常见问题.mdx', 'docs/….mdx'],
  ['docs/_extra.mdx', 'docs/extra.mdx'],
  ['docs/extra.MDX', 'docs/extra.mdx'],
  ['docs/extra.md', 'docs/extra.mdx'],
  ['docs/extra.mdx.txt', 'docs/extra.mdx'],
  ['docs/capability/ds/ds-1 - 副本.yaml', 'docs/capability/ds/ds-1.yaml'],
  ['docs/capability/ds/ds-1.yml', 'docs/capability/ds/ds-1.yaml'],
  ['docs/capability/DS/ds-2.YAML', 'docs/capability/ds/ds-2.yaml'],
])('a file called %s is one problem, with the name it is to have', (file, right) => {
  using site = new Site();
  site.write(file, 'x');
  const [problem, ...more] = site.problems();
  expect(more).toEqual([]);
  expect(problem).toMatchObject({rule: 'file-name', file});
  expect(problem?.mend?.en).toContain(`rename to ${right}.`);
});

test('data among the English pages', () => {
  using site = new Site();
  site.write(englishPage.replace('.mdx', '.yaml'), site.read(capability));
  expect(site.problems().map(({rule}) => rule)).toEqual(['file-name']);
});

test.each([
  'sidebars.ts',
  'i18n/en/code.json',
  'i18n/en/docusaurus-plugin-content-docs/current.json',
])('without %s nothing else is said', (file) => {
  using site = new Site();
  site.remove(file);
  expect(site.problems()).toMatchObject([{rule: 'missing-file', file}]);
});

test('pictures beside pages, and files that an editor hides, are none of its business', () => {
  using site = new Site();
  site
    .write('docs/img/Photo 1.PNG', 'x')
    .write('docs/.DS_Store', 'x')
    .write('docs/.a.mdx.swp', 'x');
  expect(site.problems()).toEqual([]);
});
