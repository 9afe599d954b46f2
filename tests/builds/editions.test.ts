import {existsSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {readStandardJson} from '../../src/exports/standard-json';
import {checkPermanence} from '../../src/checks/permanence';
import {editionsOf} from '../../src/model/editions';
import {cutEdition} from '../../src/release';
import type {Core, FullText, Manifest} from '../../src/search/format';
import {ProjectCopy} from './project-copy';

const data = 'docs/capability/ds/ds-1.yaml';
const chinese = 'docs/capability/ds/ds-1.mdx';
const english = 'i18n/en/docusaurus-plugin-content-docs/current/capability/ds/ds-1.mdx';
const scoring = 'docs/capability/scoring.mdx';
const marks = ['改过的描述', 'a changed statement', '改过的正文', 'changed prose'];

const dataFiles = ['standard.json', 'standard.schema.json', 'criteria.csv', 'mappings.csv'];

describe('a release', () => {
  let project: ProjectCopy;
  const before = new Map<string, ReadonlyMap<string, string>>();
  const dataBefore = new Map<string, string>();

  beforeAll(async () => {
    project = new ProjectCopy(inject('projectFolder'));
    await cutEdition({siteDir: project.dir, number: '1.0', date: '2027-06-01'});
    project.docusaurus('build');
    for (const folder of ['1.0', 'en/1.0']) before.set(folder, project.pages(folder));
    for (const name of dataFiles) dataBefore.set(name, project.read(`build/data/1.0/${name}`));

    project.replace('docs/framework/index.yaml', 'zh: 数据服务', 'zh: 改名的数据服务');
    project.replace(data, '数据项', '改过的描述数据项');
    project.replace(data, 'en: Each', 'en: In a changed statement, each');
    project.replace(chinese, '## 为什么重要', '改过的正文。\n\n## 为什么重要');
    project.replace(english, '## Why it matters', 'changed prose.\n\n## Why it matters');
    project.replace(scoring, '{/* #r1 */}\n', '{/* #r1 */}\n\n只改了中文。\n');
    project.docusaurus('build');
  });

  test.each(['1.0', 'en/1.0'])(
    '/%s/ is served from its first day, and keeps its own data',
    (folder) => {
      expect(
        existsSync(path.join(project.dir, 'versioned_docs/version-1.0/capability/ds/ds-1.yaml')),
      ).toBe(true);
      expect(before.get(folder)?.has('ds-1/index.html')).toBe(true);
      expect(before.get(folder)?.has('index.html')).toBe(true);
    },
  );

  test.each(['1.0', 'en/1.0'])('a later change leaves /%s/ as it was', (folder) => {
    expect(project.pages(folder)).toEqual(before.get(folder));
  });

  test('the change is in the draft, in both languages', () => {
    const pages = [...project.pages('draft').values(), ...project.pages('en/draft').values()].join(
      '',
    );
    for (const mark of marks) expect(pages.includes(mark), mark).toBe(true);
  });

  test('has data files of its own, which a later change leaves as they were', () => {
    for (const name of dataFiles) {
      expect(project.read(`build/data/1.0/${name}`), name).toBe(dataBefore.get(name));
    }
    const {edition} = readStandardJson(dataBefore.get('standard.json') ?? '');
    expect(edition).toEqual({path: '1.0', status: 'released'});
    for (const name of ['standard.json', 'criteria.csv']) {
      const draft = project.read(`build/data/draft/${name}`);
      for (const mark of marks.slice(0, 2)) expect(draft.includes(mark), name).toBe(true);
    }
    for (const page of ['1.0/data-files/index.html', 'en/1.0/data-files/index.html']) {
      const html = project.read(`build/${page}`);
      expect(html.includes('href="/data/1.0/criteria.csv"'), page).toBe(true);
      expect(html.includes('href="/data/draft/'), page).toBe(false);
    }
  });

  test.each(['', 'en/'])('%ssearch-index has each edition apart', (language) => {
    const folder = `build/${language}search-index`;
    const {editions} = JSON.parse(project.read(`${folder}/manifest.json`)) as Manifest;
    expect(editions.map((edition) => edition.path).sort()).toEqual(['1.0', 'draft']);
    for (const {path: at, core, text} of editions) {
      const {edition, pages} = JSON.parse(project.read(`${folder}/${core}`)) as Core;
      expect(edition).toBe(at);
      expect(pages.length).toBeGreaterThan(20);
      expect(pages.filter((page) => !page.path.startsWith(`${at}/`))).toEqual([]);
      const {texts} = JSON.parse(project.read(`${folder}/${text}`)) as FullText;
      const found = marks.filter((mark) => texts.some((pageText) => pageText.includes(mark)));
      expect(found).toHaveLength(at === 'draft' ? 2 : 0);
    }
  });

  test.each([
    ['search/index.html', '1.0', false],
    ['1.0/ds-1/index.html', '1.0', false],
    ['draft/ds-1/index.html', 'draft', true],
    ['draft/step-up/ds-1/index.html', 'draft', true],
  ])('the search of %s is that of %s, its areas too', (file, edition, isRenamed) => {
    const panel = /<div [^>]*data-search="[^>]*>/.exec(project.read(`build/${file}`))?.[0] ?? '';
    expect(/data-editions="\[\{&quot;path&quot;:&quot;([^&]*)/.exec(panel)?.[1]).toBe(edition);
    expect(panel.includes('改名的数据服务')).toBe(isRenamed);
    expect(panel).toContain('DS:');
  });

  test('a text changed in one language is marked in the other, in the draft alone', () => {
    const isMarked = (file: string): boolean =>
      project.read(`build/${file}`).includes('data-behind');
    expect(isMarked('en/draft/scoring/index.html')).toBe(true);
    expect(isMarked('draft/scoring/index.html')).toBe(false);
    expect(isMarked('en/1.0/scoring/index.html')).toBe(false);
    const page = project.read('build/en/draft/scoring/index.html');
    expect(page).toContain('href="/draft/scoring/#r1"');
    expect(project.read('build/en/draft/translations/index.html')).toContain(
      'href="/en/draft/scoring/#r1"',
    );
  });

  test.each([
    ['index.html', '/1.0/ds-1/', 'the landing page leads to the release'],
    ['draft/ds-1/index.html', '/1.0/ds-1/', 'the draft leads to the same page of the release'],
    ['1.0/ds-1/index.html', '/draft/ds-1/', 'the release leads to the same page of the draft'],
    ['en/draft/ds-1/index.html', '/en/1.0/ds-1/', 'in English too'],
  ])('%s → %s: %s', (file, address) => {
    expect(project.read(`build/${file}`).includes(`href="${address}"`)).toBe(true);
  });

  test.each(['', 'en/'])('%spages say their edition and status; the draft leads on', (language) => {
    const release = project.read(`build/${language}1.0/ds-1/index.html`);
    expect(release).toContain('2027-06-01');
    expect(release).not.toContain('data-edition-notice');
    expect(release).not.toContain('noindex');
    for (const page of ['ds-1', 'step-up/ds-1']) {
      const draft = project.read(`build/${language}draft/${page}/index.html`);
      const notice = /<aside[^>]*data-edition-notice[\s\S]*?<\/aside>/.exec(draft)?.[0];
      expect(notice, page).toContain(`href="/${language}1.0/${page}/" data-keep-place`);
      expect(draft, page).toContain('name="robots" content="noindex"');
    }
  });

  // The whole site twice over: what 0.9 is to 1.0, a 1.0 is to a 1.1.
  describe.runIf(process.env.TEST_FULL)('and the next', () => {
    beforeAll(async () => {
      await cutEdition({siteDir: project.dir, number: '1.1', date: '2028-02-01'});
      project.docusaurus('build');
    });

    test.each(['1.0', 'en/1.0'])(
      'leave the text of /%s/ as it was, but for what it is now',
      (folder) => {
        // Which edition holds now is said around the text, and in the notice.
        const textOf = (pages: ReadonlyMap<string, string>): unknown[] =>
          [...pages].map(([name, html]) => [
            name,
            html
              .replace(/<aside[^>]*data-edition-notice[\s\S]*?<\/aside>/, '')
              .replace(/<nav[\s\S]*?<\/nav>/g, ''),
          ]);
        expect(textOf(project.pages(folder))).toEqual(textOf(before.get(folder) ?? new Map()));
      },
    );

    test.each(['', 'en/'])(
      '%s1.0 says that it is superseded, and leads to the same place',
      (language) => {
        const page = project.read(`build/${language}1.0/ds-1/index.html`);
        const notice = /<aside[^>]*data-edition-notice[\s\S]*?<\/aside>/.exec(page)?.[0];
        expect(notice).toContain('2028-02-01');
        expect(notice).toContain(`href="/${language}1.1/ds-1/" data-keep-place`);
        expect(page).not.toContain('noindex');
      },
    );

    test('nothing that is published is lost', () => {
      expect(checkPermanence(project.dir, editionsOf(project.dir)).problems).toEqual([]);
    });
  });
});
