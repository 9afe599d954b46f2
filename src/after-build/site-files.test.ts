import {expect, test} from 'vitest';
import {filesForSearchEngines, writeManifest} from './site-files';

test('the index names the list of each language, and robots.txt the index', () => {
  const [index, robots] = filesForSearchEngines('https://example.org/standard/');
  expect(index?.path).toBe('sitemap.xml');
  expect([...(index?.text.matchAll(/<loc>(.*?)<\/loc>/g) ?? [])].map(([, loc]) => loc)).toEqual([
    'https://example.org/standard/sitemap-pages.xml',
    'https://example.org/standard/en/sitemap-pages.xml',
  ]);
  expect(robots?.text).toContain('Sitemap: https://example.org/standard/sitemap.xml\n');
});

test('the manifest speaks the language that it stands beside', () => {
  const manifest = JSON.parse(writeManifest('en').text) as {lang: string; name: string};
  expect(manifest.lang).toBe('en');
  expect(manifest.name).toContain('Internet Application Operations');
});
