import path from 'node:path';
import {Parser} from 'htmlparser2';
import {describe, expect, test} from 'vitest';
import {addressOf, builds, htmlFiles, readPage} from './pages';

/** Where the language link in the head of a page leads. */
function languageLinkOf(html: string): string | undefined {
  let address: string | undefined;
  const parser = new Parser({
    onopentag(name, {href, hreflang, 'data-keep-place': keepsPlace}) {
      // What says of a text that it is older links to the other language too, but not the whole page.
      if (name === 'a' && hreflang !== undefined && keepsPlace !== undefined) address ??= href;
    },
  });
  parser.end(html);
  return address;
}

describe.each(builds)('the language link under $base', (build) => {
  const files = htmlFiles(build);
  const links = new Map(
    files.map((file) => [addressOf(build, file), languageLinkOf(readPage(build, file))]),
  );
  const pages = [...links.keys()].filter((address) => !address.endsWith('/404.html'));
  const english = `${build.base}en/`;

  test('leads from every page to the same page, and from there back', () => {
    const astray = pages.filter((address) => {
      const there = links.get(address);
      return (
        there === undefined ||
        there.startsWith(english) === address.startsWith(english) ||
        there.replace(english, build.base) !== address.replace(english, build.base) ||
        links.get(there) !== address
      );
    });
    expect(astray).toEqual([]);
    expect(pages).toContain(`${english}draft/step-up/ds-1/`);
    expect(pages).toContain(`${build.base}search/`);
  });

  test('leads home from the 404 page', () => {
    expect(links.get(`${build.base}404.html`)).toBe(english);
    expect(links.get(`${english}404.html`)).toBe(build.base);
  });

  test('every page is there in both languages', () => {
    const chinese = files.filter((file) => !file.startsWith(`en${path.sep}`));
    expect(files).toHaveLength(chinese.length * 2);
  });
});
