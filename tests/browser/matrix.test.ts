import type {Locator, Page} from '@playwright/test';
import {
  furtherRows,
  desktop,
  expect,
  languages,
  overflow,
  pairTag,
  phone,
  rootsOf,
  settled,
  test,
  axeViolations,
} from './test';

const address = '/en/draft/matrix/';
const grid = (page: Page): Locator => page.getByRole('grid');
const rows = (page: Page): Locator => page.locator('tbody tr:not([data-band])');
const filters = (page: Page): Locator => page.getByRole('form');
const status = (page: Page): Locator => filters(page).getByRole('status');
/** A box of a menu, which is opened for it; on a phone the filters too. */
async function box(page: Page, name: RegExp): Promise<Locator> {
  const found = filters(page).getByRole('checkbox', {name});
  for (const text of [/Filter the matrix|筛选矩阵/, /^All areas|^全部领域|^Areas|^领域/]) {
    const summary = page.locator('main summary').filter({hasText: text});
    if (!(await found.isVisible()) && (await summary.isVisible())) await summary.click();
  }
  return found;
}

/** The cell with the focus, as row and column. */
const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell'));

async function open(page: Page, where = address): Promise<void> {
  await page.goto(where);
  await settled(page);
  // Without rows it has no size on a phone.
  await expect(grid(page)).toBeAttached();
}

for (const [name, viewport] of Object.entries({desktop, phone})) {
  for (const [language, root] of Object.entries(languages)) {
    test.describe(`matrix, ${language}, ${name}${pairTag(language, name)}`, () => {
      test.use({viewport, hasTouch: viewport === phone});

      test(`filters narrow it, are told, and stand in the address${viewport === phone ? '' : ' @full'}`, async ({
        page,
      }) => {
        await open(page, `${root}draft/matrix/`);
        const all = await rows(page).count();
        const area = await box(page, /^DS /);
        const before = await status(page).innerText();
        await (viewport === phone ? area.tap() : area.click());
        await expect(rows(page)).not.toHaveCount(all);
        await expect(rows(page).first()).toHaveAttribute('data-area', 'DS');
        await expect(status(page)).not.toHaveText(before);
        await expect(page).toHaveURL(/\?area=DS$/);
        const shown = await rows(page).count();
        await page.reload();
        await settled(page);
        await expect(rows(page)).toHaveCount(shown);
        await expect(await box(page, /^DS /)).toBeChecked();
        await filters(page).getByRole('button').click();
        await expect(rows(page)).toHaveCount(all);
        await expect(page).toHaveURL(/matrix\/$/);
      });

      for (const view of ['', '?step=3', '?area=DS&level=24', '?q=no-such-word']) {
        // Most of the time of these tests; outside the full run one view stands for all.
        const tag = view === '?step=3' && language === 'en' && name === 'desktop' ? '' : ' @full';
        test(`has no rule of accessibility broken with ${view || 'all shown'}${tag}`, async ({
          page,
        }) => {
          await open(page, `${root}draft/matrix/${view}`);
          expect(await axeViolations(page, undefined, furtherRows)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }

      test.describe('without script', () => {
        test.use({javaScriptEnabled: false});

        test(`is there whole${viewport === phone ? ' @full' : ''}`, async ({page}) => {
          await page.goto(`${root}draft/matrix/`);
          const links = page.locator('tbody td a[href$="#l3"]');
          await expect(links).toHaveCount(await rows(page).count());
          expect(await links.count()).toBeGreaterThan(4);
          if (viewport === phone) await page.locator('label:has([value="3"])').click();
          const level = page.locator('tbody td[data-level="3"]').first();
          await expect(level.locator('summary')).not.toBeEmpty();
          await level.locator('summary').click();
          await links.first().click();
          await expect(page).toHaveURL(/#l3$/);
        });
      });
    });
  }
}

test.describe('matrix by keyboard', () => {
  test('is one stop; arrow keys move between its cells, Enter unfolds the level', async ({
    page,
  }) => {
    await open(page);
    const stops = await grid(page)
      .locator('a, summary')
      .evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex === 0).length);
    expect(stops).toBe(1);
    await grid(page).locator('[data-cell="0-0"] a').focus();
    for (const [key, cell] of [
      ['ArrowRight', '0-1'],
      ['ArrowRight', '0-2'],
      ['ArrowDown', '1-2'],
      ['ArrowDown', '2-2'],
      ['End', '2-5'],
      ['ArrowRight', '2-5'],
      ['ArrowUp', '1-5'],
      ['Home', '1-0'],
      ['Control+Home', '0-0'],
      ['ArrowRight', '0-1'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page), key).toBe(cell);
    }
    await page.keyboard.press('Control+End');
    const [last] = (await focused(page))?.split('-') ?? [];
    expect(Number(last)).toBe((await rows(page).count()) - 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
    expect(href).toMatch(/#l5$/);
  });

  test('a cell that the focus comes to is not behind what stays at the top', async ({page}) => {
    await page.setViewportSize({width: 900, height: 700});
    await open(page);
    await grid(page).locator('[data-cell="0-0"] a').focus();
    for (const key of [
      'Control+End',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
    ]) {
      await page.keyboard.press(key);
      const isOnTop = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return document.activeElement?.contains(top ?? null);
      });
      expect(isOnTop, key).toBe(true);
    }
  });
});

test('is at once in sight, with low rows; its head stays while the page scrolls', async ({
  page,
}) => {
  for (const root of rootsOf('zh')) {
    await page.setViewportSize(desktop);
    await open(page, `${root}draft/matrix/`);
    expect((await grid(page).boundingBox())?.y, root).toBeLessThanOrEqual(370);
    const heights = await rows(page).evaluateAll((all) => all.map((row) => row.clientHeight));
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...heights), root).toBeLessThanOrEqual(150);
  }
  await open(page);
  for (const width of [800, 1100, 1440]) {
    await page.setViewportSize({width, height: 700});
    await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
    const head = page.getByRole('columnheader', {name: 'Capability', exact: true});
    await rows(page).nth(8).scrollIntoViewIfNeeded();
    await expect(head).toBeInViewport();
    const isOnTop = await head.evaluate((cell) => {
      const {x, y, width, height} = cell.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === cell;
    });
    expect(isOnTop, `${width} px`).toBe(true);
    expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => scrollY), 'the page scrolls').toBeGreaterThan(300);
  }
});

