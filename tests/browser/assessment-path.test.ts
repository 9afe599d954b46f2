/** The whole path: from the front page to a printed report and a plan, taken away as a file, and back from it. */
import {readFileSync} from 'node:fs';
import type {Download, Locator, Page} from '@playwright/test';
import type {Assessment} from '../../src/assessment/document';
import {island, roots, step, subjectIn, wordsIn} from './assessment-page';
import {stop} from './focus';
import {expect, overflow, phone, test} from './test';

const assess = {en: 'Assess your team', zh: '评估团队'} as const;

/** The rows of the result's tables. */
const levels = (page: Page): Promise<string[]> =>
  island(page).locator('table tbody tr').allTextContents();

const assessmentIn = async (download: Download): Promise<Assessment> =>
  JSON.parse(readFileSync(await download.path(), 'utf8')) as Assessment;

/** The button that takes a file away; what chooses files to merge has the same words. */
const takeFile = (page: Page, name: string): Locator =>
  island(page).getByRole('button', {name}).and(page.locator('button'));

/** Forgets everything that the browser keeps for the site, as a reader does in its settings. */
async function clearSite(page: Page): Promise<void> {
  const {origin} = new URL(page.url());
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {origin, storageTypes: 'all'});
}

/** Moves the focus to a control; each stop on the way must be seen, and none may be above the stop before. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  const wanted = await target.elementHandle();
  let before = key === 'Tab' ? -Infinity : Infinity;
  for (let count = 0; count < 400; count += 1) {
    await page.keyboard.press(key);
    // Asked at once: there are some hundreds of stops.
    const [{name, hiddenBy}, {outline, top, isInIsland, isThere}] = await Promise.all([
      stop(page),
      page.evaluate((element) => {
        const focused = document.activeElement ?? document.body;
        const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(focused);
        return {
          outline: outlineStyle === 'none' ? boxShadow : outlineWidth,
          top: focused.getBoundingClientRect().top + scrollY,
          isInIsland: focused.closest('[data-island]') !== null,
          isThere: focused === element,
        };
      }, wanted),
    ]);
    expect(name, 'a stop of the focus').not.toBe('');
    expect(hiddenBy, name).toBeUndefined();
    expect(outline, `${name} is seen to have the focus`).not.toMatch(/^(none|0px)$/);
    if (isInIsland) {
      // Within a line the heights differ.
      if (key === 'Tab') expect(top, name).toBeGreaterThan(before - 60);
      else expect(top, name).toBeLessThan(before + 60);
      before = top;
    }
    if (isThere) return;
  }
  throw new Error('The focus does not come there.');
}

async function press(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

/** Past the header, by the link that is there for it. */
async function skipHeader(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

for (const language of ['en', 'zh'] as const) {
  test(`${language === 'en' ? '' : '@full '}by keyboard alone: from the front page to a report, a plan, a file and back, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const words = wordsIn[language];
    const {start, quick, full, result, plan, files} = words;
    await page.addInitScript(() => {
      window.print = () => (document.documentElement.dataset.printed = '');
    });
    await page.goto(roots[language]);
    await skipHeader(page);
    await press(page, page.getByRole('main').getByRole('link', {name: assess[language]}).first());

    await expect(island(page).getByRole('heading', {level: 2})).toBeFocused();
    // A target, so that there are gaps.
    await tabTo(page, island(page).locator('.as-tiers').getByRole('radio', {checked: true}));
    await page.keyboard.press('ArrowDown');
    await expect(island(page).getByRole('radio', {name: /^A/})).toBeChecked();
    await press(page, island(page).getByRole('button', {name: start.toQuick}), 'Shift+Tab');

    for (const level of [3, 2, 1, 4, 5]) {
      await page.keyboard.press(String(level));
      await expect(island(page).locator('.as-level')).toContainText(
        quick.level.replace('{level}', String(level)),
      );
      await page.keyboard.press('n');
    }
    await expect(island(page).getByRole('heading', {level: 2})).toBeFocused();
    await expect(island(page).getByRole('heading', {level: 2})).toContainText('CD-1');

    // The next by its criteria.
    await press(page, page.locator('.as-quick').getByRole('button', {name: quick.inFull}));
    await expect(island(page).getByRole('heading', {level: 2})).toContainText('CD-1');
    await expect(island(page).locator('.as-criterion').getByRole('radio').first()).toBeEnabled();
    for (const key of ['j', '1', '2', '3', '4']) await page.keyboard.press(key);
    await page.keyboard.type('No such service');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.type('Seen 1 2 3');
    await page.keyboard.press('Escape');
    await expect(island(page).locator('.as-criterion:focus')).toContainText(
      full.moreFilled.replace('{filled}', '1'),
    );

    await press(page, step(page, 'result', words), 'Shift+Tab');
    await expect(island(page).getByRole('heading', {level: 2})).toBeFocused();
    const shown = await levels(page);
    expect(shown.find((row) => row.includes('HA-1'))).toMatch(/3/);
    await press(page, island(page).getByRole('button', {name: result.report}));
    await press(page, island(page).getByRole('button', {name: result.print}), 'Shift+Tab');
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    // What ends each sheet; a build of what is not committed has no commit to say.
    await page.emulateMedia({media: 'print'});
    const foot = island(page).locator('.as-report tfoot');
    await expect(foot).toHaveCSS('display', 'table-footer-group');
    const {commit = ''} = subjectIn(language);
    for (const part of [commit.slice(0, 12), new Date().toISOString().slice(0, 10), result.licence])
      await expect(foot).toContainText(part);
    await page.emulateMedia({media: null});
    expect((await page.pdf({format: 'A4'})).subarray(0, 5).toString()).toBe('%PDF-');
    await press(page, island(page).getByRole('button', {name: result.back}));

    await press(page, step(page, 'plan', words), 'Shift+Tab');
    const first = island(page).locator('.as-plan-step').first();
    await tabTo(page, first.getByRole('checkbox').first());
    await page.keyboard.press('Space');
    await tabTo(page, first.getByLabel(plan.gain, {exact: true}));
    await page.keyboard.press('End');
    await tabTo(page, first.getByLabel(plan.owner, {exact: true}));
    await page.keyboard.type('Li Wei');
    const chosen = await first.locator('.as-plan-choice').first().textContent();

    await press(page, step(page, 'files', words), 'Shift+Tab');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, takeFile(page, files.kinds.json.name)),
    ]);
    const taken = await assessmentIn(download);
    expect(taken).toMatchObject({
      format: 'application-operations-assessment',
      edition: 'draft',
      tier: 'A',
      teams: [
        {
          quick: {'HA-1': {2: true, 3: true, 4: false}},
          actions: [{chosen: true, gain: 3, owner: 'Li Wei'}],
        },
      ],
    });
    const notes = Object.values(taken.teams[0]?.answers ?? {}).map(({rating, reason, note}) => [
      rating,
      reason ?? note,
    ]);
    expect(notes).toEqual([
      ['met', undefined],
      ['partly', undefined],
      ['not-met', undefined],
      ['not-applicable', 'No such service'],
    ]);

    await clearSite(page);
    await page.goto(roots[language]);
    await skipHeader(page);
    await press(page, page.getByRole('main').getByRole('link', {name: assess[language]}).first());
    await expect(island(page).getByRole('heading', {level: 2})).toBeFocused();
    await tabTo(page, island(page).getByLabel(start.fromFile));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    await chooser.setFiles(await download.path());
    await expect(island(page)).toContainText(start.begun.replace('{name}', taken.name));
    await press(page, step(page, 'result', words), 'Shift+Tab');
    await expect.poll(() => levels(page)).toEqual(shown);
    await press(page, step(page, 'plan', words), 'Shift+Tab');
    await expect(
      island(page)
        .locator('.as-plan-choice', {has: page.getByRole('checkbox', {checked: true})})
        .first(),
    ).toHaveText(chosen ?? '');
    await press(page, step(page, 'files', words), 'Shift+Tab');
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      press(page, takeFile(page, files.kinds.json.name)),
    ]);
    expect(await assessmentIn(again)).toEqual(taken);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: phone, hasTouch: true, isMobile: true});

  for (const language of ['zh', 'en'] as const) {
    test(`${language === 'zh' ? '' : '@full '}by touch: from the front page to a plan, a file and back, in ${language}`, async ({
      page,
    }) => {
      const words = wordsIn[language];
      const {start, quick, files, result} = words;
      const fits = async (where: string): Promise<void> =>
        expect(await overflow(page), where).toBeLessThanOrEqual(0);
      await page.goto(roots[language]);
      await page.getByRole('main').getByRole('link', {name: assess[language]}).first().tap();
      await island(page).locator('.as-tiers label').first().tap();
      await fits('set-up');
      await island(page).getByRole('button', {name: start.toQuick}).tap();
      for (const level of [3, 2]) {
        for (const number of [2, 3, 4].filter((upper) => upper <= level + 1)) {
          const answer = number <= level ? quick.yes : quick.no;
          await island(page)
            .locator(`.as-questions [data-level="${number}"] label`, {hasText: answer})
            .first()
            .tap();
        }
        await expect(island(page).locator('.as-level')).toContainText(
          quick.level.replace('{level}', String(level)),
        );
        await fits('quick mode');
        await island(page).locator('.as-quick').getByRole('button', {name: quick.next}).tap();
      }
      await island(page).locator('.as-quick').getByRole('button', {name: quick.inFull}).tap();
      const criterion = island(page).locator('.as-criterion').first();
      await criterion.locator('label[data-rating="not-met"]').tap();
      await expect(criterion.getByRole('radio').nth(2)).toBeChecked();
      await fits('full mode');
      await step(page, 'result', words).tap();
      await expect(island(page).locator('.as-result')).toBeVisible();
      const shown = await levels(page);
      expect(shown.find((row) => row.includes('HA-2'))).toMatch(/2/);
      await fits('result');
      await island(page).getByRole('button', {name: result.report}).tap();
      await expect(island(page).locator('.as-report')).toBeVisible();
      await fits('report');
      await step(page, 'plan', words).tap();
      await island(page).locator('.as-plan-choice').first().tap();
      await expect(island(page).locator('.as-plan-fields')).toHaveCount(1);
      await fits('plan');
      await step(page, 'files', words).tap();
      await fits('files');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        takeFile(page, files.kinds.json.name).tap(),
      ]);
      const taken = await assessmentIn(download);
      expect(taken.teams[0]?.actions).toHaveLength(1);

      await clearSite(page);
      await page.goto(`${roots[language]}draft/assessment/`);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        island(page).getByLabel(start.fromFile).tap(),
      ]);
      await chooser.setFiles(await download.path());
      await expect(island(page)).toContainText(start.begun.replace('{name}', taken.name));
      await step(page, 'result', words).tap();
      await expect.poll(() => levels(page)).toEqual(shown);
    });
  }
});
