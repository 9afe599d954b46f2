import type {Page} from '@playwright/test';
import {desktop, expect, languages, overflow, phone, rootsOf, sample, settled, test} from './test';
import {rootPort, subPathPort} from '../ports';

test.describe('moving about', () => {
  test('the language switch stays on the page and on the place', async ({page}) => {
    await page.goto('/draft/ds-1/#l3');
    await page.getByRole('link', {name: 'English'}).click();
    await expect(page).toHaveURL(/\/en\/draft\/ds-1\/#l3$/);
    await page.getByRole('link', {name: '中文'}).click();
    await expect(page).toHaveURL(/localhost:\d+\/draft\/ds-1\/#l3$/);
  });

  // Under a base path in every run.
  test('@full the framework on the landing page leads to an area', async ({page}) => {
    await page.setViewportSize(desktop);
    await page.goto('/en/');
    await page.getByRole('link', {name: /^DS Data services\. Main work/}).click();
    await expect(page).toHaveURL(/\/en\/draft\/framework\/data-services\/$/);
  });

  test('the framework is drawn for the room it has: across on a wide screen, down beside a sidebar', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/framework/');
    const drawing = (kind: string) => page.locator(`figure [role=${kind}]`).first();
    await expect(drawing('group')).toBeVisible();
    await expect(drawing('img')).toBeHidden();
    await page.setViewportSize({width: 1020, height: 800});
    await expect(drawing('group')).toBeHidden();
    await expect(drawing('img')).toBeVisible();
  });

  test('what an address leads to is not left folded', async ({page}) => {
    await page.goto('/draft/ds-1/');
    await page.evaluate(() => {
      const text = document.querySelector('article .markdown');
      text?.insertAdjacentHTML(
        'beforeend',
        '<details id="outer"><summary>a</summary><details id="inner"><p id="folded">b</p></details></details>',
      );
      location.hash = '#folded';
    });
    await expect(page.locator('#folded')).toBeInViewport();
    // As browsers have it that open nothing themselves.
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((fold) => (fold.open = false));
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await expect(page.locator('#folded')).toBeInViewport();
  });

  test('on a phone each area of the front page’s picture leads to its page', async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/');
    const areas = page.locator('figure details');
    await expect(areas).toHaveCount(8);
    const last = areas.last();
    await last.locator('summary').click();
    await last.locator('a[href*="/framework/"]').click();
    await expect(page).toHaveURL(/\/draft\/framework\/customer-service\/$/);
    await expect(page.getByRole('heading', {level: 1})).toContainText('客户服务');
  });

  test('next and previous lead along the sidebar', async ({page}) => {
    await page.goto('/en/draft/ds-1/');
    await page.locator('a[rel=next]').click();
    await expect(page).toHaveURL(/\/en\/draft\/ds-2\/$/);
    // The address changes before the page does.
    await expect(page.getByRole('heading', {level: 1})).toContainText('DS-2');
    await page.locator('a[rel=prev]').click();
    await expect(page).toHaveURL(/\/en\/draft\/ds-1\/$/);
  });

  test('the first stop skips to the text; every page says its edition, above its title and in its head where there is room; the table of contents leads to its headings', async ({
    page,
  }) => {
    await page.goto('/en/draft/ds-1/');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Skip to the text');
    const edition = {name: 'Working draft', exact: true};
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await expect(page.locator('article').getByRole('link', edition)).toBeVisible();
    }
    await expect(page.locator('header').getByRole('link', edition)).toBeVisible();
    await page.locator('#page-contents a[href="#pitfalls"]').click();
    await expect(page.locator('#pitfalls')).toBeInViewport();
  });

  test('the page is left without a repository link when there is no repository', async ({page}) => {
    await page.goto('/draft/');
    await expect(page.getByRole('link', {name: '源代码与文本仓库'})).toHaveCount(0);
  });
});

