import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseHtml, textIn} from '../../src/html/html';
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
    type: meta('og:type'),
    site: meta('og:site_name'),
    files: [...links('icon'), ...links('apple-touch-icon'), ...links('manifest')],
    data: elements
      .filter(({attributes}) => attributes.type === 'application/ld+json')
      .map((element) => JSON.parse(textIn(element)) as Readonly<Record<string, unknown>>),
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

  test('pages of an edition say what they are, of what, under which licence', () => {
    // Step sheets repeat what capabilities say.
    const isOfEdition = (address: string): boolean =>
      address.includes('/draft/') && !address.includes('/step-up/');
    expect(pages.filter(({address}) => isOfEdition(address)).length).toBeGreaterThan(60);
    for (const {head, address} of pages) {
      const isArticle = isOfEdition(address);
      expect(head.type, address).toBe(isArticle ? 'article' : 'website');
      expect(head.site, address).toMatch(/^(互联网应用运维框架|Internet Application Operations)/);
      if (!isArticle) expect(head.data, address).toEqual([]);
      else {
        const language = address.startsWith(`${build.base}en/`) ? 'en' : 'zh-Hans';
        const url = `https://standard.example${address}`;
        const [article] = head.data.filter((item) => item['@type'] === 'TechArticle');
        expect(article, address).toMatchObject({
          '@context': 'https://schema.org',
          inLanguage: language,
          version: 'draft',
          creativeWorkStatus: 'Draft',
          license: 'https://creativecommons.org/licenses/by-nc-nd/3.0/',
          isPartOf: {'@type': 'CreativeWork', name: head.site, version: 'draft'},
        });
        expect(article?.url, address).toBe(isPublic ? url : undefined);
      }
    }
    const byAddress = new Map(pages.map(({address, head}) => [address, head.data]));
    const about = byAddress.get(`${build.base}draft/ds-1/`)?.[0]?.about;
    expect(about).toMatchObject({'@type': 'DefinedTerm', termCode: 'DS-1', name: '数据项管理'});
    const terms = byAddress.get(`${build.base}en/draft/glossary/`)?.map((item) => item['@type']);
    expect(terms?.sort()).toEqual(['DefinedTermSet', 'TechArticle']);
  });

  test('icons and manifest are there, in each language', () => {
    const isThere = (address: string): boolean =>
      existsSync(path.join(build.folder, address.slice(build.base.length)));
    for (const {head, address} of pages) {
      expect(head.files, address).toHaveLength(3);
      for (const file of head.files) expect(isThere(file), `${address}: ${file}`).toBe(true);
    }
    for (const folder of ['', 'en/']) {
      const file = path.join(build.folder, folder, 'manifest.webmanifest');
      const {icons} = JSON.parse(readFileSync(file, 'utf8')) as {icons: {src: string}[]};
      expect(icons.length).toBeGreaterThan(1);
      for (const {src} of icons) expect(isThere(build.base + folder + src), src).toBe(true);
      expect(isThere(`${build.base}${folder}favicon.ico`)).toBe(true);
    }
  });

  test('search engines find each page, by one index over both languages', () => {
    const read = (name: string): string => readFileSync(path.join(build.folder, name), 'utf8');
    const places = (xml: string): string[] =>
      [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place);
    expect(existsSync(path.join(build.folder, 'robots.txt'))).toBe(isPublic);
    if (!isPublic) return;
    const root = `https://standard.example${build.base}`;
    expect(read('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
    const lists = places(read('sitemap.xml'));
    expect(lists).toHaveLength(2);
    const listed = lists.flatMap((list) => places(read(list.slice(root.length))));
    const indexed = there.map(({address}) => `https://standard.example${address}`);
    expect(listed.sort()).toEqual(indexed.sort());
  });

  test('a large picture is claimed only where there is a picture', () => {
    for (const {head, address} of pages) {
      expect(head.card, address).toBe(head.image ? 'summary_large_image' : 'summary');
    }
  });
});
