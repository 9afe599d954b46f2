import {describe, expect, test} from 'vitest';
import {builds, readPage} from './pages';

const [atRoot, underPath] = builds;

describe('edit and report links', () => {
  test('are absent when no repository and no contact are known', () => {
    if (!atRoot) throw new Error('no build');
    const html = readPage(atRoot, 'draft/ds-1/index.html');
    expect(html).not.toMatch(/\/edit\/main\//);
    expect(html).not.toContain('mailto:');
    expect(html).not.toContain('issues/new');
  });

  test.each([
    ['draft/ds-1/index.html', 'docs/capability/ds/ds-1.mdx', 'DS-1%20%E6%95%B0%E6%8D%AE%E9%A1%B9'],
    [
      'en/draft/ds-1/index.html',
      'i18n/en/docusaurus-plugin-content-docs/current/capability/ds/ds-1.mdx',
      'DS-1%20Data-item',
    ],
  ])('%s: lead to the page’s text, its data, an issue and a mail', (file, source, title) => {
    if (!underPath) throw new Error('no build');
    const html = readPage(underPath, file);
    const repository = 'https://code.example/group/standard';
    expect(html).toContain(`href="${repository}/edit/main/${source}"`);
    expect(html).toContain(`href="${repository}/edit/main/docs/capability/ds/ds-1.yaml"`);
    expect(html).toMatch(new RegExp(`href="${repository}/issues/new\\?title=[^"]*${title}`));
    const address = `https://standard.example/standard/${file.replace('index.html', '')}`;
    expect(html.match(/href="[^"]*[?&](?:amp;)?body=[^"]*"/g)).toHaveLength(2);
    expect(html.split(encodeURIComponent(address))).toHaveLength(3);
    expect(html).toMatch(/href="mailto:editors@standard\.example\?subject=/);
  });

  test('a page without data has no data link', () => {
    if (!underPath) throw new Error('no build');
    expect(readPage(underPath, 'draft/introduction/scope/index.html')).not.toMatch(
      /edit\/main\/[^"]*\.yaml/,
    );
  });
});

test.each([
  ['draft/ds-1/index.html', /\d{4} 年 \d{1,2} 月 \d{1,2} 日/],
  ['en/draft/ds-1/index.html', /\d{1,2} [A-Z][a-z]+ \d{4}/],
])('%s: its date is written as the dates in its text are', (file, date) => {
  if (!underPath) throw new Error('no build');
  const [, shown = ''] =
    /<time dateTime="\d{4}-\d\d-\d\d"[^>]*>([^<]*)</i.exec(readPage(underPath, file)) ?? [];
  expect(shown).toMatch(date);
});
