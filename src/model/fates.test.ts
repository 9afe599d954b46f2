import {describe, expect, test} from 'vitest';
import {addFates, withdrawnThings} from '../../tests/fixtures/fates';
import {files, Site} from '../../tests/fixtures/site';
import {smallestStandard} from '../../tests/fixtures/standard';
import {byId, fateOf, isWithdrawn, thingsOf, writtenFateOf, type Thing} from './fates';
import type {Lifecycle} from './lifecycle';
import {dataOf} from './standard';
import {editionsOf} from './editions';
import {loadEdition} from './load';

const reason = {zh: '不再要求。', en: 'No longer asked.'};
const thing = (id: string, lifecycle: Lifecycle = {}, within?: string): Thing => ({
  id,
  kind: 'criterion',
  lifecycle,
  ...(within && {within}),
});
const withdrawn = (fate: Omit<Lifecycle, 'status'>): Lifecycle => ({
  status: 'withdrawn',
  reason,
  ...fate,
});

describe('what is in force in the place of', () => {
  const things = byId([
    thing('in-force'),
    thing('second'),
    thing('third'),
    thing('replaced', withdrawn({replacedBy: ['in-force']})),
    thing('chained', withdrawn({replacedBy: ['replaced']})),
    thing('split', withdrawn({splitInto: ['second', 'chained']})),
    thing('merged', withdrawn({mergedInto: ['split', 'in-force', 'third']})),
    thing('gone', withdrawn({replacedBy: []})),
    thing('level', withdrawn({mergedInto: ['third']})),
    thing('criterion', {}, 'level'),
    thing('redone', withdrawn({replacedBy: ['second']}), 'level'),
    thing('one', withdrawn({replacedBy: ['two']})),
    thing('two', withdrawn({splitInto: ['one', 'third']})),
  ]);

  test.each([
    ['what is in force, is itself', 'in-force', ['in-force']],
    ['one that was replaced', 'replaced', ['in-force']],
    ['one whose successor was replaced in turn', 'chained', ['in-force']],
    ['one that was split, in order', 'split', ['second', 'in-force']],
    ['one that was merged, each once', 'merged', ['second', 'in-force', 'third']],
    ['one that nothing replaced', 'gone', []],
    ['one that went with what it is in', 'criterion', ['third']],
    ['one that went before what it is in', 'redone', ['second']],
    ['what leads back to where it began', 'one', ['third']],
    ['what is not there', 'nowhere', []],
  ])('%s', (_, id, ends) => {
    expect(fateOf(id, things)).toEqual(ends);
  });

  test('something withdrawn with what it is in, by the fate of that', () => {
    expect(writtenFateOf('criterion', things)).toEqual({
      of: 'level',
      field: 'mergedInto',
      ids: ['third'],
      reason,
    });
    expect(writtenFateOf('in-force', things)).toBeUndefined();
    expect(isWithdrawn('criterion', things)).toBe(true);
    expect(isWithdrawn('third', things)).toBe(false);
  });
});

test('of each kind and each fate, what is in force in the place of what is withdrawn', () => {
  using site = new Site();
  addFates(site, 'glossary');
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const everything = byId(dataOf(loadEdition(site.dir, draft)).flatMap(thingsOf));
  const ofData = withdrawnThings.filter(({kind}) => kind !== 'page');
  expect(ofData).toHaveLength(20);
  for (const {id, kind, ends} of ofData) {
    expect(everything.get(id)?.kind, id).toBe(kind);
    expect(fateOf(id, everything), id).toEqual(ends);
  }
  // With their levels.
  expect(fateOf('DS-8.L3.1', everything)).toEqual(['DS-7.L3']);
});

test('things are what a file is about and its parts with an id, each in what it goes with', () => {
  using site = new Site().add('specification');
  site.replace(files.capability, /id: DS-1\.L5\.1\n/, '$&        status: withdrawn\n');
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const standard = {...loadEdition(site.dir, draft), glossary: smallestStandard().glossary};
  const things = dataOf(standard).flatMap(thingsOf);
  expect(things.map(({id, within}) => (within ? `${within} ${id}` : id))).toEqual([
    'DS',
    'DS-1',
    ...[1, 2, 3, 4, 5].flatMap((level) => [
      `DS-1 DS-1.L${level}`,
      ...(level > 1 ? [`DS-1.L${level} DS-1.L${level}.1`] : []),
    ]),
    'SP-01',
    'SP-01 SP-01.1',
    'SP-01 SP-01.2',
    'data-item',
  ]);
  const byItsId = byId(things);
  expect(byItsId.get('DS-1.L5.1')?.lifecycle.status).toBe('withdrawn');
  expect(byItsId.get('data-item')?.title).toEqual({zh: '数据项', en: 'data item'});
});
