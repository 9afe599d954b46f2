/** Going back and forward, and reloading: the view of the address, where it was scrolled to. */
import type {Locator, Page} from '@playwright/test';
import {addressOf, island, shown, step, wordsIn} from './assessment-page';
import {expect, phone, test} from './test';

const words = wordsIn.en;
const heading = (page: Page) => island(page).locator('h2').first();
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** Without scrolling to it first. */
const press = (button: Locator): Promise<void> =>
  button.evaluate((found: HTMLElement) => found.click());

/** Scrolls, and waits until that is kept with the entry of the history. */
async function scrollDown(page: Page, to: number): Promise<void> {
  await page.evaluate((top) => scrollTo({top, behavior: 'instant'}), to);
  await expect
    .poll(() => page.evaluate(() => (history.state as {scrolled?: number} | null)?.scrolled))
    .toBe(to);
}

test('back, forward and reloading lead to the view of the address, as far down as it was left', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(addressOf('en', '?view=quick&at=AV-1'));
  await shown(page);
  await page.keyboard.press('3');
  await scrollDown(page, 260);
  await page.keyboard.press('n');
  await expect(heading(page)).toContainText('AV-2');
  await scrollDown(page, 310);
  await press(step(page, 'result', words));
  await expect(island(page).locator('.as-result')).toBeVisible();
  await scrollDown(page, 900);
  await press(island(page).getByRole('button', {name: words.result.report}));
  await expect(island(page).locator('.as-report')).toBeVisible();

  await page.goBack();
  await expect(island(page).locator('.as-result')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(900);
  await page.goBack();
  await expect(heading(page)).toContainText('AV-2');
  await expect.poll(() => scrolled(page)).toBe(310);
  await page.goBack();
  await expect(heading(page)).toContainText('AV-1');
  await expect.poll(() => scrolled(page)).toBe(260);
  await page.goForward();
  await page.goForward();
  await expect(island(page).locator('.as-result')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(900);

  await page.reload();
  await shown(page);
  await expect(island(page).locator('.as-result')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(900);
});

test('going back leaves what is only looked at', async ({page}) => {
  await page.goto(addressOf('en', '?view=start'));
  const choice = island(page).getByLabel(words.start.fromOrganisation, {exact: true});
  await choice.selectOption({index: 1});
  await choice.locator('..').getByRole('button', {name: words.start.show}).click();
  await expect(island(page).locator('.as-look')).toBeVisible();
  await page.goBack();
  await expect(island(page).locator('.as-start')).toBeVisible();
  await expect(island(page).locator('.as-look')).toHaveCount(0);
});
