/** What the pages show, and which of them show a query. */
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {openIndex} from '../../../tests/search-index';
import {shownBlocks} from '../../../tests/search-oracle';
import type {Language} from '../content/site-pages';
import type {StaticServer} from '../network/static-server';
import {inPage} from './in-page';
import {roots} from './searcher';

export interface ShownPage {
  /** From the language's root: `draft/ds-1/`. */
  readonly path: string;
  readonly title: string;
  /** Blocks of text, as shown. */
  readonly blocks: readonly string[];
  /** The same, for comparing. */
  readonly folded: readonly string[];
  /** Terms that are explained on the page, as its glossary names them. */
  readonly terms: readonly string[];
}

/** Something that has an id readers may search for, and its page. */
export interface Named {
  readonly id: string;
  readonly path: string;
}

/** Reads all pages of a language from a browser; which there are, and the ids, the site's index says. */
export async function readShown(
  browser: Browser,
  server: StaticServer,
  folder: string,
  language: Language,
): Promise<{readonly pages: readonly ShownPage[]; readonly ids: readonly Named[]}> {
  const root = roots[language];
  const {core} = openIndex(path.join(folder, root));
  const pages: ShownPage[] = [];
  for (const {path: address} of core.pages) {
    // At a place: the page is then laid out whole.
    const shown = await inPage(browser, server, `${root}${address}#main`, async (page) => ({
      blocks: (await page.evaluate(shownBlocks)).map(({text}) => text),
      title: (await page.locator('h1').first().innerText()).replace(/\s+/g, ' ').trim(),
      terms: await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.markdown [data-term][id]')].map(
          ({dataset}) => dataset.term ?? '',
        ),
      ),
    }));
    pages.push({path: address, ...shown, folded: shown.blocks.map(folded)});
  }
  const ids = core.places.flatMap(({id, kind, page}) => {
    const indexedPage = core.pages[page];
    return id !== undefined && indexedPage && kind !== 'term' ? [{id, path: indexedPage.path}] : [];
  });
  return {pages, ids};
}

/** Only what every search takes to be equal: case and white space. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The pages of which a block has the query: Latin letters at the beginning of a word, Han anywhere. */
export function pagesWith(pages: readonly ShownPage[], query: string): readonly string[] {
  const wanted = folded(query).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = /^[\p{Script=Latin}\p{N}]/u.test(query) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  const pattern = new RegExp(start + wanted, 'u');
  return pages
    .filter(({folded: blocks}) => blocks.some((block) => pattern.test(block)))
    .map(({path: address}) => address);
}
