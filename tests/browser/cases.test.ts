/** What a reader does with cases: find the industry's, see the words behind a figure, go to what it illustrates. */
import {expect, overflow, test} from './test';

const phone = {width: 390, height: 844};

test.describe('cases', () => {
  test.use({viewport: phone});

  test('from the front page to a bank’s case, its figures’ words, and the criterion it shows', async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('#main').getByRole('link', {name: '最佳实践案例'}).click();
    await page
      .locator('section[aria-labelledby=industry-finance]')
      .getByRole('link', {name: /^CASE-16 /})
      .click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('CASE-16');
    const figure = page.locator('#figure-loss, [id^=figure-]').first();
    await expect(figure.locator('q')).not.toBeEmpty();
    await expect(figure.locator('q')).toHaveAttribute('lang', 'en');
    const source = figure.locator('a[href^="#source-"]').first();
    await source.click();
    await expect(page.locator(':target')).toContainText('读');
    const criterion = page
      .locator('a[href*="/draft/cd-"]')
      .filter({hasText: /\.L\d\.\d/})
      .first();
    const id = await criterion.textContent();
    await criterion.click();
    await expect(page.locator(':target')).toContainText(id ?? 'none');
  });

  test('the overview in English, whose names are long, is no wider than a narrow phone', async ({
    page,
  }) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto('/en/draft/cases/#main');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('a timeline is drawn to scale and listed with its zone', async ({page}) => {
    await page.goto('/en/draft/case-17/');
    const events = page.locator('ol:has(time) > li');
    const dots = page.locator('svg[role=img] circle');
    expect(await dots.count()).toBe(await events.count());
    await expect(page.locator('#main')).toContainText('Times are in');
  });
});

test('the matrix shows the cells that an industry has cases for, and keeps it in the address', async ({
  page,
}) => {
  await page.goto('/en/draft/matrix/');
  await page.getByLabel('Industry').selectOption('finance');
  await expect(page).toHaveURL(/\?industry=finance$/);
  const rows = page.locator('table tbody tr:has(th[scope=row])');
  const count = await rows.count();
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThan(20);
  for (const row of await rows.all()) {
    await expect(row.getByRole('link', {name: /^CASE-\d\d$/}).first()).toBeVisible();
  }
  await rows
    .first()
    .getByRole('link', {name: /^CASE-/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('CASE-');
});
