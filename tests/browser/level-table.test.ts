import {desktop, expect, phone, test} from './test';

test.describe('level table', () => {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: is a table with caption, column and row headers, and loses nothing`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/ds-1/');
      const table = page.getByRole('table', {name: /DS-1 .*five levels/});
      await expect(table).toBeVisible();
      await expect(table.getByRole('columnheader')).toHaveText([
        'Level',
        'Level statement',
        'Criteria',
        'Evidence',
      ]);
      await expect(table.getByRole('rowheader')).toHaveCount(5);
      await expect(table.getByRole('row')).toHaveCount(6);
      for (const level of [1, 2, 3, 4, 5]) {
        await expect(page.locator(`#l${level}`)).toBeVisible();
        await expect(page.locator(`#l${level} [role=cell]`)).toHaveCount(3);
      }
      const criteria = await page.locator('[id^="l"] li[id]').count();
      expect(criteria).toBeGreaterThanOrEqual(12);
    });

    test(`${width}: every criterion has a link of at least 24 px to itself`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/ds-1/');
      const links = page.locator('tr[id^="l"] a[href^="#l"]');
      const found = await links.evaluateAll((all) =>
        all.map((link) => {
          const {width: across, height} = link.getBoundingClientRect();
          const target = link.getAttribute('href') ?? '';
          const items = document.querySelectorAll(`li${target}`).length;
          return {target, size: Math.min(across, height), items};
        }),
      );
      expect(found.length).toBeGreaterThanOrEqual(12);
      expect(found.filter(({size, items}) => !(size >= 24) || items !== 1)).toEqual([]);
    });
  }

  test('an address of a criterion scrolls to it and shows it', async ({page}) => {
    await page.goto('/en/draft/ds-1/#l3-2');
    await expect(page.locator('#l3-2')).toBeInViewport();
  });

  test('stands as columns where there is room and as sections on a phone', async ({page}) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/ds-1/');
    const cells = page.locator('#l2 [role=cell]');
    const tops = async (): Promise<number[]> =>
      cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(new Set(await tops()).size).toBe(1);
    await page.setViewportSize(phone);
    expect(new Set(await tops()).size).toBe(3);
  });

  test('prints whole', async ({page}) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/ds-1/');
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('nav#site-nav')).toBeHidden();
    const clipped = await page
      .locator('table')
      .first()
      .evaluate((table) => {
        const region = table.parentElement;
        return region ? region.scrollWidth - region.clientWidth : -1;
      });
    expect(clipped).toBe(0);
    await expect(page.locator('#l5')).toBeVisible();
  });
});
