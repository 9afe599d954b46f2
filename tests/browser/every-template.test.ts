import AxeBuilder from '@axe-core/playwright';
import {desktop, expect, languages, overflow, phone, tags, templates, test} from './test';

for (const [language, root] of Object.entries(languages)) {
  for (const [template, path] of Object.entries(templates)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, viewport] of Object.entries({phone, desktop})) {
        test(`${template}, ${language}, ${colorScheme}, ${width}: no axe violation, nothing sticks out`, async ({
          page,
        }) => {
          await page.setViewportSize(viewport);
          await page.emulateMedia({colorScheme});
          await page.goto(root + path);
          await page.waitForSelector('html[data-has-hydrated="true"]');
          const {violations} = await new AxeBuilder({page}).withTags(tags).analyze();
          expect(
            violations.map(
              ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(' | ')}`,
            ),
          ).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }
    }
  }
}