test.describe('the page one is on, in the navigation', () => {
  /** How far its entry is out of sight in the navigation's own scrolling, in pixels; what the page is scrolled by. */
  const outOfSight = (page: Page) =>
    page.evaluate(() => {
      const navigation = document.querySelector('#site-nav');
      const box = navigation?.getBoundingClientRect();
      const entry = navigation?.querySelector('[aria-current]')?.getBoundingClientRect();
      if (!box || !entry) throw new Error('No entry.');
      return {
        above: Math.max(0, box.top - entry.top),
        below: Math.max(0, entry.bottom - Math.min(box.bottom, innerHeight)),
        isScrolled: (navigation?.scrollTop ?? 0) > 0,
        page: scrollY,
      };
    });
  const inSight = {above: 0, below: 0, isScrolled: true, page: 0};

  // A page with an island stands further up: the window is low there.
  for (const [kind, address, height, taken] of [
    ['for reading', 'draft/ds-5/', 720, 'zh'],
    ['for reading, the last', 'draft/licence/', 400, 'en'],
    ['with an island', 'draft/matrix/', 400, 'zh'],
  ] as const) {
    test(`a page ${kind}: in sight at once beside the page, and in a phone's menu`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const painted: number[] = [];
        Object.assign(window, {painted});
        const look = (): void => {
          const navigation = document.querySelector('#site-nav');
          // After the frame's own callbacks, and so what it shows.
          setTimeout(() => {
            if (navigation?.nextElementSibling) painted.push(navigation.scrollTop);
          });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      for (const root of rootsOf(taken)) {
        await page.setViewportSize({width: desktop.width, height});
        await page.goto(root + address);
        await settled(page);
        expect(await outOfSight(page), root).toEqual(inSight);
        const painted = await page.evaluate(
          () => (window as unknown as {painted: number[]}).painted,
        );
        expect(painted.length, root).toBeGreaterThan(0);
        expect(new Set(painted).size, 'it does not jump').toBe(1);

        await page.setViewportSize({width: phone.width, height: Math.min(height, 500)});
        await page.goto(root + address);
        await settled(page);
        await page.locator('button[popovertarget=site-nav]').first().click();
        await expect.poll(() => outOfSight(page), root).toEqual(inSight);
        // What readers scroll stays where they put it.
        await page.locator('#site-nav').evaluate((navigation) => (navigation.scrollTop = 0));
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect((await outOfSight(page)).isScrolled, root).toBe(false);
      }
    });
  }

  test('an entry that is in sight is not scrolled to', async ({page}) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/introduction/scope/');
    expect(await outOfSight(page)).toEqual({...inSight, isScrolled: false});
  });
});

test.describe('between phone and desktop', () => {
  test('nothing sticks out, and a scrolled page keeps its menus in sight', async ({page}) => {
    await page.goto('/en/draft/ds-4/');
    for (const width of [600, 768, 881, 941, 997, 1100]) {
      await page.setViewportSize({width, height: 800});
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      await page.locator('#pitfalls').scrollIntoViewIfNeeded();
      const bar = page.getByRole('button', {name: /All pages/});
      const menu = width <= 996 ? bar : page.locator('#site-nav');
      await expect(menu, `${width} px`).toBeInViewport();
      await expect(
        page.getByRole('button', {name: 'On this page'}),
        `${width} px`,
      ).toBeInViewport();
      if (width > 996) continue;
      const isOnTop = await bar.evaluate((button) => {
        const {x, y} = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(x + 5, y + 5));
      });
      expect(isOnTop, `${width} px: the button lies under something`).toBe(true);
    }
  });
});

test.describe('colours', () => {
  test('the button changes them, and the choice is kept', async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.goto('/en/draft/ds-1/');
    await page.getByRole('button', {name: 'Switch to dark colours'}).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('button', {name: 'Switch to light colours'}).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });
});

