import {expect, test} from 'vitest';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {files, Site} from '../../tests/fixtures/site';
import {readContent} from '../content/content';
import {untranslated} from './untranslated';

const run = async (site: Site): Promise<readonly Problem[]> => {
  const draft = editionsOf(site.dir)[0];
  return draft ? untranslated.run(readContent(site.dir, draft)) : [];
};

test.each([
  ['Data 项。', '“项。”'],
  ['Data items，each with an owner.', '“，”'],
])('Chinese in an English page: %s', async (text, found) => {
  using site = new Site();
  site.replace(files.englishPage, 'Data items.', text);
  const [problem, ...otherProblems] = await run(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'untranslated', file: files.englishPage, line: 5});
  expect(problem?.found.en).toBe(found);
  expect(problem?.mend?.en).toContain('<span lang="zh-Hans">…</span>');
});

test('Chinese in English data and in the English interface', async () => {
  using site = new Site();
  const strings = 'i18n/en/code.json';
  site
    .replace(files.capability, 'en: Where items are registered.', 'en: Where 项 are.')
    .write(strings, '{\n  "some.key": {\n    "message": "Page 页"\n  }\n}\n');
  const problems = await run(site);
  expect(problems.map(({file, field, found}) => [file, field, found.zh])).toEqual([
    [files.capability, 'facets[0].text.en', '“项”'],
    [strings, 'some.key', '“页”'],
  ]);
  expect(problems[0]?.mend?.zh).toBe('译成英文，标点用半角。');
});

test('an English sentence in a Chinese page and in data', async () => {
  using site = new Site();
  site
    .replace(files.chinesePage, '数据项。', '数据项：Each item has one owner.')
    .replace(files.capability, 'zh: 登记在哪里。', 'zh: Where the items are registered.');
  const problems = await run(site);
  expect(problems.map(({file, line, found}) => [file, line, found.zh])).toEqual([
    [files.chinesePage, 5, '英文“Each item has one owner”'],
    [files.capability, 19, '英文“Where the items are registered”'],
  ]);
  expect(problems[0]?.mend?.zh).toContain('<span lang="en">…</span>');
});

test('what is marked, quoted, a name or code may stand', async () => {
  using site = new Site();
  site
    .replace(
      files.englishPage,
      'Data items.',
      'Data items (<span lang="zh-Hans">数据项</span>), `数据`, [here](./数据.mdx).',
    )
    .replace(
      files.chinesePage,
      '数据项。',
      [
        '数据项 data item，见《How the cloud was won by a few》、`each item has one owner here`、',
        '<span lang="en">each item has one owner</span>、The Open Group Architecture Framework Standard。',
      ].join('\n'),
    );
  expect(await run(site)).toEqual([]);
});

test('the other names of a term may be in the other language', async () => {
  using site = new Site();
  site.write(
    'docs/glossary.yaml',
    [
      'schema: 1\nkind: glossary\ntitle:\n  zh: 词汇\n  en: Glossary',
      'description:\n  zh: 词汇。\n  en: Terms.\nterms:\n  - id: level',
      '    title:\n      zh: 等级\n      en: Level\n    also:\n      - 级别',
      '    meaning:\n      zh: 一级。\n      en: A level.\n',
    ].join('\n'),
  );
  expect(await run(site)).toEqual([]);
});
