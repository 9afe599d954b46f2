import {describe, expect, test} from 'vitest';
import {Site} from '../../tests/fixtures/site';
import {
  dataFileOfPage,
  editionsOf,
  isIndexed,
  mainEdition,
  newestRelease,
  placeFile,
  statusOf,
} from './editions';
import {loadEditions} from './load';
import {localize} from './localize';
import {languageOfLocale} from './locales';

const docs = 'i18n/en/docusaurus-plugin-content-docs';

describe('editions', () => {
  test('before the first release there is the draft, and it is what the landing page leads to', () => {
    using site = new Site();
    const editions = editionsOf(site.dir);
    expect(editions.map(({path, status}) => [path, status])).toEqual([['draft', 'draft']]);
    expect(mainEdition(editions).path).toBe('draft');
  });

  test('each release has its own path, the newest one too', () => {
    using site = new Site();
    site.write('versions.json', '["1.0", "0.9"]');
    const editions = editionsOf(site.dir);
    expect(editions.map(({path}) => path)).toEqual(['draft', '1.0', '0.9']);
    expect(mainEdition(editions).path).toBe('1.0');
    expect(editions[1]?.pageFolders).toEqual({
      zh: 'versioned_docs/version-1.0',
      en: `${docs}/version-1.0`,
    });
  });

  test('what an edition is, editions.yaml says', () => {
    using site = new Site();
    site.write('versions.json', '["1.0", "0.9"]').write(
      'editions.yaml',
      `schema: 1
editions:
  - edition: draft
    history:
      - status: working-draft
        date: 2026-11-23
  - edition: '1.0'
    history:
      - status: published
        date: 2027-06-01
      - status: withdrawn
        date: 2027-06-02
`,
    );
    const editions = editionsOf(site.dir);
    expect(editions.map(statusOf)).toEqual(['working-draft', 'withdrawn', 'published']);
    expect(editions[1]?.history[0]).toEqual({status: 'published', date: '2027-06-01'});
    expect(newestRelease(editions)?.path).toBe('0.9');
    expect(mainEdition(editions).path).toBe('0.9');
  });

  test('search engines list releases, old ones too, and the draft until there is one', () => {
    using site = new Site();
    const indexed = (): boolean[] => {
      const editions = editionsOf(site.dir);
      return editions.map((edition) => isIndexed(edition, editions));
    };
    expect(indexed()).toEqual([true]);
    site.write('versions.json', '["1.0", "0.9"]');
    expect(indexed()).toEqual([false, true, true]);
  });

  test('a list of editions that is none is said plainly', () => {
    using site = new Site();
    site.write('versions.json', '{"1.0": true}');
    expect(() => editionsOf(site.dir)).toThrow('versions.json: expected a list');
  });

  test('an English page of a release belongs to that release’s data', () => {
    using site = new Site();
    site.write('versions.json', '["1.0"]');
    const page = placeFile(editionsOf(site.dir), `${docs}/version-1.0/capability/ds/ds-1.mdx`);
    expect(page).toMatchObject({
      language: 'en',
      name: 'capability/ds/ds-1.mdx',
      edition: {path: '1.0'},
    });
    expect(page && dataFileOfPage(page)).toBe('versioned_docs/version-1.0/capability/ds/ds-1.yaml');
    expect(placeFile(editionsOf(site.dir), 'README.md')).toBeUndefined();
  });

  test('every edition loads, and a problem in an old one is named with its file', () => {
    using site = new Site();
    for (const file of [
      'framework/index',
      'framework/data-services',
      'capability/levels',
      'capability/ds/ds-1',
    ]) {
      site.write(`versioned_docs/version-1.0/${file}.yaml`, site.read(`docs/${file}.yaml`));
    }
    site.write('versions.json', '["1.0"]');
    expect(loadEditions(site.dir).map(({edition}) => edition.path)).toEqual(['draft', '1.0']);
    site.replace('versioned_docs/version-1.0/capability/ds/ds-1.yaml', 'schema: 1', 'schema: 9');
    expect(() => loadEditions(site.dir)).toThrow(
      'versioned_docs/version-1.0/capability/ds/ds-1.yaml:1',
    );
  });
});

describe('one language', () => {
  test('every pair becomes one text, whatever it stands in', () => {
    const data = {
      id: 'DS-1',
      title: {zh: '数据项', en: 'Data item'},
      list: [{text: {zh: '一', en: 'one'}, level: 3}],
    };
    expect(localize(data, 'en')).toEqual({
      id: 'DS-1',
      title: 'Data item',
      list: [{text: 'one', level: 3}],
    });
    expect(localize(data, 'zh').list[0]?.text).toBe('一');
  });

  test('a locale that the site does not have is an error', () => {
    expect(languageOfLocale('zh-Hans')).toBe('zh');
    expect(() => languageOfLocale('fr')).toThrow('zh-Hans, en');
  });
});
