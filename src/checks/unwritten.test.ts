import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {readContent} from '../content/content';
import {isUnwritten, toBeWritten} from '../content/unwritten-marks';
import {pagesInWriting, unwritten} from './unwritten';

async function problemsOf(site: Site): Promise<Problem[]> {
  const [edition] = editionsOf(site.dir);
  if (!edition) throw new Error('no edition');
  return unwritten.run(readContent(site.dir, edition));
}

test('what is written is left alone', async () => {
  using site = new Site();
  expect(await problemsOf(site)).toEqual([]);
  expect(isUnwritten('Read [the page](./x.mdx), 〔2017〕 5 号.')).toBe(false);
});

test('a mark in data is found in each language and says what to write', async () => {
  using site = new Site();
  site
    .replace(files.capability, '第 3 级的判据。', '〔待写：第 3 级的判据，一句话〕')
    .replace(
      files.capability,
      'en: The criterion of level 3.',
      'en: >-\n            [to be written: the criterion of level 3, one sentence]',
    );
  const line =
    site
      .read(files.capability)
      .split('\n')
      .findIndex((text) => text.includes('待写')) + 1;
  const found = await problemsOf(site);
  expect(found).toMatchObject([
    {file: files.capability, line, field: 'levels[2].criteria[0].text.zh'},
    {file: files.capability, line: line + 1, field: 'levels[2].criteria[0].text.en'},
  ]);
  for (const {mend} of found) {
    expect(mend?.zh).toContain('这里写：第 3 级的判据，一句话。');
    expect(mend?.en).toContain('Write here: the criterion of level 3, one sentence.');
  }
});

test('a field without languages says in both what to write', async () => {
  using site = new Site();
  const {zh, en} = toBeWritten({zh: '公式', en: 'the formula'});
  site.replace(files.capability, /formula: .*/, `formula: '${zh} ${en}'`);
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({field: 'metrics[0].formula'});
  expect(problem?.mend?.zh).toContain('这里写：公式。');
  expect(problem?.mend?.en).toContain('Write here: the formula.');
});

test('a mark in a page is found where it stands, beside its pair in the other language', async () => {
  using site = new Site();
  site
    .write(files.chinesePage, `${site.read(files.chinesePage)}\n前文。〔待写：一个例子〕\n`)
    .write(
      files.englishPage,
      `${site.read(files.englishPage)}\nText.\n\n- [to be written: an example]\n`,
    );
  const [chinese, english] = await problemsOf(site);
  expect(chinese).toMatchObject({
    rule: 'unwritten',
    file: files.chinesePage,
    line: site.read(files.chinesePage).split('\n').length - 1,
    field: 'levels',
  });
  expect(english).toMatchObject({
    file: files.englishPage,
    line: site.read(files.englishPage).split('\n').length - 1,
  });
  expect(chinese?.mend?.en).toContain('an example');
  expect(english?.mend?.zh).toContain('一个例子');
});

test('a mark is known in either language, and in the middle of a text', () => {
  const {zh, en} = toBeWritten({zh: '一', en: 'one'});
  expect(isUnwritten(`前${zh}后`)).toBe(true);
  expect(isUnwritten(`before ${en} after`)).toBe(true);
});

test('a page is in writing as long as there is a mark on it, in either language, or in its data', () => {
  using site = new Site();
  const [edition] = editionsOf(site.dir);
  if (!edition) throw new Error('no edition');
  const names = (): string[] => [...pagesInWriting(readContent(site.dir, edition))];
  expect(names()).toEqual([]);
  const {zh, en} = toBeWritten({zh: '一', en: 'one'});
  site.replace(files.capability, '第 3 级的判据。', zh);
  expect(names()).toEqual(['capability/ds/ds-1']);
  const index = files.englishPage.replace('capability/ds/ds-1', 'index');
  site.write(index, `${site.read(index)}\n${en}\n`);
  expect(names()).toEqual(['capability/ds/ds-1', 'index']);
});

test('an id that only counts is to be named', async () => {
  using site = new Site();
  site.replace(files.capability, '  - id: coverage', '  - id: metric-1');
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({file: files.capability, field: 'metrics[0].id'});
  expect(problem?.mend?.en).toContain('wherever metric-1 stands');
  expect(problem?.mend?.zh).toContain('写着 metric-1 的地方都换掉');
});
