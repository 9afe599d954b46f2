/** What is said of each thing that data and pages can have wrong in form: a list, a line or two for each. */
import {expectSaid, type BadInput} from '../../tests/fixtures/bad-input';
import {describe, expect, test} from 'vitest';
import {scoringRules} from '../model/scoring';
import {files, mappingsFile, scoringFile, Site} from '../../tests/fixtures/site';

const {framework, area, levels, capability, chinesePage, englishPage} = files;
const line = (site: Site, file: string, text: string): number =>
  site
    .read(file)
    .split('\n')
    .findIndex((sourceLine) => sourceLine.includes(text)) + 1;

test('a limit, and what meets a criterion, that are right have no problem', () => {
  using site = new Site();
  withField(site, 3, '        metBy:\n          - DS-1.L4.1\n');
  withLimit(site, ['atMost: 10', 'basis: proposed']);
  expect(site.problems()).toEqual([]);
});

test('the smallest standard has no problem', () => {
  using site = new Site();
  expect(site.problems()).toEqual([]);
});

/** Makes a level presuppose one of another capability. */
function requireLevel(site: Site, file: string, level: number, id: string, needed: number): void {
  const before = `    evidence:\n      - kind: document\n        text:\n          zh: 第 ${level} 级的文件。`;
  const requires = `    requires:\n      - capability: ${id}\n        level: ${needed}\n        reason:\n          zh: 因为。\n          en: Because.\n`;
  site.replace(file, before, requires + before);
}

test('a capability may presuppose another one’s lower level twice over', () => {
  using site = new Site();
  const secondCapability = capability.replace('ds-1', 'ds-2');
  site.write(secondCapability, site.read(capability).replaceAll('DS-1', 'DS-2'));
  requireLevel(site, capability, 3, 'DS-2', 2);
  requireLevel(site, capability, 4, 'DS-2', 3);
  requireLevel(site, secondCapability, 4, 'DS-1', 2);
  expect(site.problems().filter(({rule}) => rule === 'requires-loop')).toEqual([]);
});

const scoring = 'docs/capability/scoring.yaml';
/** Adds versions of the scoring rule to the first. */
const withVersions =
  (...versions: readonly (readonly [number: number, date: string])[]) =>
  (site: Site): void => {
    const added = versions.map(
      ([number, date]) =>
        `  - version: ${number}\n    date: ${date}\n    change:\n      zh: 另一种。\n      en: Another.\n`,
    );
    site.write(scoring, scoringFile + added.join(''));
  };

test('the versions of the scoring rule that there are have no problem with their numbers', () => {
  using site = new Site();
  withVersions()(site);
  expect(site.problems().filter(({rule}) => rule === 'scoring-version')).toEqual([]);
});

const mappings = 'docs/capability/mappings.yaml';
/** Adds the mapping with a change. */
const withMappings =
  (from: string, to: string) =>
  (site: Site): void => {
    site.write(mappings, mappingsFile).replace(mappings, from, to);
  };

test('a mapping whose capability, model and practice are there has no problem with them', () => {
  using site = new Site();
  site.write(mappings, mappingsFile);
  expect(site.problems().filter(({rule}) => rule !== 'data-without-page')).toEqual([]);
});

/** Adds fields to the criterion of a level, after its text. */
function withField(site: Site, level: number, fields: string): void {
  const text = `          en: The criterion of level ${level}.\n`;
  site.replace(capability, text, text + fields);
}

/** Gives the criterion of level 2 a limit of a quantity that is there. */
function withLimit(site: Site, lines: readonly string[]): void {
  const limit = ['quantity: first-share', ...lines].join('\n            ');
  withField(site, 2, `        limits:\n          - ${limit}\n`);
  site.replace(
    capability,
    'levels:\n',
    "quantities:\n  - id: first-share\n    title:\n      zh: 首批占比\n      en: first share\n    unit:\n      zh: '%'\n      en: '%'\nlevels:\n",
  );
}

