/**
 * The page “Compare two editions”, before there are two: the code that a build would make of it, on the page as it is
 * built, with the comparisons of a small standard of four editions. The full run builds the whole site with two
 * (`tests/builds/editions.test.ts`).
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Locator, Page} from '@playwright/test';
import budgets from '../../bench/budgets.json';
import {compareAll} from '../../src/changes/comparisons';
import {readChangesJson} from '../../src/changes/changes-json';
import {digestOf} from '../../src/model/declared-changes';
import {editionsOf} from '../../src/model/editions';
import {bundleCompare, comparisonFiles} from '../../src/plugins/compare';
import {interfaceWords} from '../../src/plugins/words';
import {freeze} from '../fixtures/editions';
import {files, Site} from '../fixtures/site';
import {
  desktop,
  expect,
  languages,
  overflow,
  pairTag,
  phone,
  settled,
  test,
  axeViolations,
} from './test';

const root = path.resolve(__dirname, '../..');
const folder = 'assets/compare/';
const locales = {zh: 'zh-Hans', en: 'en'} as const;
type Language = keyof typeof locales;

const wordsIn = (language: Language) =>
  interfaceWords({
    siteDir: root,
    i18n: {currentLocale: locales[language]} as Parameters<typeof interfaceWords>[0]['i18n'],
  });

/** The editions 0.9, 1.0 and 1.1 and the draft: a criterion asks for more from 1.0 on, a section goes, another comes. */
function publishedFiles(): ReadonlyMap<string, string> {
  using site = new Site();
  const section = (words: string, id: string): string =>
    `## ${words} {/* #${id} */}\n\n${words}。\n\n`;
  site.replace(files.chinesePage, '## 等级', `${section('旧节', 'old')}## 等级`);
  freeze(site, '0.9')
    .replace(files.chinesePage, section('旧节', 'old'), '')
    .replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。')
    .replace(files.capability, 'The criterion of level 2.', 'The new criterion of level 2.')
    .write(
      'declared-changes/since-0.9.yaml',
      `schema: 1
changes:
  - text: DS-1.L2.1/text
    effect: stricter
    digest: ${digestOf({zh: '第 2 级的新判据。', en: 'The new criterion of level 2.'})}
`,
    );
  freeze(site, '1.0').replace(files.capability, '第 3 级的判据。', '第 3 级另一判据。');
  freeze(site, '1.1').replace(files.chinesePage, '## 等级', `${section('新节', 'new')}## 等级`);
  const editions = editionsOf(site.dir);
  return new Map(
    comparisonFiles(editions, compareAll(site.dir, editions)).map(({path: name, text}) => [
      name,
      text,
    ]),
  );
}

const published = publishedFiles();
const code = {zh: bundleCompare(wordsIn('zh')), en: bundleCompare(wordsIn('en'))};

/** The classes of its stylesheet, by the names that they have there. */
const styles = readFileSync(path.join(root, 'src/components/Compare/styles.module.css'), 'utf8');
const classes = Object.fromEntries(
  [...styles.matchAll(/\.([a-z]\w*)(?=[ ,{])/g)].map(([, name = '']) => [name, name]),
);

/** What the page asked for of what is served here, in its order. */
type Asked = readonly string[];

/** Opens the page with its island in the place of the sentence that there is one edition. */
async function open(page: Page, language: Language, query = ''): Promise<Asked> {
  const asked: string[] = [];
  const prefix = languages[language];
  const {main, files: scripts} = code[language];
  const settings = {edition: 'draft', language, root: '/', classes};
  const island = `<style>${styles}</style><div data-island="compare" data-settings='${JSON.stringify(settings)}'></div>
    <script type="module" src="${prefix}${folder}${main}"></script>`;
  await page.route(`**${prefix}draft/compare/*`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const alone = `<p>${wordsIn(language)({id: 'compare.alone'})}</p>`;
    expect(html).toContain(alone);
    await route.fulfill({response, body: html.replace(alone, () => island)});
  });
  await page.route(`**/${folder}*`, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    asked.push(name);
    const file = scripts.find((each) => each.name === name);
    return file
      ? route.fulfill({contentType: 'text/javascript', body: file.text})
      : route.fulfill({status: 404});
  });
  await page.route('**/data/changes/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    asked.push(path.basename(name));
    const text = published.get(name);
    return text === undefined
      ? route.fulfill({status: 404})
      : route.fulfill({contentType: 'application/json', body: text});
  });
  await page.goto(`${prefix}draft/compare/${query}`);
  await settled(page);
  await expect(items(page).first().or(page.getByRole('alert'))).toBeVisible();
  return asked;
}

const form = (page: Page): Locator => page.locator('main form');
/** From, to, area, change, texts. */
const choice = (page: Page, index: number): Locator => form(page).getByRole('combobox').nth(index);
const items = (page: Page): Locator => page.locator('[data-island] article');
const names = (page: Page): Promise<string[]> => page.locator('[data-island] h4').allInnerTexts();

