/** What a reader does with search: one subject, whose cases share their pages. */
import {test as plain} from '@playwright/test';
import type {Page} from '@playwright/test';
import {
  desktop,
  expect,
  heldBack,
  overflow,
  pairTag,
  phone,
  sample,
  test,
  axeViolations,
} from './test';
import {subPathPort} from '../ports';

const field = (page: Page) => page.getByRole('searchbox', {name: 'Search the standard'});
const status = (page: Page) => page.locator('.search-status').filter({visible: true});
const results = (page: Page) => page.locator('.search-results').filter({visible: true});

test.describe('search over a page', () => {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: opens by a click, finds as one types, and leads there${width === 'phone' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/scoring/');
      await page.getByRole('link', {name: 'Search'}).click();
      await expect(field(page)).toBeFocused();
      await field(page).pressSequentially('lineage');
      await expect(status(page)).toHaveText(/^Results: \d+\.$/);
      await expect(results(page).getByRole('heading', {name: 'Terms'})).toBeVisible();
      await expect(results(page).locator('mark').first()).toHaveText(/lineage/i);
      await results(page)
        .getByRole('link', {name: /^Lineage/})
        .click();
      await expect(page).toHaveURL(/\/en\/draft\/glossary\/#lineage$/);
      await expect(page.locator('dialog')).toBeHidden();
    });
  }

  test('an id leads straight to its thing, by keyboard alone; one on the page one is on closes the search and shows it', async ({
    page,
  }) => {
    await page.goto('/en/draft/scoring/');
    for (const level of [3, 4]) {
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(`ds1.l${level}`);
      await expect(results(page).getByRole('link').first()).toContainText(`DS-1.L${level}`);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/en/draft/ds-1/#l${level}$`));
      await expect(page.locator('dialog')).toBeHidden();
      await expect(page.locator(`#l${level}`)).toBeInViewport();
      // The address changes before the page is there, and its search with it.
      await page.waitForLoadState();
    }
  });

  test('arrows move through the results, Escape gives the focus back; Ctrl+K opens it, a slash in a field does not', async ({
    page,
  }) => {
    await page.goto('/en/draft/scoring/');
    const link = page.getByRole('link', {name: 'Search'});
    await link.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('quality');
    // With the full text, after which the order stays.
    await expect(status(page)).toHaveText(/^Results: \d+\.$/);
    await page.keyboard.press('ArrowDown');
    await expect(results(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).getByRole('link').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    if (await page.locator('dialog').isVisible()) await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(link).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await field(page).fill('');
    await page.keyboard.type('24/7');
    await expect(field(page)).toHaveValue('24/7');
  });

  test('nothing of it is loaded before it is touched; then no application', async ({page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/en/draft/scoring/', {waitUntil: 'networkidle'});
    expect(asked.filter((address) => address.includes('search'))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('slo');
    await expect(status(page)).toHaveText(/^Results/);
    const fetched = asked.filter((address) => /\/assets\/|search-index/.test(address));
    expect(fetched).toHaveLength(5);
    expect(await page.evaluate(() => 'docusaurus' in window)).toBe(false);
  });

  test('a word that an input method has not finished is not looked for', async ({page}) => {
    // What the box asks its worker for.
    await page.addInitScript(() => {
      const asked: string[] = [];
      Object.assign(window, {asked});
      const worker = Worker.prototype as {postMessage: (...args: unknown[]) => void};
      worker.postMessage = new Proxy(worker.postMessage, {
        apply(post, self, args: unknown[]) {
          asked.push(JSON.stringify(args[0]));
          Reflect.apply(post, self, args);
        },
      });
    });
    const asked = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as {asked: string[]}).asked);
    await page.goto('/draft/scoring/');
    await page.keyboard.press('/');
    const input = page.getByRole('searchbox');
    await page.keyboard.type('口径');
    // With the full text, after which nothing changes by itself.
    await expect(status(page)).toHaveText(/^找到 \d+ 处。$/);
    const before = await asked();
    expect(before.at(-1)).toContain('口径');
    await input.evaluate((box: HTMLInputElement) => {
      box.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
      box.value = '口径bian';
      box.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    });
    expect(await asked()).toEqual(before);
    await input.evaluate((box: HTMLInputElement) => {
      box.value = '口径变更';
      box.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    });
    await expect(results(page).locator('mark').first()).toHaveText('口径变更');
    expect((await asked()).slice(before.length).join()).toContain('口径变更');
  });

  test('filters narrow what is found, and one click searches the other language', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto('/en/draft/scoring/');
    await page.keyboard.press('/');
    await page.keyboard.type('platform');
    await expect(status(page)).toHaveText(/^Results/);
    await page.getByLabel('All levels').selectOption('Level 4');
    await page.getByLabel('All kinds').selectOption('Criteria');
    await expect(results(page).getByRole('link').first()).toContainText('.L4.');
    await expect(results(page).getByRole('heading')).toHaveText(['Criteria']);
    await page.getByLabel('All levels').selectOption('All levels');
    await page.getByLabel('All kinds').selectOption('All kinds');
    await field(page).fill('目录');
    await page.getByRole('button', {name: '用中文搜索'}).click();
    await expect(results(page).getByRole('link').first()).toBeVisible();
    await results(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/localhost:\d+\/draft\//);
  });

  test('queries that led somewhere are offered again, and can be forgotten', async ({page}) => {
    await page.goto('/en/draft/scoring/');
    await page.keyboard.press('/');
    await page.keyboard.type('lineage');
    // Enter follows the first result, which is another one until all is typed.
    await expect(results(page).getByRole('link').first()).toContainText(/^Lineage/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#lineage$/);
    // The address changes before the page is there, and its search with it.
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await results(page).getByRole('button', {name: 'lineage'}).click();
    await expect(status(page)).toHaveText(/^Results/);
    await field(page).fill('');
    await results(page).getByRole('button', {name: 'Clear the list'}).click();
    await expect(results(page).getByRole('button')).toHaveCount(0);
  });

  test('a sensible answer to whatever is typed', async ({page}) => {
    const results = /^Results: \d+\.$/;
    const nothing = /^Nothing found\.$/;
    await page.goto('/en/search/');
    const few: readonly (readonly [string, RegExp])[] = [
      ['   ', /^$/],
      ['(.*)+[', nothing],
      ['<img src=x onerror=alert(1)>', nothing],
      ['项'.repeat(500), nothing],
      ['%', results],
    ];
    const further: typeof few = [
      ['.', results],
      ['🙂', nothing],
      ['\u202e\u200f', nothing],
      ['x'.repeat(500), nothing],
    ];
    for (const [query, answer] of sample([...few, ...further], few)) {
      // A search before it, so that its answer is seen to be another one.
      await field(page).fill('lineage');
      await expect(status(page)).toHaveText(results);
      const before = (await status(page).textContent()) ?? '';
      await field(page).fill(query);
      const name = JSON.stringify(query.slice(0, 30));
      await expect(status(page), name).not.toHaveText(before);
      await expect(status(page), name).toHaveText(answer);
      await expect(page.locator('.search-results img'), name).toHaveCount(0);
    }
  });

  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: no axe violation with results, nothing sticks out${pairTag('en', width)}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/scoring/');
      await page.keyboard.press('/');
      await page.keyboard.type('error budget');
      await expect(status(page)).toHaveText(/^Results/);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

test.describe('the search page', () => {
  test('keeps the search in its address', async ({page}) => {
    await page.goto('/en/search/');
    await field(page).fill('catalogue');
    await page.getByLabel('All kinds').selectOption('Criteria');
    await expect(status(page)).toHaveText(/^Results: \d+\.$/);
    await expect(page).toHaveURL(/\/en\/search\/\?q=catalogue&edition=draft&kind=criterion$/);
    const found = await status(page).textContent();
    await page.reload();
    await expect(field(page)).toHaveValue('catalogue');
    await expect(status(page)).toHaveText(found ?? '');
  });

  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: nothing moves while results arrive${width === 'phone' ? ' @full' : ''}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const moved = {shift: 0};
        Object.assign(window, {moved});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) moved.shift += entry.value;
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      let settledCount = 0;
      const all = {
        '/': ['样本', 'ds-1', '质量', '没有这样的话'],
        '/en/': ['sample', 'ds-1', 'availability', 'qqqzzz'],
      } as const;
      // Outside the full run each width has a language of its own.
      const taken = Object.entries(all).filter(
        ([root]) => process.env.TEST_FULL || (root === '/') === (width === 'phone'),
      );
      for (const [root, queries] of taken) {
        // A word of the text, an id and nothing found stand for all.
        for (const query of sample(queries, [queries[0], queries[1], queries[3]])) {
          // The text comes after titles and terms were answered from, as on a slow network.
          const {held, release} = heldBack();
          await page.route('**/search-index/*.text.*', async (route) => {
            await held;
            await route.continue();
          });
          await page.goto(`${root}search/?q=${query}`);
          await expect(status(page)).toHaveText(/还在加载|still loading/);
          const link = results(page).getByRole('link').first();
          const isSettled = (await link.count()) > 0;
          settledCount += isSettled ? 1 : 0;
          const before = isSettled && (await link.boundingBox())?.y;
          const title = isSettled && (await link.locator('.search-title').textContent());
          release();
          await expect(status(page)).not.toHaveText(/还在加载|still loading/);
          if (isSettled) {
            // Fractions of a pixel are the browser's rounding.
            expect((await link.boundingBox())?.y, query).toBeCloseTo(before || 0, 0);
            expect(await link.locator('.search-title').textContent(), query).toBe(title);
          }
          const {shift} = await page.evaluate(
            () =>
              new Promise<{shift: number}>((done) =>
                // Shifts are told of after the frame that shows them.
                requestAnimationFrame(() =>
                  setTimeout(() => done((window as unknown as {moved: {shift: number}}).moved)),
                ),
              ),
          );
          expect(shift, `${root}, ${query}`).toBeLessThanOrEqual(0.02);
          await page.unroute('**/search-index/*.text.*');
        }
      }
      expect(settledCount).toBeGreaterThan(1);
    });
  }

  test('an address with what there is not is read as far as it goes', async ({page}) => {
    await page.goto('/en/search/?q=lineage&edition=9.9&kind=%3Cb%3E&level=99&area=..');
    await expect(status(page)).toHaveText(/^Results/);
  });

  test('nothing found: says so, with what comes nearest', async ({page}) => {
    await page.goto('/en/search/?q=capability+matricks');
    await expect(status(page)).toHaveText(/Nothing/);
    await expect(results(page).getByRole('button').first()).toBeVisible();
  });

  test('under a base path', async ({page}) => {
    await page.goto(`http://localhost:${subPathPort}/standard/en/search/?q=DS-1`);
    await page
      .locator('.search-results')
      .getByRole('link', {name: /^DS-1 /})
      .first()
      .click();
    await expect(page).toHaveURL(`http://localhost:${subPathPort}/standard/en/draft/ds-1/`);
  });

  test.describe('without script', () => {
    test.use({javaScriptEnabled: false});

    test('says that it needs it, and has no dead field', async ({page}) => {
      await page.goto('/en/search/');
      await expect(page.locator('main noscript p')).toContainText('Search needs script.');
      await expect(page.locator('main noscript p')).toBeVisible();
      await expect(page.locator('input').filter({visible: true})).toHaveCount(0);
    });
  });
});

