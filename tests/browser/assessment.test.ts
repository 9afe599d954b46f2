import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {expect, overflow, phone, test} from './test';

const words = {
  en: {
    assess: 'Assess your team',
    quick: 'Quick mode',
    plan: 'Plan',
    files: 'Take away',
    result: 'Result',
    setUp: 'Set up',
    file: 'Assessment file (JSON)',
    begun: 'is open now.',
  },
  zh: {
    assess: '评估团队',
    quick: '快速评估',
    plan: '计划',
    files: '带走',
    result: '结果',
    setUp: '设定',
    file: '评估文件（JSON）',
    begun: '已打开',
  },
} as const;

const island = (page: Page) => page.locator('[data-island]');
const step = (page: Page, name: string) =>
  island(page).locator('.as-steps').getByRole('button', {name, exact: true});
/** The rows of the result's tables. */
const levels = (page: Page) => island(page).locator('table tbody tr').allTextContents();

for (const [language, root] of [
  ['en', '/en/'],
  ['zh', '/'],
] as const) {
  const say = words[language];
  test(`from the front page to a plan, a file and back, by keyboard, in ${language}`, async ({
    page,
    browser,
  }) => {
    if (language === 'zh') await page.setViewportSize(phone);
    await page.goto(root);
    await page.getByRole('link', {name: say.assess}).first().press('Enter');
    await step(page, say.quick).press('Enter');
    await expect(island(page).locator('.as-question').first()).toBeVisible();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
    for (const level of [3, 2, 1, 4, 5]) {
      await page.keyboard.press(String(level));
      await page.keyboard.press('n');
    }
    // A target, so that there are gaps.
    await step(page, say.setUp).press('Enter');
    await island(page).getByRole('radio', {name: /^A/}).first().check();
    await step(page, say.result).press('Enter');
    await expect(island(page).getByRole('heading', {level: 2})).toBeVisible();
    const shown = await levels(page);
    expect(shown.find((row) => row.includes('HA-1'))).toContain('3');

    await step(page, say.plan).press('Enter');
    const actions = island(page).getByRole('checkbox');
    await expect(actions.nth(1)).toBeVisible();
    await actions.nth(1).press('Space');

    await step(page, say.files).press('Enter');
    const card = island(page).locator('section, article, li', {hasText: say.file}).last();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button').press('Enter'),
    ]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'application-operations-assessment',
      edition: 'draft',
      tier: 'A',
      teams: [{quick: {'HA-1': {2: true, 3: true, 4: false}}}],
    });
    expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);

    // Another reader, to whom the file was given.
    const context = await browser.newContext();
    const reader = await context.newPage();
    await reader.goto(`${root}draft/assessment/`);
    await island(reader).locator('input[type=file]').setInputFiles(file);
    await expect(island(reader)).toContainText(say.begun);
    await step(reader, say.result).click();
    await expect.poll(() => levels(reader)).toEqual(shown);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await context.close();
  });
}

test('a link shows ratings and nothing else, and leaves what the visitor has', async ({
  page,
  browser,
}) => {
  await page.goto('/en/draft/assessment/?view=quick&at=DS-1');
  await expect(island(page).locator('.as-question').first()).toBeVisible();
  await page.keyboard.press('4');
  await step(page, 'Take away').click();
  const field = island(page).getByLabel('Address of the link');
  await expect(field).toHaveValue(/#a=1\.[\w-]+$/);
  const address = await field.inputValue();

  const context = await browser.newContext();
  const visitor = await context.newPage();
  await visitor.goto('/en/draft/assessment/?view=quick&at=DS-2');
  await expect(island(visitor).locator('.as-question').first()).toBeVisible();
  await visitor.keyboard.press('2');
  await step(visitor, 'Set up').click();
  await expect(island(visitor)).toContainText('Saved.');
  await visitor.goto('about:blank');
  await visitor.goto(address);
  await expect(island(visitor)).toContainText('DS-1');
  await expect(island(visitor).getByRole('button', {name: 'Quick mode'})).toHaveCount(0);
  // What the visitor had is still there.
  await visitor.goto('about:blank');
  await visitor.goto('/en/draft/assessment/?view=quick&at=DS-2');
  await expect(island(visitor).locator('.as-level')).toContainText('Level 2');
  await context.close();
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('it says that it needs script, and not that it is loading', async ({page}) => {
    await page.goto('/en/draft/assessment/');
    await expect(island(page).locator('noscript p')).toBeVisible();
    await expect(island(page).getByText('Loading')).toBeHidden();
  });
});