for (const [name, viewport] of Object.entries({desktop, phone})) {
  for (const language of ['zh', 'en'] as const) {
    test.describe(`compare, ${language}, ${name}${pairTag(language, name)}`, () => {
      test.use({viewport, hasTouch: viewport === phone});

      test(`two editions are chosen, and what changed is said word by word in both languages${viewport === phone ? '' : ' @full'}`, async ({
        page,
      }) => {
        await open(page, language);
        await expect(choice(page, 0)).toHaveValue('1.1');
        await choice(page, 0).selectOption('0.9');
        await choice(page, 1).selectOption('1.0');
        await choice(page, 4).selectOption('');
        await expect(items(page)).toHaveCount(2);
        const criterion = items(page).filter({hasText: 'DS-1.L2.1'});
        await expect(criterion.locator('dd[lang="zh-Hans"] ins')).toHaveText('新');
        await expect(criterion.locator('dd[lang="en"] ins')).toHaveText('new');
        await expect(criterion).toContainText(wordsIn(language)({id: 'compare.stricter'}));
        await expect(criterion.getByRole('link')).toHaveAttribute(
          'href',
          `${languages[language]}1.0/ds-1/#l2-1`,
        );
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeViolations(page)).toEqual([]);
      });
    });
  }
}

test('compare: kind and area narrow it; the address keeps all of it over a reload, and opens it elsewhere', async ({
  page,
  context,
}) => {
  await open(page, 'en', '?from=0.9&to=1.0&text=both');
  const all = await names(page);
  expect(all).toHaveLength(2);
  await choice(page, 3).selectOption('stricter');
  await expect(items(page)).toHaveCount(1);
  await choice(page, 2).selectOption('DS');
  await choice(page, 4).selectOption('en');
  await expect(page).toHaveURL(/\?from=0\.9&to=1\.0&area=DS&change=stricter&text=en$/);
  await expect(page.locator('main dd[lang="zh-Hans"]')).toHaveCount(0);
  const shown = await items(page).allInnerTexts();
  await page.reload();
  await settled(page);
  await expect(items(page)).toHaveCount(1);
  expect(await items(page).allInnerTexts()).toEqual(shown);

  const elsewhere = await context.newPage();
  await open(elsewhere, 'en', new URL(page.url()).search);
  expect(await items(elsewhere).allInnerTexts()).toEqual(shown);
  await expect(choice(elsewhere, 2)).toHaveValue('DS');
  await expect(choice(elsewhere, 3)).toHaveValue('stricter');
  // Nothing is left of what does not go together, and the way back is there.
  await choice(page, 3).selectOption('removed');
  await expect(items(page)).not.toHaveText(shown);
  await choice(page, 2).selectOption('');
  await choice(page, 3).selectOption('');
  await expect(items(page)).toHaveCount(all.length);
});

test('compare: a pair that no build compares is compared here, beside the page; both kinds are downloaded', async ({
  page,
}) => {
  const asked = await open(page, 'zh', '?from=1.0&to=1.1&text=both');
  const link = page.locator('main a[download]');
  await expect(link).toHaveAttribute('download', '1.0-1.1.json');
  await expect(link).toHaveAttribute('href', '/data/changes/1.0-1.1.json');
  expect(
    readChangesJson(published.get('data/changes/1.0-1.1.json') ?? '').things.map(({id}) => id),
  ).toEqual(['DS-1.L3.1']);
  expect(asked.filter((name) => /worker|state/.test(name))).toEqual([]);

  await choice(page, 0).selectOption('0.9');
  await expect(items(page)).toHaveCount(3);
  expect(asked.filter((name) => /worker|state/.test(name))).toHaveLength(3);
  await expect(items(page).filter({hasText: 'DS-1.L2.1'})).toContainText('更严');
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(file.suggestedFilename()).toBe('0.9-1.1.json');
  const changes = readChangesJson(readFileSync(await file.path(), 'utf8'));
  expect([changes.from, changes.to, changes.things.length]).toEqual(['0.9', '1.1', 3]);
  // Back to what is there.
  await choice(page, 0).selectOption('1.0');
  await expect(items(page)).toHaveCount(1);
});

test('compare: by keyboard alone', async ({page}) => {
  await open(page, 'en', '?from=1.0&to=1.1&text=both');
  await choice(page, 0).focus();
  await page.keyboard.press('ArrowUp');
  await expect(choice(page, 0)).toHaveValue('0.9');
  await expect(choice(page, 0)).toBeFocused();
  // Until it is worked out there is no file to come to.
  await expect(items(page)).toHaveCount(3);
  await expect(page.locator('main a[download]')).toBeVisible();
  for (let index = 1; index < 5; index += 1) {
    await page.keyboard.press('Tab');
    await expect(choice(page, index)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.locator('main a[download]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(items(page).first().getByRole('link')).toBeFocused();
});

test('compare: a file that does not come is said', async ({page}) => {
  await open(page, 'en', '?from=0.9&to=1.1&text=both');
  await page.route('**/data/changes/*.state.json', (route) => route.fulfill({status: 404}));
  await choice(page, 0).selectOption('1.0');
  await expect(items(page)).toHaveCount(1);
  await choice(page, 0).selectOption('0.9');
  await expect(page.getByRole('alert')).toBeVisible();
});

test('compare: its first view keeps its budget', async ({page}) => {
  const weight = (text: string): number => gzipSync(text, {level: 9}).length;
  const asked = await open(page, 'zh');
  const texts = new Map([
    ...code.zh.files.map(({name, text}) => [name, text] as const),
    ...[...published].map(([name, text]) => [path.basename(name), text] as const),
  ]);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  const html = readFileSync(path.join(root, 'build/draft/compare/index.html'), 'utf8');
  const bytes = asked.reduce((sum, name) => sum + weight(texts.get(name) ?? ''), weight(html));
  expect(bytes).toBeLessThanOrEqual(budgets.compare.bytes);
});
