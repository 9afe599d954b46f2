import {
  desktop,
  expect,
  languages,
  overflow,
  phone,
  settled,
  templates,
  test,
  violationsInBothColours,
} from './test';

for (const [template, path] of Object.entries(templates)) {
  // Each language and each width once; the full run has every page at both.
  for (const [language, width, viewport] of [
    ['zh', 'phone', phone],
    ['en', 'desktop', desktop],
  ] as const) {
    test(`${template}, ${language}, ${width}: no axe violation in either colours`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(languages[language] + path);
      await settled(page);
      expect(await violationsInBothColours(page)).toEqual([]);
    });
  }

  test(`${template}: nothing sticks out, in both languages and widths`, async ({page}) => {
    for (const root of Object.values(languages)) {
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport);
        await page.goto(root + path);
        await settled(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    }
  });
}
