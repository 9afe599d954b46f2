import {expect, test} from 'vitest';
import {addFates, reasonOf, withdrawnThings} from '../../tests/fixtures/fates';
import {Site} from '../../tests/fixtures/site';
import {editionsOf, type Edition} from '../model/editions';
import {loadEdition} from '../model/load';
import type {Language} from '../model/locales';
import {backlinksOf} from './backlinks';
import {fatesOf, type FatesData} from './fates';
import {frontMatterFromData} from './front-matter';

function draftOf(site: Site): Edition {
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('There is always a working draft.');
  return draft;
}

function withFates(language: Language): FatesData {
  using site = new Site();
  addFates(site, 'glossary');
  return fatesOf(site.dir, loadEdition(site.dir, draftOf(site)), language);
}

const fates = {zh: withFates('zh'), en: withFates('en')};

test.each(withdrawnThings)('$kind $id is withdrawn, for a reason, and leads on', (thing) => {
  const {id, kind, fate, ends} = thing;
  for (const language of ['zh', 'en'] as const) {
    const found = fates[language][id];
    expect(found).toMatchObject({id, kind, of: id, fate: fate[0], reason: reasonOf(id)[language]});
    expect(found?.successors.map((successor) => successor.id)).toEqual(ends);
  }
});

test('has titles in the language, and addresses with places', () => {
  expect(fates.en['DS-7.L3.2']?.successors).toEqual([
    {id: 'DS-7.L3.1', title: 'DS-7.L3.1', path: '/draft/ds-7/#l3-1'},
    {id: 'DS-7.L4.1', title: 'DS-7.L4.1', path: '/draft/ds-7/#l4-1'},
  ]);
  expect(fates.zh['fate-old']).toMatchObject({
    title: '术语 fate-old',
    path: '/draft/glossary/#fate-old',
    names: ['fate-old', '术语 fate-old', 'Term fate-old'],
    successors: [
      {title: '术语 fate-first', path: '/draft/glossary/#fate-first'},
      {title: '术语 fate-second'},
    ],
  });
  expect(fates.en['fates/old']).toMatchObject({
    title: 'Extra old',
    path: '/draft/fates/old/',
    names: ['fates/old'],
    successors: [
      {title: 'Extra first', path: '/draft/fates/first/'},
      {title: 'DS-7 Data-item management', path: '/draft/ds-7/'},
    ],
  });
});

test('what goes with its level has the fate of the level', () => {
  expect(fates.en['DS-8.L5.1']).toMatchObject({
    of: 'DS-8.L5',
    level: 5,
    path: '/draft/ds-8/#l5-1',
    successors: [{id: 'DS-7.L3'}, {id: 'DS-7.L4'}],
  });
  expect(fates.en['DS-7.L3.1']).toBeUndefined();
});

test.each([
  ['docs/fates/old.mdx', 'fates/old'],
  ['docs/cases/fate-72.mdx', 'CASE-72'],
])('the head of %s has its fate, and the sidebar that it is no more in', async (file, id) => {
  using site = new Site();
  addFates(site, 'glossary');
  const parse = frontMatterFromData(site.dir, editionsOf(site.dir));
  const frontMatterOf = async (name: string) =>
    (
      await parse({
        filePath: `${site.dir}/${name}`,
        fileContent: site.read(name),
        defaultParseFrontMatter: () => Promise.reject(new Error('not asked')),
      })
    ).frontMatter;
  expect(await frontMatterOf(file)).toMatchObject({
    displayed_sidebar: 'standard',
    fate: {id, reason: reasonOf(id).zh},
  });
  for (const inForce of ['docs/fates/first.mdx', 'docs/cases/fate-71.mdx']) {
    expect(await frontMatterOf(inForce)).not.toHaveProperty('fate');
  }
});

test('a withdrawn page refers to nothing', () => {
  using site = new Site();
  addFates(site, 'glossary');
  for (const name of ['first', 'old']) {
    site.write(
      `docs/fates/${name}.mdx`,
      `${site.read(`docs/fates/${name}.mdx`)}\n[数据项](/draft/ds-7/)\n`,
    );
  }
  const links = backlinksOf(site.dir, loadEdition(site.dir, draftOf(site)), 'zh');
  expect(links['capability/ds/ds-7']?.map(({path}) => path)).toEqual(
    expect.arrayContaining(['/draft/fates/first/', '/draft/case-71/']),
  );
  expect(JSON.stringify(links['capability/ds/ds-7'])).not.toMatch(/old|case-72/);
});