const organisation = 'docs/capability/reference-organisations/small.yaml';
/** Adds a reference organisation that was rated by a criterion. */
function withOrganisation(site: Site, rating: string, fact = 'DS-f1'): void {
  site.write(
    organisation,
    `schema: 1
kind: reference-organisation
id: small
title:
  zh: 小公司
  en: A small company
short:
  zh: 小
  en: Small
description:
  zh: 拼合的公司。
  en: A composite company.
people: 6
portrait:
  zh: 六个人。
  en: Six people.
facts:
  - id: DS-f1
    text:
      zh: 有登记表。
      en: There is a register.
expected:
  - capability: DS-1
    level: 2
    reason:
      zh: 有登记表。
      en: There is a register.
ratings:
  - capability: DS-1
    criteria:
      - id: DS-1.L2.1
        ${rating}
        facts:
          - ${fact}
`,
  );
}

/** Each bad input: one change, and what is said of it. */
const cases: readonly BadInput[] = [
  {
    name: 'broken YAML',
    change: (site) => site.replace(capability, 'zh: 数据项的登记。', 'zh: 数据项: 的登记: “一”'),
    rule: 'yaml-syntax',
    file: capability,
    says: ['YAML that can be parsed', '能解析的 YAML', 'zh: >-'],
  },
  {
    name: 'a tab as indentation',
    change: (site) => site.replace(capability, '  zh: 数据项的登记。', '\tzh: 数据项的登记。'),
    rule: 'yaml-syntax',
    file: capability,
    says: ['YAML that can be parsed'],
  },
  {
    name: 'an unknown key',
    change: (site) => site.replace(capability, 'scope:', 'note: 多余\nscope:'),
    rule: 'unknown-key',
    file: capability,
    says: ['未知的键 “note”', 'the unknown key “note”', 'Take it out'],
  },
  {
    name: 'a criterion removed from between others',
    change: (site) => site.replace(capability, 'id: DS-1.L3.1', 'id: DS-1.L3.2'),
    rule: 'number-left-out',
    file: capability,
    says: ['no DS-1.L3.1', 'status: withdrawn', 'levels[2].criteria'],
  },
  {
    name: 'a list without an item',
    change: (site) => site.replace(area, /missingSigns:\n[\s\S]*$/, 'missingSigns: []\n'),
    rule: 'empty-list',
    file: area,
    says: ['an empty list', '空列表', 'missingSigns'],
  },
  {
    name: 'a second framework',
    change: (site) => site.write('docs/framework/second.yaml', site.read(framework)),
    rule: 'one-of-a-kind',
    file: 'docs/framework/second.yaml',
    says: ['one file of kind: framework', `another, besides ${framework}`],
  },
  {
    name: 'text in a flow map',
    change: (site) =>
      site.replace(
        capability,
        '    text:\n      zh: 登记在哪里。\n      en: Where items are registered.',
        '    text: {zh: 登记在哪里，谁登记, en: Where items are registered, and by whom}',
      ),
    rule: 'block-style',
    file: capability,
    says: ['流式映射 {…}', 'a flow map {…}', 'breaks at the first comma', '第一个逗号'],
  },
  {
    name: 'a missing language',
    change: (site) => site.replace(capability, '  en: Registration of data items.\n', ''),
    rule: 'missing-language',
    file: capability,
    says: ['缺少英文', 'no English', 'description.en'],
  },
  {
    name: 'a version of the scoring rule that no code works out',
    change: withVersions(...scoringRules.map(({version}) => [version + 1, '2026-12-01'] as const)),
    rule: 'scoring-version',
    file: scoring,
    says: [
      'a version that can be computed: 1',
      '算得出的版本：1',
      `version-${scoringRules.length + 1}.ts and its worked cases in src/model/scoring/`,
    ],
  },
  {
    name: 'a version of the scoring rule left out',
    change: withVersions([3, '2026-12-01']),
    rule: 'scoring-version',
    file: scoring,
    says: ['2: numbers from 1 on', '2：从 1 起'],
  },
  {
    name: 'a version of the scoring rule from before the one that it follows',
    change: withVersions([2, '2026-10-01']),
    rule: 'dates-in-order',
    file: scoring,
    says: ['not before 2026-11-23', '不早于 2026-11-23', 'versions[1].date'],
  },
  {
    name: 'a missing level',
    change: (site) =>
      site.replace(capability, /\s{2}- level: 4\n\s{4}statement[\s\S]*?(?=\s{2}- level: 5)/, ''),
    rule: 'five-levels',
    file: capability,
    says: ['levels 1 to 5, each once, in order', '1, 2, 3, 5'],
  },
  {
    name: 'a sixth level',
    change: (site) =>
      site.replace(
        levels,
        '  - level: 5',
        '  - level: 6\n    slug: six\n    title:\n      zh: 六\n      en: Six\n    meaning:\n      zh: 六\n      en: Six\n    question:\n      zh: 六？\n      en: Six?\n  - level: 5',
      ),
    rule: 'wrong-value',
    file: levels,
    says: ['1 | 2 | 3 | 4 | 5', '6'],
  },
  {
    name: 'a level without criteria',
    change: (site) =>
      site.replace(
        capability,
        /\s{4}criteria:\n\s+- id: DS-1\.L3\.1\n[\s\S]*?en: The criterion of level 3\.\n/,
        '',
      ),
    rule: 'level-without-criteria',
    file: capability,
    says: ['criteria for level 3 of DS-1', '没有判据'],
  },
  {
    name: 'criteria at the floor',
    change: (site) =>
      site.replace(
        capability,
        '      en: The statement of level 1.\n',
        '      en: The statement of level 1.\n    criteria:\n      - id: DS-1.L2.9\n        facet: registration\n        text:\n          zh: 一\n          en: One\n',
      ),
    rule: 'floor-has-no-criteria',
    file: capability,
    says: ['no criteria at level 1'],
  },
  {
    name: 'an empty text',
    change: (site) => site.replace(capability, 'en: Registration of data items.', "en: ' '"),
    rule: 'empty-text',
    file: capability,
    says: ['空文字', 'an empty text', 'description.en'],
  },
  {
    name: 'a duplicate id',
    change: (site) => site.replace(capability, 'id: DS-1.L3.1', 'id: DS-1.L2.1'),
    rule: 'duplicate-id',
    file: capability,
    says: ['DS-1.L2.1, which stands at docs/capability/ds/ds-1.yaml:'],
  },
  {
    name: 'an id of two metrics',
    change: (site) => {
      const metric = /(?<=metrics:\n)[^]*?(?=pitfalls:)/.exec(site.read(capability))?.[0] ?? '';
      site.replace(capability, metric, metric + metric);
    },
    rule: 'duplicate-id',
    file: capability,
    says: ['metrics[1].id', 'once more', '换一个没用过的 id'],
  },
  {
    name: 'a reference to a facet that is not there',
    change: (site) => site.replace(capability, 'facet: registration', 'facet: ownership'),
    rule: 'unknown-reference',
    file: capability,
    says: ['the facet ownership, which is not there', '不存在的考察面 ownership'],
  },
  {
    name: 'a reference to a capability that is not there',
    change: (site) =>
      site.replace(
        capability,
        '    evidence:\n      - kind: document\n        text:\n          zh: 第 4 级的文件。',
        '    requires:\n      - capability: DS-9\n        level: 3\n        reason:\n          zh: 因为。\n          en: Because.\n    evidence:\n      - kind: document\n        text:\n          zh: 第 4 级的文件。',
      ),
    rule: 'unknown-reference',
    file: capability,
    says: ['DS-9, which is not there', 'levels[3].requires[0].capability'],
  },
  {
    name: 'a level that presupposes a higher level of its own capability',
    change: (site) => requireLevel(site, capability, 3, 'DS-1', 4),
    rule: 'requires-loop',
    file: capability,
    says: ['DS-1.L3 → DS-1.L4 → DS-1.L3', 'levels[2].requires[0]', '从 requires 中删去'],
  },
  {
    name: 'levels that presuppose each other through another capability',
    change: (site) => {
      const secondCapability = capability.replace('ds-1', 'ds-2');
      site.write(secondCapability, site.read(capability).replaceAll('DS-1', 'DS-2'));
      requireLevel(site, capability, 3, 'DS-2', 2);
      requireLevel(site, secondCapability, 2, 'DS-1', 4);
    },
    rule: 'requires-loop',
    file: capability.replace('ds-1', 'ds-2'),
    says: ['DS-1.L3 → DS-2.L2 → DS-1.L4 → DS-1.L3', 'levels[1].requires[0]'],
  },
  {
    name: 'a reference to an area that is not there',
    change: (site) => site.replace(area, 'area: DS', 'area: HA'),
    rule: 'unknown-reference',
    file: area,
    says: ['HA, which is not there', 'worksWith[0].area'],
  },
  {
    name: 'a stage that is not there',
    change: (site) => site.replace(framework, 'stage: operations', 'stage: launch'),
    rule: 'unknown-reference',
    file: framework,
    says: ['launch, which is not there'],
  },
  {
    name: 'a planned capability that is written',
    change: (site) => site.replace(framework, 'id: DS-2', 'id: DS-1'),
    rule: 'planned-but-written',
    file: framework,
    says: ['DS-1, which has a data file'],
  },
  {
    name: 'an id of another form',
    change: (site) => site.replace(capability, 'id: DS-1.L4.1', 'id: ds-1-l4-1'),
    rule: 'wrong-form',
    file: capability,
    says: ['a criterion id such as DS-1.L3.2', 'ds-1-l4-1'],
  },
  {
    name: 'a criterion under another level',
    change: (site) => site.replace(capability, 'id: DS-1.L4.1', 'id: DS-1.L5.2'),
    rule: 'id-in-place',
    file: capability,
    says: ['an id that begins with DS-1.L4.'],
  },
  {
    name: 'a missing step',
    change: (site) => site.replace(capability, '  - to: 4', '  - to: 5'),
    rule: 'four-steps',
    file: capability,
    says: ['one step to each of levels 2, 3, 4, 5', '2, 3, 5, 5'],
  },
  {
    name: 'text where a list belongs',
    change: (site) =>
      site.replace(capability, /actions:\n\s+- zh: 升到第 2 级。\n\s+en: [^\n]+/, 'actions: 升级'),
    rule: 'wrong-type',
    file: capability,
    says: ['a list (each item begins with -)', '"升级"'],
  },
  {
    name: 'a criterion that one of its own level is to meet',
    change: (site) => withField(site, 2, '        metBy:\n          - DS-1.L2.1\n'),
    rule: 'met-by',
    file: capability,
    says: ['DS-1.L3.1 | DS-1.L4.1 | DS-1.L5.1', 'of a higher level of this capability'],
  },
  {
    name: 'a criterion that one that is not there is to meet',
    change: (site) => withField(site, 5, '        metBy:\n          - DS-1.L5.2\n'),
    rule: 'met-by',
    file: capability,
    says: ['更高等级的有效判据：没有', 'there is none', 'DS-1.L5.2'],
  },
  {
    name: 'a limit on both sides',
    change: (site) => withLimit(site, ['atMost: 10', 'atLeast: 5', 'basis: proposed']),
    rule: 'limit-side',
    file: capability,
    says: ['只写一个', 'both'],
  },
  {
    name: 'a limit without a number',
    change: (site) => withLimit(site, ['basis: proposed']),
    rule: 'limit-side',
    file: capability,
    says: ['都没有', 'neither'],
  },
  {
    name: 'a published number without a source',
    change: (site) => withLimit(site, ['atMost: 10', 'basis: published']),
    rule: 'limit-source',
    file: capability,
    says: ['没有 source', 'basis: published without a source'],
  },
  {
    name: 'a proposed number with a source',
    change: (site) =>
      withLimit(site, [
        'atMost: 10',
        'basis: proposed',
        'source:',
        '  publisher: A body',
        '  title: A report',
        '  address: https://example.org/',
        '  accessed: 2026-11-29',
      ]),
    rule: 'limit-source',
    file: capability,
    says: ['却有 source', 'basis: proposed with a source'],
  },
  {
    name: 'a limit of a quantity that is not there',
    change: (site) =>
      withField(
        site,
        2,
        '        limits:\n          - quantity: nothing\n            atMost: 10\n            basis: proposed\n',
      ),
    rule: 'unknown-reference',
    file: capability,
    says: ['nothing'],
  },
  {
    name: 'a unit that is not there',
    change: (site) =>
      site.replace(
        capability,
        'id: DS-1.L2.1\n        facet: registration\n',
        'id: DS-1.L2.1\n        facet: registration\n        unit: nothing\n',
      ),
    rule: 'unknown-reference',
    file: capability,
    says: ['nothing'],
  },
  {
    name: 'a criterion of a reference organisation that is not met, without a reason',
    change: (site) => withOrganisation(site, 'rating: not-met'),
    rule: 'rating-without-reason',
    file: organisation,
    says: ['没有做到的写明 reason', 'not-met'],
  },
  {
    name: 'a rating that rests on a fact that is not there',
    change: (site) => withOrganisation(site, 'rating: met', 'DS-f9'),
    rule: 'unknown-reference',
    file: organisation,
    says: ['本文件 facts 中的一个 id', 'DS-f9'],
  },
  {
    name: 'a kind that does not exist',
    change: (site) => site.replace(capability, 'kind: capability', 'kind: dimension'),
    rule: 'unknown-kind',
    file: capability,
    says: ['framework | area | levels | words | scoring | capability', '"dimension"'],
  },
  {
    name: 'a page without its YAML',
    change: (site) => site.remove(capability),
    rule: 'page-without-data',
    file: chinesePage,
    says: ['the data file docs/capability/ds/ds-1.yaml', '<LevelTable /> without data'],
  },
  {
    name: 'a YAML without its page',
    change: (site) => site.remove(chinesePage).remove(englishPage),
    rule: 'data-without-page',
    file: capability,
    says: ['the page docs/capability/ds/ds-1.mdx', '只有数据'],
  },
  {
    name: 'a page in Chinese only',
    change: (site) => site.remove(englishPage),
    rule: 'page-in-both-languages',
    file: chinesePage,
    says: ['英文页', `the English page ${englishPage}`],
  },
  {
    name: 'a page in English only',
    change: (site) =>
      site.write(
        englishPage.replace('ds-1', 'extra'),
        '---\ntitle: Extra\nslug: /extra\n---\n\nText.\n',
      ),
    rule: 'page-in-both-languages',
    file: englishPage.replace('ds-1', 'extra'),
    says: ['the Chinese page docs/capability/ds/extra.mdx'],
  },
  {
    name: 'a heading without an explicit id',
    change: (site) => site.replace(chinesePage, '## 等级 {/* #levels */}', '## 等级'),
    rule: 'explicit-heading-id',
    file: chinesePage,
    says: ['## … {/* #id */}', '标题没有 id'],
  },
  {
    name: 'a heading id in Chinese',
    change: (site) => site.replace(chinesePage, '#levels', '#等级'),
    rule: 'explicit-heading-id',
    file: chinesePage,
    says: ['lower-case letters, digits and hyphens'],
  },
  {
    name: 'a heading id twice',
    change: (site) => {
      for (const file of [chinesePage, englishPage]) {
        site.write(file, `${site.read(file)}\n## Again {/* #levels */}\n`);
      }
    },
    rule: 'heading-id-once',
    file: chinesePage,
    says: ['levels once more'],
  },
  {
    name: 'heading ids that differ between the languages',
    change: (site) => site.replace(englishPage, '#levels', '#level-table'),
    rule: 'same-heading-ids',
    file: englishPage,
    says: ['## levels', '## level-table', '两边写同一个 id', 'one that was there before stays'],
  },
  {
    name: 'a section in English only',
    change: (site) => site.replace(englishPage, /$/, '\n## More {/* #more */}\n\nMore.\n'),
    rule: 'same-heading-ids',
    file: englishPage,
    says: ['## more', '中文缺“More”这一节', 'Chinese has no section for “More”'],
  },
  {
    name: 'a heading of another rank in English',
    change: (site) => site.replace(englishPage, /^## (.*#levels)/m, '### $1'),
    rule: 'same-heading-ids',
    file: englishPage,
    says: ['### levels', '# 个数', 'the right number of #'],
  },
  {
    name: 'a page without an address',
    change: (site) => site.replace('docs/index.mdx', 'slug: /\n', ''),
    rule: 'explicit-address',
    file: 'docs/index.mdx',
    says: ['slug: /… in the front matter'],
  },
  {
    name: 'addresses that differ between the languages',
    change: (site) =>
      site.replace(englishPage.replace('capability/ds/ds-1', 'index'), 'slug: /', 'slug: /home'),
    rule: 'same-address',
    file: englishPage.replace('capability/ds/ds-1', 'index'),
    says: ['the same as in docs/index.mdx: /'],
  },
  {
    name: 'an address that is not the id’s',
    change: (site) => {
      site.replace(chinesePage, 'slug: /ds-1', 'slug: /items');
      site.replace(englishPage, 'slug: /ds-1', 'slug: /items');
    },
    rule: 'address-of-id',
    file: chinesePage,
    says: ['/ds-1', '/items'],
  },
  {
    name: 'an interface string missing in English',
    change: (site) =>
      site.replace('i18n/en/code.json', /"box\.title": \{\s+"message": "Box"\s+\}/, ''),
    rule: 'interface-string',
    file: 'i18n/en/code.json',
    says: ['box.title', 'its text in en', 'src/components/Box/index.tsx'],
  },
  {
    name: 'a gap of the theme’s own Chinese',
    change: (site) =>
      site.replace(
        'i18n/zh-Hans/code.json',
        /,\s+"theme\.colorToggle\.ariaLabel\.mode\.system": \{[^}]+\}/,
        '',
      ),
    rule: 'interface-string',
    file: 'i18n/zh-Hans/code.json',
    says: ['theme.colorToggle.ariaLabel.mode.system', 'its text in zh-Hans'],
  },
  {
    // Docusaurus knows the theme's English only where the theme's own code gives it.
    name: 'a string of the theme’s in code of ours',
    change: (site) =>
      site.replace('src/components/Box/index.tsx', "'box.title'", "'theme.NotFound.title'"),
    rule: 'interface-string',
    file: 'i18n/en/code.json',
    says: ['theme.NotFound.title', 'its text in en'],
  },
  {
    name: 'a string that no code uses',
    change: (site) =>
      site.replace(
        'i18n/en/code.json',
        '"box.title"',
        '"old.title": {"message": "Old"},\n  "box.title"',
      ),
    rule: 'unused-string',
    file: 'i18n/en/code.json',
    says: ['old.title'],
  },
  {
    name: 'a string whose id is computed',
    change: (site) =>
      site.replace('src/components/Box/index.tsx', "{id: 'box.title'}", '{id: title}'),
    rule: 'literal-string-id',
    file: 'src/components/Box/index.tsx',
    says: ["a literal id: translate({id: '…'})"],
  },
  {
    name: 'a placeholder in one language only',
    change: (site) => site.replace('i18n/zh-Hans/code.json', '方框', '方框 {name}'),
    rule: 'string-placeholders',
    file: 'i18n/en/code.json',
    says: ['box.title', '{name}'],
  },
  {
    name: 'a sidebar label missing in English',
    change: (site) =>
      site.replace(
        'i18n/en/docusaurus-plugin-content-docs/current.json',
        '"sidebar.standard.category.model": {"message": "Model"},',
        '',
      ),
    rule: 'sidebar-label',
    file: 'i18n/en/docusaurus-plugin-content-docs/current.json',
    says: ['sidebar.standard.category.model', 'a message in English'],
  },
  {
    name: 'a mapping of a capability that is not there',
    change: withMappings('capability: DS-1', 'capability: DS-9'),
    rule: 'unknown-reference',
    file: mappings,
    says: ['DS-9, which is not there', 'DS-1 数据项管理', 'capabilities[0].capability'],
  },
  {
    name: 'a mapping to a model that is not there',
    change: withMappings('model: dmm', 'model: dcmm'),
    rule: 'unknown-reference',
    file: mappings,
    says: ['不存在的 dcmm', 'expected: dmm', 'capabilities[0].practices[0].model'],
  },
  {
    name: 'a mapping to a practice that its model does not have',
    change: withMappings('practice: metric-data', 'practice: data'),
    rule: 'unknown-reference',
    file: mappings,
    says: ['data, which is not there', 'expected: metric-data', 'practices[0].practice'],
  },
  {
    name: 'a relation that there is not',
    change: withMappings('relation: broader', 'relation: near'),
    rule: 'wrong-value',
    file: mappings,
    says: ['same', 'touches', 'capabilities[0].practices[0].relation'],
  },
  {
    name: 'a sidebar label missing in Chinese',
    change: (site) => site.replace('sidebars.ts', "label: '模型'", "label: ''"),
    rule: 'sidebar-label',
    file: 'sidebars.ts',
    says: ['a label in Chinese'],
  },
];