test('phone: both menus stay in one bar at the top; they open and close by Enter, Escape and a click, and close when one of their links is followed', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/en/draft/ds-1/');
  const button = page.getByRole('button', {name: /All pages/});
  const buttons = [button, page.getByRole('button', {name: 'On this page'})];
  const tops = async (): Promise<(number | undefined)[]> =>
    Promise.all(buttons.map(async (each) => (await each.boundingBox())?.y));
  const [first, second] = await tops();
  expect(Math.abs((first ?? 0) - (second ?? 99))).toBeLessThan(3);

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#site-nav')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#site-nav')).toBeHidden();
  await expect(button).toBeFocused();

  await page.getByRole('button', {name: 'On this page'}).click();
  const panel = page.locator('#page-contents');
  await expect(panel).toBeVisible();
  await panel.getByRole('link', {name: /Metrics/}).click();
  await expect(page).toHaveURL(/#metrics$/);
  await expect(panel).toBeHidden();
  await expect(page.locator('#metrics')).toBeInViewport();

  await page.locator('#pitfalls').scrollIntoViewIfNeeded();
  for (const top of await tops()) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(20);
  }

  await button.click();
  await page.locator('#site-nav').getByRole('link', {name: 'DS-3 Data quality'}).click();
  await expect(page).toHaveURL(/\/en\/draft\/ds-3\/$/);
  await expect(page.locator('#site-nav')).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('DS-3 Data quality');
});

test('a mark after a formula never begins a line, and no formula sticks out', async ({page}) => {
  const paths = ['draft/worked-example/', 'draft/ds-2/'] as const;
  for (const root of Object.values(languages)) {
    for (const path of sample(paths, [paths[root === '/' ? 0 : 1]])) {
      await page.goto(root + path);
      let count = 0;
      // Where lines break changes with every few pixels.
      for (let width = 320; width <= 400; width += 20) {
        await page.setViewportSize({width, height: phone.height});
        const marks = await page.locator('main math').evaluateAll((formulas) =>
          formulas.flatMap((formula) => {
            const text = formula.nextSibling ?? formula.parentElement?.nextSibling;
            if (text?.nodeType !== 3 || !/^[。，、；：.,;:]/.test(text.textContent ?? ''))
              return [];
            const range = document.createRange();
            range.setStart(text, 0);
            range.setEnd(text, 1);
            const {top} = range.getBoundingClientRect();
            const {bottom} = formula.getBoundingClientRect();
            return [{text: text.textContent, isBelow: top >= bottom}];
          }),
        );
        count += marks.length;
        expect(
          marks.filter(({isBelow}) => isBelow),
          `${root}${path}, ${width} px`,
        ).toEqual([]);
        expect(await overflow(page), `${root}${path}, ${width} px`).toBeLessThanOrEqual(0);
      }
      expect(count, root + path).toBeGreaterThan(0);
    }
  }
});

test.describe('an address that is not there', () => {
  test('answers in both languages with status 404', async ({page}) => {
    const few = ['/en/no-such-page/', '/draft/ds-99/'];
    for (const path of sample(['/no-such-page/', ...few], few)) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      const heading = page.getByRole('heading', {level: 1});
      await expect(heading, path).toContainText('没有这一页');
      await expect(heading, path).toContainText('There is no such page');
      await page.getByRole('link', {name: 'Contents of this edition'}).click();
      await expect(page, path).toHaveURL(/\/en\/draft\/$/);
    }
  });
});

test.describe('an address that is nearly right', () => {
  for (const [site, root] of [
    ['at the root', `http://localhost:${rootPort}/`],
    ['under a base path', `http://localhost:${subPathPort}/standard/`],
  ] as const) {
    for (const language of ['', 'en/']) {
      const tag = (site === 'at the root') === (language === '') ? '' : ' @full';
      test(`leads to the page ${site}${language && ', English'}${tag}`, async ({page}) => {
        const addresses = [
          ['draft/DS-1/', 'draft/ds-1/'],
          ['ds-1.L3.2', 'draft/ds-1/#l3-2'],
          ['DS-1', 'draft/ds-1/'],
          ['draft/ds-1_l3/', 'draft/ds-1/#l3'],
          ['Draft/Framework/Data-Services', 'draft/framework/data-services/'],
        ] as const;
        const few = language === '' ? addresses.slice(0, 2) : addresses.slice(2);
        for (const [asked, meant] of sample(addresses, few)) {
          await page.goto(root + language + asked);
          await expect(page, asked).toHaveURL(root + language + meant);
        }
      });
    }
  }

  test('without script says where to look', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`http://localhost:${rootPort}/draft/DS-1/`);
    await expect(page.getByRole('main')).toContainText('/draft/ds-1/');
    await expect(page.getByRole('main')).toContainText('/en/draft/ds-1/');
    await context.close();
  });
});

