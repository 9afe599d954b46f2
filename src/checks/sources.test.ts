import {expect, test} from 'vitest';
import {files, mappingsFile, Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import type {Problem} from '../model/problem';
import {readContent} from '../content/content';
import {sources} from './sources';

const another = files.case.replace('outage', 'another');

async function problemsOf(site: Site): Promise<Problem[]> {
  const [edition] = editionsOf(site.dir);
  if (!edition) throw new Error('no edition');
  return sources.run(readContent(site.dir, edition));
}

function lineOf(site: Site, file: string, text: string): number {
  const lines = site.read(file).split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** The case once more, as another one with the same sources. */
function withAnother(): Site {
  const site = new Site().add('case');
  return site.write(another, site.read(files.case).replace('CASE-01', 'CASE-02'));
}

test('facts with sources, and sources that can be looked up', async () => {
  using site = withAnother();
  expect(await problemsOf(site)).toEqual([]);
});

test('an edition without cases has nothing to check', async () => {
  using site = new Site();
  expect(await problemsOf(site)).toEqual([]);
});

test.each([
  ['events[0]', '    said:\n      - source: review\n        words: slow from 1:37 PM\n'],
  ['events[1]', '    sources:\n      - report\n'],
  ['background[0]', '    sources:\n      - review\n'],
  ['scale', '  sources:\n    - review\n'],
])('%s without a source', async (field, text) => {
  using site = new Site().add('case');
  site.replace(files.case, text, '');
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({rule: 'source', file: files.case, field});
  expect(problem?.mend?.zh).toContain('本例现有 review, report');
  expect(problem?.mend?.en).toContain('there are review, report');
});

test('a source without its date', async () => {
  using site = new Site().add('case');
  site.replace(files.case, '    date: 2022-01\n', '');
  expect(await problemsOf(site)).toMatchObject([
    {
      file: files.case,
      line: lineOf(site, files.case, 'id: review'),
      field: 'sources[0]',
      found: {zh: 'review 没有 date', en: 'review without date'},
    },
  ]);
});

test.each([
  ['read: reprint\n    reprint: https://c.example.org/copy', 'read: reprint', 'no reprint'],
  ['read: publisher', 'read: publisher\n    reprint: https://c.example.org/copy', 'reprint: https'],
])('a copy and its address belong together: %j', async (text, changed, found) => {
  using site = new Site().add('case');
  site.replace(files.case, text, changed);
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  expect(problem?.found.en).toContain(found);
});

test('the address of a copy is whole', async () => {
  using site = new Site().add('case');
  site.replace(files.case, 'https://c.example.org/copy', 'c.example.org/copy');
  expect(await problemsOf(site)).toMatchObject([{rule: 'source', field: 'sources[1].reprint'}]);
});

test.each([
  'http://a.example.org/review',
  'a.example.org/review',
  'https://localhost/review',
  'https://a.example.org/re view',
  'https://user@a.example.org/review',
])('the address %s', async (address) => {
  using site = new Site().add('case');
  site.replace(files.case, 'https://a.example.org/review?page=2', address);
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({
    file: files.case,
    line: lineOf(site, files.case, address),
    field: 'sources[0].address',
    found: {en: address},
  });
  expect(problem?.expected.en).toContain('https://');
});

test('an address that tracks who follows it is said without what tracks', async () => {
  using site = new Site().add('case');
  site.replace(files.case, '?page=2', '?page=2&utm_source=x&spm=1.2&UTM=kept');
  const [problem] = await problemsOf(site);
  expect(problem).toMatchObject({field: 'sources[0].address'});
  expect(problem?.found.en).toContain('with utm_source, spm');
  expect(problem?.mend?.en).toBe('Write https://a.example.org/review?page=2&UTM=kept');
});

test('one address twice in a case', async () => {
  using site = new Site().add('case');
  site.replace(
    files.case,
    'https://b.example.org/report',
    'https://www.a.example.org/review?page=2',
  );
  const [problem] = await problemsOf(site);
  expect(problem).toMatchObject({file: files.case, field: 'sources[1]'});
  expect(problem?.found.en).toContain(
    `report, which has the address of review (${files.case}:${lineOf(site, files.case, 'id: review')})`,
  );
  expect(problem?.mend?.zh).toContain('删去 report');
});

test('one address under another name in another case', async () => {
  using site = withAnother();
  site.replace(another, 'title: What happened', 'title: What went on');
  const [problem, ...otherProblems] = await problemsOf(site);
  expect(otherProblems).toEqual([]);
  // Files are read in the order of their names: the other case comes first.
  expect(problem).toMatchObject({file: files.case, field: 'sources[0]'});
  expect(problem?.expected.en).toContain('“What went on”');
  expect(problem?.found.en).toContain('“What happened”');
});

const mappings = 'docs/capability/mappings.yaml';

test('what is compared, with the day on which it was read', async () => {
  using site = new Site().write(mappings, mappingsFile);
  expect(await problemsOf(site)).toEqual([]);
});

test('the source of a model without the day on which it was read', async () => {
  using site = new Site().write(mappings, mappingsFile);
  site.replace(mappings, '      accessed: 2026-11-29\n', '');
  expect(await problemsOf(site)).toMatchObject([
    {
      rule: 'source',
      file: mappings,
      line: lineOf(site, mappings, 'source:'),
      field: 'models[0].source',
      found: {zh: 'dmm 的来源没有 accessed', en: 'that of dmm without accessed'},
    },
  ]);
});

test.each([
  ['models[0].address', 'https://example.org/dmm'],
  ['models[0].source.address', 'https://example.com/dmm'],
])('%s without https', async (field, address) => {
  using site = new Site().write(mappings, mappingsFile);
  site.replace(mappings, address, address.replace('https', 'http'));
  expect(await problemsOf(site)).toMatchObject([{rule: 'source', field}]);
});
