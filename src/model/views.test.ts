import {describe, expect, test} from 'vitest';
import type {Standard} from './standard';
import {loadEdition} from './load';
import {editionsOf} from './editions';
import type {Capability, LevelNumber} from './schema';
import {dependenciesOf, matrixOf, referencesTo, stepsOf} from './views';
import {addFates} from '../../tests/fixtures/fates';
import {files, Site} from '../../tests/fixtures/site';

function standardOf(site: Site) {
  const [draft] = editionsOf(site.dir);
  if (!draft) throw new Error('There is no draft.');
  return loadEdition(site.dir, draft);
}

test('the matrix has a row for each capability in force, with all levels', () => {
  using site = new Site();
  const rows = matrixOf(standardOf(site));
  expect(rows.map(({id, area}) => [id, area])).toEqual([['DS-1', 'DS']]);
  expect(rows[0]?.levels.map(({level, criteria}) => [level, criteria])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ]);
});

test('what is withdrawn is in no row and counts for no level', () => {
  using site = new Site();
  site.replace(files.capability, /id: DS-1\.L3\.1\n/, '$&        status: withdrawn\n');
  expect(matrixOf(standardOf(site))[0]?.levels[2]?.criteria).toBe(0);
  site.replace(files.capability, 'id: DS-1\n', 'id: DS-1\nstatus: withdrawn\n');
  expect(matrixOf(standardOf(site))).toEqual([]);
});

test('a withdrawn level is in no row, no step, no dependency and no mention', () => {
  using site = new Site();
  addFates(site, 'glossary');
  const standard = standardOf(site);
  const capability = standard.capabilities.find(({id}) => id === 'DS-8');
  if (!capability) throw new Error('no capability');
  const row = matrixOf(standard).find(({id}) => id === 'DS-8');
  expect(row?.levels.map(({level}) => level)).toEqual([1]);
  expect(stepsOf(capability, standard)).toEqual([]);
  // As if it had presupposed something while it was in force.
  const requires = [{capability: 'DS-7', level: 3 as const, reason: {zh: '因为。', en: 'So.'}}];
  const levels = capability.levels.map((level) => ({...level, requires}));
  const capabilities = [{...capability, levels}];
  expect(dependenciesOf({capabilities})).toHaveLength(1);
  const references = referencesTo('DS-7', {capabilities, specifications: [], cases: []});
  expect(references.map(({id}) => id)).toEqual(['DS-8.L1']);
});

test('a step has what is there and what is to come, and all that leads from one to the other', () => {
  using site = new Site();
  const standard = standardOf(site);
  const [capability] = standard.capabilities;
  if (!capability) throw new Error('no capability');
  const steps = stepsOf(capability, standard);
  expect(steps.map(({to}) => to)).toEqual([2, 3, 4, 5]);
  const [, third] = steps;
  expect(third?.from).toEqual(capability.levels[1]?.statement);
  expect(third?.statement).toEqual(capability.levels[2]?.statement);
  expect(third?.criteria).toEqual(
    capability.levels[2]?.criteria?.map(({id, facet, text}) => ({
      id,
      facet: capability.facets.find((candidate) => candidate.id === facet)?.title,
      text,
    })),
  );
  expect(third?.evidence).toEqual(capability.levels[2]?.evidence);
  expect(third?.actions).toEqual(capability.stepUp[1]?.actions);
  expect(third?.help).toEqual([]);
});

test('clauses and cases help the very step that they name', () => {
  using site = new Site();
  site.add('specification').add('case');
  const standard = standardOf(site);
  const helpOf = standard.capabilities.flatMap((capability) =>
    stepsOf(capability, standard).flatMap(({to, help}) =>
      help.map(({id}) => `${capability.id}.L${to} ${id}`),
    ),
  );
  const named = [
    ...standard.specifications.flatMap(({clauses}) =>
      clauses.flatMap(({id, supports}) =>
        supports.map(({capability, level}) => `${capability}.L${level} ${id}`),
      ),
    ),
    ...standard.cases.flatMap(({id, illustrates}) =>
      illustrates.map(({capability, level}) => `${capability}.L${level} ${id}`),
    ),
  ].filter((reference) => standard.capabilities.some(({id}) => reference.startsWith(`${id}.`)));
  expect(helpOf.length).toBeGreaterThan(0);
  expect(helpOf.sort()).toEqual(named.sort());
});

const text = (value: string): {zh: string; en: string} => ({zh: `${value}，中文`, en: value});

