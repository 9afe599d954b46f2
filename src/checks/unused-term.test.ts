import {expect, test} from 'vitest';
import {problemsAfter, writePage} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {unusedTerm} from './unused-term';

const glossary = 'docs/appendix/glossary.yaml';
const after = (change: (site: Site) => void) =>
  problemsAfter(unusedTerm, (site) => {
    site.write(
      glossary,
      `schema: 1
kind: glossary
title:
  zh: 词汇表
  en: Glossary
description:
  zh: 术语。
  en: Terms.
terms:
  - id: canary
    title:
      zh: 灰度发布
      en: canary release
    short:
      - CR
    also:
      - canary
    meaning:
      zh: 先给一部分用户，也叫灰度发布。
      en: First for some users, a canary release.
`,
    );
    change(site);
  });
const inData = (en: string) =>
  after((site) => site.replace(files.capability, 'The criterion of level 3.', en));

test('a term that only the glossary and the interface have', async () => {
  const problems = await after((site) =>
    site.write('i18n/en/code.json', '{\n  "a.b": {\n    "message": "canary"\n  }\n}\n'),
  );
  expect(problems).toMatchObject([
    {
      rule: 'unused-term',
      file: glossary,
      line: 10,
      field: 'terms[0]',
      found: {en: '“canary release” (灰度发布), which no page and no data uses'},
    },
  ]);
});

test.each(['Canary releases are used.', 'The CR is recorded.', 'Each canary is looked at.'])(
  'any of its names is a use: %s',
  async (en) => {
    expect(await inData(en)).toEqual([]);
  },
);

test('a use in Chinese, on a page', async () => {
  expect(
    await after((site) => writePage(site, 'docs/extra.mdx', '先灰度发布。', 'First for some.')),
  ).toEqual([]);
});

test('part of another word is no use', async () => {
  expect(await inData('CRM and canaryness.')).toHaveLength(1);
});

test('what is still to be written need not be used', async () => {
  const problems = await after((site) =>
    site.replace(glossary, 'zh: 先给一部分用户，也叫灰度发布。', 'zh: 〔待写：含义〕'),
  );
  expect(problems).toEqual([]);
});

test('a withdrawn term need not be used', async () => {
  const problems = await after((site) =>
    site.replace(
      glossary,
      '  - id: canary\n',
      '  - id: canary\n    status: withdrawn\n    replacedBy: []\n    reason:\n      zh: 不用。\n      en: Not used.\n',
    ),
  );
  expect(problems).toEqual([]);
});
