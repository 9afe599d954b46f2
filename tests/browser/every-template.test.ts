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

for (const [language, root] of Object.entries(languages)) {
  for (const [template, path] of Object.entries(templates)) {
    for (const [width, viewport] of Object.entries({phone, desktop})) {
      test(`${template}, ${language}, ${width}: no axe violation in either colours, nothing sticks out`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(root + path);
        await settled(page);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await violationsInBothColours(page)).toEqual([]);
      });
    }
  }
}
