import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, inject, test, vi} from 'vitest';
import {meantAddresses} from '../../src/reader/missing-address';
import {Engine} from '../../src/search/engine';
import type {Core, FullText, Manifest} from '../../src/search/format';
import {parseHtml} from '../../src/html/html';
import {addFates, reasonOf, withdrawnThings} from '../fixtures/fates';
import {freePort, start} from './npm-start';
import {ProjectCopy} from './project-copy';

const roots = [
  {root: '', language: 'zh'},
  {root: 'en/', language: 'en'},
] as const;

describe('what is withdrawn from an edition', () => {
  let project: ProjectCopy;
  /** Some of what was served, by its address. */
  const served = new Map<string, string>();
  let home = '';
  const page = (file: string): string => project.read(`build/${file}`);

  // As readers of a copy see it: npm start builds both languages and serves them.
  beforeAll(async () => {
    project = new ProjectCopy(inject('projectFolder'));
    addFates({
      read: (file) => project.read(file),
      write: (file, text) => {
        mkdirSync(path.dirname(path.join(project.dir, file)), {recursive: true});
        project.write(file, text);
      },
    });
    const port = await freePort();
    home = `http://localhost:${port}/`;
    const run = start(project.dir, String(port));
    try {
      const isOver = run.ended.then((status) => {
        throw new Error(`npm start ended with ${status}:\n${run.output()}`);
      });
      const isReady = vi.waitUntil(() => run.output().includes(`Ready: ${home}`), {
        timeout: 500_000,
        interval: 200,
      });
      await Promise.race([isReady, isOver]);
      for (const at of ['draft/ds-1/', 'en/draft/ds-1/']) {
        served.set(at, await (await fetch(home + at)).text());
      }
    } finally {
      run.child.kill('SIGTERM');
      await run.ended;
    }
  });

  test('is built by npm start in both languages, and served until it is told to end', async () => {
    expect(served.get('draft/ds-1/')).toContain('lang="zh-Hans"');
    expect(served.get('en/draft/ds-1/')).toContain('lang="en"');
    await expect(fetch(home)).rejects.toThrow();
  });

  test.each(roots)(
    'keeps its address, folded, with the reason and what took its place: /$root',
    ({root, language}) => {
      const {index} = searchIn(root);
      for (const {id, kind, ends} of withdrawnThings) {
        const found = index.places.find((place) => place.withdrawn && isIt(place, id));
        if (!found) throw new Error(`${root} ${id} is not in the index`);
        const {path: address = ''} = index.pages[found.page] ?? {};
        const document = parseHtml(page(`${root}${address}index.html`));
        const isWhole = kind === 'page' || kind === 'case';
        const whole = document.elements.find(({attributes}) => 'data-withdrawn' in attributes);
        expect(whole !== undefined, id).toBe(isWhole);
        const shown = isWhole
          ? whole
          : document.elements.find(({attributes}) => attributes.id === found.anchor);
        if (!shown) throw new Error(`${root} ${id} is not on its page`);
        const html = page(`${root}${address}index.html`).slice(shown.start, shown.end);
        expect(html, id).toContain(reasonOf(id)[language]);
        expect(html.match(/<dd><a /g) ?? [], id).toHaveLength(ends.length);
        if (!isWhole) {
          const folds = document.elements.filter(
            ({name, attributes, start, end}) =>
              name === 'details' &&
              'data-unsearched' in attributes &&
              start < shown.start &&
              end > shown.end,
          );
          expect(
            folds.map(({attributes}) => 'open' in attributes),
            id,
          ).toEqual([false]);
        }
      }
    },
  );

  /** An edition's index, and what answers from it. */
  function searchIn(root: string): {readonly index: Core; readonly engine: Engine} {
    const folder = `build/${root}search-index`;
    const {editions} = JSON.parse(project.read(`${folder}/manifest.json`)) as Manifest;
    const files = editions.find((edition) => edition.path === 'draft');
    const index = JSON.parse(project.read(`${folder}/${files?.core}`)) as Core;
    const engine = new Engine(index);
    engine.addText(JSON.parse(project.read(`${folder}/${files?.text}`)) as FullText);
    return {index, engine};
  }

  const isIt = (place: Core['places'][number], id: string): boolean =>
    place.id === id || (place.withdrawn?.names.includes(id) ?? false);

  test.each(roots)('is found by its id alone, and leads on: /$root', ({root}) => {
    const {index, engine} = searchIn(root);
    for (const {id, ends} of withdrawnThings) {
      const withdrawn = engine.search({text: id}).hits.filter(({place}) => place.withdrawn);
      expect(
        withdrawn.map(({place}) => isIt(place, id)),
        id,
      ).toEqual([true]);
      expect(withdrawn[0]?.place.withdrawn?.successors, id).toHaveLength(ends.length);
      for (const successor of withdrawn[0]?.place.withdrawn?.successors ?? []) {
        const [address = '', anchor] = successor.path.split('#');
        const html = page(`${root}${address}index.html`);
        if (anchor) expect(html, `${id} ${anchor}`).toContain(`id="${anchor}"`);
      }
    }
    for (const text of ['Wording of', '原文']) {
      const found = engine.search({text}).hits.map(({place}) => place);
      expect(found.filter((place) => place.withdrawn)).toEqual([]);
      const titles = new Set(withdrawnThings.map(({id}) => id));
      expect(found.filter(({id}) => id !== undefined && titles.has(id))).toEqual([]);
    }
    expect(index.synonyms.flat()).not.toContain('term fate-old');
  });

  test('is in no navigation, list, matrix or mark', () => {
    const overview = ['draft/', 'draft/matrix/', 'draft/framework/', 'draft/ds-7/'].map((address) =>
      page(`${address}index.html`),
    );
    for (const html of overview) {
      expect(html).not.toMatch(/href="[^"]*\/(?:case-7[2-5]|fates\/(?:old|both|like|gone))\//);
    }
    for (const inForce of ['/draft/case-71/', '/draft/fates/first/'])
      expect(overview[0]).toContain(`href="${inForce}"`);
    const [, matrix = ''] = overview;
    expect(matrix).toContain('第 1 级的描述');
    expect(matrix).not.toContain('描述原文');
    expect(project.pages('draft').get('case-72/index.html')).not.toContain('rel="next"');
    // Its page still has the navigation beside it.
    expect(page('draft/case-72/index.html')).toContain('id="site-nav"');
  });

  test('is where a mistyped address of it leads', () => {
    for (const [asked, meant] of [
      ['draft/DS-7.L3.2', 'draft/ds-7/#l3-2'],
      ['DS-8.L4', 'draft/ds-8/#l4'],
      ['en/SP-07.3', 'en/draft/sp-07/#c3'],
      ['CASE-72', 'draft/case-72/'],
    ] as const) {
      const found = meantAddresses(asked, 'draft').find((address) =>
        existsSync(path.join(project.dir, 'build', address.split('#')[0] ?? '', 'index.html')),
      );
      expect(found).toBe(meant);
      const [address = '', anchor] = meant.split('#');
      if (anchor) expect(page(`${address}index.html`)).toContain(`id="${anchor}"`);
    }
  });

  test('is in the files of its data, with its fate', () => {
    const json = JSON.parse(project.read('build/data/draft/standard.json')) as unknown;
    const text = JSON.stringify(json);
    const csv = project.read('build/data/draft/criteria.csv');
    for (const {id, kind, fate} of withdrawnThings) {
      if (kind === 'page') continue;
      const [list, ...ids] = fate;
      const reason = JSON.stringify({[list]: ids, reason: reasonOf(id)}).slice(1, -1);
      expect(text, id).toContain(`"status":"withdrawn",${reason}`);
      if (kind === 'criterion') expect(csv).toContain(reasonOf(id).zh);
    }
    expect(readdirSync(path.join(project.dir, 'build/data/draft'))).toHaveLength(4);
  });
});