// Not the project's own `test`: errors of the page are what is looked at.
plain.describe('faults', () => {
  for (const [name, pattern, body] of [
    ['an index that is missing', /manifest\.json/, undefined],
    ['@full an index cut short', /core/, '{"format":1,"pages":['],
    ['@full an index answered by a page', /core/, '<!doctype html><title>x</title>'],
    ['an index of another release', /core/, '{"format":99}'],
  ] as const) {
    plain(`${name}: said, never “nothing found”, and tried again`, async ({page}) => {
      const files = new RegExp(`search-index/.*${pattern.source}`);
      await page.route(files, (route) =>
        body === undefined
          ? route.fulfill({status: 404, body: 'Not found'})
          : route.fulfill({contentType: 'application/json', body}),
      );
      await page.goto('/en/search/');
      await field(page).fill('lineage');
      await expect(status(page)).toContainText('Search is not available');
      await expect(page.getByText('Nothing found')).toHaveCount(0);
      await page.unroute(files);
      await page.getByRole('button', {name: 'Try again'}).click();
      await expect(status(page)).toHaveText(/^Results/);
    });
  }

  plain('code that is missing: said, and what was typed stays', async ({page}) => {
    await page.route('**/assets/search/box*', (route) => route.abort());
    await page.goto('/en/draft/scoring/');
    await page.keyboard.press('/');
    await page.keyboard.type('lineage');
    await expect(page.getByText('Search could not be loaded.')).toBeVisible();
    await expect(field(page)).toHaveValue('lineage');
    await page.unroute('**/assets/search/box*');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=lineage/);
    await expect(status(page)).toHaveText(/^Results/);
  });

  plain('@full a worker that is missing: said, and tried again', async ({page}) => {
    await page.route('**/assets/search/worker*', (route) => route.abort());
    await page.goto('/en/search/');
    await field(page).fill('lineage');
    await expect(status(page)).toContainText('Search is not available');
    await page.unroute('**/assets/search/worker*');
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(status(page)).toHaveText(/^Results/);
  });

  plain('a full text cut short: titles and terms stay, and it is tried again', async ({page}) => {
    await page.route('**/search-index/*.text.*', (route) => route.abort());
    await page.goto('/en/search/?q=lineage');
    await expect(status(page)).toContainText('Only ids, titles and terms were searched');
    await expect(results(page).getByRole('link', {name: /^Lineage/})).toBeVisible();
    await field(page).fill('ds1.l3');
    await expect(results(page).getByRole('link').first()).toContainText('DS-1.L3');
    await page.unroute('**/search-index/*.text.*');
    await page.getByRole('button', {name: 'Try again'}).click();
    await expect(status(page)).toHaveText(/^Results: \d+\.$/);
  });

  for (const [name, files] of [
    ['@full an index', '**/search-index/manifest.json'],
    ['a worker', '**/assets/search/worker*'],
    ['@full a full text', '**/search-index/*.text.*'],
  ] as const) {
    plain(`${name} that never comes: said after a while, and tried again`, async ({page}) => {
      const {held, release} = heldBack();
      let requestCount = 0;
      await page.route(files, async (route) => {
        requestCount += 1;
        if (requestCount > 1) return route.continue();
        await held;
        return route.abort();
      });
      await page.clock.install();
      const asked = page.waitForRequest(files);
      await page.goto('/en/search/?q=lineage');
      await asked;
      await expect(status(page)).toContainText(/Searching|still loading/);
      await page.clock.fastForward('00:11');
      await expect(status(page)).toContainText('taking unusually long');
      await page.getByRole('button', {name: 'Try again'}).click();
      await expect(status(page)).toHaveText(/^Results: \d+\.$/);
      release();
    });
  }

  plain(
    'code that never comes: said after a while; it is used when it comes after all',
    async ({page}) => {
      const {held, release} = heldBack();
      await page.route('**/assets/search/box*', async (route) => {
        await held;
        await route.continue();
      });
      await page.clock.install();
      await page.goto('/en/draft/scoring/');
      const asked = page.waitForRequest('**/assets/search/box*');
      await page.keyboard.press('/');
      await page.keyboard.type('lineage');
      await asked;
      await expect(page.getByText('Search could not be loaded.')).toHaveCount(0);
      await page.clock.fastForward('00:11');
      await expect(page.getByText('Search could not be loaded.')).toBeVisible();
      release();
      await expect(status(page)).toHaveText(/^Results/);
      await expect(page.getByText('Search could not be loaded.')).toHaveCount(0);
    },
  );
});
