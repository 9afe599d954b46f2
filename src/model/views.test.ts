import {expect, test} from 'vitest';
import {loadEdition} from './load';
import {editionsOf} from './editions';
import {matrixOf, stepsOf} from './views';
import {Site} from '../../tests/fixtures/site';
import {files} from '../../tests/fixtures/site';

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
      facet: capability.facets.find((one) => one.id === facet)?.title,
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
  ].filter((one) => standard.capabilities.some(({id}) => one.startsWith(`${id}.`)));
  expect(helpOf.length).toBeGreaterThan(0);
  expect(helpOf.sort()).toEqual(named.sort());
});
