import path from 'node:path';
import {openIndex} from '../search-index';
import {queryFrom, seeded, shownBlocks, type ShownBlock} from '../search-oracle';
import {expect, languages, test} from './test';

const build = path.resolve(__dirname, '../../build');

for (const [language, root] of Object.entries(languages)) {
  for (const [name, count] of Object.entries({'a sample': 100, '@full 2000 queries': 2000})) {
    test(`${language}, ${name}: whatever the pages show is found where it stands`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const {core, engine} = openIndex(path.join(build, root));
      const blocks: (ShownBlock & {readonly path: string})[] = [];
      // Outside the full run every 24th page stands for all, with each language another part.
      const from = language === 'zh' ? 0 : 12;
      const taken = core.pages.filter((_, index) => count === 2000 || index % 24 === from);
      for (const {path: address} of taken) {
        // At a place: the page is then laid out whole.
        await page.goto(`${root}${address}#main`);
        const shown = await page.evaluate(shownBlocks);
        blocks.push(...shown.map((block) => ({...block, path: address})));
      }
      expect(blocks.length).toBeGreaterThan(200);
      const random = seeded(count);
      const missed: string[] = [];
      let asked = 0;
      while (asked < count) {
        const block = blocks[Math.floor(random() * blocks.length)];
        const query = block && queryFrom(block.text, random)?.text;
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
