/** Bad input in specifications and cases, as in index.test.ts. */
import {expectSaid, type BadInput} from '../../tests/fixtures/bad-input';
import {englishOf} from '../../tests/fixtures/content';
import {expect, test} from 'vitest';
import {files, Site} from '../../tests/fixtures/site';

const {specification, case: oneCase} = files;
const specificationPage = specification.replace('.yaml', '.mdx');
const casePage = oneCase.replace('.yaml', '.mdx');
const anotherOf = (file: string): string => file.replace(/[^/]+\.(yaml|mdx)$/, 'another.$1');

const exampleSite = (): Site => new Site().add('specification').add('case');

test('the smallest specification and case have no problem', () => {
  using site = exampleSite();
  expect(site.problems()).toEqual([]);
});

/** Each bad input: one change, and what is said of it. */
const cases: readonly BadInput[] = [
  {
    name: 'a specification’s id of another form',
    change: (site) => site.replace(specification, 'id: SP-01\n', 'id: SP-1\n'),
    rule: 'wrong-form',
    file: specification,
    says: ['a specification id such as SP-04', 'SP-1'],
  },
  {
    name: 'a clause’s id of another form',
    change: (site) => site.replace(specification, 'id: SP-01.2', 'id: SP-01-2'),
    rule: 'wrong-form',
    file: specification,
    says: ['a clause id such as SP-04.3', 'SP-01-2'],
  },
  {
    name: 'a clause with another specification’s number',
    change: (site) => site.replace(specification, 'id: SP-01.2', 'id: SP-02.2'),
    rule: 'id-in-place',
    file: specification,
    says: ['an id that begins with SP-01.', 'clauses[1].id'],
  },
  {
    name: 'a clause’s number twice',
    change: (site) => site.replace(specification, 'id: SP-01.2', 'id: SP-01.1'),
    rule: 'duplicate-id',
    file: specification,
    says: ['SP-01.1, which stands at docs/specification/sp-01.yaml:'],
  },
  {
    name: 'a number left out',
    change: (site) => site.replace(specification, 'id: SP-01.2', 'id: SP-01.4'),
    rule: 'number-left-out',
    file: specification,
    says: ['no SP-01.2, SP-01.3', 'status: withdrawn', '一个不缺'],
  },
  {
    name: 'support of a capability that is not there',
    change: (site) => site.replace(specification, 'capability: DS-2', 'capability: DS-9'),
    rule: 'unknown-reference',
    file: specification,
    says: ['DS-9, which is not there', 'clauses[1].supports[0].capability'],
  },
  {
    name: 'support of a level that nobody attains',
    change: (site) => site.replace(specification, 'level: 4', 'level: 1'),
    rule: 'wrong-value',
    file: specification,
    says: ['2 | 3 | 4 | 5', 'clauses[1].supports[0].level'],
  },
  {
    name: 'a checklist with another’s clause',
    change: (site) => site.replace(specification, '      - SP-01.1\n', '      - SP-02.1\n'),
    rule: 'unknown-reference',
    file: specification,
    says: ['a clause of SP-01', 'SP-02.1, which is not there', 'checklist[0].clauses[0]'],
  },
  {
    name: 'a value to be set for another’s clause',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-02.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\nrecords:\n',
      ),
    rule: 'unknown-reference',
    file: specification,
    says: ['a clause of SP-01', 'SP-02.1, which is not there', 'settings[0].clause'],
  },
  {
    name: 'tiers of a quantity that no clause limits',
    change: (site) => site.replace(specification, 'records:\n', 'tiered:\n  - load\nrecords:\n'),
    rule: 'unknown-reference',
    file: specification,
    says: ['load, which is not limited', 'tiered[0]'],
  },
  {
    name: 'a value in place of a number that its clause does not limit',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-01.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\n    quantity: load\nrecords:\n',
      ),
    rule: 'unknown-reference',
    file: specification,
    says: ['load, which is not limited', 'settings[0].quantity'],
  },
  {
    name: 'a value to be set for each of what is not said',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-01.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\n    each: true\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['items, or each left out', 'settings[0].each'],
  },
  {
    name: 'an approval for each of several things',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-01.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\n    each: true\n    approval: true\nitems:\n  title:\n    zh: 数据项\n    en: Data items\n  suggested:\n    zh: 一至三项\n    en: one to three\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['without each and quantity', 'settings[0].approval'],
  },
  {
    name: 'a value worked out that is not set for each',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-01.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\n    entry: objective\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['entry left out', 'settings[0].entry'],
  },
  {
    name: 'a value worked out twice',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'settings:\n  - clause: SP-01.1\n    title:\n      zh: 时段\n      en: Windows\n    suggested:\n      zh: 白天\n      en: by day\n    each: true\n    entry: objective\n  - clause: SP-01.1\n    title:\n      zh: 时刻\n      en: Hours\n    suggested:\n      zh: 白天\n      en: by day\n    each: true\n    entry: objective\nitems:\n  title:\n    zh: 数据项\n    en: Data items\n  suggested:\n    zh: 一至三项\n    en: one to three\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['each entry once', 'settings[1].entry'],
  },
  {
    name: 'items for which nothing is set',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'items:\n  title:\n    zh: 数据项\n    en: Data items\n  suggested:\n    zh: 一至三项\n    en: one to three\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['a setting with each: true', 'items'],
  },
  {
    name: 'a clause replaced by one that is not there',
    change: (site) =>
      site.replace(
        specification,
        '  - id: SP-01.2\n',
        '  - id: SP-01.2\n    status: withdrawn\n    replacedBy:\n      - SP-01.3\n',
      ),
    rule: 'unknown-reference',
    file: specification,
    says: ['SP-01.3, which is not there', 'clauses[1].replacedBy[0]'],
  },
  {
    name: 'a formula’s id twice',
    change: (site) =>
      site.replace(specification, /formulas:\n([\s\S]*)records:/, 'formulas:\n$1$1records:'),
    rule: 'duplicate-id',
    file: specification,
    says: ['coverage once more', 'formulas[1].id'],
  },
  {
    name: 'a calculator that is not there',
    change: (site) =>
      site.replace(specification, 'records:\n', 'calculators:\n  - abacus\nrecords:\n'),
    rule: 'unknown-reference',
    file: specification,
    says: ['queueing', 'abacus, which is not there', 'calculators[0]'],
  },
  {
    name: 'a template that is neither text nor sheet',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'templates:\n  - id: record\n    title:\n      zh: 记录\n      en: Record\n    use:\n      zh: 记录。\n      en: To record.\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['either text or sheet', 'templates[0]'],
  },
  {
    name: 'a template whose file would be the adoption sheet’s',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'templates:\n  - id: adoption-sheet\n    title:\n      zh: 记录\n      en: Record\n    use:\n      zh: 记录。\n      en: To record.\n    text:\n      zh: 一\n      en: A\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['another id', 'templates[0].id'],
  },
  {
    name: 'a row of a sheet with a cell too few',
    change: (site) =>
      site.replace(
        specification,
        'records:\n',
        'templates:\n  - id: record\n    title:\n      zh: 记录\n      en: Record\n    use:\n      zh: 记录。\n      en: To record.\n    sheet:\n      columns:\n        - zh: 一\n          en: A\n        - zh: 二\n          en: B\n        - zh: 三\n          en: C\n      rows:\n        - cells:\n            - zh: 一\n              en: a\n            - zh: 二\n              en: b\nrecords:\n',
      ),
    rule: 'template-form',
    file: specification,
    says: ['3 cells, one for each column', '2 cells', 'templates[0].sheet.rows[0].cells'],
  },
  {
    name: 'a clause that names a criterion of another level',
    change: (site) =>
      site.replace(
        specification,
        '      - capability: DS-1\n        level: 3\n',
        '      - capability: DS-1\n        level: 4\n        criteria:\n          - DS-1.L3.1\n',
      ),
    rule: 'id-in-place',
    file: specification,
    says: ['an id that begins with DS-1.L4.', 'clauses[0].supports[0].criteria[0]'],
  },
  {
    name: 'two specifications with one id',
    change: (site) => {
      for (const file of [specification, specificationPage, englishOf(specificationPage)]) {
        site.write(anotherOf(file), site.read(file));
      }
    },
    rule: 'duplicate-id',
    file: specification,
    says: ['SP-01, which stands at docs/specification/another.yaml:3'],
  },
  {
    name: 'a case’s id of another form',
    change: (site) => site.replace(oneCase, 'id: CASE-01', 'id: CASE-1'),
    rule: 'wrong-form',
    file: oneCase,
    says: ['a case id such as CASE-02', 'CASE-1'],
  },
  {
    name: 'two cases with one id',
    change: (site) => {
      for (const file of [oneCase, casePage, englishOf(casePage)]) {
        site.write(anotherOf(file), site.read(file));
      }
    },
    rule: 'duplicate-id',
    file: oneCase,
    says: ['CASE-01, which stands at docs/cases/another.yaml:3'],
  },
  {
    name: 'a fact from a source that is not listed',
    change: (site) =>
      site.replace(oneCase, '    sources:\n      - report', '    sources:\n      - news'),
    rule: 'unknown-reference',
    file: oneCase,
    says: ['the source news, which is not there', 'events[1].sources[0]', 'review | report'],
  },
  {
    name: 'words of a source that is not listed',
    change: (site) => site.replace(oneCase, '- source: report', '- source: news'),
    rule: 'unknown-reference',
    file: oneCase,
    says: ['the source news, which is not there', 'figures[0].said[1].source'],
  },
  {
    name: 'clock times without their zone',
    change: (site) => site.replace(oneCase, /zone:\n.*\n.*\n/, ''),
    rule: 'time-zone',
    file: oneCase,
    says: ['a case with clock times says their zone', 'events[0].at', 'Universal Time (UTC)'],
  },
  {
    name: 'a moment in words',
    change: (site) => site.replace(oneCase, 'at: 2021-10-29', 'at: the next day'),
    rule: 'wrong-form',
    file: oneCase,
    says: ['2018-10-21T22:52', 'events[1].at'],
  },
  {
    name: 'a figure’s id twice',
    change: (site) => site.replace(oneCase, 'id: days', 'id: outage'),
    rule: 'duplicate-id',
    file: oneCase,
    says: ['outage once more', 'figures[1].id'],
  },
  {
    name: 'a criterion of another level',
    change: (site) => site.replace(oneCase, '- DS-1.L3.1', '- DS-1.L2.1'),
    rule: 'id-in-place',
    file: oneCase,
    says: ['DS-1.L3.', 'illustrates[0].criteria[0]'],
  },
  {
    name: 'a clause that is not there',
    change: (site) =>
      site.replace(
        oneCase,
        '      - DS-1.L3.1\n',
        '      - DS-1.L3.1\n    clauses:\n      - SP-01.9\n',
      ),
    rule: 'unknown-reference',
    file: oneCase,
    says: ['SP-01.9, which is not there', 'illustrates[0].clauses[0]'],
  },
  {
    name: 'a takeaway at a level that the case does not illustrate',
    change: (site) => site.replace(oneCase, '      - DS-1.L3\n', '      - DS-1.L4\n'),
    rule: 'unknown-reference',
    file: oneCase,
    says: ['DS-1.L4, which illustrates has not', 'takeaways[0].levels[0]'],
  },
  {
    name: 'a source’s id twice',
    change: (site) => site.replace(oneCase, '- id: report', '- id: review'),
    rule: 'duplicate-id',
    file: oneCase,
    says: ['review once more', 'sources[1].id'],
  },
  {
    name: 'an illustration of a capability that is not there',
    change: (site) => site.replace(oneCase, 'capability: DS-1', 'capability: AV-3'),
    rule: 'unknown-reference',
    file: oneCase,
    says: [
      'AV-3, which is not there',
      'illustrates[0].capability',
      'DS-1 数据项管理 | DS-2 数据采集',
    ],
  },
  {
    name: 'an illustration of a sixth level',
    change: (site) => site.replace(oneCase, 'level: 3', 'level: 6'),
    rule: 'wrong-value',
    file: oneCase,
    says: ['2 | 3 | 4 | 5', '6'],
  },
  {
    name: 'a date in words',
    change: (site) => site.replace(oneCase, 'date: 2022-01', 'date: January 2022'),
    rule: 'wrong-form',
    file: oneCase,
    says: ['a date: 2018, 2018-10 or 2018-10-21', 'sources[0].date'],
  },
  {
    name: 'an end before the beginning',
    change: (site) => site.replace(oneCase, 'to: 2021-10-31', 'to: 2021-10-01'),
    rule: 'dates-in-order',
    file: oneCase,
    says: ['not before 2021-10-28', '2021-10-01'],
  },
  {
    name: 'an industry that cases are not listed by',
    change: (site) => site.replace(oneCase, 'industry: games', 'industry: gaming'),
    rule: 'wrong-value',
    file: oneCase,
    says: ['games | social | commerce', 'gaming'],
  },
  {
    name: 'a specification at another address',
    change: (site) => {
      for (const page of [specificationPage, englishOf(specificationPage)]) {
        site.replace(page, 'slug: /sp-01', 'slug: /data-items');
      }
    },
    rule: 'address-of-id',
    file: specificationPage,
    says: ['/sp-01', '/data-items'],
  },
  {
    name: 'a case at another address',
    change: (site) => {
      for (const page of [casePage, englishOf(casePage)]) {
        site.replace(page, 'slug: /case-01', 'slug: /outage');
      }
    },
    rule: 'address-of-id',
    file: casePage,
    says: ['/case-01', '/outage'],
  },
  {
    name: 'a case’s page without its YAML',
    change: (site) => {
      site.remove(oneCase);
      for (const page of [casePage, englishOf(casePage)])
        site.replace(page, /<CaseFacts.*/, 'Text.');
    },
    rule: 'page-without-data',
    file: casePage,
    says: ['the page of a case without data', '案例的页面没有数据'],
  },
];

test.each(cases)('$name', (input) => {
  using site = exampleSite();
  expectSaid(site, input);
});

test('clauses stand in any order', () => {
  using site = exampleSite();
  site
    .replace(specification, 'id: SP-01.2', 'id: SP-01.9')
    .replace(specification, '- id: SP-01.1\n', '- id: SP-01.2\n')
    .replace(specification, 'id: SP-01.9', 'id: SP-01.1');
  expect(site.problems()).toEqual([]);
});
