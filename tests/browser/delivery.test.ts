/** How pages reach readers: one subject, whose cases share their servers and measurements. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Locator, Request} from '@playwright/test';
import budgets from '../../bench/budgets.json';
import {desktop, expect, languages, phone, rootsOf, sample, settled, templates, test} from './test';

const build = resolve(__dirname, '../../build');

/** Served with the pages, and loaded by none. */
const wholeStylesheet = (root: string): string => {
  const [file = ''] = readdirSync(join(build, root, 'assets/css'));
  return `${root}assets/css/${file}`;
};

/** Outside the full run, of the pages that consist of the same parts one in a language. */
const few: Readonly<Record<string, readonly string[]>> = {
  zh: ['landing', 'area', 'island', 'missing'],
  en: ['framework', 'capability'],
};

for (const [language, root] of Object.entries(languages)) {
  test(`${language}: a page for reading is one file and its mark, and has every rule of the whole stylesheet that it can use`, async ({
    page,
  }) => {
    let asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const template of sample(Object.keys(templates), few[language] ?? [])) {
      const path = templates[template as keyof typeof templates];
      const name = `${language}, ${template}`;
      asked = [];
      await page.goto(root + path, {waitUntil: 'networkidle'});
      await settled(page);
      if (template !== 'island') {
        const files = asked.filter((address) => !address.endsWith('/favicon.svg'));
        // A page that is not there asks whether one with a like address is.
        const likeAddress = template === 'missing' ? `${root}draft/${path}` : undefined;
        expect(
          files.filter((address) => address !== likeAddress),
          name,
        ).toEqual([root + path]);
        // The page itself and its favicon, which is fetched once for all pages.
        expect(files.length + 1, name).toBeLessThanOrEqual(budgets.reading.requests);
        expect(await page.evaluate(() => 'docusaurus' in window), name).toBe(false);
      }
      const lost = await page.evaluate(async (address) => {
        const whole = new CSSStyleSheet();
        await whole.replace(await (await fetch(address)).text());
        // States are taken away, so that a selector says only what it is about.
        const states =
          /::?(?!is\b|where\b|not\b|has\b|root\b|lang\b|nth|first|last|only|empty)[\w-]+(\([^()]*\))?/g;
        const used = (rules: CSSRuleList, around: string): string[] =>
          Array.from(rules).flatMap((rule) => {
            if (rule instanceof CSSStyleRule) {
              // A custom property that nothing reads is no loss.
              if (Array.from(rule.style).every((property) => property.startsWith('--'))) return [];
              return rule.selectorText
                .split(/,(?![^(]*\))/)
                .filter((selector) => {
                  const plain = selector
                    .replace(states, '')
                    .trim()
                    .replace(/([>+~ ]|^)$/, '$1*');
                  try {
                    return document.querySelector(plain) !== null;
                  } catch {
                    return false;
                  }
                })
                .map((selector) => `${around}${selector.trim()}`);
            }
            if (rule instanceof CSSGroupingRule) {
              const name =
                rule instanceof CSSMediaRule
                  ? rule.conditionText
                  : rule instanceof CSSLayerBlockRule
                    ? rule.name
                    : '';
              return used(rule.cssRules, `${around}${name} `);
            }
            return [];
          });
        const usedNames = Array.from(document.styleSheets).flatMap((styleSheet) =>
          used(styleSheet.cssRules, ''),
        );
        const all = used(whole.cssRules, '');
        return {lost: all.filter((name) => !usedNames.includes(name)), all: all.length};
      }, wholeStylesheet(root));
      expect(lost.lost, name).toEqual([]);
      expect(lost.all, name).toBeGreaterThan(40);
    }
  });
}

