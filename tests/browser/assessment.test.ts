import {addressOf, filled, island, openFile, step, subjectIn, wordsIn} from './assessment-page';
import {expect, sample, test} from './test';

test('a link shows ratings and nothing else, and leaves what the visitor has', async ({
  page,
  browser,
}) => {
  await page.goto('/en/draft/assessment/?view=quick&at=DS-1');
  await expect(island(page).locator('.as-question').first()).toBeVisible();
  await page.keyboard.press('4');
  await step(page, 'files', wordsIn.en).click();
  const field = island(page).getByLabel('Address of the link');
  await expect(field).toHaveValue(/#a=1\.[\w-]+$/);
  const address = await field.inputValue();

  const context = await browser.newContext();
  const visitor = await context.newPage();
  await visitor.goto('/en/draft/assessment/?view=quick&at=DS-2');
  await expect(island(visitor).locator('.as-question').first()).toBeVisible();
  await visitor.keyboard.press('2');
  await step(visitor, 'start', wordsIn.en).click();
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

test('“don’t know” is kept apart from no; an industry brings its cases to the plan', async ({
  browser,
}) => {
  for (const language of sample(['zh', 'en'], ['zh'])) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const {plan, quick, storage} = wordsIn[language];
    const subject = subjectIn(language);
    const [first] = subject.capabilities;
    await openFile(page, language, filled(subject));
    await expect(island(page)).toContainText(storage.saved);
    const level2 = island(page).locator('.as-questions > li').first();
    await page.goto(addressOf(language, `?view=quick&at=${first?.id}`));
    const unknown = level2.getByRole('radio', {name: quick.unknown, exact: true});
    await unknown.check();
    // As after a no, what is above need not be asked.
    await expect(island(page).locator('.as-questions > li:visible')).toHaveCount(1);
    await step(page, 'start', wordsIn[language]).click();
    await expect(island(page)).toContainText(storage.saved);
    await page.goto(addressOf(language, `?view=quick&at=${first?.id}`));
    await expect(unknown, language).toBeChecked();

    await step(page, 'plan', wordsIn[language]).click();
    const cases = island(page).locator('.as-plan-cases a');
    await expect(island(page).locator('[data-step]').first()).toBeVisible();
    await expect(cases).toHaveCount(0);
    const all = await island(page).locator('[data-step] a[href*="/case-"]').count();
    const field = island(page).getByLabel(plan.industry, {exact: true});
    await field.selectOption({label: plan.industries.platforms});
    await expect(cases.first()).toBeVisible();
    // Nothing is lost: what is not of the industry stays with the rest.
    expect(await island(page).locator('[data-step] a[href*="/case-"]').count()).toBe(all);
    const shown = await cases.count();
    expect(shown).toBeLessThan(all);
    await step(page, 'start', wordsIn[language]).click();
    await expect(island(page)).toContainText(storage.saved);
    await page.goto(addressOf(language, '?view=plan'));
    await expect(field).toHaveValue('platforms');
    await expect(cases).toHaveCount(shown);
    await context.close();
  }
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('it says that it needs script, and not that it is loading', async ({page}) => {
    await page.goto('/en/draft/assessment/');
    await expect(island(page).locator('noscript p')).toBeVisible();
    await expect(island(page).getByText('Loading')).toBeHidden();
  });
});
