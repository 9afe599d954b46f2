import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {desktop, expect, overflow, phone, settled, test, axeViolations} from './test';

const build = path.resolve(__dirname, '../../build');
const addresses = readdirSync(build, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('index.html'))
  // What leads from the address of a page that is gone is none.
  .filter((name) => !readFileSync(path.join(build, name), 'utf8').includes('http-equiv="refresh"'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();

// What is done for one page of each template in every run is done for every page here.
for (const address of addresses) {
  for (const [width, viewport] of Object.entries({phone, desktop})) {
    test(`@full ${address}, ${width}: no axe violation, nothing sticks out`, async ({page}) => {
      await page.setViewportSize(viewport);
      // At a place: the page is then laid out whole, and nothing is where it is only estimated to be.
      await page.goto(`${address}#main`);
      await settled(page);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }
}
