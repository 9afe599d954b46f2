import {expect, test} from 'vitest';
import {englishOf, writePage} from '../../tests/fixtures/content';
import {Site} from '../../tests/fixtures/site';
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

test('a component that one language misspells is said there alone', async () => {
  expect(await rulesAfter('<Leveltable />', '<LevelTable />')).toEqual(
    expect.arrayContaining(['unknown-component']),
  );
  expect(await rulesAfter('<Leveltable />', '<LevelTable />')).not.toContain('same-structure');
});
