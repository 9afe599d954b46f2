import {expect, languages, languageTag, overflow, phone, test, axeViolations} from './test';

for (const [language, root] of Object.entries(languages)) {
  const address = `${root}draft/framework/`;

  test.describe(`framework map, ${language}`, () => {
    test(`an area shows its capabilities when pointed at or focused, and leads to its page${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(address);
      const area = page.locator('figure a[data-area="DS"]');
      const capabilities = page.locator('p[data-area="DS"]');
      await expect(capabilities).toBeHidden();
      await area.hover();
      await expect(capabilities).toBeVisible();
      await expect(capabilities).toContainText('DS-1');
      await page.mouse.move(0, 0);
      await expect(capabilities).toBeHidden();
      await page.locator('figure a[data-area="AV"]').focus();
      await page.keyboard.press('Tab');
      await expect(area).toBeFocused();
      await expect(capabilities).toBeVisible();
      await expect(area).toHaveAccessibleDescription(/DS-1/);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/framework\/data-services\/$/);
    });

    test.describe('on a phone, without script', () => {
      test.use({viewport: phone, hasTouch: true, javaScriptEnabled: false});

      test(`a tap on an area opens its capabilities${languageTag(language, 'zh')}`, async ({
        page,
      }) => {
        await page.goto(address);
        const area = page.locator('li[data-area="DS"]');
        await area.locator('summary').tap();
        const link = area.getByRole('link', {name: /^DS-1 /});
        await expect(link).toBeVisible();
        await expect(area.getByRole('link')).not.toHaveCount(1);
        await link.tap();
        await expect(page).toHaveURL(/\/ds-1\/$/);
      });
    });

    test(`breaks no rule of accessibility on a phone with an area open${language === 'zh' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(address);
      await page.locator('li[data-area="DS"] summary').click();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
