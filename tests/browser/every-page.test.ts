import {readdirSync} from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {desktop, expect, overflow, phone, tags, test} from './test';

const build = path.resolve(__dirname, '../../build');
const addresses = readdirSync(build, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

// What is done for one page of each template in every run is done for every page here.
for (const address of addresses) {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`@full ${address}, ${width}: no axe violation, nothing sticks out`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.goto(address);
      await page.waitForSelector('html[data-has-hydrated="true"]');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        await page.waitForSelector(`html[data-theme="${colorScheme}"]`);
        const {violations} = await new AxeBuilder({page}).withTags(tags).analyze();
        expect(violations.map(({id, nodes}) => `${id}: ${nodes.length}`)).toEqual([]);
      }
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }
}
