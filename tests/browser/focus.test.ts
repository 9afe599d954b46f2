import {hiddenStops} from './focus';
import {expect, languages, settled, templates, test} from './test';

const widths = [320, 768, 1100, 1440] as const;
const paths = {
  ...templates,
  dependencies: 'draft/dependencies/',
  search: 'search/',
} as const;

const keys = ['Tab', 'Shift+Tab'] as const;

/**
 * One for reading and one that is a tool in every run, forward or back: back comes from below to what stays at the
 * top. The full run has all, both ways, and takes five minutes.
 */
const sample: Readonly<Record<string, readonly (typeof keys)[number][]>> = {
  'capability, en, 320': ['Shift+Tab'],
  'island, zh, 768': ['Tab'],
};

for (const [template, path] of Object.entries(paths)) {
  for (const [language, root] of Object.entries(languages)) {
    for (const width of widths) {
      const name = `${template}, ${language}, ${width}`;
      const tag = sample[name] ? '' : '@full ';
      const taken = process.env.TEST_FULL ? keys : (sample[name] ?? keys);
      test(`${tag}${name} px: no stop of the focus is hidden`, async ({page}) => {
        test.setTimeout(120_000);
        await page.setViewportSize({width, height: 800});
        await page.goto(root + path);
        await settled(page);
        for (const key of taken) {
          const {hidden, count} = await hiddenStops(page, key);
          expect(hidden, key).toEqual([]);
          expect(count, key).toBeGreaterThan(3);
        }
      });
    }
  }
}
