import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {dataComponents} from '../../page-data/data-components';
import {frontMatterField} from '../../content/front-matter';
import {pagesOf} from '../../content/pages';
import {scaffolds} from '../../scaffolds';
import {editionsOf} from '../editions';
import {readFilesOf} from '../load';
import {ofKind} from '../located';
import {kindNames, kindOf, kinds, type DataFile} from '.';
import {Site} from '../../../tests/fixtures/site';

const root = path.join(__dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const [draft] = editionsOf(root);
if (!draft) throw new Error('There is always a working draft.');

/** The content, and the smallest specification and case, of which it may have none yet. */
function everyFile(): DataFile[] {
  using site = new Site().add('specification').add('case');
  const [smallest] = editionsOf(site.dir);
  if (!draft || !smallest) throw new Error('There is always a working draft.');
  return [...readFilesOf(root, draft).located, ...readFilesOf(site.dir, smallest).located].map(
    ({data}) => data,
  );
}

const everything = everyFile();

describe.each(kindNames)('the kind %s', (kind) => {
  const {page, published, scaffold, forms} = kinds[kind];
  const ofThis = everything.filter((data) => data.kind === kind);

  test('has a file to be tested with', () => {
    expect(ofThis).not.toEqual([]);
  });

  test('is published under a name that the page of the data has', () => {
    for (const language of ['zh', 'en'] as const) {
      const folder = draft.pageFolders[language];
      expect(read(`${folder}/appendix/data.mdx`)).toContain(`\`${published.name}\``);
    }
  });

  test('is shown by components that pages know and the README lists', () => {
    for (const component of page.components) {
      expect(Object.keys(dataComponents)).toContain(component);
      expect(read('src/theme/MDXComponents.tsx')).toMatch(new RegExp(`^  ${component},$`, 'm'));
      expect(read('src/components/README.md')).toContain(`\`${component}\``);
    }
  });

  test('gives anchors that are used once, each by one of its components', () => {
    for (const data of ofThis) {
      const parts = kindOf(data)
        .parts(data)
        .filter(({anchor}) => anchor !== undefined);
      const anchors = parts.map(({anchor}) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const {shownBy} of parts) expect(page.components).toContain(shownBy);
    }
  });

  test('has a scaffold where it says so', () => {
    if (scaffold !== undefined) expect(Object.keys(scaffolds)).toContain(scaffold);
  });

  test('says of every form what is expected, in both languages', () => {
    for (const {name, expected} of forms) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(expected.zh).toMatch(/\p{Script=Han}/u);
      expect(expected.en).toMatch(/[a-z]/);
    }
  });
});

test('every component that is given the data of its page shows some kind', () => {
  const shown = kindNames.flatMap((kind): readonly string[] => kinds[kind].page.components);
  const given = Object.entries(dataComponents).flatMap(([name, sources]) =>
    sources?.includes('data') ? [name] : [],
  );
  expect(given.filter((name) => !shown.includes(name))).toEqual([]);
});

test('every page of data has the address that its kind declares', () => {
  const {located} = readFilesOf(root, draft);
  const areas = ofKind(located, 'framework').flatMap(({data}) => data.areas);
  const byFile = new Map(located.map(({file, data}) => [file, data]));
  const pages = pagesOf(root, draft).filter(({dataFile}) => byFile.has(dataFile));
  expect(pages.length).toBe(2 * located.length);
  for (const page of pages) {
    const data = byFile.get(page.dataFile);
    const address = data && kindOf(data).page.address(data, () => areas);
    expect(`${frontMatterField(page, 'slug')?.value}/`, page.file).toBe(address);
  }
});

test('a file’s kind decides by what declaration it is taken', () => {
  const capability = everything.find((data) => data.kind === 'capability');
  expect(capability && kindOf(capability)).toBe(kinds.capability);
});
