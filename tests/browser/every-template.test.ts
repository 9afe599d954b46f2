import {
  axeTag,
  desktop,
  expect,
  languages,
  overflow,
  phone,
  settled,
  templates,
  templateTag,
  test,
  violationsInBothColours,
} from './test';

for (const [template, path] of Object.entries(templates)) {
  for (const [language, root] of Object.entries(languages)) {
    for (const [width, viewport] of Object.entries({phone, desktop})) {
      // The full run has every page at both widths, and these among them.
      if (templateTag(template, language) || axeTag(language, width)) continue;
      test(`${template}, ${language}, ${width}: no axe violation in either colours`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        // At a place: the page is then laid out whole.
        await page.goto(`${root}${path}#main`);
        await settled(page);
        expect(await violationsInBothColours(page)).toEqual([]);
      });
    }
  }

  test(`${template}: nothing sticks out, in both languages and widths`, async ({page}) => {
    for (const root of Object.values(languages)) {
      await page.goto(root + path);
      await settled(page);
      for (const viewport of [phone, desktop]) {
        await page.setViewportSize(viewport);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    }
  });
}
