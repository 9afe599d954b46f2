import {expect, test} from 'vitest';
import {englishOf, writePage} from '../../tests/fixtures/content';
import {files, Site} from '../../tests/fixtures/site';
import {agree} from '../agreement/agreement';
import {editionsOf} from '../model/editions';
import {checkAll} from './all';

const page = 'docs/extra.mdx';

/** The rules that are broken by a section of a page which has the same in both languages. */
async function rulesAfter(zh: string, en: string): Promise<readonly string[]> {
  using site = new Site();
  const section = (text: string): string => `\n## A {/* #a */}\n\n${text}`;
  writePage(site, page, section(zh), section(en));
  const problems = await checkAll(site.dir, editionsOf(site.dir));
  // A page of two lines has neither title nor place in the sidebar.
  const ofFixture = /^(?:front-matter|page-in-sidebar|translation-unconfirmed|formatting)$/;
  return problems
    .filter(({file, rule}) => [page, englishOf(page)].includes(file) && !ofFixture.test(rule))
    .map(({rule}) => rule);
}

test.each([
  ['见【评分】（./scoring.mdx）。', 'See 【scoring】（./scoring.mdx）.', 'leftover-mark'],
  [':::warnning\n\n文字。\n\n:::', ':::warnning\n\nSome text.\n\n:::', 'admonition'],
  ['• 项目', '• Items', 'leftover-mark'],
  ['甲&nbsp;乙', 'A&nbsp;text', 'invisible-character'],
  ['｜ 一 ｜\n｜ --- ｜\n｜ 二 ｜', '｜ A ｜\n｜ --- ｜\n｜ B ｜', 'table-shape'],
  ['## 甲 {#b', '## More {#b', 'page-syntax'],
])('%j is said once in each language', async (zh, en, rule) => {
  expect(await rulesAfter(zh, en)).toEqual([rule, rule]);
});

/** The smallest standard, all of it agreed, then changed. */
async function rulesAfterAgreed(change: (site: Site) => void): Promise<readonly string[]> {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  agree(site.dir, draft, ['changed']);
  change(site);
  const problems = await checkAll(site.dir, editionsOf(site.dir));
  return problems.map(({rule}) => rule).filter((rule) => comparisons.test(rule));
}
const comparisons = /^(?:translation-stale|same-numbers|same-structure|length-ratio)$/;
const levels = /(## .*\{\/\* #levels \*\/\}\n)/;

test.each([
  ['a number', '$1\nWithin 17 days.\n'],
  ['a list', '$1\n- Items\n- More\n'],
  ['more words', `$1\n${'Many more words than that. '.repeat(20)}\n`],
])('%s in a section of a single language is said once: as that', async (_, added) => {
  expect(await rulesAfterAgreed((site) => site.replace(files.englishPage, levels, added))).toEqual([
    'translation-stale',
  ]);
});

test('of a changed text of the data too, and its neighbour is compared as ever', async () => {
  const change = (site: Site): Site =>
    site.replace(files.capability, 'zh: 第 2 级的判据。', 'zh: 第 2 级的 17 项判据。');
  expect(await rulesAfterAgreed(change)).toEqual(['translation-stale']);
  expect(
    await rulesAfterAgreed((site) => {
      change(site);
      site.replace(files.capability, 'zh: 第 3 级的判据。', 'zh: 第 3 级的 17 项判据。');
      site.replace(
        files.capability,
        'The criterion of level 3.',
        'The criterion of level 3, mended.',
      );
    }),
  ).toEqual(['translation-stale', 'same-numbers']);
});

test('a component that one language misspells is said there alone', async () => {
  expect(await rulesAfter('<Leveltable />', '<LevelTable />')).toEqual(
    expect.arrayContaining(['unknown-component']),
  );
  expect(await rulesAfter('<Leveltable />', '<LevelTable />')).not.toContain('same-structure');
});
