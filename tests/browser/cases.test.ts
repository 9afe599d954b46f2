/** What a reader does with cases: find the industry's, see the words behind a figure, go to what it illustrates. */
import type {Locator} from '@playwright/test';
import {desktop, expect, languages, languageTag, overflow, rootsOf, test} from './test';

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

test.describe('cases without script', () => {
  test.use({javaScriptEnabled: false, viewport: phone});

  for (const [language, root] of Object.entries(languages))
    test(`the overview shows what went well, or one area’s (${language})${languageTag(language, 'en')}`, async ({
      page,
    }) => {
      await page.goto(`${root}draft/cases/`);
      const items = page.locator('main li[data-of]');
      const all = await items.count();
      const label = (zh: string, en: string) =>
        page.getByLabel(language === 'zh' ? zh : en, {exact: true});
      const filter = label('结果', 'Outcome');
      const areaFilter = label('领域', 'Area');
      await filter.selectOption('practice');
      const worked = await items.filter({visible: true}).count();
      await filter.selectOption('failure');
      expect(await items.filter({visible: true}).count()).toBe(all - worked);
      // Whatever is chosen of both, what is of it is shown and nothing else, and no empty industry.
      const values = async (of: Locator): Promise<string[]> =>
        of
          .locator('option')
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      for (const nature of await values(filter))
        for (const area of await values(areaFilter)) {
          await filter.selectOption(nature);
          await areaFilter.selectOption(area);
          const of = await items.evaluateAll((all) =>
            all.map((item) => ({
              isShown: item.checkVisibility(),
              subjects: item.getAttribute('data-of')?.split(' ') ?? [],
            })),
          );
          for (const {isShown, subjects} of of)
            expect(
              [nature, area].every((chosen) => chosen === '' || subjects.includes(chosen)),
              `${nature} ${area}`,
            ).toBe(isShown);
          const empty = page.locator(
            'main section[data-of]:visible:not(:has(li[data-of]:visible))',
          );
          expect(await empty.count(), `${nature} ${area}`).toBe(0);
        }
      await filter.selectOption('');
      await areaFilter.selectOption('UX');
      const shown = items.filter({visible: true});
      expect(await shown.count()).toBeGreaterThan(0);
      expect(await shown.count()).toBeLessThan(all);
      for (const item of await shown.all())
        await expect(item.locator('[data-area=UX]')).toBeVisible();
      // An industry without any is not there, nor is its heading.
      const sections = page.locator('main section[data-of]');
      const headings = page.locator('main h3:has(+ section[data-of])');
      expect(await headings.count()).toBe(await sections.count());
      expect(await headings.filter({visible: true}).count()).toBe(
        await sections.filter({visible: true}).count(),
      );
      expect(await sections.filter({visible: true}).count()).toBeLessThan(await sections.count());
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

test('each case says when it was, how it went and of which areas, in columns, and all are counted', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  for (const root of rootsOf('zh')) {
    await page.goto(`${root}draft/cases/`);
    const rows = await page
      .locator('section[aria-labelledby^=industry-] > ul > li')
      .evaluateAll((all) =>
        all.map((row) => {
          const title = row.querySelector('a');
          return {
            name: title?.textContent ?? '',
            year: row.querySelector('b')?.textContent ?? '',
            nature: row.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? '',
            outcome: row.querySelector('[data-outcome]')?.textContent ?? '',
            areas: Array.from(row.querySelectorAll('[data-area]'), (area) => area.textContent),
            begins: row.querySelector('b')?.getBoundingClientRect().left,
            titleBegins: title?.getBoundingClientRect().left,
          };
        }),
      );
    expect(rows.length, root).toBeGreaterThan(20);
    for (const {name, year, outcome, areas} of rows) {
      expect(year, name).toMatch(/^\d{4}$/);
      // The date stands once.
      expect(name, root).not.toMatch(/\d{4}.?[)）]$/);
      expect(outcome, name).not.toBe('');
      expect(areas.length, name).toBeGreaterThan(0);
    }
    expect(new Set(rows.map(({begins}) => begins)).size, root).toBe(1);
    expect(new Set(rows.map(({titleBegins}) => titleBegins)).size, root).toBe(1);
    const failures = rows.filter(({nature}) => nature === 'failure').length;
    const counted = (await page.locator('.markdown > p').first().textContent()) ?? '';
    expect(counted.match(/\d+/g)?.map(Number), root).toEqual([
      ...[rows.length, failures, rows.length - failures],
    ]);
    // The other orders are folded, and their names stand in columns.
    const fold = page.locator('details:has(#areas)');
    await expect(fold.locator('dl'), root).toBeHidden();
    await fold.locator('summary').click();
    const lefts = await fold
      .locator('dd a')
      .evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().left)));
    expect(lefts.length, root).toBeGreaterThan(20);
    expect(new Set(lefts).size, root).toBeLessThanOrEqual(3);
  }
});

test('the marks of a case’s times are in one unit, in the language of the page', async ({page}) => {
  for (const [root, units] of [
    ['/', /^\+\d+ (分|小时|天)$/],
    ['/en/', /^\+\d+ (min|h|d)$/],
  ] as const) {
    await page.goto(`${root}draft/case-02/`);
    const marks = await page.locator('.markdown svg[role=img] text').allTextContents();
    expect(marks.length, root).toBeGreaterThan(2);
    expect(marks[0]).toBe('0');
    const later = marks.slice(1).map((mark) => units.exec(mark)?.[1]);
    expect(later, root).not.toContain(undefined);
    expect(new Set(later).size, root).toBe(1);
  }
});
