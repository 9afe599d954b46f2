import type {Locator, Page} from '@playwright/test';
import {
  furtherRows,
  desktop,
  expect,
  languages,
  overflow,
  pairTag,
  phone,
  sample,
  test,
  axeViolations,
} from './test';

const address = '/en/draft/dependencies/';
const areas = (page: Page): Locator => page.getByRole('region').first();
const capabilities = (page: Page): Locator => page.getByRole('region').nth(1);
/** The links of the matrix of capabilities that say which level presupposes which. */
const cells = (page: Page): Locator => capabilities(page).locator('td a');
const backlinks = (page: Page): Locator => page.locator('details[data-unsearched]');

for (const [name, viewport] of Object.entries({desktop, phone})) {
  for (const [language, root] of Object.entries(languages)) {
    test.describe(`dependencies, ${language}, ${name}${pairTag(language, name)}`, () => {
      test.use({viewport});

      test(`keep within the text, and break no rule of accessibility${name === 'phone' ? '' : ' @full'}`, async ({
        page,
      }) => {
        await page.goto(`${root}draft/dependencies/`);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        const text = await page.locator('.markdown').boundingBox();
        await expect(page.getByRole('region')).toHaveCount(2);
        for (const region of await page.getByRole('region').all()) {
          const box = await region.boundingBox();
          expect(box && text && box.x + box.width).toBeLessThanOrEqual(
            (text?.x ?? 0) + (text?.width ?? 0) + 1,
          );
        }
        expect(await axeViolations(page, undefined, furtherRows)).toEqual([]);
      });

      test('break no rule where they refer to a page @full', async ({page}) => {
        await page.goto(`${root}draft/av-5/`);
        await backlinks(page).locator('summary').click();
        expect(await axeViolations(page)).toEqual([]);
      });

      test(`what refers to a page unfolds${name === 'phone' ? '' : ' @full'}`, async ({page}) => {
        await page.goto(`${root}draft/av-5/`);
        await expect(backlinks(page).locator('a').first()).toBeHidden();
        await backlinks(page).locator('summary').click();
        await expect(backlinks(page).locator('a').first()).toBeVisible();
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });

      test.describe('without script', () => {
        test.use({javaScriptEnabled: false});

        test(`are there whole, and both pages lead to the levels${name === 'desktop' ? '' : ' @full'}`, async ({
          page,
        }) => {
          await page.goto(`${root}draft/dependencies/`);
          const count = await cells(page).count();
          expect(count).toBeGreaterThan(4);
          // Once with its reason for the capability that presupposes, once for the other, once by level.
          await expect(page.locator('.markdown li')).toHaveCount(3 * count);
          await expect(page.locator('.markdown li p')).toHaveCount(count);
          await expect(areas(page).locator('tr').last().locator('td').last()).toHaveText(
            String(count),
          );
          await cells(page).first().click();
          await expect(page).toHaveURL(/\/[a-z]{2}-\d+\/#l[2-5]$/);

          await page.goto(`${root}draft/av-5/`);
          await backlinks(page).locator('summary').click();
          await backlinks(page)
            .getByRole('link', {name: /^AV-1\.L4 /})
            .click();
          await expect(page).toHaveURL(/\/draft\/av-1\/#l4$/);
        });
      });
    });
  }
}

test('a cell says in words what it shows, and leads to the level that presupposes; the list has both sides; header row and column stay in sight while the matrix scrolls by keyboard; on paper the matrices are whole', async ({
  page,
}) => {
  await page.goto(address);
  const link = page.getByRole('link', {name: 'AV-1 level 4 requires AV-5 level 3'});
  await expect(link).toHaveText('4→3');
  await expect(link).toHaveAttribute('href', /\/draft\/av-1\/#l4$/);
  const items = page.locator('.markdown li');
  await expect(items.filter({hasText: /^AV-1\.L4 requires AV-5\.L3 /}).first()).toBeVisible();
  await expect(items.filter({hasText: /^AV-5\.L3 is required by AV-1\.L4 /})).toHaveCount(1);

  await page.setViewportSize({width: 390, height: 420});
  const region = capabilities(page);
  await region.focus();
  await region.evaluate((element) => {
    element.scrollIntoView();
    element.scrollTo(300, 200);
  });
  const box = await region.boundingBox();
  const heads = await region
    .locator('tbody th')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().x));
  expect(heads.length).toBeGreaterThan(4);
  for (const x of heads) expect(Math.abs(x - (box?.x ?? 0))).toBeLessThan(2);
  const tops = await region
    .locator('thead th')
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().y));
  expect(tops.length).toBeGreaterThan(4);
  for (const y of tops) expect(Math.abs(y - (box?.y ?? 0))).toBeLessThan(4);
  expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);

  // As wide as a sheet of A4 within its margins.
  await page.setViewportSize({width: 718, height: 1000});
  await page.emulateMedia({media: 'print'});
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await expect(page.getByRole('region')).toHaveCount(2);
  for (const region of await page.getByRole('region').all()) {
    expect(await region.evaluate((element) => getComputedStyle(element).overflowX)).toBe('visible');
  }
});

test.describe('what refers to a page', () => {
  test('is counted, and names each place once, not the page itself; it is not among the page’s contents', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    for (const path of sample(['av-5', 'levels', 'scoring', 'assessment'], ['scoring', 'av-5'])) {
      await page.goto(`/en/draft/${path}/`);
      const hrefs = await backlinks(page)
        .locator('a')
        .evaluateAll((links) =>
          links.map(
            (link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash,
          ),
        );
      expect(hrefs.length, path).toBeGreaterThan(0);
      expect(new Set(hrefs).size, path).toBe(hrefs.length);
      expect(
        hrefs.some((href) => href.includes(`/draft/${path}/`)),
        path,
      ).toBe(false);
      await expect(backlinks(page).locator('summary')).toContainText(`(${hrefs.length})`);
      const contents = page.getByRole('navigation', {name: 'On this page'});
      await expect(contents, path).toBeVisible();
      await expect(contents, path).not.toContainText('refers');
    }
  });
});
