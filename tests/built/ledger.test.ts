import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {publishedPlaces} from '../../src/content/published-places';
import {editionsOf} from '../../src/model/editions';
import {addressPrefix, languages} from '../../src/model/locales';
import {builds, htmlFiles, readPage} from './pages';

const root = path.resolve(import.meta.dirname, '../..');
const [build] = builds;

/** What the ledger has of each edition, or would have, is taken from the data and the headings; here it is looked for. */
describe.each(editionsOf(root))('the places of edition $path', (edition) => {
  const places = publishedPlaces(root, edition);

  test.each(languages)('are in the built pages: %s', (language) => {
    if (!build) throw new Error('There is a build.');
    const files = new Set(htmlFiles(build));
    const idsOf = new Map<string, ReadonlySet<string>>();
    const missing = places.flatMap(({address}) => {
      const [page = '', anchor] = address.split('#');
      const file = `${addressPrefix[language]}/${edition.path}${page}index.html`.slice(1);
      if (!files.has(path.normalize(file))) return [`${address}: no page`];
      if (anchor === undefined) return [];
      const html = idsOf.get(file) ?? idsIn(readPage(build, file));
      idsOf.set(file, html);
      return html.has(anchor) ? [] : [`${address}: no such id`];
    });
    expect(places.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });
});

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