/** The smallest edition, with its capability under other ids; `requires` as `level: [capability, level]`. */
function standardWith(
  capabilities: Readonly<
    Record<string, Readonly<Partial<Record<LevelNumber, readonly [string, LevelNumber][]>>>>
  >,
): Standard {
  using site = new Site().add('specification').add('case');
  const loaded = standardOf(site);
  const [template] = loaded.capabilities;
  if (!template) throw new Error(files.capability);
  return {
    ...loaded,
    capabilities: Object.entries(capabilities).map(([id, requires]): Capability => ({
      ...template,
      id,
      levels: template.levels.map((level) => ({
        ...level,
        requires: (requires[level.level] ?? []).map(([capability, needed]) => ({
          capability,
          level: needed,
          reason: text(`${id} needs ${capability}`),
        })),
      })),
    })),
  };
}

const three = standardWith({
  'DS-1': {},
  'DS-2': {
    4: [
      ['DS-1', 3],
      ['DS-3', 2],
    ],
    5: [['DS-1', 3]],
  },
  'DS-3': {3: [['DS-1', 2]]},
});

describe('dependencies', () => {
  test('are every level that is required, with its reason, in the order of capabilities and levels', () => {
    expect(dependenciesOf(three)).toEqual([
      {
        from: {capability: 'DS-2', level: 4},
        to: {capability: 'DS-1', level: 3},
        reason: text('DS-2 needs DS-1'),
      },
      {
        from: {capability: 'DS-2', level: 4},
        to: {capability: 'DS-3', level: 2},
        reason: text('DS-2 needs DS-3'),
      },
      {
        from: {capability: 'DS-2', level: 5},
        to: {capability: 'DS-1', level: 3},
        reason: text('DS-2 needs DS-1'),
      },
      {
        from: {capability: 'DS-3', level: 3},
        to: {capability: 'DS-1', level: 2},
        reason: text('DS-3 needs DS-1'),
      },
    ]);
  });

  test('are those of the matrix', () => {
    const ofMatrix = matrixOf(three).flatMap(({id, levels}) =>
      levels.flatMap(({level, requires}) =>
        requires.map((to) => ({from: {capability: id, level}, to})),
      ),
    );
    expect(dependenciesOf(three).map(({from, to}) => ({from, to}))).toEqual(ofMatrix);
  });

  test('of what is withdrawn do not count', () => {
    const capabilities = three.capabilities.map((capability) =>
      capability.id === 'DS-2' ? {...capability, status: 'withdrawn' as const} : capability,
    );
    expect(dependenciesOf({capabilities})).toHaveLength(1);
    expect(dependenciesOf({capabilities: []})).toEqual([]);
  });
});

describe('references to a capability', () => {
  test('are levels, then clauses, then cases, each once with the levels that it refers to', () => {
    const references = referencesTo('DS-1', three);
    expect(references.slice(0, 3)).toEqual([
      {kind: 'level', of: 'DS-2', id: 'DS-2.L4', anchor: 'l4', levels: [3]},
      {kind: 'level', of: 'DS-2', id: 'DS-2.L5', anchor: 'l5', levels: [3]},
      {kind: 'level', of: 'DS-3', id: 'DS-3.L3', anchor: 'l3', levels: [2]},
    ]);
    expect(references.slice(3)).toEqual([
      {kind: 'clause', of: 'SP-01', id: 'SP-01.1', anchor: 'c1', levels: [3]},
      {kind: 'case', of: 'CASE-01', id: 'CASE-01', levels: [3]},
    ]);
    expect(referencesTo('DS-2', three)).toEqual([
      {kind: 'clause', of: 'SP-01', id: 'SP-01.2', anchor: 'c2', levels: [4]},
    ]);
  });

  test('name several levels together, rising', () => {
    const specifications = three.specifications.map((specification) => ({
      ...specification,
      clauses: specification.clauses.slice(0, 1).map((clause) => ({
        ...clause,
        supports: ([4, 2, 4] as const).map((level) => ({capability: 'DS-1', level})),
      })),
    }));
    expect(referencesTo('DS-1', {capabilities: [], cases: [], specifications})).toEqual([
      {kind: 'clause', of: 'SP-01', id: 'SP-01.1', anchor: 'c1', levels: [2, 4]},
    ]);
  });

  test('leave out what is withdrawn, and levels of the capability itself', () => {
    const withdrawn = {status: 'withdrawn' as const};
    expect(
      referencesTo('DS-1', {
        capabilities: standardWith({'DS-1': {3: [['DS-1', 2]]}}).capabilities,
        specifications: three.specifications.map((specification) => ({
          ...specification,
          ...withdrawn,
        })),
        cases: three.cases.map((caseStudy) => ({...caseStudy, ...withdrawn})),
      }),
    ).toEqual([]);
  });
});