test('phone: shows one level at a time, chosen without script too', async ({browser}) => {
  for (const [language, root] of Object.entries(languages)) {
    const context = await browser.newContext({
      viewport: phone,
      javaScriptEnabled: language === 'en',
    });
    const page = await context.newPage();
    await page.goto(`${root}draft/matrix/`);
    if (language === 'en') await settled(page);
    const shown = page.locator('tbody td').filter({visible: true});
    await expect(shown).toHaveCount(await rows(page).count());
    await page.locator('label:has([value="4"])').click();
    await expect(shown.first()).toHaveAttribute('data-level', '4');
    await expect(shown).toHaveCount(await rows(page).count());
    expect(await page.evaluate(() => document.body.scrollHeight), root).toBeLessThan(7000);
    await context.close();
  }
});

test('running, it says what its page says without script', async ({page}) => {
  for (const root of rootsOf('zh')) {
    const html = await (await page.request.get(`${root}draft/matrix/`)).text();
    await open(page, `${root}draft/matrix/`);
    const [built, shown] = await page.evaluate((source) => {
      const cells = (document: Document): string[] =>
        Array.from(document.querySelectorAll('main :is(th, td)'), ({innerHTML}) =>
          innerHTML.replace(/<!--.*?-->| tabindex="-?\d+"/g, ''),
        );
      return [cells(new DOMParser().parseFromString(source, 'text/html')), cells(document)];
    }, html);
    expect(shown?.length).toBeGreaterThan(60);
    expect(shown).toEqual(built);
  }
});

