import {expect, test, type Locator, type Page, type Route} from '@playwright/test';
import {heldBack} from './test';

// Not the project's own `test`: here errors of the page are what is looked at.

/** What a script may be answered with instead of itself. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  missing: (route) => route.fulfill({status: 404, contentType: 'text/html', body: 'Not found'}),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({response, body: body.slice(0, Math.floor(body.length * 0.6))});
  },
  'answered by a page': (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Welcome</title>'}),
  'refused by the network': (route) => route.abort('connectionfailed'),
};

const islands = {
  matrix: {address: '/en/draft/matrix/', code: /\/assets\/matrix\/main\.\w+\.js/},
  assessment: {address: '/en/draft/assessment/', code: /\/assets\/assessment\/main\.\w+\.js/},
  'a file that the assessment’s imports': {
    address: '/en/draft/assessment/',
    code: /\/assets\/assessment\/chunk\.\w+\.js/,
  },
};
const {address, code} = islands.matrix;
const grid = (page: Page): Locator => page.getByRole('grid');

/**
 * Outside the full run half a script and none, each of another island; below one that the network refuses and one
 * that fails once.
 */
const pairs = ['matrix cut short', 'a file that the assessment’s imports missing'];

/** Counts the page's loads and its requests for scripts, by address without query. */
function watch(page: Page): {readonly loads: () => number; readonly maxRequests: () => number} {
  let loads = 0;
  const asked = new Map<string, number>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
    if (request.resourceType() !== 'script') return;
    const {pathname} = new URL(request.url());
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
  });
  return {loads: () => loads, maxRequests: () => Math.max(0, ...asked.values())};
}

async function isReadable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.locator('article p').first()).toBeVisible();
  await page.locator('#site-nav').getByRole('link', {name: 'The five levels'}).click();
  await expect(page).toHaveURL(/\/en\/draft\/levels\/$/);
}

for (const [name, {address, code}] of Object.entries(islands)) {
  for (const [fault, answer] of Object.entries(faults)) {
    const tag = pairs.includes(`${name} ${fault}`) ? '' : '@full ';
    test(`${tag}${name} ${fault}: the text stays, the reader is told once, asked twice at most`, async ({
      page,
    }) => {
      await page.setViewportSize({width: 1440, height: 900});
      await page.route(code, answer);
      const seen = watch(page);
      await page.clock.install();
      await page.goto(address);
      const notice = page.getByRole('status').filter({hasText: 'could not be loaded'});
      await expect(notice).toBeVisible({timeout: 12_000});
      // A minute later nothing more was asked for: what the page asks for first is answered first.
      await page.clock.fastForward('01:00');
      await page.evaluate(() => fetch(location.href, {method: 'HEAD'}).then(({ok}) => ok));
      await expect(page.locator('#island-notice')).toHaveCount(1);
      expect(seen.loads()).toBe(1);
      expect(seen.maxRequests()).toBeLessThanOrEqual(2);
      await expect(page.getByText('Loading this tool').filter({visible: true})).toHaveCount(0);
      await isReadable(page);
    });
  }
}

test('missing the first time only: the island runs, nobody is told, and what was entered survives when the page is left and come back to', async ({
  page,
}) => {
  let isFirst = true;
  await page.route(code, async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    return route.fulfill({status: 503, body: ''});
  });
  await page.goto(address);
  await expect(grid(page)).toBeVisible({timeout: 10_000});
  await expect(page.locator('#island-notice')).toHaveCount(0);

  await page.getByRole('searchbox').fill('DS-3');
  await expect(page).toHaveURL(/q=DS-3$/);
  await page.locator('#site-nav').getByRole('link', {name: 'The five levels'}).click();
  await expect(page).toHaveURL(/\/levels\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('DS-3');
});

test('very slow: the text is there, the reader is told once, and the island still comes', async ({
  page,
}) => {
  const {held, release} = heldBack();
  await page.route(code, async (route) => {
    await held;
    await route.continue();
  });
  const seen = watch(page);
  await page.clock.install();
  const asked = page.waitForRequest(code);
  await page.goto(address, {waitUntil: 'commit'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await asked;
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.clock.fastForward('00:10');
  await expect(page.getByRole('status').filter({hasText: 'taking long'})).toBeVisible();
  release();
  await expect(grid(page)).toBeVisible({timeout: 10_000});
  await expect(page.locator('#island-notice')).toHaveCount(0);
  expect(seen.loads()).toBe(1);
  expect(seen.maxRequests()).toBe(1);
});

test('the notice offers to load the page again, which keeps what its address holds', async ({
  page,
}) => {
  await page.route(code, (route) => route.abort());
  await page.goto(`${address}?area=DS`);
  const link = page.locator('#island-notice').getByRole('link', {name: 'Reload the page'});
  await expect(link).toBeVisible({timeout: 12_000});
  await page.unroute(code);
  await link.click();
  await expect(page.locator('tbody tr').first()).toHaveAttribute('data-area', 'DS');
  expect(new URL(page.url()).search).toBe('?area=DS');
});

test('a page for reading with its stylesheet’s folder gone looks as it should', async ({page}) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto('/en/draft/ds-1/');
  await expect(page.locator('#l3 h3')).toHaveCSS('position', 'sticky');
});
