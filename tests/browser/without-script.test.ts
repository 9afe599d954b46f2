import {desktop, expect, phone, test} from './test';

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: text, level table and anchors are there, and the whole navigation is in the page${width === 'phone' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/draft/ds-1/#l4-1');
      await expect(page.getByRole('heading', {level: 1})).toHaveText('DS-1 数据项管理');
      await expect(page.locator('section[data-level]')).toHaveCount(5);
      await expect(page.locator('#l4-1')).toBeInViewport();
      const addresses = await page
        .locator('#site-nav a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const address of [
        '/draft/introduction/scope/',
        '/draft/scoring/',
        '/draft/ds-5/',
        '/draft/cite/',
      ]) {
        expect(addresses).toContain(address);
      }
    });
  }

  test('the matrix says that the rows an address asks for need script', async ({page}) => {
    for (const [address, words] of [
      ['/draft/matrix/?area=HA', '筛选'],
      ['/en/draft/matrix/?area=HA', 'rating and filtering'],
    ] as const) {
      await page.goto(address);
      const note = page.locator('main noscript p').first();
      await expect(note).toBeVisible();
      await expect(note).toContainText(words);
      const table = await page.getByRole('table').first().boundingBox();
      const box = await note.boundingBox();
      expect(box && table && box.y < table.y, address).toBe(true);
    }
  });

  test('phone: the navigation opens and leads somewhere', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/en/draft/ds-1/');
    const navigation = page.locator('#site-nav');
    await expect(navigation).toBeHidden();
    await page.getByRole('button', {name: /All pages/}).click();
    await expect(navigation).toBeVisible();
    await navigation.getByText('Appendix', {exact: true}).click();
    await navigation.getByRole('link', {name: 'How to cite'}).click();
    await expect(page).toHaveURL(/\/en\/draft\/cite\/$/);
  });

  test('the other language is a link to the same page', async ({page}) => {
    await page.goto('/draft/ds-1/');
    await page.getByRole('link', {name: 'English'}).click();
    await expect(page).toHaveURL(/\/en\/draft\/ds-1\/$/);
  });

  test('no button is dead: what needs script is not there; the system’s colours hold', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/ds-1/');
    await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      const [background, text] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        const html = getComputedStyle(document.documentElement);
        return [
          style.backgroundColor === 'rgba(0, 0, 0, 0)'
            ? html.backgroundColor
            : style.backgroundColor,
          style.color,
        ];
      });
      const lightness = (color: string | undefined): number =>
        (color?.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      const isDark = lightness(background) < lightness(text);
      expect(isDark, colorScheme).toBe(colorScheme === 'dark');
    }
  });
});
