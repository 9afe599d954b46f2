import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseHtml} from '../../src/html/html';
import {addressOf, builds, htmlFiles, readPage} from './pages';

/** What the head of a page says to search engines and link previews. */
function headOf(html: string) {
  const {elements} = parseHtml(html);
  const meta = (name: string): string | undefined =>
    elements.find(({attributes}) => attributes.name === name || attributes.property === name)
      ?.attributes.content;
  const links = (rel: string, attribute = 'href'): string[] =>
    elements
      .filter(({name, attributes}) => name === 'link' && attributes.rel === rel)
      .filter(({attributes}) => attributes[attribute] !== undefined)
      .map(({attributes}) => attributes.href ?? '');
  return {
    canonical: links('canonical'),
    // In other languages; feeds are another matter.
    alternates: links('alternate', 'hreflang'),
    feeds: links('alternate', 'type'),
    url: meta('og:url'),
    robots: meta('robots'),
    card: meta('twitter:card'),
    image: meta('og:image'),
  };
}

describe.each(builds)('heads under $base', (build) => {
  const isPublic = build.base !== '/';
  const pages = htmlFiles(build).map((file) => ({
    file,
    address: addressOf(build, file),
    head: headOf(readPage(build, file)),
  }));
  const missing = pages.filter(({file}) => path.basename(file) === '404.html');
  const there = pages.filter((page) => !missing.includes(page));

  test('the pages about changes, and they alone, name the feeds of their language, which are there', () => {
    const naming = there.filter(({head}) => head.feeds.length > 0);
    expect(naming.map(({address}) => address.slice(build.base.length)).sort()).toEqual([
      'draft/changes/',
      'en/draft/changes/',
    ]);
    for (const {address, head} of naming) {
      const root = address.replace(/draft\/changes\/$/, '');
      expect(head.feeds).toEqual([`${root}feeds/editions.xml`, `${root}feeds/draft.xml`]);
      for (const feed of head.feeds) {
        const text = readPage(build, feed.slice(build.base.length));
        expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed '), feed).toBe(true);
        expect(text.match(/<entry>/g)?.length ?? 0, feed).toBeGreaterThan(0);
      }
    }
  });

  test('the 404 pages claim no address and are not indexed', () => {
    expect(missing).toHaveLength(2);
    for (const {head, file} of missing) {
      expect(head, file).toMatchObject({canonical: [], alternates: [], robots: 'noindex'});
      expect(head.url, file).toBeUndefined();
    }
  });

  test('other pages name their address where the site has a public one, and never localhost', () => {
    const files = new Set(there.map(({address}) => address));
    for (const {head, address} of there) {
      const url = `https://standard.example${address}`;
      expect(head.canonical, address).toEqual(isPublic ? [url] : []);
      expect(head.url, address).toBe(isPublic ? url : undefined);
      expect(head.alternates, address).toHaveLength(isPublic ? 3 : 0);
      for (const alternate of head.alternates) {
        expect(files, address).toContain(new URL(alternate).pathname);
      }
      expect(head.robots, address).toBeUndefined();
    }
    expect(existsSync(path.join(build.folder, 'sitemap.xml'))).toBe(isPublic);
  });

  test('a large picture is claimed only where there is a picture', () => {
    for (const {head, address} of pages) {
      expect(head.card, address).toBe(head.image ? 'summary_large_image' : 'summary');
    }
  });
});
