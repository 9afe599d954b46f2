import {expect, test} from 'vitest';
import {writePage} from '../../tests/fixtures/content';
import {Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import type {Language} from '../model/locales';
import {backlinksOf, type Backlinks} from './backlinks';

function backlinks(change: (site: Site) => void, language: Language = 'en'): Backlinks {
  using site = new Site();
  change(site);
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  return backlinksOf(site.dir, loadEdition(site.dir, draft), language);
}

test('a page that links to another is named there once, under its title in the language', () => {
  const change = (site: Site): void =>
    writePage(
      site,
      'docs/capability/extra.mdx',
      '[甲](./ds/ds-1.mdx) [乙](./ds/ds-1.mdx#l3) <a href="/draft/ds-1/">丙</a> [自己](./extra.mdx) [站](https://iso.org/) [节](#x)',
      '[a](./ds/ds-1.mdx) [b](./ds/ds-1.mdx#l3) <a href="/draft/ds-1/">c</a> [self](./extra.mdx) [site](https://iso.org/) [section](#x)',
    );
  for (const [language, title] of [
    ['zh', '附页'],
    ['en', 'Extra'],
  ] as const) {
    const to = backlinks(change, language);
    const before = backlinks(() => {}, language)['capability/ds/ds-1'] ?? [];
    expect(to['capability/ds/ds-1']).toEqual([
      ...before,
      {kind: 'page', title, path: '/draft/extra/'},
    ]);
    expect(to['capability/extra']).toBeUndefined();
  }
});

test('what the data says comes first, with its place, and its page is not named again', () => {
  const to = backlinks((site) => site.add('specification').add('case'));
  const found = to['capability/ds/ds-1'] ?? [];
  expect(found.slice(0, 2)).toMatchObject([
    {kind: 'clause', path: '/draft/sp-01/#c1', levels: [3], id: 'SP-01.1'},
    {kind: 'case', path: '/draft/case-01/', levels: [3]},
  ]);
  const fromText = found.filter(({kind}) => kind === 'page').map(({path}) => path);
  expect(fromText).not.toContain('/draft/sp-01/');
});

test('a page that cannot be read, and a link that leads nowhere, name nothing', () => {
  const to = backlinks((site) =>
    writePage(site, 'docs/capability/extra.mdx', '<Open', '[a](./none.mdx) [b](/draft/none/)'),
  );
  expect(JSON.stringify(to)).not.toContain('extra');
  expect(() =>
    backlinks((site) => writePage(site, 'docs/capability/extra.mdx', '<Open'), 'zh'),
  ).not.toThrow();
});