test('a page with the matrix is its file, the code of its island and its mark', async ({page}) => {
  for (const root of rootsOf('en')) {
    const asked: string[] = [];
    const note = (request: Request): void => void asked.push(new URL(request.url()).pathname);
    page.on('request', note);
    await page.goto(`${root}draft/matrix/`, {waitUntil: 'networkidle'});
    await settled(page);
    const code = await page.locator('[data-island]').getAttribute('data-code');
    expect(asked.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([
      `${root}draft/matrix/`,
      code,
    ]);
    expect(asked.length).toBeLessThanOrEqual(budgets.matrix.requests);
    page.off('request', note);
  }
});

test('whatever is on the longest page and not folded is painted, at once and all the way down', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const built = resolve(__dirname, '../../build-standard');
  const addresses = readFileSync(join(built, 'sitemap-pages.xml'), 'utf8');
  let longest = {path: '', length: 0};
  for (const [, path = ''] of addresses.matchAll(
    /<loc>https?:\/\/[^/]+\/standard([^<]+)<\/loc>/g,
  )) {
    const {length} = readFileSync(join(build, path, 'index.html'), 'utf8');
    if (length > longest.length) longest = {path, length};
  }
  await page.goto(longest.path);
  const {blocks, unpainted} = await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('main *')).filter(
      (element) => !element.closest('details:not([open]), [popover], [hidden], noscript, dialog'),
    );
    const isPainted = (element: Element): boolean =>
      element.checkVisibility({contentVisibilityAuto: true});
    const isLate = (element: Element): boolean =>
      getComputedStyle(element).contentVisibility !== 'visible';
    return {
      blocks: all.filter(isPainted).length,
      unpainted: all
        .filter((element) => isLate(element) || (element.checkVisibility() && !isPainted(element)))
        .map(({outerHTML}) => outerHTML.slice(0, 100)),
    };
  });
  expect(unpainted).toEqual([]);
  expect(blocks).toBeGreaterThan(200);
});

test('the page says validly what may be prepared ahead', async ({page}) => {
  const session = await page.context().newCDPSession(page);
  const sets: {errorType?: string; sourceText: string}[] = [];
  session.on('Preload.ruleSetUpdated', ({ruleSet}) => sets.push(ruleSet));
  await session.send('Preload.enable');
  await page.goto('/draft/ds-1/');
  await expect.poll(() => sets.length).toBeGreaterThan(0);
  expect(sets.map(({errorType}) => errorType)).toEqual(sets.map(() => undefined));
});

