import {execFileSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import budgets from '../../bench/budgets.json';
import {readChangesJson} from '../../src/changes/changes-json';
import {recordErratum} from '../../src/ledger/record-erratum';
import {readStandardJson} from '../../src/exports/standard-json';
import {checkPermanence} from '../../src/checks/permanence';
import {editionsOf} from '../../src/model/editions';
import {cutEdition} from '../../src/release';
import type {Core, FullText, Manifest} from '../../src/search/format';
import {ProjectCopy} from './project-copy';

const data = 'docs/capability/ds/ds-1.yaml';
const chinese = 'docs/capability/ds/ds-1.mdx';
const english = 'i18n/en/docusaurus-plugin-content-docs/current/capability/ds/ds-1.mdx';
const scoring = 'i18n/en/docusaurus-plugin-content-docs/current/capability/scoring.mdx';

/** Where a link leads to what is not there, outside the full run. */
const landing = 'docs/index.mdx';
const missing = '/draft/ds-1/#l9';

/** What is changed after the release: in the data, which has both languages, and on the page. */
const marks = {
  '': ['改过的描述', '改过的正文'],
  'en/': ['a changed statement', 'changed prose'],
} as const;
const dataMarks = [marks[''][0], marks['en/'][0]];

/**
 * The full run builds twice in both languages. Outside it one language with both editions is built once, after
 * what was changed: the release has nothing of that.
 */
const isFull = Boolean(process.env.TEST_FULL);
const roots = isFull ? (['', 'en/'] as const) : ([''] as const);

/** Corrects a heading of an edition in both languages, as an erratum does. */
function correct(project: ProjectCopy, number: string): void {
  const pages = [
    [`versioned_docs/version-${number}/capability/ds/ds-1.mdx`, '## 为什么重要', '## 为何重要'],
    [
      english.replace('/current/', `/version-${number}/`),
      '## Why it matters',
      '## Why this matters',
    ],
  ] as const;
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      cwd: project.dir,
      stdio: 'pipe',
    });
  };
  git('init', '-q');
  git('add', ...pages.map(([file]) => file));
  git('commit', '-qm', 'Release');
  const [draft = '', ...rest] = project.read('editions.yaml').split(/(?=^ {2}- edition: ['"]1\.)/m);
  const erratum = `    errata:
      - number: 1
        date: 2028-03-01
        files:
${pages.map(([file]) => `          - ${file}\n`).join('')}        change:
          zh: 标题改正。
          en: A heading mended.
        reason:
          zh: 读者指出。
          en: A reader saw it.
`;
  const [first = '', ...older] = rest;
  project.write('editions.yaml', [draft, `${first.trimEnd()}\n${erratum}`, ...older].join(''));
  for (const [file, from, to] of pages) project.replace(file, from, to);
  const edition = editionsOf(project.dir).find((each) => each.path === number);
  if (!edition) throw new Error(`There is no edition ${number}.`);
  expect(recordErratum(project.dir, edition)).toHaveProperty('erratum.number', 1);
  // With a history of its own the copy would date its pages by it.
  rmSync(path.join(project.dir, '.git'), {recursive: true});
}

const dataFiles = ['standard.json', 'standard.schema.json', 'criteria.csv', 'mappings.csv'];

describe('a release', () => {
  let project: ProjectCopy;
  const before = new Map<string, ReadonlyMap<string, string>>();
  const dataBefore = new Map<string, string>();
  /** How the build outside the full run ended. */
  let refused = {status: 0, output: ''};

  /** What holds of an edition with an erratum, and of a pair of editions that is compared. */
  function correctedAndCompared(number: string, pair: string, names: readonly string[]): void {
    test.each(roots)(
      `/%s${number}/ shows its erratum at its page and among its changes`,
      (root) => {
        const [before, after] = root === '' ? ['为什么重要', '为何重要'] : ['Why it', 'Why this'];
        for (const page of ['ds-1', 'changes']) {
          const html = project.read(`build/${root}${number}/${page}/index.html`);
          const [, shown = ''] =
            /data-errata[^>]*>([\s\S]*?)<\/(?:aside|div>\s*<p)/.exec(html) ?? [];
          expect(shown, page).toContain('2028-03-01');
          expect(shown, page).toContain('<del>');
          expect(shown.replace(/<[^>]+>/g, ''), page).toMatch(
            root === '' ? /为什么|何/ : /it|this/,
          );
        }
        expect(project.read(`build/${root}draft/ds-1/index.html`)).not.toContain('data-errata');
        const feed = project.read(`build/${root}feeds/editions.xml`);
        expect(feed).toContain(`${number}/changes/#erratum-1`);
        for (const words of [before, after]) expect(feed).toContain(words);
        const anchor = project.read(`build/${root}${number}/changes/index.html`);
        expect(anchor).toContain('id="erratum-1"');
      },
    );

    test.each(roots)('%sthe page that compares has what it loads, within its budget', (root) => {
      const html = project.read(`build/${root}${number}/compare/index.html`);
      const [, main = ''] = / data-code="([^"]+)"/.exec(html) ?? [];
      const code = project.read(`build${main}`);
      const loaded = [
        html,
        code,
        project.read('build/data/changes/editions.json'),
        project.read(`build/data/changes/${pair}.report.json`),
      ];
      expect(JSON.parse(loaded[2] ?? '')).toEqual(names);
      const bytes = loaded.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);
      expect(bytes).toBeLessThanOrEqual(budgets.compare.bytes);
      const [, worker = ''] = /"(compare-worker\.[\w.]+)"/.exec(code) ?? [];
      expect(project.read(`build${path.dirname(main)}/${worker}`).length).toBeGreaterThan(1000);
      const {things} = readChangesJson(project.read(`build/data/changes/${pair}.json`));
      expect(things.some(({id}) => id === 'DS-1')).toBe(true);
      for (const name of ['1.0.state.json', 'declarations.json']) {
        expect(JSON.parse(project.read(`build/data/changes/${name}`)), name).toBeTypeOf('object');
      }
    });
  }

  beforeAll(async () => {
    project = new ProjectCopy(inject('projectFolder'));
    await cutEdition({siteDir: project.dir, number: '1.0', date: '2027-06-01'});
    if (isFull) {
      await project.build();
      for (const root of roots) before.set(root, project.pages(`${root}1.0`));
      for (const name of dataFiles) dataBefore.set(name, project.read(`build/data/1.0/${name}`));
    }

    project.replace('docs/framework/index.yaml', 'zh: 数据服务', 'zh: 改名的数据服务');
    project.replace(data, '数据项', '改过的描述数据项');
    project.replace(data, 'en: Each', 'en: In a changed statement, each');
    project.replace(chinese, '## 为什么重要', '改过的正文。\n\n## 为什么重要');
    project.replace(english, '## Why it matters', 'changed prose.\n\n## Why it matters');
    project.replace(scoring, '{/* #r1 */}\n', '{/* #r1 */}\n\nOnly the English was changed.\n');
    // The full run has one in the edition that comes next: this one it holds to its first build.
    if (isFull) {
      await project.build();
      return;
    }
    correct(project, '1.0');
    // Of an anchor Docusaurus knows only once all pages are made and all files written: they are what else is looked at.
    project.write(landing, `${project.read(landing)}\n[x](${missing})\n`);
    refused = await project.tryBuild('zh-Hans');
    // Two whole builds, on a machine with other work.
  }, 1_800_000);

  // The full run builds for it alone: broken-links.test.ts.
  test.runIf(!isFull)(
    'a link to an anchor that is not there fails the build, and nothing else does',
    () => {
      const {status, output} = refused;
      expect(status, output).toBe(1);
      expect(output.match(/linking to .*/g), output).toEqual([`linking to ${missing}`]);
    },
  );

  test.each(roots)('/%s1.0/ is served from its first day, with its own data', (root) => {
    expect(
      existsSync(path.join(project.dir, 'versioned_docs/version-1.0/capability/ds/ds-1.yaml')),
    ).toBe(true);
    const released = isFull ? before.get(root) : project.pages(`${root}1.0`);
    expect(released?.has('ds-1/index.html')).toBe(true);
    expect(released?.has('index.html')).toBe(true);
  });

  test.runIf(isFull).each(roots)('a later change leaves /%s1.0/ as it was', (root) => {
    expect(project.pages(`${root}1.0`)).toEqual(before.get(root));
  });

  test.each(roots)('a later change is in /%sdraft/, and not in the release', (root) => {
    for (const [edition, isChanged] of [
      ['draft', true],
      ['1.0', false],
    ] as const) {
      const text = [...project.pages(root + edition).values()].join('');
      for (const mark of marks[root]) expect(text.includes(mark), edition + mark).toBe(isChanged);
    }
  });

  test('has data files of its own, which a later change leaves as they were', () => {
    for (const name of dataFiles) {
      const released = project.read(`build/data/1.0/${name}`);
      if (isFull) expect(released, name).toBe(dataBefore.get(name));
      for (const mark of dataMarks) expect(released.includes(mark), name).toBe(false);
    }
    const {edition} = readStandardJson(project.read('build/data/1.0/standard.json'));
    expect(edition).toEqual({path: '1.0', status: 'released'});
    for (const name of ['standard.json', 'criteria.csv']) {
      const draft = project.read(`build/data/draft/${name}`);
      for (const mark of dataMarks) expect(draft.includes(mark), name).toBe(true);
    }
    for (const root of roots) {
      const html = project.read(`build/${root}1.0/data-files/index.html`);
      expect(html.includes('href="/data/1.0/criteria.csv"'), root).toBe(true);
      expect(html.includes('href="/data/draft/'), root).toBe(false);
    }
  });

  test.each(roots)('%ssearch-index has each edition apart', (language) => {
    const folder = `build/${language}search-index`;
    const {editions} = JSON.parse(project.read(`${folder}/manifest.json`)) as Manifest;
    expect(editions.map((edition) => edition.path).sort()).toEqual(['1.0', 'draft']);
    for (const {path: at, core, text} of editions) {
      const {edition, pages} = JSON.parse(project.read(`${folder}/${core}`)) as Core;
      expect(edition).toBe(at);
      expect(pages.length).toBeGreaterThan(20);
      expect(pages.filter((page) => !page.path.startsWith(`${at}/`))).toEqual([]);
      const {texts} = JSON.parse(project.read(`${folder}/${text}`)) as FullText;
      const found = marks[language].filter((mark) =>
        texts.some((pageText) => pageText.includes(mark)),
      );
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

  test.each([
    ['r/ds-1.l3/', '/1.0/ds-1/#l3'],
    ['r/1.0/ds-1.l3/', '/1.0/ds-1/#l3'],
    ['r/draft/ds-1.l3/', '/draft/ds-1/#l3'],
  ])('the short link /%s leads to %s, in both languages', (short, target) => {
    const html = project.read(`build/${short}index.html`);
    expect(html).toContain(`hreflang="zh-Hans" href="${target}"`);
    expect(html).toContain(`hreflang="en" href="/en${target}"`);
  });

  test('the pages of a release offer short links to that release, the draft’s to the newest', () => {
    expect(project.read('build/1.0/ds-1/index.html')).toContain('href="/r/1.0/ds-1/"');
    expect(project.read('build/draft/ds-1/index.html')).toContain('href="/r/ds-1/"');
  });

  test('a text changed in one language is marked in the other, in the draft alone', () => {
    const isMarked = (file: string): boolean =>
      project.read(`build/${file}`).includes('data-behind');
    expect(isMarked('draft/scoring/index.html')).toBe(true);
    expect(isMarked('1.0/scoring/index.html')).toBe(false);
    if (isFull) expect(isMarked('en/draft/scoring/index.html')).toBe(false);
    const page = project.read('build/draft/scoring/index.html');
    expect(page).toContain('href="/en/draft/scoring/#r1"');
    expect(project.read('build/draft/translations/index.html')).toContain(
      'href="/draft/scoring/#r1"',
    );
  });

  const ways: readonly (readonly [file: string, address: string, what: string])[] = [
    ['index.html', '/1.0/ds-1/', 'the landing page leads to the release'],
    ['draft/ds-1/index.html', '/1.0/ds-1/', 'the draft leads to the same page of the release'],
    ['1.0/ds-1/index.html', '/draft/ds-1/', 'the release leads to the same page of the draft'],
    ['en/draft/ds-1/index.html', '/en/1.0/ds-1/', 'in English too'],
  ];
  test.each(isFull ? ways : ways.slice(0, 3))('%s → %s: %s', (file, address) => {
    expect(project.read(`build/${file}`).includes(`href="${address}"`)).toBe(true);
  });

  describe.runIf(!isFull)('with an erratum', () =>
    correctedAndCompared('1.0', '1.0-draft', ['1.0', 'draft']),
  );

  test.each(roots)('%spages say their edition and status; the draft leads on', (language) => {
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
  describe.runIf(isFull)('and the next', () => {
    beforeAll(async () => {
      await cutEdition({siteDir: project.dir, number: '1.1', date: '2028-02-01'});
      correct(project, '1.1');
      await project.build();
    });

    test.each(roots)('leave the text of /%s1.0/ as it was, but for what it is now', (root) => {
      // Which edition holds now is said around the text, in the notice, and at places that an address leads to.
      const textOf = (pages: ReadonlyMap<string, string>): unknown[] =>
        [...pages].map(([name, html]) => [
          name,
          (/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '')
            .replace(/<aside[^>]*data-edition-notice[\s\S]*?<\/aside>/, '')
            .replace(/<p [^>]*data-in-newest[\s\S]*?<\/p>/g, '')
            .replace(/<nav[\s\S]*?<\/nav>/g, '')
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            // What an edition is, the contents say within a sentence.
            .replace(/（(已发布|已被取代)，[^）]*）|\((published|superseded), [^)]*\)/g, ''),
        ]);
      expect(textOf(project.pages(`${root}1.0`))).toEqual(textOf(before.get(root) ?? new Map()));
    });

    test.each(['', 'en/'])(
      '%s1.0 says that it is superseded, and leads to the same place',
      (language) => {
        const page = project.read(`build/${language}1.0/ds-1/index.html`);
        const notice = /<aside[^>]*data-edition-notice[\s\S]*?<\/aside>/.exec(page)?.[0];
        expect(notice).toContain('2028-02-01');
        expect(notice).toContain(`href="/${language}1.1/ds-1/" data-keep-place`);
        expect(page).not.toContain('noindex');
        // And at each place, for who is led to it.
        expect(page).toMatch(/<p [^>]*data-in-newest/);
        expect(page).toContain(`href="/${language}1.1/ds-1/#l3-1"`);
        // The newest leads nowhere from there: the same note tells of the edition before.
        const newest = project.read(`build/${language}1.1/ds-1/index.html`);
        expect(newest).not.toContain(`href="/${language}1.1/ds-1/#l3-1"`);
        expect(newest).not.toContain('data-edition-notice');
      },
    );

    correctedAndCompared('1.1', '1.0-1.1', ['1.0', '1.1', 'draft']);

    test('nothing that is published is lost', () => {
      expect(checkPermanence(project.dir, editionsOf(project.dir)).problems).toEqual([]);
    });
  });
});