test.describe('under a base path', () => {
  test('the site works and its links stay inside', async ({page}) => {
    await page.goto(`http://localhost:${subPathPort}/standard/en/`);
    await page
      .getByRole('link', {name: /^DS Data services\. Main work/})
      .first()
      .click();
    await expect(page).toHaveURL(
      `http://localhost:${subPathPort}/standard/en/draft/framework/data-services/`,
    );
    await page.getByRole('link', {name: '中文'}).click();
    await expect(page).toHaveURL(
      `http://localhost:${subPathPort}/standard/draft/framework/data-services/`,
    );
  });
});

test.describe('what a reader has chosen', () => {
  const colourOf = (page: Page, selector: string, name: 'background-color' | 'color' | 'fill') =>
    page
      .locator(selector)
      .first()
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

  for (const chosen of ['light', 'dark'] as const) {
    test(`prints dark on white after ${chosen} was chosen${chosen === 'dark' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen);
      await page.emulateMedia({colorScheme: chosen === 'dark' ? 'light' : 'dark'});
      await page.goto('/en/draft/framework/');
      await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
      await page.emulateMedia({media: 'print'});
      expect(await colourOf(page, 'body', 'background-color')).toMatch(
        /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/,
      );
      expect(await colourOf(page, 'main p', 'color')).toBe('rgb(23, 33, 43)');
    });

    test(`drawings follow forced colours after ${chosen} was chosen${chosen === 'light' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen);
      await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
      await page.setViewportSize(desktop);
      await page.goto('/en/draft/introduction/structure/');
      const system = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.forcedColorAdjust = 'none';
        probe.style.color = 'CanvasText';
        return getComputedStyle(probe).color;
      });
      const fills = await page
        .locator('main svg text')
        .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);
      expect(fills).toEqual([system]);
    });
  }

  test('Control and K open search whatever the key types; other targets do no harm', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({message}) => errors.push(message));
    await page.goto('/en/draft/ds-1/');
    for (const key of ['k', 'K', 'л']) {
      await page.evaluate((typed) => {
        document.dispatchEvent(
          new KeyboardEvent('keydown', {key: typed, code: 'KeyK', ctrlKey: true, bubbles: true}),
        );
      }, key);
      await expect(page.getByRole('dialog').getByRole('searchbox'), key).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog'), key).toBeHidden();
    }
    expect(errors).toEqual([]);
  });

  test('fields on a phone have letters that do not make it zoom in', async ({page}) => {
    await page.setViewportSize(phone);
    for (const address of ['/en/search/?q=sample', '/en/draft/matrix/']) {
      await page.goto(address);
      await settled(page);
      await page
        .locator('main details:has(> form) > summary')
        .evaluateAll((folds) => folds.forEach((fold) => (fold as HTMLElement).click()));
      const fields = page.locator(
        'main :is(select, textarea, input:not([type=checkbox], [type=radio]))',
      );
      await expect(fields.nth(1)).toBeVisible();
      const sizes = await fields.evaluateAll((elements) =>
        elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
      expect(sizes.filter((pixels) => pixels < 16)).toEqual([]);
    }
  });

  test('the matrix page does not scroll sideways between phone and desktop', async ({page}) => {
    for (const root of rootsOf('en')) {
      const address = `${root}draft/matrix/`;
      await page.goto(address);
      await expect(page.locator('main table').first()).toBeVisible();
      for (const width of [768, 900, 1024]) {
        await page.setViewportSize({width, height: 900});
        expect(await overflow(page), `${address}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
});
