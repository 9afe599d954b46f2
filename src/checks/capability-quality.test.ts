import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {formatProblem} from '../model/problem';
import {capabilityQuality} from './capability-quality';

const {capability} = files;
const ofRule = async (rule: string, change: (site: Site) => void) =>
  (await problemsAfter(capabilityQuality, change)).filter((problem) => problem.rule === rule);

/** As many criteria at level 2 as are given, each under the facet it names. */
function writeCriteria(site: Site, facets: readonly string[], lines = ''): void {
  const criteria = facets.map(
    (facet, index) =>
      `      - id: DS-1.L2.${index + 1}\n        facet: ${facet}\n${lines}        text:\n          zh: 判据 ${index + 1}。\n          en: Criterion ${index + 1}.\n`,
  );
  site.replace(
    capability,
    /\s{6}- id: DS-1\.L2\.1\n[\s\S]*?en: [^\n]+\n/,
    `\n${criteria.join('')}`,
  );
}

const fill = (count: number): string[] => Array<string>(count).fill('registration');
const atLevel2 = async (count: number, lines?: string) =>
  (await ofRule('criteria-count', (site) => writeCriteria(site, fill(count), lines))).filter(
    ({field}) => field === 'levels[1].criteria',
  );

test('two criteria are too few and six too many', async () => {
  const [few] = await atLevel2(2);
  expect(few).toMatchObject({file: capability, line: expect.any(Number) as number});
  expect(formatProblem(few!)).toContain('DS-1 的 2 级有 3 至 5 条判据');
  expect(few?.mend?.en).toContain('split a criterion');
  const [problemOfSix] = await atLevel2(6);
  expect(problemOfSix?.found).toEqual({zh: '6 条', en: '6'});
  expect(problemOfSix?.mend?.zh).toContain('status: withdrawn');
});

test('three to five criteria are as many as there should be; withdrawn ones do not count', async () => {
  expect(await atLevel2(3)).toEqual([]);
  expect(await atLevel2(5)).toEqual([]);
  expect((await atLevel2(3, '        status: withdrawn\n'))[0]?.found.zh).toBe('0 条');
});

test('a facet that no criterion names', async () => {
  const [problem, ...otherProblems] = await ofRule('facet-unused', (site) =>
    site.replace(
      capability,
      'facets:\n',
      'facets:\n  - id: ownership\n    title:\n      zh: 归属\n      en: Ownership\n    text:\n      zh: 谁负责。\n      en: Who is responsible.\n',
    ),
  );
  expect(otherProblems).toEqual([]);
  expect(problem).toMatchObject({file: capability, field: 'facets[0]'});
  expect(problem?.mend?.zh).toContain('facet: ownership');
  expect(await ofRule('facet-unused', () => undefined)).toEqual([]);
});

test('short forms, questions, units, evidence and pitfalls that are missing', async () => {
  const problems = await ofRule('capability-incomplete', (site) =>
    site.replace(
      capability,
      /(criterion of level 2\.)\n {4}evidence:\n[\s\S]*?(?=\n {2}- level: 3)/,
      '$1',
    ),
  );
  const fields = problems.map(({field}) => field);
  expect(fields.slice(0, 5)).toEqual([
    'levels[0].short',
    'levels[1].short',
    'levels[1].question',
    'levels[1].evidence',
    'levels[1].criteria[0].unit',
  ]);
  expect(fields).not.toContain('levels[0].question');
  expect(fields).not.toContain('levels[2].evidence');
  const pitfalls = problems.filter(({field}) => field === 'pitfalls');
  expect(pitfalls.map(({found}) => found.en)).toContain('none for level 5');
});

test('a capability with all of them is complete', async () => {
  const problems = await ofRule('capability-incomplete', (site) => {
    const form = (key: string): string => `    ${key}:\n      zh: 短。\n      en: Short.\n`;
    site.write(
      capability,
      site
        .read(capability)
        .replaceAll('    statement:\n', `${form('short')}${form('question')}    statement:\n`)
        .replaceAll(
          '        facet: registration\n',
          '        facet: registration\n        unit: data-item\n',
        )
        .replace(
          'pitfalls:\n',
          `pitfalls:\n${[3, 4, 5].map((level) => `  - level: ${level}\n    faked:\n      zh: 作假。\n      en: Faked.\n    look:\n      zh: 看。\n      en: Look.\n`).join('')}`,
        ),
    );
  });
  expect(problems).toEqual([]);
});

test('nothing is asked of a withdrawn level, and its criteria stand for no facet', async () => {
  const withdraw = (site: Site): Site =>
    site.replace(capability, '  - level: 5\n', '  - level: 5\n    status: withdrawn\n');
  const fields = async (rule: string, change: (site: Site) => unknown) =>
    (await ofRule(rule, change)).map(({field}) => field);
  expect(await fields('criteria-count', withdraw)).not.toContain('levels[4].criteria');
  expect(await fields('capability-incomplete', withdraw)).not.toContain('levels[4].evidence');
  const pitfalls = await ofRule('capability-incomplete', withdraw);
  expect(pitfalls.map(({found}) => found.en)).not.toContain('none for level 5');
  expect(
    await fields('facet-unused', (site) => {
      site.replace(capability, /facet: registration/g, 'facet: second');
      withdraw(site).replace(
        capability,
        'id: DS-1.L5.1\n        facet: second',
        'id: DS-1.L5.1\n        facet: registration',
      );
    }),
  ).toContain('facets[0]');
});
