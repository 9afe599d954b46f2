import {expect, test, type Page, type Route} from '@playwright/test';
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

/** The scripts of the tool page: the bundler's own, the application, the page's own part. */
const scripts = {
  runtime: /\/runtime~main\.\w+\.js/,
  application: /\/main\.\w+\.js/,
  'the page’s part': /\/assets\/js\/(?!runtime~main|main)[^/]+\.js/,
};

const address = '/en/draft/calculator/';

/** Every script and every fault once; the other pairs are left to the full run. */
const pairs = [
  'runtime missing',
  'application cut short',
  'the page’s part answered by a page',
  'application refused by the network',
];

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
  await page.locator('#site-nav').getByRole('link', {name: 'Scoring rule'}).click();
  await expect(page).toHaveURL(/\/en\/draft\/scoring\/$/);
}

for (const [script, pattern] of Object.entries(scripts)) {
  for (const [fault, answer] of Object.entries(faults)) {
    const tag = pairs.includes(`${script} ${fault}`) ? '' : '@full ';
    test(`${tag}${script} ${fault}: the text stays, the reader is told once, asked twice at most`, async ({
      page,
    }) => {
      await page.setViewportSize({width: 1440, height: 900});
      await page.route(pattern, answer);
      const seen = watch(page);
      await page.clock.install();
      await page.goto(address);
      const notice = page.getByRole('status').filter({hasText: 'could not be loaded'});
      await expect(notice).toBeVisible({timeout: 12_000});
      // A minute later nothing more was asked for: what the page asks for first is answered first.
      await page.clock.fastForward('01:00');
      await page.evaluate(() => fetch(location.href, {method: 'HEAD'}).then(({ok}) => ok));
      await expect(page.locator('#tool-notice')).toHaveCount(1);
      expect(seen.loads()).toBe(1);
      expect(seen.maxRequests()).toBeLessThanOrEqual(2);
      await expect(page.getByText('Loading this tool').filter({visible: true})).toHaveCount(0);
      await isReadable(page);
    });
  }

  test(`${script} missing the first time only: the tool runs, nobody is told`, async ({page}) => {
    let isFirst = true;
    await page.route(pattern, async (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      return route.fulfill({status: 503, body: ''});
    });
    await page.goto(address);
    await expect(page.locator('html[data-tool-running]')).toBeAttached({timeout: 10_000});
    await expect(page.locator('#tool-notice')).toHaveCount(0);
    await expect(page.getByRole('spinbutton').first()).toBeVisible();
  });
}

test('very slow: the text is there, the reader is told once, and the tool still comes', async ({
  page,
}) => {
  const {held, release} = heldBack();
  await page.route(scripts.application, async (route) => {
    await held;
    await route.continue();
  });
  const seen = watch(page);
  await page.clock.install();
  const asked = page.waitForRequest(scripts.application);
  await page.goto(address, {waitUntil: 'commit'});
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await asked;
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.clock.fastForward('00:10');
  await expect(page.getByRole('status').filter({hasText: 'taking long'})).toBeVisible();
  release();
  await expect(page.getByRole('spinbutton').first()).toBeVisible({timeout: 10_000});
  await expect(page.locator('#tool-notice')).toHaveCount(0);
  expect(seen.loads()).toBe(1);
  expect(seen.maxRequests()).toBe(1);
});

test('the notice offers to load the page again, which keeps what its address holds', async ({
  page,
}) => {
  await page.route(scripts.application, (route) => route.abort());
  await page.goto(`${address}?holds=12&sample=14`);
  const link = page.locator('#tool-notice').getByRole('link', {name: 'Reload the page'});
  await expect(link).toBeVisible({timeout: 12_000});
  await page.unroute(scripts.application);
  await link.click();
  await expect(page.getByRole('spinbutton').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('?holds=12&sample=14');
});

test('what was entered survives when the page is left and come back to', async ({page}) => {
  await page.goto(address);
  await page.getByRole('spinbutton').first().fill('13');
  await page.locator('#site-nav').getByRole('link', {name: 'Scoring rule'}).click();
  await expect(page).toHaveURL(/\/scoring\/$/);
  await page.goBack();
  await expect(page.getByRole('spinbutton').first()).toHaveValue('13');
});

test('a page for reading with its stylesheet’s folder gone looks as it should', async ({page}) => {
  await page.route('**/assets/**', (route) => route.abort());
  await page.goto('/en/draft/ds-1/');
  await expect(page.locator('#l3 h3')).toHaveCSS('position', 'sticky');
});
