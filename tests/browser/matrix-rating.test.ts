/** Rating in the matrix: ticked cells are quick mode's answers in the reader's assessment. */
import type {Locator, Page} from '@playwright/test';
import {fill} from '../../src/model/fill';
import {filled, island, openFile, subjectIn, wordsIn, type TestLanguage} from './assessment-page';
import {
  desktop,
  expect,
  languages,
  overflow,
  pairTag,
  phone,
  rootsOf,
  settled,
  test,
  axeViolations,
} from './test';

const rating = (page: Page): Locator => page.locator('section.as-rating');
const row = (page: Page, id: string): Locator =>
  page.locator('tbody tr:not([data-band])').filter({
    has: page.locator('th b').getByText(id, {exact: true}),
  });
const cell = (page: Page, id: string, level: number): Locator =>
  row(page, id).locator(`td[data-level="${level}"]`);
const box = (page: Page, id: string, level: number): Locator =>
  cell(page, id, level).getByRole('checkbox');
const toggle = (page: Page): Locator => island(page).locator('button[aria-pressed]');

async function open(page: Page, root: string, query = ''): Promise<void> {
  await page.goto(`${root}draft/matrix/${query}`);
  await settled(page);
}

/** Which of its levels are ticked: `[1, 2, 3]`. */
async function ticked(page: Page, id: string): Promise<number[]> {
  const boxes = row(page, id).getByRole('checkbox', {includeHidden: true});
  await expect(boxes).toHaveCount(5);
  const checked = await boxes.evaluateAll((all) =>
    all.map((each) => (each as HTMLInputElement).checked),
  );
  return [1, 2, 3, 4, 5].filter((level) => checked[level - 1]);
}

for (const [name, viewport] of Object.entries({desktop, phone})) {
  for (const [language, root] of Object.entries(languages)) {
    test.describe(`rating in the matrix, ${language}, ${name}${pairTag(language, name)}`, () => {
      test.use({viewport, hasTouch: viewport === phone});

      test(`ticking is quick mode’s answer: the assessment has it at once, and the other way round${viewport === phone ? '' : ' @full'}`, async ({
        page,
        context,
      }) => {
        const {quick} = wordsIn[language as TestLanguage];
        const press = (target: Locator): Promise<void> =>
          viewport === phone ? target.tap() : target.click();
        const levelText = (level: number): string =>
          `${fill(quick.level, {level})} ${quick.indicative}`;
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await open(page, root, '?area=DS');
        expect(asked.filter((path) => /\/rating\.|\.json$/.test(path))).toEqual([]);
        await press(toggle(page));
        await expect(rating(page)).toBeVisible();
        await expect(page).toHaveURL(/\?area=DS&rate=1$/);

        // The question is read before it is answered: that of each level that is in sight.
        const {levels = []} =
          subjectIn(language as TestLanguage).capabilities.find(({id}) => id === 'DS-1') ?? {};
        for (const level of viewport === phone ? [2] : [2, 3, 4, 5]) {
          const {question = '?'} = levels.find((each) => each.level === level) ?? {};
          await expect(cell(page, 'DS-1', level).getByText(question)).toBeVisible();
        }
        expect(await ticked(page, 'DS-1')).toEqual([]);
        await press(cell(page, 'DS-1', 2).locator('label'));
        await press(cell(page, 'DS-1', 3).locator('label'));
        expect(await ticked(page, 'DS-1')).toEqual([1, 2, 3]);
        await expect(row(page, 'DS-1').locator('th')).toContainText(levelText(3));
        await expect(rating(page).getByRole('status').last()).toContainText(
          `DS-1${wordsIn[language as TestLanguage].app.colon}${levelText(3)}`,
        );
        await expect(rating(page)).toContainText(wordsIn[language as TestLanguage].storage.saved);

        const beside = await context.newPage();
        await beside.goto(`${root}draft/assessment/?view=quick&at=DS-1`);
        const answers = island(beside).locator('.as-questions > li');
        await expect(island(beside).locator('.as-level')).toHaveText(levelText(3));
        for (const [level, answer] of [
          [2, quick.yes],
          [3, quick.yes],
          [4, quick.no],
        ] as const) {
          await expect(
            answers.nth(level - 2).getByRole('radio', {name: answer, exact: true}),
          ).toBeChecked();
        }
        await answers.nth(2).getByRole('radio', {name: quick.yes, exact: true}).check();
        await expect(row(page, 'DS-1').locator('th')).toContainText(levelText(4));
        expect(await ticked(page, 'DS-1')).toEqual([1, 2, 3, 4]);
        await box(page, 'DS-1', 2).uncheck();
        await expect(island(beside).locator('.as-level')).toHaveText(levelText(1));
        await beside.close();

        expect(await ticked(page, 'DS-1')).toEqual([1]);
        await box(page, 'DS-1', 1).uncheck();
        expect(await ticked(page, 'DS-1')).toEqual([]);
        await rating(page).getByRole('button').first().click();
        expect(await ticked(page, 'DS-1')).toEqual([1]);

        expect(await axeViolations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.reload();
        await settled(page);
        await expect(box(page, 'DS-1', 1)).toBeChecked();
        await press(toggle(page));
        await expect(page.getByRole('checkbox', {name: /DS-1/})).toHaveCount(0);
      });
    });
  }
}

test('rating by keyboard: a stop in the table, arrow keys between cells, the space bar ticks', async ({
  page,
}) => {
  await open(page, '/en/');
  await toggle(page).focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'HA-1', 2)).toBeVisible();
  const stops = await page
    .getByRole('grid')
    .locator('a, summary, input')
    .evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length);
  expect(stops).toBe(1);
  await page.locator('[data-cell="0-0"] a').focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  await expect(box(page, 'HA-2', 3)).toBeFocused();
  await page.keyboard.press('Space');
  expect(await ticked(page, 'HA-2')).toEqual([1, 2, 3]);
  await expect(box(page, 'HA-2', 3)).toBeFocused();
  // What it says by itself, without the head of its row and column.
  await expect(box(page, 'HA-2', 3)).toHaveAccessibleName(/^HA-2, level 3 \S+: .{20,}\?$/);
  await page.keyboard.press('End');
  await expect(box(page, 'HA-2', 5)).toBeFocused();
});

