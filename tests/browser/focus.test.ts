import {hiddenStops} from './focus';
import {expect, languages, settled, templates, test} from './test';

const widths = [320, 768, 1100, 1440] as const;
const paths = {
  ...templates,
  dependencies: 'draft/dependencies/',
  search: 'search/',
} as const;

/** One of each width, and of each kind of scrolling, in every run; the rest takes five minutes. */
const sample = new Set([
  'capability, en, 320',
  'island, zh, 768',
  'dependencies, en, 1100',
  'levels, zh, 1440',
]);

for (const [template, path] of Object.entries(paths)) {
  for (const [language, root] of Object.entries(languages)) {
    for (const width of widths) {
      const name = `${template}, ${language}, ${width}`;
      const tag = sample.has(name) ? '' : '@full ';
      test(`${tag}${name} px: no stop of the focus is hidden`, async ({page}) => {
        test.setTimeout(120_000);
        await page.setViewportSize({width, height: 800});
        await page.goto(root + path);
        await settled(page);
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          const {hidden, count} = await hiddenStops(page, key);
          expect(hidden, key).toEqual([]);
          expect(count, key).toBeGreaterThan(3);
        }
      });
    }
  }
}