test('a step shows what is added, with ways to the actions and the presupposed levels; a view is the same in the other language', async ({
  page,
}) => {
  await open(page, `${address}?area=DS`);
  await filters(page).getByRole('combobox').last().selectOption('4');
  await expect(page.locator('thead').getByRole('columnheader')).toHaveCount(4);
  const row = rows(page).filter({hasText: 'DS-3'});
  await expect(row.getByRole('link', {name: 'DS-1.L3'})).toHaveAttribute('href', /ds-1\/#l3$/);
  await expect(row).toContainText(/Criteria: [3-5]/);
  await expect(page).toHaveURL(/\?area=DS&step=4$/);
  await row.getByRole('link', {name: 'Actions'}).click();
  await expect(page).toHaveURL(/step-up\/ds-3\/#step-4$/);
  await page.goBack();
  await settled(page);
  await expect(page.locator('thead').getByRole('columnheader')).toHaveCount(4);
  await page.getByRole('link', {name: '中文'}).click();
  await expect(page).toHaveURL(/:\d+\/draft\/matrix\/\?area=DS&step=4$/);
  await settled(page);
  await expect(page.locator('thead').getByRole('columnheader')).toHaveCount(4);
});

test('an address that is no view gives the nearest one and says so', async ({page}) => {
  const hostile = '%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E';
  await open(
    page,
    `${address}?area=DS,${hostile}&phase=${hostile}&level=9&step=${hostile}&q=${hostile}`,
  );
  await expect(status(page)).toContainText('it was left out');
  await expect(await box(page, /^DS /)).toBeChecked();
  await expect(filters(page).getByRole('searchbox')).toHaveValue('"><img src=x onerror=alert(1)>');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await filters(page).getByRole('searchbox').fill('');
  await expect(status(page)).not.toContainText('it was left out');
  await expect(page).toHaveURL(/\?area=DS$/);
});

test('the page of an area leads to its part of the matrix', async ({page}) => {
  await page.goto('/en/draft/framework/data-services/#capabilities');
  await page.getByRole('link', {name: /side by side in the matrix/}).click();
  await settled(page);
  await expect(await box(page, /^DS /)).toBeChecked();
  await expect(rows(page).first()).toHaveAttribute('data-area', 'DS');
  await expect(page.locator('tbody tr:not([data-area=DS])')).toHaveCount(0);
});

test('on paper the whole model takes a sheet of A3, or three of A4 in letters of eight points; it is whole, with its head on every sheet', async ({
  page,
}) => {
  for (const root of rootsOf('en')) {
    await open(page, `${root}draft/matrix/`);
    await expect(page.locator('main tbody tr:not([data-band])')).toHaveCount(35);
    for (const [format, sheetsAtMost] of [
      ['A3', 1],
      ['A4', 3],
    ] as const) {
      const pdf = await page.pdf({preferCSSPageSize: true, format});
      const text = pdf.toString('latin1');
      const sheets = text.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length, `${root} ${format}`).toBeGreaterThan(0);
      expect(sheets.length, `${root} ${format}`).toBeLessThanOrEqual(sheetsAtMost);
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
      expect(Number(width), format).toBeGreaterThan(Number(height));
    }
    // As wide as A4 within its margins: on wider paper letters are smaller, so that a sheet holds all.
    await page.setViewportSize({width: 1032, height: 700});
    await page.emulateMedia({media: 'print'});
    const size = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    // Eight points are 10.7 pixels.
    expect(await size('main td'), root).toBeGreaterThan(10.6);
    expect(await size('main h1'), root).toBeGreaterThan(1.5 * (await size('.markdown > p')));
    await expect(filters(page)).toBeHidden();
    const style = await grid(page).evaluate((table) => ({
      position: getComputedStyle(table.querySelector('thead th') as Element).position,
      head: getComputedStyle(table.querySelector('thead') as Element).display,
    }));
    expect(style, root).toEqual({position: 'static', head: 'table-header-group'});
    const cut = await page
      .locator('summary span')
      .evaluateAll(
        (texts) => texts.filter((text) => text.scrollHeight > text.clientHeight + 1).length,
      );
    expect(cut, root).toBe(0);
    await page.emulateMedia({media: null});
  }
});
