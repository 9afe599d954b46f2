import {desktop, expect, phone, rootsOf, test} from './test';

test.describe('level table', () => {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`${width}: is a region with a band for each level, and loses nothing; every criterion has a link of at least 24 px to itself${width === 'phone' ? '' : ' @full'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto('/en/draft/ds-1/');
      const table = page.getByRole('region', {name: /DS-1 .*five levels/});
      await expect(table).toBeVisible();
      const bands = table.locator('section[data-level]');
      await expect(bands).toHaveCount(5);
      for (const level of [1, 2, 3, 4, 5]) {
        const band = page.locator(`#l${level}`);
        await expect(band).toHaveAttribute('data-level', String(level));
        const name = (await band.getByRole('heading', {level: 3}).textContent()) ?? '';
        expect(name).toMatch(new RegExp(`^${level}\\s*\\S`));
        await expect(page.getByRole('region', {name: name.trim(), exact: true})).toHaveCount(1);
        // Level 1 is the floor.
        const criteria = await band.locator('ol > li[id]').count();
        expect(criteria, `level ${level}`).toBeGreaterThanOrEqual(level === 1 ? 0 : 3);
        if (level === 1) expect(criteria).toBe(0);
        await expect(band.locator('details')).toHaveCount(level === 1 ? 0 : 1);
      }
      const criteria = await page.locator('section[data-level] li[id]').count();
      expect(criteria).toBeGreaterThanOrEqual(12);

      const links = page.locator('section[data-level] li a[data-permalink]');
      const found = await links.evaluateAll((all) =>
        all.map((link) => {
          const {width: across, height} = link.getBoundingClientRect();
          const target = link.getAttribute('href') ?? '';
          const items = document.querySelectorAll(`li${target}`).length;
          return {target, size: Math.min(across, height), items};
        }),
      );
      expect(found.length).toBeGreaterThanOrEqual(12);
      expect(found.filter(({size, items}) => !(size >= 24) || items !== 1)).toEqual([]);
    });
  }

  test('what an address leads to stands right below what stays in sight', async ({page}) => {
    /** What stays in sight above the page's text ends here, in pixels; and where the place begins. */
    const tops = () =>
      page.evaluate(() => {
        const place = document.querySelector(':target');
        const bottom = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
        const name = place?.matches('li') ? bottom(`#${place.closest('section')?.id} > h3`) : 0;
        const above = Math.max(name, bottom('header'), bottom('[popovertarget]'));
        return (place?.getBoundingClientRect().top ?? NaN) - above;
      });
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      for (const address of ['l3', 'l3-2']) {
        await page.goto('/en/draft/');
        await page.goto(`/en/draft/ds-1/#${address}`);
        await expect(page.locator(`#${address}`)).toBeInViewport();
        const below = await tops();
        expect(below, `${address}, ${viewport.width} px`).toBeGreaterThanOrEqual(0);
        expect(below, `${address}, ${viewport.width} px`).toBeLessThan(40);
      }
    }
  });

  test('has ids above criteria, which end where prose does; names its level while its criteria go by; prints whole', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto('/draft/ds-1/');
    const parts = page.locator('#l2-1 > div');
    const tops = async (): Promise<number[]> =>
      parts.evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().top)));
    await expect(parts).toHaveCount(2);
    expect(new Set(await tops()).size).toBe(2);
    await page.setViewportSize(phone);
    expect(new Set(await tops()).size).toBe(2);

    await page
      .locator('#l3-4')
      .evaluate((criterion) => criterion.scrollIntoView({block: 'center'}));
    await expect(page.locator('#l3 h3')).toBeInViewport({ratio: 1});

    await page.setViewportSize(desktop);
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('nav#site-nav')).toBeHidden();
    const clipped = await page
      .locator('section[data-level]')
      .evaluateAll((bands) => bands.map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth));
    expect(clipped).toEqual([0, 0, 0, 0, 0]);
    await expect(page.locator('#l5')).toBeVisible();
  });
});

