import {island, step, wordsIn} from './assessment-page';
import {expect, test} from './test';

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

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  test('it says that it needs script, and not that it is loading', async ({page}) => {
    await page.goto('/en/draft/assessment/');
    await expect(island(page).locator('noscript p')).toBeVisible();
    await expect(island(page).getByText('Loading')).toBeHidden();
  });
});
