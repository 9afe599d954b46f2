import type {Locator, Page} from '@playwright/test';
import {
  axeTag,
  desktop,
  expect,
  heldBack,
  overflow,
  phone,
  test,
  violationsInBothColours,
} from './test';

const address = '/en/draft/calculator/';

const sample = (page: Page): Locator => page.getByRole('form', {name: /rating of one criterion/});
const capability = (page: Page): Locator => page.getByRole('form', {name: /level of one cap/});
const area = (page: Page): Locator => page.getByRole('form', {name: /level of one area/});
const result = (form: Locator): Locator => form.getByRole('status');
const count = (form: Locator, level: string, rating: string): Locator =>
  form.getByRole('group', {name: level}).getByLabel(rating, {exact: true});

test.describe('level calculator', () => {
  test('starts with the examples of the rules', async ({page}) => {
    await page.goto(address);
    await expect(result(sample(page))).toContainText(/^Met.*92\.9\s%/);
    await expect(result(capability(page))).toContainText(/level 2.*Progress.*50\s%/);
    await expect(result(area(page))).toContainText('Area at level 3');
  });

  test('what is entered gives a result, and words where it gives none', async ({page}) => {
    await page.goto(address);
    const holds = sample(page).getByLabel('Items that hold');
    await holds.fill('12');
    await expect(result(sample(page))).toContainText(/^Partly.*85\.7\s%/);
    for (const [bad, words] of [
      ['15', 'No more items can hold'],
      ['', 'whole number from 0'],
      ['-1', 'whole number from 0'],
      ['1.5', 'whole number from 0'],
    ] as const) {
      await holds.fill(bad);
      await expect(holds).toHaveAccessibleDescription(new RegExp(words));
      await expect(holds).toHaveAttribute('aria-invalid', 'true');
      await expect(result(sample(page))).toContainText('A figure is wrong');
    }
    await holds.fill('14');
    await expect(holds).not.toHaveAttribute('aria-invalid');
    await expect(result(sample(page))).toContainText(/^Met.*100\s%/);
  });

  test('a level whose criteria are all not applicable cannot be skipped', async ({page}) => {
    await page.goto(address);
    const form = capability(page);
    for (const rating of ['Met', 'Partly', 'Not met'])
      await count(form, 'Standardised', rating).fill('0');
    const group = form.getByRole('group', {name: 'Standardised'});
    await expect(group).toHaveAccessibleDescription(/cannot be attained/);
    await expect(result(form)).toContainText(/level 2.*no applicable criterion/);
    await form.getByRole('checkbox').check();
    await expect(result(form)).toContainText('level 2, provisional');
  });

  test('an area has as many capabilities as one wants', async ({page}) => {
    await page.goto(address);
    const form = area(page);
    await form.getByRole('button', {name: 'Add a capability'}).click();
    await expect(form.getByRole('combobox')).toHaveCount(6);
    const remove = form.getByRole('button', {name: 'Remove the last one'});
    for (let left = 6; left > 1; left -= 1) await remove.click();
    await expect(form.getByRole('combobox')).toHaveCount(1);
    await expect(remove).toBeFocused();
    await remove.press('Enter');
    await form.getByLabel('Capability 1').selectOption('Out of scope');
    await expect(result(form)).toContainText('the area has no level');
  });

  test('the keyboard reaches and works everything', async ({page}) => {
    await page.goto(address);
    const form = sample(page);
    await form.getByLabel('Items in the sample').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await expect(form.getByLabel('Items that hold')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('9');
    await page.keyboard.press('ArrowDown');
    await expect(result(form)).toContainText(/^Partly.*80\s%/);
    // Nothing is sent, and the page is not left.
    await page.keyboard.press('Enter');
    await expect(result(form)).toContainText(/^Partly.*80\s%/);
    await page.keyboard.press('Tab');
    await expect(form.getByRole('button', {name: 'Start again'})).toBeFocused();
    await page.keyboard.press('Space');
    await expect(result(form)).toContainText(/^Met.*92\.9\s%/);

    await capability(page).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(result(capability(page))).toContainText('provisional');
    await area(page).getByLabel('Capability 5').focus();
    await page.keyboard.type('Level 3');
    await expect(result(area(page))).toContainText('Profile: 4, 3, 3, 3, 3');
  });
});

test.describe('the address of a calculation', () => {
  test('brings it back, after a reload and in the other language’s page', async ({page}) => {
    await page.goto(`${address}?from=mail#area`);
    await sample(page).getByLabel('Items that hold').fill('6');
    await count(capability(page), 'Standardised', 'Partly').fill('2');
    await area(page).getByLabel('Capability 1').selectOption('Level 1');
    await expect(page).toHaveURL(
      /\?from=mail&holds=6&sample=14&l2=4-0-0-0&l3=1-2-1-1&.*presupposed=attained&levels=13332#area$/,
    );
    await page.reload();
    await expect(sample(page).getByLabel('Items that hold')).toHaveValue('6');
    await expect(count(capability(page), 'Standardised', 'Partly')).toHaveValue('2');
    await expect(area(page).getByLabel('Capability 1')).toHaveValue('1');

    await page.goto(page.url().replace('/en/', '/'));
    await expect(page.getByLabel('成立的个数')).toHaveValue('6');
    const again = page.getByRole('form').getByRole('button', {name: '重新开始'});
    await expect(again).toHaveCount(3);
    for (const button of await again.all()) await button.click();
    await expect(page).toHaveURL(/\/draft\/calculator\/\?from=mail#area$/);
  });

  test('holds what was entered last when the page is left at once', async ({page}) => {
    await page.goto(address);
    await sample(page).getByLabel('Items that hold').fill('5');
    await page.locator('[data-tool] a').first().click();
    await expect(page).toHaveURL(/\/en\/draft\/scoring\/#r1$/);
    await page.goBack();
    await expect(page).toHaveURL(/holds=5&sample=14$/);
    await expect(sample(page).getByLabel('Items that hold')).toHaveValue('5');
  });

  test('keeps the last sound figures while a field is wrong', async ({page}) => {
    await page.goto(`${address}?holds=6&sample=14`);
    const holds = sample(page).getByLabel('Items that hold');
    await holds.fill('7');
    await expect(page).toHaveURL(/holds=7&sample=14$/);
    await holds.fill('99');
    await expect(holds).toHaveAttribute('aria-invalid', 'true');
    // A link within the page leaves what stands in the field.
    await page.evaluate(() => (window.location.hash = 'area'));
    await expect(holds).toHaveValue('99');
    await expect(page).toHaveURL(/holds=7&sample=14#area$/);
  });

  test('is ignored when it is hostile', async ({page}) => {
    for (const query of [
      'holds=-1&sample=14&levels=%3Cscript%3Ealert(1)%3C/script%3E',
      'holds=15&sample=14&l2=1&levels=9',
      'holds=1&holds=2&sample=1e9&levels=NaN&presupposed=%E0%A4%A',
      `holds=NaN&sample=Infinity&l3=__proto__&levels=${'3'.repeat(5000)}`,
    ]) {
      const name = query.slice(0, 60);
      await page.goto(`${address}?${query}`);
      await expect(page.getByText('were ignored'), name).not.toHaveCount(0);
      await expect(sample(page).getByLabel('Items that hold'), name).toHaveValue('13');
      await expect(result(sample(page)), name).toContainText(/^Met/);
      await expect(result(capability(page)), name).toContainText('level 2');
      await expect(area(page).getByRole('combobox'), name).toHaveCount(5);
      const outputs = await page.getByRole('form').locator('output').allTextContents();
      expect(outputs.length, name).toBeGreaterThanOrEqual(3);
      expect(outputs.join('\n'), name).not.toMatch(/NaN|undefined/);
      for (const form of [sample(page), capability(page), area(page)])
        await form.getByRole('button', {name: 'Start again'}).click();
      await expect(page, name).toHaveURL(/\/en\/draft\/calculator\/$/);
      await expect(page.getByText('were ignored'), name).toHaveCount(0);
    }
  });
});

test.describe('the page of the calculator', () => {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: with everything wrong, no axe violation, nothing sticks out, targets of 44 px${axeTag('en', width)}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${address}?holds=x&l2=x&levels=x`);
      await sample(page).getByLabel('Items in the sample').fill('');
      await sample(page).getByLabel('Items that hold').fill('-1');
      await count(capability(page), 'Controlled', 'Met').fill('1.5');
      await area(page).getByLabel('Capability 1').selectOption('Out of scope');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await violationsInBothColours(page)).toEqual([]);
      const heights = await page
        .locator('main form :is(input:not([type=checkbox]), select, button, label:has(> input))')
        .evaluateAll((controls) =>
          controls.map((control) => control.getBoundingClientRect().height),
        );
      expect(heights.length).toBeGreaterThan(20);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    });

    test(`${width}: hardly moves when the forms come`, async ({page}) => {
      await page.setViewportSize(viewport);
      // The stylesheet and the text first, the application when they have been seen.
      const {held, release} = heldBack();
      await page.route('**/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, {waitUntil: 'commit'});
      const height = (): Promise<number> =>
        page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
      await page.getByRole('contentinfo').waitFor();
      // On a busy machine the text can be there before its styles are.
      await page.waitForFunction(() => {
        const sheets = Array.from(
          document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'),
        );
        return sheets.length > 0 && sheets.every(({sheet}) => sheet);
      });
      await expect(page.getByRole('form')).toHaveCount(0);
      const before = await height();
      release();
      await expect(page.getByRole('form')).toHaveCount(3);
      expect(Math.abs((await height()) - before)).toBeLessThan(60);
    });
  }

  test.describe('without script', () => {
    test.use({javaScriptEnabled: false});

    for (const [language, root] of [
      ['zh', '/'],
      ['en', '/en/'],
    ] as const) {
      test(`${language}: has the text and no control`, async ({page}) => {
        await page.goto(`${root}draft/calculator/?holds=1&sample=2`);
        await expect(page.locator('#criterion, #capability, #area')).toHaveCount(3);
        await expect(page.locator('main :is(form, input, select, output)')).toHaveCount(0);
        await expect(page.locator('[data-tool] button')).toHaveCount(0);
        for (const tool of await page.locator('[data-tool]').all()) {
          await expect(tool).toContainText(
            language === 'zh' ? /评分规则第 \d+ 版/ : /Version \d+ of/,
          );
        }
        const links = page.locator('[data-tool] a');
        await expect(links.first()).toHaveAttribute('href', `${root}draft/scoring/#r1`);
        await expect(links).toHaveCount(6);
      });
    }
  });
});
