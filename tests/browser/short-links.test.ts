/** Short links, in a browser with and without script, under `/` and under a base path. */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {rootPort, subPathPort} from '../ports';
import {expect, test} from './test';

const sites = [`http://localhost:${rootPort}/`, `http://localhost:${subPathPort}/standard/`];

/** One of each kind; of what no edition has yet there is none. */
const kinds = Object.entries({
  'r/ds/': 'draft/framework/data-services/',
  'r/ds-1/': 'draft/ds-1/',
  'r/ds-1.l3/': 'draft/ds-1/#l3',
  'r/ds-1.l3.2/': 'draft/ds-1/#l3-2',
  'r/sp-03/': 'draft/sp-03/',
  'r/sp-03.4/': 'draft/sp-03/#c4',
  'r/case-01/': 'draft/case-01/',
  'r/capability/': 'draft/glossary/#capability',
  'r/words/owner/': 'draft/words/#word-owner',
  'r/draft/ds-1.l3/': 'draft/ds-1/#l3',
}).filter(([short]) => existsSync(join(resolve(__dirname, '../../build'), short)));

for (const [index, site] of sites.entries()) {
  const [atRoot, below] = index === 0 ? ['', ' @full'] : [' @full', ''];

  test.describe(`below ${new URL(site).pathname}`, () => {
    test(`each kind opens its place, in the language of the browser${atRoot}`, async ({page}) => {
      expect(kinds.length).toBeGreaterThanOrEqual(9);
      for (const [short, path] of kinds) {
        await page.goto(site + short);
        await page.waitForURL(`${site}en/${path}`);
        const [, place] = path.split('#');
        if (place) await expect(page.locator(`[id="${place}"]`), short).toBeInViewport();
      }
    });

    test(`the language asked for decides; query and fragment are kept${below}`, async ({page}) => {
      for (const [asked, opened] of [
        ['r/ds-1.l3/?lang=zh', 'draft/ds-1/#l3'],
        ['r/ds-1.l3/?lang=ZH-CN&a=1', 'draft/ds-1/?a=1#l3'],
        ['r/ds-1.l3/?lang=tlh', 'en/draft/ds-1/#l3'],
        ['r/ds-1/?a=b%20c#l4-1', 'en/draft/ds-1/?a=b%20c#l4-1'],
      ] as const) {
        await page.goto(site + asked);
        await page.waitForURL(site + opened);
      }
    });

    test(`the language chosen on the site comes before that of the browser${below}`, async ({
      page,
    }) => {
      await page.goto(`${site}en/draft/ds-1/`);
      await page.getByRole('link', {name: '中文'}).click();
      await page.waitForURL(`${site}draft/ds-1/`);
      await page.goto(`${site}r/ds-1.l3/`);
      await page.waitForURL(`${site}draft/ds-1/#l3`);
    });

    test(`as people type it${atRoot}`, async ({page}) => {
      for (const typed of ['R/DS-1.L3', 'r/ds-1.l3', 'r/ds-1_l3/', 'en/r/DS-1_L3', 'r/ds-1.l3).']) {
        await page.goto(site + typed);
        await page.waitForURL(`${site}en/draft/ds-1/#l3`);
      }
    });
  });
}

test('a browser of neither language gets Chinese', async ({browser}) => {
  const context = await browser.newContext({locale: 'fr-FR'});
  const page = await context.newPage();
  await page.goto(`${sites[0]}r/ds-1.l3/`);
  await page.waitForURL(`${sites[0]}draft/ds-1/#l3`);
  await context.close();
});

test('that a link leads elsewhere than to the newest edition is said on the page', async ({
  page,
}) => {
  const note = 'Edition 1.0 does not have DS-1.L3.';
  await page.route('**/r/ds-1.l3/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      '</a></li>',
      `</a> <small>${note}</small></li>`,
    );
    await route.fulfill({response, body});
  });
  await page.goto(`${sites[0]}r/ds-1.l3/`);
  await page.waitForURL(`${sites[0]}en/draft/ds-1/#l3`);
  await expect(page.getByRole('status')).toHaveText(note);
  await page.reload();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({javaScriptEnabled: false});

  for (const [index, site] of sites.entries()) {
    test(`${new URL(site).pathname}: each kind has links to both languages${index === 0 ? ' @full' : ''}`, async ({
      page,
    }) => {
      for (const [short, path] of kinds) {
        await page.goto(site + short);
        for (const [language, root] of [
          ['zh-Hans', ''],
          ['en', 'en/'],
        ] as const) {
          const link = page.locator(`a[hreflang=${language}]`);
          expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(site + root + path);
        }
      }
      await page.locator('a[hreflang=en]').click();
      await expect(page).toHaveURL(`${site}en/draft/ds-1/#l3`);
    });
  }
});

test('the lists of pages for search engines are well-formed', async ({page, request}) => {
  const [, site = ''] = sites;
  await page.goto(`${site}r/ds-1/`);
  for (const file of ['sitemap.xml', 'sitemap-pages.xml', 'en/sitemap-pages.xml']) {
    const text = await (await request.get(site + file)).text();
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return {
        root: parsed.documentElement.localName,
        space: parsed.documentElement.namespaceURI,
        places: parsed.querySelectorAll('loc').length,
        dates: Array.from(parsed.querySelectorAll('lastmod'), ({textContent}) => textContent),
      };
    }, text);
    const isIndex = file === 'sitemap.xml';
    expect(found, file).toMatchObject({
      root: isIndex ? 'sitemapindex' : 'urlset',
      space: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    });
    expect(found.places, file).toBeGreaterThanOrEqual(isIndex ? 2 : 40);
    if (!isIndex) expect(found.dates.length, file).toBeGreaterThan(40);
    for (const date of found.dates) expect(date, file).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