test('two tabs never overwrite each other’s ticks without a word', async ({page, context}) => {
  await open(page, '/en/', '?rate=1');
  await box(page, 'HA-1', 2).check();
  await expect(rating(page)).toContainText('Saved.');
  const beside = await context.newPage();
  await open(beside, '/en/', '?rate=1');
  await expect(box(beside, 'HA-1', 2)).toBeChecked();
  // Neither hears of the other: both change what the other has.
  await beside.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await box(beside, 'HA-2', 3).check();
  await expect(rating(beside)).toContainText('Saved.');
  await box(page, 'HA-3', 4).check();
  const warning = rating(page).getByRole('alert');
  await expect(warning).toBeVisible();
  expect(await ticked(page, 'HA-2')).toEqual([]);
  await warning.getByRole('button').nth(1).click();
  await expect(warning).toBeHidden();
  expect(await ticked(page, 'HA-2')).toEqual([1, 2, 3]);
});

test('what is out of scope is changed in the assessment; each team has its own ticks', async ({
  page,
}) => {
  await openFile(page, 'en', filled(subjectIn('en')));
  await expect(island(page)).toContainText('Saved.');
  await open(page, '/en/', '?area=HA,AV&rate=1');
  const outside = row(page, 'AV-5');
  await expect(outside.locator('th')).toContainText('No users outside of the company');
  await expect(outside.getByRole('checkbox')).toHaveCount(0);
  await expect(outside.locator('summary')).toHaveCount(5);
  await expect(row(page, 'HA-1').locator('th')).toContainText(/By criteria: level \d/);
  await rating(page).getByLabel('Team').selectOption({label: 'Search'});
  // As the assessment has it: what is above a no, too.
  expect(await ticked(page, 'HA-1')).toEqual([1, 2, 4]);
  await outside.getByRole('link', {name: 'Change in the assessment'}).click();
  await expect(island(page).getByRole('heading', {name: /^AV-5/})).toBeVisible();
});

test('what does not come is said, and asked for again', async ({page}) => {
  const code = /\/assets\/matrix\/rating\./;
  await page.route(code, (route) => route.fulfill({status: 404, body: 'Not found'}));
  await open(page, '/en/');
  await toggle(page).click();
  await expect(island(page).getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(code);
  await toggle(page).click();
  await toggle(page).click();
  await expect(box(page, 'HA-1', 2)).toBeVisible();
  await expect(island(page).getByRole('alert')).toHaveCount(0);
});

test('which capability is rated stays in sight while its questions go by', async ({page}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('en')) {
    await open(page, root, '?rate=1');
    await expect(box(page, 'HA-4', 2)).toBeVisible();
    // To where the row begins above the names that stay.
    await row(page, 'HA-4').evaluate((it) => {
      const names = document.querySelector('thead th')?.getBoundingClientRect().height ?? 0;
      const bar = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
      scrollBy(0, it.getBoundingClientRect().top - bar - names);
    });
    const {above, isShown} = await row(page, 'HA-4')
      .locator('th')
      .evaluate((it) => {
        const name = it.querySelector('a');
        const {x, y, height} = name?.getBoundingClientRect() ?? new DOMRect();
        const [first, last] = [y + 2, y + height - 2].map((at) =>
          document.elementFromPoint(x + 4, at),
        );
        return {
          above: y - it.getBoundingClientRect().top,
          isShown: name?.contains(first ?? null) === true && name.contains(last ?? null),
        };
      });
    // Below the area's, which covers where the row begins.
    expect(above, root).toBeGreaterThan(20);
    expect(isShown, root).toBe(true);
  }
});
