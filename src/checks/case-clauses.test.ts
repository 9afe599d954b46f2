import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {caseClauses} from './case-clauses';

const after = (clause: string, change: (site: Site) => unknown = () => undefined) =>
  problemsAfter(caseClauses, (site) => {
    site
      .add('specification')
      .add('case')
      .replace(
        files.case,
        '      - DS-1.L3.1\n    reason',
        `      - DS-1.L3.1\n    clauses:\n      - ${clause}\n    reason`,
      );
    change(site);
  });

/** Says of the first clause which criterion of level 3 it supports. */
const supporting = (criterion: string) => (site: Site) =>
  site.replace(
    files.specification,
    '      - capability: DS-1\n        level: 3\n',
    `      - capability: DS-1\n        level: 3\n        criteria:\n          - ${criterion}\n`,
  );

test('a clause that supports the level, or the criterion, stands with it', async () => {
  expect(await after('SP-01.1')).toEqual([]);
  expect(await after('SP-01.1', supporting('DS-1.L3.1'))).toEqual([]);
});

test('a clause of another level does not', async () => {
  const [problem, ...more] = await after('SP-01.2');
  expect(more).toEqual([]);
  expect(problem).toMatchObject({
    rule: 'case-clause',
    file: files.case,
    field: 'illustrates[0].clauses[0]',
    expected: {en: 'a clause that supports DS-1.L3.1'},
    found: {en: 'SP-01.2 → DS-2.L4'},
  });
});

test('nor does one of another criterion of the level', async () => {
  const problems = await after('SP-01.1', supporting('DS-1.L3.2'));
  expect(problems.map(({found}) => found?.en)).toEqual(['SP-01.1 → DS-1.L3.2']);
});

test('a clause that is not there is not asked about here', async () => {
  expect(await after('SP-01.9')).toEqual([]);
});