for (const [name, isWhole] of Object.entries({
  'a capability': false,
  '@full every capability': true,
})) {
  test(`phone: ${name} begins to be rated soon and ends in reach`, async ({page}) => {
    await page.setViewportSize(phone);
    await page.goto('/draft/capability/');
    const all = await page
      .locator('main a')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => /\/[a-z]{2}-\d+\/$/.test(href)),
      );
    expect(new Set(all).size).toBe(35);
    const taken = isWhole ? [...new Set(all)] : all.filter((href) => href.endsWith('/ds-1/'));
    expect(taken.length).toBeGreaterThanOrEqual(1);
    for (const root of rootsOf('zh')) {
      for (const href of taken) {
        const address = root + href.slice(1);
        // At a place: the page is then laid out whole.
        await page.goto(`${address}#main`);
        const {first, end} = await page.evaluate(() => ({
          first: (document.querySelector('#l2-1')?.getBoundingClientRect().top ?? NaN) + scrollY,
          end: document.documentElement.scrollHeight,
        }));
        expect(first, `${address}, first criterion of level 2`).toBeLessThanOrEqual(4000);
        expect(end, `${address}, end`).toBeLessThanOrEqual(20_000);
      }
    }
  });
}

test.describe('folds of a page', () => {
  const address = '/en/draft/ds-1/';

  test('an address of what is folded opens it, and what is in it', async ({page}) => {
    for (const place of ['metrics', 'terms', 'word-core-item']) {
      await page.goto('about:blank');
      await page.goto(`${address}#${place}`);
      await expect(page.locator(`#${place}`), place).toBeInViewport();
      const fold = page.locator('details').filter({has: page.locator(`#${place}`)});
      await expect(fold, place).toHaveAttribute('open');
    }
  });

  test('by keyboard each opens and closes; a click in the contents opens what it leads to; paper has what is folded', async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await page.goto(address);
    const folds = page.locator('.markdown details');
    const count = await folds.count();
    expect(count).toBeGreaterThan(4);
    for (let index = 0; index < count; index += 1) {
      const fold = folds.nth(index);
      await fold.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      await expect(fold).toHaveAttribute('open');
      await page.keyboard.press('Space');
      await expect(fold).not.toHaveAttribute('open');
    }

    const metrics = page.locator('details').filter({has: page.locator('#metrics')});
    await expect(metrics).not.toHaveAttribute('open');
    await page.locator('#page-contents a[href="#metrics"]').click();
    await expect(metrics).toHaveAttribute('open');
    await metrics.locator('summary').first().click();
    await expect(metrics).not.toHaveAttribute('open');

    await page.emulateMedia({media: 'print'});
    // What only leads elsewhere is not on paper at all.
    const texts = page.locator('.markdown details:visible > :not(summary)');
    expect(await texts.count()).toBeGreaterThan(4);
    const hidden = await texts.evaluateAll((all) =>
      all.filter((element) => !element.checkVisibility()).map(({textContent}) => textContent),
    );
    expect(hidden).toEqual([]);
  });
});

test('a level that is led to is marked within its column, and its rail keeps the level’s colour', async ({
  page,
}) => {
  await page.setViewportSize(desktop);
  const rail = (level: number): Promise<string> =>
    page
      .locator(`#l${level}`)
      .evaluate((band) => getComputedStyle(band, '::before').backgroundColor);
  await page.goto('/draft/cd-3/');
  const before = await rail(3);
  expect(before).not.toBe(await rail(5));
  await page.goto('/draft/cd-3/#l3');
  expect(await rail(3)).toBe(before);
  const mark = await page.locator('#l3').evaluate((band) => {
    const name = band.querySelector('h3')?.closest('#l3 > *') ?? band.firstElementChild;
    const {backgroundColor, boxShadow} = getComputedStyle(name ?? band);
    const paper = getComputedStyle(document.body).backgroundColor;
    // What lies beside it has the colour of the page.
    return {isMarked: backgroundColor !== paper, beside: boxShadow, mark: backgroundColor};
  });
  expect(mark.isMarked).toBe(true);
  expect(mark.beside).not.toContain(mark.mark);
});
