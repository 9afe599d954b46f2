import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files, type Site} from '../../tests/fixtures/site';
import {specificationForm} from './specification-form';

const {specification, capability} = files;

const overview = `schema: 1
kind: specifications
title:
  zh: 规范
  en: Specifications
description:
  zh: 怎样做。
  en: How to do it.
roles:
  - id: owner
    title:
      zh: 我负责一个服务
      en: I own a service
    specifications:
      - SP-01
`;

const found = async (rule: string, change: (site: Site) => unknown) =>
  (
    await problemsAfter(specificationForm, (site) => {
      site.add('specification');
      change(site);
    })
  )
    .filter((problem) => problem.rule === rule)
    .map(({file, field, expected}) => ({file, field, expected: expected.en}));

const withNumber = (site: Site, number: string, limits: string) =>
  site.replace(
    specification,
    '      zh: 数据项应登记。\n      en: Data items shall be registered.\n',
    `      zh: 数据项应在 ${number} 天内登记。\n      en: Data items shall be registered within ${number} days.\n${limits}`,
  );
const limit = (side: string, quantity = 'delay') =>
  `    limits:\n      - quantity: ${quantity}\n        ${side}\n        basis: proposed\n`;

test('the smallest specification has no problem', async () => {
  expect(await problemsAfter(specificationForm, (site) => void site.add('specification'))).toEqual(
    [],
  );
});

test('a number in a clause says what it limits', async () => {
  const [problem] = await found('clause-number', (site) => withNumber(site, '5', ''));
  expect(problem).toMatchObject({file: specification, field: 'clauses[0].text'});
  expect(await found('clause-number', (site) => withNumber(site, '5', limit('atMost: 5')))).toEqual(
    [],
  );
});

test('a limit’s number stands in the clause, in both languages', async () => {
  expect(await found('clause-number', (site) => withNumber(site, '5', limit('atMost: 6')))).toEqual(
    [
      {file: specification, field: 'clauses[0].limits[0]', expected: '6 in the Chinese of SP-01.1'},
      {file: specification, field: 'clauses[0].limits[0]', expected: '6 in the English of SP-01.1'},
    ],
  );
});

/** Gives the criterion of level 3 a limit. */
const criterionLimit = (site: Site, side: string) => {
  const text = site.read(capability);
  const at = text.indexOf('DS-1.L3.1');
  const next = text.indexOf('        text:\n', at);
  site.write(
    capability,
    `${text.slice(0, next)}        limits:\n          - quantity: delay\n            ${side}\n            basis: proposed\n${text.slice(next)}`,
  );
};

test.each([
  ['atMost: 5', 'atMost: 6', true],
  ['atMost: 5', 'atMost: 5', false],
  ['atMost: 5', 'atMost: 4', false],
  ['atLeast: 5', 'atLeast: 4', true],
  ['atLeast: 5', 'atLeast: 6', false],
])('a criterion of %s and a clause of %s: looser %s', async (asked, clause, isLooser) => {
  const problems = await found('clause-limit', (site) => {
    criterionLimit(site, asked);
    withNumber(site, clause.slice(-1), limit(clause));
  });
  expect(problems.map(({field}) => field)).toEqual(isLooser ? ['clauses[0].limits[0]'] : []);
});

test('once there is an overview, each criterion of levels 2 and 3 has a clause or a reason', async () => {
  const at = 'docs/specification/index.yaml';
  const missing = await found('criterion-without-clause', (site) => site.write(at, overview));
  expect(missing.map(({expected}) => expected)).toContain('a clause that helps to meet DS-1.L3.1');
  const named = await found('criterion-without-clause', (site) => {
    site.write(at, overview);
    site.replace(
      specification,
      '      - capability: DS-1\n        level: 3\n',
      '      - capability: DS-1\n        level: 3\n        criteria:\n          - DS-1.L3.1\n',
    );
  });
  expect(named).toHaveLength(missing.length - 1);
  const excused = `${overview}withoutClause:\n  - criterion: DS-1.L3.1\n    reason:\n      zh: 不需要。\n      en: None is needed.\n`;
  expect(await found('criterion-without-clause', (site) => site.write(at, excused))).toHaveLength(
    missing.length - 1,
  );
});

test('a specification is short', async () => {
  const withPurpose = (count: number) => (site: Site) =>
    site.replace(
      specification,
      'en: One name means one number.',
      `en: ${Array(count).fill('word').join(' ')}`,
    );
  expect(await found('specification-budget', withPurpose(1700))).toEqual([]);
  expect(await found('specification-budget', withPurpose(1800))).toHaveLength(1);
});
