import {describe, expect, test} from 'vitest';
import {smallestStandard} from '../../tests/fixtures/standard';
import type {Edition} from './editions';
import {shortLinks, type ShortLink} from './short-links';
import type {Standard} from './standard';

const draft = smallestStandard();
const release = (path: string, change: Partial<Standard> = {}): Standard => {
  const edition: Edition = {...draft.edition, version: path, path, status: 'released'};
  return {...draft, ...change, edition};
};
const find = (standards: readonly Standard[], path: string): ShortLink | undefined =>
  shortLinks(standards).find((link) => link.path === path);

describe('before the first release', () => {
  test.each([
    ['r/ds/', '/draft/framework/data-services/'],
    ['r/ds-1/', '/draft/ds-1/'],
    ['r/ds-1.l3/', '/draft/ds-1/#l3'],
    ['r/ds-1.l3.1/', '/draft/ds-1/#l3-1'],
    ['r/sp-01/', '/draft/sp-01/'],
    ['r/sp-01.1/', '/draft/sp-01/#c1'],
    ['r/case-01/', '/draft/case-01/'],
    ['r/data-item/', '/draft/glossary/#data-item'],
    ['r/draft/ds-1.l3/', '/draft/ds-1/#l3'],
  ])('%s leads to %s', (path, target) => {
    const link = find([draft], path);
    expect(link?.target).toBe(target);
    expect(link?.lackedBy).toBeUndefined();
  });

  test('a link says what it leads to', () => {
    const link = find([draft], 'r/ds-1.l3/');
    expect(link?.name.zh).toBe('DS-1.L3');
    expect(link?.page.zh).toMatch(/^DS-1 /);
    expect(find([draft], 'r/data-item/')?.name.en).toBe('data item');
  });
});

describe('with releases', () => {
  test('a link without an edition leads to the newest, one with an edition there', () => {
    const all = [draft, release('1.0'), release('0.9')];
    expect(find(all, 'r/ds-1.l3/')?.target).toBe('/1.0/ds-1/#l3');
    expect(find(all, 'r/0.9/ds-1.l3/')?.target).toBe('/0.9/ds-1/#l3');
    expect(find(all, 'r/draft/ds-1.l3/')?.target).toBe('/draft/ds-1/#l3');
  });

  test('a link to an edition that is not the newest says which is', () => {
    const all = [draft, release('1.0'), release('0.9')];
    const of = (path: string) => find(all, path)?.supersededBy?.path;
    expect([of('r/1.0/ds-1/'), of('r/0.9/ds-1/'), of('r/ds-1/'), of('r/draft/ds-1/')]).toEqual([
      undefined,
      '1.0',
      undefined,
      undefined,
    ]);
  });

  test('what the newest lacks is opened where it was last, and that is known', () => {
    const link = find([draft, release('1.0', {specifications: []}), release('0.9')], 'r/sp-01.1/');
    expect(link?.target).toBe('/0.9/sp-01/#c1');
    expect(link?.lackedBy?.path).toBe('1.0');
  });

  test('what is in no release is opened in the draft', () => {
    const link = find([draft, release('1.0', {cases: []})], 'r/case-01/');
    expect(link?.target).toBe('/draft/case-01/');
    expect(link?.lackedBy?.path).toBe('1.0');
    expect(find([draft, release('1.0', {cases: []})], 'r/1.0/case-01/')).toBeUndefined();
  });
});

test('two ids that differ in case alone, and one like an edition, are refused', () => {
  const [term] = draft.glossary?.terms ?? [];
  if (!draft.glossary || !term) throw new Error('The smallest standard has a term.');
  const withTerm = (id: string): Standard => ({
    ...draft,
    glossary: {...draft.glossary!, terms: [{...term, id}]},
  });
  expect(() => shortLinks([withTerm('ds-1')])).toThrow('DS-1 and ds-1');
  expect(() => shortLinks([withTerm('draft/ds-1')])).toThrow('like an edition');
});
