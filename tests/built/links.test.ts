import {statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {addressOf, builds, htmlFiles, readPage, redirects, shortLinks, type Build} from './pages';

/** Every address in a page's markup, SVG included, with the element that it stands in. */
function addressesIn(html: string): {element: string; attribute: string; address: string}[] {
  return [
    ...html.matchAll(/<([a-z][\w:-]*)((?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g),
  ].flatMap(([, element = '', attributes = '']) =>
    [...attributes.matchAll(/\s(href|xlink:href|src|action|poster|data)="([^"]*)"/g)].map(
      ([, attribute = '', address = '']) => ({
        element,
        attribute,
        address: address.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
      }),
    ),
  );
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}

/** The file that an address of the site is served from, if there is one. */
function fileOf({folder, base}: Build, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  // A folder without its slash would be a redirect, and on some servers nothing at all.
  return statSync(path.join(folder, file), {throwIfNoEntry: false})?.isFile() ? file : undefined;
}

describe.each(builds)('links of the site under $base', (build) => {
  const files = htmlFiles(build);
  const origin = 'http://site.invalid';
  const ids = new Map(files.map((file) => [file, idsIn(readPage(build, file))]));

  test('there are pages in both languages', () => {
    expect(files).toContain(path.join('draft', 'ds-1', 'index.html'));
    expect(files).toContain(path.join('en', 'draft', 'ds-1', 'index.html'));
  });

  test('every link leads to a page and an id that are there', () => {
    const broken: string[] = [];
    let seen = 0;
    for (const file of files) {
      const here = addressOf(build, file);
      for (const {element, address} of addressesIn(readPage(build, file))) {
        const url = new URL(address, origin + here);
        if (url.origin !== origin) continue;
        seen += 1;
        const target = fileOf(build, url.pathname);
        const id = decodeURIComponent(url.hash.slice(1));
        if (target === undefined) broken.push(`${here}: <${element}> ${address}: no such file`);
        else if (id && ids.get(target)?.has(id) === false) {
          broken.push(`${here}: <${element}> ${address}: no such id`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(files.length * 20);
  });

  test('the address of a page that is gone leads to a place that is there, in its language', () => {
    const gone = redirects(build);
    expect(gone).toContain(path.join('draft', 'calculator', 'index.html'));
    expect(gone).toContain(path.join('en', 'draft', 'calculator', 'index.html'));
    for (const file of gone) {
      const here = addressOf(build, file);
      const [, to = ''] = /content="0; url=([^"]+)"/.exec(readPage(build, file)) ?? [];
      const url = new URL(to, origin + here);
      const target = fileOf(build, url.pathname) ?? '';
      expect(target.startsWith('en'), here).toBe(file.startsWith('en'));
      expect(ids.get(target), here).toContain(url.hash.slice(1));
    }
  });

  test('every short link leads to a place that is there, in both languages', () => {
    const short = shortLinks(build);
    expect(short.length).toBeGreaterThan(2000);
    const broken: string[] = [];
    for (const file of short) {
      expect(file).toBe(file.toLowerCase());
      const html = readPage(build, file);
      const here = addressOf(build, file);
      const targets = addressesIn(html).flatMap(({element, address}) => {
        const url = new URL(address, origin + here);
        const target = element === 'a' ? fileOf(build, url.pathname) : undefined;
        const isThere = url.hash === '' || (target && ids.get(target)?.has(url.hash.slice(1)));
        return target && isThere ? [target] : [];
      });
      const languages = targets.map((target) => target.startsWith(`en${path.sep}`));
      const isSound = languages.length === 2 && languages[0] !== languages[1];
      if (!isSound || !html.includes('content="noindex"')) broken.push(here);
    }
    expect(broken).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    const loaded = files.map((file) => ({
      file,
      addresses: addressesIn(readPage(build, file)).filter(({element}) => element !== 'a'),
    }));
    // Each has its mark at least.
    expect(loaded.filter(({addresses}) => addresses.length === 0)).toEqual([]);
    const foreign = loaded.flatMap(({file, addresses}) =>
      addresses
        .filter(({address}) => {
          const url = new URL(address, origin);
          return /^https?:$/.test(url.protocol) && url.origin !== origin;
        })
        .map(({element, address}) => `${file}: <${element}> ${address}`)
        // Addresses of the page itself in other languages, for search engines; nothing loads them.
        .filter((found) => !/<link> https:\/\/standard\.example\//.test(found)),
    );
    expect(foreign).toEqual([]);
  });
});