describe('bad input', () => {
  test.each(cases)('$name', (input) => {
    using site = new Site();
    expectSaid(site, input);
  });

  test('a flow map is said once, not once for each of its pieces', () => {
    using site = new Site();
    site.replace(
      capability,
      'description:\n  zh: 数据项的登记。\n  en: Registration of data items.',
      'description: {zh: 登记, 编码, en: Registration, coding}',
    );
    expect(site.problems().map(({rule}) => rule)).toEqual(['block-style']);
  });

  test('a criterion at level 1 is not asked for another id as well', () => {
    using site = new Site();
    cases.find(({rule}) => rule === 'floor-has-no-criteria')?.change(site);
    expect(site.problems().map(({rule}) => rule)).toEqual(['floor-has-no-criteria']);
  });

  test('the line is the one to be mended', () => {
    using site = new Site();
    site.replace(capability, 'facet: registration', 'facet: ownership');
    expect(site.problems()[0]).toMatchObject({
      line: line(site, capability, 'facet: ownership'),
      field: 'levels[1].criteria[0].facet',
    });
  });

  test('all problems come at once, in every file', () => {
    using site = new Site();
    site
      .replace(capability, 'scope:', 'note: 多余\nscope:')
      .replace(area, 'en: Collect data.', "en: ''")
      .replace(chinesePage, ' {/* #levels */}', '');
    expect(site.problems().map(({rule}) => rule)).toEqual(
      expect.arrayContaining(['unknown-key', 'empty-text', 'explicit-heading-id']),
    );
  });

  test('a file that cannot be read does not make references to it look broken', () => {
    using site = new Site();
    site.replace(framework, 'schema: 1', 'schema: 2');
    expect(site.problems().map(({rule}) => rule)).toEqual(['wrong-value']);
  });
});
