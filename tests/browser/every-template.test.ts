import AxeBuilder from '@axe-core/playwright';
import {desktop, expect, languages, overflow, phone, tags, templates, test} from './test';

for (const [language, root] of Object.entries(languages)) {
  for (const [template, path] of Object.entries(templates)) {
    for (const [width, viewport] of Object.entries({phone, desktop})) {
      test(`${template}, ${language}, ${width}: no axe violation in either colours, nothing sticks out`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport);
        await page.goto(root + path);
        await page.waitForSelector('html[data-has-hydrated="true"]');
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme});
          await page.waitForSelector(`html[data-theme="${colorScheme}"]`);
          // Only colours change with the mode: the other rules would find the same twice.
          const axe = new AxeBuilder({page});
          const {violations} = await (
            colorScheme === 'light'
              ? axe.withTags(tags)
              : axe.withRules(['color-contrast', 'link-in-text-block'])
          ).analyze();
          expect(violations.map(({id, nodes}) => `${id}: ${describe(nodes)}`)).toEqual([]);
        }
      });
    }
  }
}

function describe(nodes: readonly {readonly target: unknown[]}[]): string {
  return nodes.map(({target}) => target.join(' ')).join(' | ');
}
