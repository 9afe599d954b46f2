import {expect, test} from 'vitest';
import {Site} from '../../tests/fixtures/site';
import {editionsOf} from '../model/editions';
import {loadEdition} from '../model/load';
import {exampleOf, exampleRow} from './example';
import {matrixDataOf} from './matrix';

const same = (text: string) => ({zh: text, en: text});
const row = (id: string) => ({id, area: id.slice(0, 2), title: id, levels: []});

test('the example is DS-1, else the first capability, else none', () => {
  expect(exampleRow({rows: [row('HA-1'), row('DS-1')]})?.id).toBe('DS-1');
  expect(exampleRow({rows: [row('HA-1'), row('HA-2')]})?.id).toBe('HA-1');
  expect(exampleRow({rows: []})).toBeUndefined();
});

test('each part has a sentence on the capability, with its address; a part without has none', () => {
  using site = new Site();
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('no draft');
  const standard = loadEdition(site.dir, draft);
  const exampleIn = (of: typeof standard) => exampleOf(of, matrixDataOf(of, 'en'), 'en');
  // Beside what the fixture has, a clause and a case that say that they help.
  const supports = [{capability: 'DS-1', level: 2}];
  const {samples} =
    exampleIn({
      ...standard,
      specifications: [{clauses: [{id: 'SP-01.1', text: same('条款'), supports}]}],
      cases: [{id: 'CASE-01', title: same('案例'), illustrates: supports}],
    } as unknown as typeof standard) ?? {};
  const criterion = standard.capabilities[0]?.levels.find(({level}) => level === 3)?.criteria?.[0];
  expect(samples?.capability).toEqual({
    id: 'DS-1.L3.1',
    text: criterion?.text.en,
    path: '/draft/ds-1/#l3-1',
  });
  expect(Object.values(samples ?? {}).map(({id, path}) => [id, path])).toEqual([
    ['DS Data services', '/draft/framework/data-services/'],
    ['DS-1.L3.1', '/draft/ds-1/#l3-1'],
    ['SP-01.1', '/draft/sp-01/#c1'],
    ['CASE-01', '/draft/case-01/'],
  ]);
  const bare = exampleIn({...standard, areas: [], specifications: [], cases: []});
  expect(Object.keys(bare?.samples ?? {})).toEqual(['capability']);
});
