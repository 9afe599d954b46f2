import {describe, expect, test} from 'vitest';
import {addFates, reasonOf, withdrawnThings} from '../../tests/fixtures/fates';
import {hostileTexts} from '../../tests/fixtures/hostile-texts';
import {Site} from '../../tests/fixtures/site';
import {smallestStandard, withText} from '../../tests/fixtures/standard';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import type {Standard} from '../model/standard';
import {readStandardJson, writeStandardJson} from './standard-json';

const standard = smallestStandard();

/** As a file has it. */
const read = (text: string) => readStandardJson(Buffer.from(text, 'utf8').toString('utf8'));

function published({edition: {path, status}, ...data}: Standard) {
  return {...data, edition: {path, status}};
}

/** The same data, the keys of every object in the opposite order. */
function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, entryValue]) => [
    key,
    keysReversed<unknown>(entryValue),
  ]);
  return Object.fromEntries(entries.reverse()) as T;
}

describe('standard.json', () => {
  test('reads back as the data that was written, with a thing of every kind', () => {
    expect(read(writeStandardJson(standard))).toEqual(published(standard));
    for (const list of [standard.areas, standard.capabilities, standard.specifications]) {
      expect(list).not.toHaveLength(0);
    }
    expect(standard.cases).not.toHaveLength(0);
  });

  test('without a glossary has none', () => {
    const rest = structuredClone(standard) as {glossary?: Standard['glossary']} & Standard;
    delete rest.glossary;
    const text = writeStandardJson(rest);
    expect(text).not.toContain('"glossary"');
    expect(read(text)).toEqual(published(rest));
  });

  test('says which version of the scoring rule holds', () => {
    const {versions = []} = read(writeStandardJson(standard)).scoring ?? {};
    expect(versions.at(-1)?.version).toBe(1);
  });

  test('says its edition, its licence, and where its schema is; not where files are', () => {
    const text = writeStandardJson(standard);
    expect(JSON.parse(text)).toMatchObject({
      $schema: './standard.schema.json',
      edition: 'draft',
      status: 'draft',
      licence: 'CC-BY-NC-ND-3.0',
      title: {en: expect.stringContaining('Capability Maturity Model') as string},
    });
    expect(text).not.toContain('Folder');
  });

  test('has the same bytes for the same data, whatever the order of its keys', () => {
    const text = writeStandardJson(standard);
    expect(writeStandardJson(smallestStandard())).toBe(text);
    expect(writeStandardJson(keysReversed(standard))).toBe(text);
  });

  test('has every fate of everything that is data, and reads them back', () => {
    using site = new Site();
    addFates(site, 'glossary');
    const [draft] = editionsOf(site.dir);
    if (!draft) throw new Error('no draft');
    const edition = loadEdition(site.dir, draft);
    const text = writeStandardJson(edition);
    const compact = JSON.stringify(JSON.parse(text));
    for (const {id, kind, fate} of withdrawnThings) {
      if (kind === 'page') continue;
      const [list, ...ids] = fate;
      const written = JSON.stringify({status: 'withdrawn', [list]: ids, reason: reasonOf(id)});
      expect(compact, id).toContain(written.slice(1, -1));
    }
    const {capabilities, specifications, cases, glossary} = readStandardJson(text);
    expect({capabilities, specifications, cases, glossary}).toEqual({
      capabilities: edition.capabilities,
      specifications: edition.specifications,
      cases: edition.cases,
      glossary: edition.glossary,
    });
  });

  test('keeps what a withdrawn criterion says of itself', () => {
    const changed = structuredClone(standard);
    const [criterion] = changed.capabilities[0]?.levels[1]?.criteria ?? [];
    if (!criterion) throw new Error('no criterion');
    Object.assign(criterion, {status: 'withdrawn', replacedBy: ['DS-1.L2.2'], since: '1.0'});
    const back = read(writeStandardJson(changed)).capabilities[0]?.levels[1]?.criteria?.[0];
    expect(back).toEqual(criterion);
  });

  test.each(hostileTexts)('keeps %j as it is, and ends no script', (hostile) => {
    const changed = withText(standard, hostile);
    const text = writeStandardJson(changed);
    expect(read(text)).toEqual(published(changed));
    expect(text).not.toContain('<');
  });

  test('is not written of data in another shape', () => {
    expect(() => writeStandardJson(withText(standard, '  '))).toThrow('empty-text');
  });

  test.each([
    ['not JSON', '{', SyntaxError],
    [
      'an unknown key',
      JSON.stringify({...JSON.parse(writeStandardJson(standard)), more: 1}),
      Error,
    ],
    ['a key of every object', writeStandardJson(standard).replace('{', '{"__proto__": {},'), Error],
    ['another licence', writeStandardJson(standard).replace('CC-BY-NC-ND-3.0', 'MIT'), Error],
    ['nothing', '', SyntaxError],
  ])('is not read with %s', (_, text, error) => {
    expect(() => readStandardJson(text)).toThrow(error);
  });
});
