import {readdirSync} from 'node:fs';
import path from 'node:path';
import {
  desktop,
  expect,
  languages,
  languageTag,
  overflow,
  pairTag,
  phone,
  test,
  axeViolations,
} from './test';

/** How many sheets of paper a PDF has. */
const sheetsIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

for (const [language, root] of Object.entries(languages)) {
  const address = `${root}draft/step-up/ds-1/`;

  test.describe(`step sheets, ${language}`, () => {
    for (const [name, viewport] of Object.entries({desktop, phone})) {
      test(`stay within the page and break no rule of accessibility: ${name}${language === 'zh' ? pairTag(language, name) : ' @full'}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(address);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await axeViolations(page)).toEqual([]);
      });
    }

    test(`a capability leads to each of its steps${languageTag(language, 'zh')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/ds-1/`);
      const link = page.locator(`a[href="${address}#step-3"]`);
      await link.click();
      await expect(page).toHaveURL(/step-up\/ds-1\/#step-3$/);
      const sheet = page.locator('#step-3');
      await expect(sheet).toBeInViewport();
      await expect(sheet.getByRole('link', {name: /^DS-1\.L3\.\d$/})).not.toHaveCount(0);
      await sheet.getByRole('link', {name: 'DS-1.L3.1'}).click();
      await expect(page).toHaveURL(/\/ds-1\/#l3-1$/);
    });

    test(`the step that was chosen is a single sheet of paper, all are one each${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(address);
      expect(sheetsIn(await page.pdf({format: 'A4'}))).toBe(4);
      await page.locator('#step-4').getByRole('link', {name: /3.*4/}).click();
      await expect(page).toHaveURL(/#step-4$/);
      expect(sheetsIn(await page.pdf({format: 'A4'}))).toBe(1);
      await page.emulateMedia({media: 'print'});
      await expect(page.locator('#step-4')).toBeVisible();
      await expect(page.locator('#step-3')).toBeHidden();
    });
  });
}

const capabilities = readdirSync(path.resolve(__dirname, '../../build/draft/step-up'));
for (const [language, root] of Object.entries(languages)) {
  for (const capability of capabilities) {
    test(`@full step sheets, ${language}: each of ${capability} is one sheet of paper`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/step-up/${capability}/`);
      for (const to of [2, 3, 4, 5]) {
        await page.goto(`${root}draft/step-up/${capability}/#step-${to}`);
        expect(sheetsIn(await page.pdf({format: 'A4'}))).toBe(1);
      }
    });
  }
}

test.describe('step sheets without script', () => {
  test.use({javaScriptEnabled: false});

  test('are there, and what a step presupposes leads to its level', async ({page}) => {
    await page.goto('/en/draft/step-up/ds-3/');
    await expect(page.locator('section[id^="step-"]')).toHaveCount(4);
    await page
      .locator('#step-4')
      .getByRole('link', {name: /^DS-1\.L3/})
      .click();
    await expect(page).toHaveURL(/\/ds-1\/#l3$/);
  });
});