test.describe('as on any plain page', () => {
  test('back and forward come to where one was, with menus closed', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/en/draft/ds-1/');
    await page.locator('#metrics').scrollIntoViewIfNeeded();
    // The test's own click would scroll the page.
    await page
      .getByRole('button', {name: /All pages/})
      .evaluate((button: HTMLElement) => button.click());
    const offset = (): Promise<number> =>
      page.locator('#metrics').evaluate((place) => Math.round(place.getBoundingClientRect().top));
    const before = await offset();
    await page.locator('#site-nav').getByRole('link', {name: 'DS-3 Data quality'}).click();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('DS-3 Data quality');
    await page.goBack();
    await expect(page.getByRole('heading', {level: 1})).toContainText('DS-1');
    await expect(page.locator('#site-nav')).toBeHidden();
    await expect.poll(async () => Math.abs((await offset()) - before)).toBeLessThan(3);
    await page.goForward();
    await expect(page.getByRole('heading', {level: 1})).toHaveText('DS-3 Data quality');
  });

  test('back leads through the places of a page', async ({page}) => {
    await page.setViewportSize(desktop);
    await page.goto('/en/draft/ds-1/');
    await page.locator('#page-contents a[href="#metrics"]').click();
    await page.locator('#page-contents a[href="#pitfalls"]').click();
    await expect(page.locator('#pitfalls')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/#metrics$/);
    await expect(page.locator('#metrics')).toBeInViewport();
  });

  for (const [width, viewport] of Object.entries({phone, desktop})) {
    // As level-table.test.ts says of both widths by numbers.
    test(`${width}: an anchor is not hidden under what stays at the top${width === 'phone' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/ds-1/#l3-2');
      const isOnTop = await page.locator('#l3-2').evaluate((item) => {
        const {left, top} = item.getBoundingClientRect();
        const seen = document.elementFromPoint(left + 5, top + 5);
        return top >= 0 && seen !== null && item.contains(seen);
      });
      expect(isOnTop).toBe(true);
    });
  }

  test('the place stays while one scrolls up and down', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/en/draft/ds-1/');
    await page
      .locator('#page-contents a[href="#pitfalls"]')
      .evaluate((link: HTMLElement) => link.click());
    const offset = (): Promise<number> =>
      page.locator('#pitfalls').evaluate((place) => place.getBoundingClientRect().top);
    const before = await offset();
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThan(200);
    for (const by of [-3000, 3000]) {
      for (let step = 0; step < 10; step += 1) {
        const from = await page.evaluate(() => scrollY);
        await page.mouse.wheel(0, by / 10);
        // Each turn of the wheel is seen before the next, as a reader makes them.
        await page.waitForFunction((y) => scrollY !== y, from);
      }
    }
    await expect.poll(async () => Math.abs((await offset()) - before)).toBeLessThan(3);
  });

  test('a link to a passage of text leads to it', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/en/draft/ds-1/#:~:text=How%20it%20is%20faked');
    await expect(page.locator('#pitfalls')).toBeInViewport();
  });
});

test.describe('colours', () => {
  test('switch by touch, by mouse and by keyboard, at once and without a request', async ({
    browser,
  }) => {
    const context = await browser.newContext({
      viewport: phone,
      hasTouch: true,
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.goto('/en/draft/ds-1/', {waitUntil: 'networkidle'});
    let requests = 0;
    page.on('request', () => (requests += 1));
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    // A browser makes a click of a touch in its own time: the colours are looked at once the button has its new name.
    await page.getByRole('button', {name: 'Switch to dark colours'}).tap();
    await expect(page.getByRole('button', {name: 'Switch to light colours'})).toBeVisible();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.getByRole('button', {name: 'Switch to light colours'}).click();
    const button = page.getByRole('button', {name: 'Switch to dark colours'});
    await expect(button).toBeVisible();
    expect(await background()).toBe(light);
    await button.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', {name: 'Switch to light colours'})).toBeVisible();
    expect(await background()).toBe(dark);
    await expect(page.getByRole('button', {name: 'Switch to light colours'})).toBeFocused();
    expect(requests).toBe(0);
    await context.close();
  });

  test('are one choice for all pages that are open, and follow the system again once the choice is what the system wants', async ({
    context,
    page,
  }) => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto('/en/draft/ds-1/');
    const root = page.locator('html');
    const otherPage = await context.newPage();
    await otherPage.emulateMedia({colorScheme: 'light'});
    await otherPage.goto('/draft/cite/');
    await otherPage.locator('[data-colours]').click();
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await otherPage.close();
    await page.locator('[data-colours]').click();
    await expect(root).not.toHaveAttribute('data-theme');
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.getByRole('button', {name: 'Switch to light colours'})).toBeVisible();
  });
});

/** The ways in which a reader works a control. */
const ways: Readonly<Record<string, (control: Locator) => Promise<void>>> = {
  mouse: (control) => control.click(),
  touch: (control) => control.tap(),
  keyboard: async (control) => {
    await control.focus();
    await control.press('Enter');
  },
};

for (const [way, work] of Object.entries(ways)) {
  test(`every control of a phone’s page works by ${way}, with no request but for pages${way === 'touch' ? '' : ' @full'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({viewport: phone, hasTouch: true});
    const page = await context.newPage();
    await page.goto('/en/draft/ds-1/', {waitUntil: 'networkidle'});
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() !== 'document') asked.push(request.url());
    });

    const menu = page.locator('#site-nav');
    await work(page.getByRole('button', {name: /All pages/}));
    await expect(menu).toBeVisible();
    await work(menu.getByText('Appendix', {exact: true}));
    await expect(menu.getByRole('link', {name: 'How to cite'})).toBeVisible();
    await work(menu.getByRole('button', {name: 'Close'}));
    await expect(menu).toBeHidden();

    const contents = page.locator('#page-contents');
    await work(page.getByRole('button', {name: 'On this page'}));
    await expect(contents).toBeVisible();
    await work(contents.getByRole('link', {name: /Metrics/}));
    await expect(contents).toBeHidden();
    await expect(page.locator('#metrics')).toBeInViewport();

    await work(page.locator('#l2-1 [data-permalink]'));
    await expect(page).toHaveURL(/#l2-1$/);
    await work(page.locator('[data-colours]'));
    await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
    // A page that the pointer comes to lie over is prepared ahead.
    expect(asked.filter((address) => !/favicon\.svg$|\/$/.test(address))).toEqual([]);

    await work(page.getByRole('link', {name: '中文'}));
    await expect(page).toHaveURL(/localhost:\d+\/draft\/ds-1\/#l2-1$/);
    await work(page.locator('a[rel=next]'));
    await expect(page).toHaveURL(/\/draft\/ds-2\/$/);
    await context.close();
  });
}

test.describe('links to a place', () => {
  test('give its address to the clipboard, and say so', async ({context, page}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/en/draft/ds-1/');
    await page.locator('#l3-2 [data-permalink]').click();
    await expect(page.locator('#l3-2 [data-permalink]'), 'keeps the focus').toBeFocused();
    await expect(page.getByRole('status')).toHaveText(/^Address copied\. Press again/);
    const address = page.url();
    expect(address).toMatch(/#l3-2$/);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toBe(address);
    await page.locator('#l3-2 [data-permalink]').click();
    await expect(page.getByRole('status')).toHaveText(/^Address copied .*\/r\/ds-1\.l3\.2\/$/);
    expect(await copied()).toBe(new URL('/r/ds-1.l3.2/', address).href);
    await page.getByRole('link', {name: /^Short link/}).click();
    await expect(page.getByRole('status')).toHaveText('Address copied');
    expect(await copied()).toBe(new URL('/r/ds-1/', address).href);
    await page.locator('#levels [data-permalink]').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#levels$/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('put it into the address bar where the clipboard is forbidden', async ({page}) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: () => Promise.reject(new Error('forbidden'))},
      }),
    );
    await page.goto('/en/draft/ds-1/');
    await page.locator('#l3-2 [data-permalink]').click();
    await expect(page).toHaveURL(/#l3-2$/);
    await expect(page.getByRole('status')).toHaveCount(0);
  });
});

test.describe('in a browser without popovers', () => {
  // The same page, in which the style asks for something that no browser has.
  test.beforeEach(({page}) =>
    page.route('**/en/draft/ds-1/', async (route) => {
      const response = await route.fetch();
      const html = (await response.text())
        .replaceAll(':popover-open', ':popover-unknown')
        .replaceAll(' popover=', ' data-no-popover=');
      await route.fulfill({response, body: html});
    }),
  );

  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: the text is free, the navigation is there, no button is dead${width === 'phone' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/ds-1/');
      await expect(page.locator('button[popovertarget]').filter({visible: true})).toHaveCount(0);
      const isFree = await page.getByRole('heading', {level: 1}).evaluate((heading) => {
        heading.scrollIntoView({block: 'center'});
        const {left, top, height} = heading.getBoundingClientRect();
        return document.elementFromPoint(left + 10, top + height / 2) === heading;
      });
      expect(isFree).toBe(true);
      await page.locator('#site-nav').getByRole('link', {name: 'DS-3 Data quality'}).click();
      await expect(page).toHaveURL(/\/ds-3\/$/);
    });
  }
});
