import path from 'node:path';
import type {Page} from '@playwright/test';
import {openIndex} from '../search-index';
import {expect, languages, test} from './test';

/** A block of text as the browser shows it, and the place it belongs to. */
interface Block {
  readonly text: string;
  /** What stands after the `#`; empty for the page itself. */
  readonly anchor: string;
}

/** Read from the page itself, not by what feeds the index. */
function blocksOf(page: Page): Promise<Block[]> {
  return page.evaluate(() => {
    const text = document.querySelector<HTMLElement>('.markdown');
    if (!text) return [];
    const isInline = (element: Element): boolean =>
      /^(inline|contents|ruby|none|math)/.test(getComputedStyle(element).display) ||
      element.closest('math, svg') !== null;
    const found: Block[] = [];
    let section = '';
    for (const element of Array.from(text.querySelectorAll<HTMLElement>('*'))) {
      if (/^H[2-6]$/.test(element.tagName) && element.id) section = element.id;
      // What a tool shows is its reader's, not the page's.
      if (element.closest('[data-tool]')) continue;
      if (!(element instanceof HTMLElement) || isInline(element)) continue;
      if (Array.from(element.querySelectorAll('*')).some((inner) => !isInline(inner))) continue;
      const place = element.closest('tr[id^="l"], li[id^="l"], [data-term][id]');
      const heading = element.closest('h1');
      const shown = element.innerText.replace(/\s+/g, ' ').trim();
      const isOwn = place !== null && text.contains(place);
      if (shown) found.push({text: shown, anchor: heading ? '' : isOwn ? place.id : section});
    }
    return found;
  });
}

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A piece of a block that a reader might look for: a run of Han, a word or its beginning, a phrase, or a mix. */
function queryFrom(text: string, random: () => number): string | undefined {
  const units = text.match(/\p{Script=Han}|[A-Za-z0-9][A-Za-z0-9'’.-]*|\s+|./gu) ?? [];
  const starts = units.flatMap((unit, index) => (/^[\p{L}\p{N}]/u.test(unit) ? [index] : []));
  const start = starts[Math.floor(random() * starts.length)];
  if (start === undefined) return undefined;
  const length = 1 + Math.floor(random() * 6);
  const taken = units.slice(start, start + length);
  const query = taken.join('').trim();
  const isWord = /^[A-Za-z]+$/.test(query);
  const cut =
    isWord && query.length > 3 && random() < 0.4
      ? query.slice(0, 2 + Math.floor(random() * 3))
      : query;
  const han = cut.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 2 || /^[A-Za-z]{2}/.test(cut) ? cut : undefined;
}

const build = path.resolve(__dirname, '../../build');

for (const [language, root] of Object.entries(languages)) {
  for (const [name, count] of Object.entries({'a sample': 400, '@full 2000 queries': 2000})) {
    test(`${language}, ${name}: whatever the pages show is found where it stands`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const {core, engine} = openIndex(path.join(build, root));
      const blocks: (Block & {readonly path: string})[] = [];
      for (const {path: address} of core.pages) {
        // At a place: the page is then laid out whole.
        await page.goto(`${root}${address}#main`);
        blocks.push(...(await blocksOf(page)).map((block) => ({...block, path: address})));
      }
      expect(blocks.length).toBeGreaterThan(1000);
      const random = seeded(count);
      const missed: string[] = [];
      let asked = 0;
      while (asked < count) {
        const block = blocks[Math.floor(random() * blocks.length)];
        const query = block && queryFrom(block.text, random);
        if (!query) continue;
        asked += 1;
        const {hits} = engine.search({text: query}, Infinity);
        const isFound = hits.some(
          ({place, page: {path: address}}) =>
            address === block.path && (place.anchor ?? '') === block.anchor,
        );
        if (!isFound) missed.push(`${query} — ${block.path}#${block.anchor}`);
      }
      expect(missed).toEqual([]);
    });
  }
}
