import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {formatProblem} from '../model/problem';
import {applyFixes} from './fix';
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
