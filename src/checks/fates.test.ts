import {describe, expect, test} from 'vitest';
import {englishOf, writePage} from '../../tests/fixtures/content';
import {expectSaid, type BadInput} from '../../tests/fixtures/bad-input';
import {addFates} from '../../tests/fixtures/fates';
import {files, Site} from '../../tests/fixtures/site';

const {capability, specification} = files;
const extra = 'docs/capability/extra.mdx';

/** The lines of a fate, as far in as the fields beside it. */
function fate(indent: number, lists: string, rest = 'reason: {…}'): string {
  const reason = 'reason:\n  zh: 不再要求。\n  en: No longer asked.';
  const text = ['status: withdrawn', lists, rest === 'reason: {…}' ? reason : rest]
    .filter(Boolean)
    .join('\n');
  return `${text.replace(/^/gm, ' '.repeat(indent))}\n`;
}

/** Withdraws a criterion of the capability. */
const criterion = (site: Site, id: string, lines: string): Site =>
  site.replace(capability, `- id: ${id}\n`, `- id: ${id}\n${lines}`);
const level = (site: Site, number: number, lines: string): Site =>
  site.replace(
    capability,
    `  - level: ${number}\n    statement`,
    `  - level: ${number}\n${lines}    statement`,
  );
/** Withdraws a page. */
function page(site: Site, head: string, english = head): Site {
  writePage(site, extra, '附页。', 'Extra.');
  return site
    .replace(extra, 'slug: /extra\n', `slug: /extra\n${head}`)
    .replace(englishOf(extra), 'slug: /extra\n', `slug: /extra\n${english}`);
}
const pageFate = (list: string, reason = 'reason: 不再要求。\n'): string =>
  `status: withdrawn\n${list}\n${reason}`;

const replaced = fate(8, 'replacedBy:\n  - DS-1.L2.1');
const nothing = fate(8, 'replacedBy: []');

const bad: readonly BadInput[] = [
  {
    name: 'a fate without the status',
    change: (site) => criterion(site, 'DS-1.L3.1', '        replacedBy:\n          - DS-1.L2.1\n'),
    rule: 'fate',
    file: capability,
    says: ['replacedBy of DS-1.L3.1 without status: withdrawn', '还有效的，删去它们'],
  },
  {
    name: 'a reason without the status',
    change: (site) =>
      criterion(site, 'DS-1.L3.1', '        reason:\n          zh: 因为。\n          en: So.\n'),
    rule: 'fate',
    file: capability,
    says: ['reason of DS-1.L3.1 without status: withdrawn', 'levels[2].criteria[0].reason'],
  },
  {
    name: 'no fate',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, '')),
    rule: 'fate',
    file: capability,
    says: ['none with DS-1.L3.1', 'replacedBy: []', '没有什么取代它'],
  },
  {
    name: 'two fates',
    change: (site) =>
      criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy: []\nmergedInto:\n  - DS-1.L2.1')),
    rule: 'fate',
    file: capability,
    says: ['replacedBy, mergedInto with DS-1.L3.1', 'levels[2].criteria[0].mergedInto'],
  },
  {
    name: 'no reason',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy: []', '')),
    rule: 'fate',
    file: capability,
    says: ['no reason with DS-1.L3.1', '补上 reason:'],
  },
  {
    name: 'a split into one',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, 'splitInto:\n  - DS-1.L2.1')),
    rule: 'fate',
    file: capability,
    says: ['at least 2 in splitInto', 'Write replacedBy if there is but one'],
  },
  {
    name: 'a merger into nothing',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, 'mergedInto: []')),
    rule: 'fate',
    file: capability,
    says: ['at least 1 in mergedInto', 'Write replacedBy: []'],
  },
  {
    name: 'a successor twice',
    change: (site) =>
      criterion(site, 'DS-1.L3.1', fate(8, 'splitInto:\n  - DS-1.L2.1\n  - DS-1.L2.1')),
    rule: 'fate',
    file: capability,
    says: ['DS-1.L2.1 once more', 'splitInto[1]'],
  },
  {
    name: 'a successor that is not there',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L2.7')),
    rule: 'unknown-reference',
    file: capability,
    says: ['DS-1.L2.7, which is not there', 'The nearest is DS-1.L2.1', 'replacedBy[0]'],
  },
  {
    name: 'itself as successor',
    change: (site) => criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L3.1')),
    rule: 'fate-ends',
    file: capability,
    says: ['DS-1.L3.1 → DS-1.L3.1', '不绕回自己'],
  },
  {
    name: 'a circle',
    change: (site) =>
      criterion(
        criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L4.1')),
        'DS-1.L4.1',
        fate(8, 'replacedBy:\n  - DS-1.L3.1'),
      ),
    rule: 'fate-ends',
    file: capability,
    says: ['DS-1.L3.1 → DS-1.L4.1 → DS-1.L3.1'],
  },
  {
    name: 'a level replaced by a criterion that goes with it',
    change: (site) => level(site, 5, fate(4, 'replacedBy:\n  - DS-1.L5.1')),
    rule: 'fate-ends',
    file: capability,
    says: ['DS-1.L5 → DS-1.L5'],
  },
  {
    name: 'a chain that ends in nothing',
    change: (site) =>
      criterion(
        criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L4.1')),
        'DS-1.L4.1',
        nothing,
      ),
    rule: 'fate-ends',
    file: capability,
    says: [
      'DS-1.L4.1, which is withdrawn too, with nothing in its place',
      'Write replacedBy: [] here too',
    ],
  },
  {
    name: 'a level withdrawn from below others',
    change: (site) => level(site, 4, fate(4, 'mergedInto:\n  - DS-1.L3')),
    rule: 'withdrawn-level',
    file: capability,
    says: [
      'DS-1.L4, withdrawn while DS-1.L5 is in force',
      'Withdraw DS-1.L5 first',
      'levels[3].status',
    ],
  },
  {
    name: 'the floor withdrawn',
    change: (site) => level(site, 1, fate(4, 'replacedBy: []')),
    rule: 'withdrawn-level',
    file: capability,
    says: ['level 1, withdrawn', 'withdraw the capability'],
  },
  {
    name: 'a level that presupposes a withdrawn one',
    change: (site) => {
      const second = capability.replace('ds-1', 'ds-2');
      site.write(second, site.read(capability).replaceAll('DS-1', 'DS-2'));
      const before =
        '    evidence:\n      - kind: document\n        text:\n          zh: 第 3 级的文件。';
      site.replace(
        second,
        before,
        `    requires:\n      - capability: DS-1\n        level: 5\n        reason:\n          zh: 因为。\n          en: So.\n${before}`,
      );
      level(site, 5, fate(4, 'mergedInto:\n  - DS-1.L4'));
    },
    rule: 'withdrawn-reference',
    file: capability.replace('ds-1', 'ds-2'),
    says: [
      'DS-1.L5, which is withdrawn',
      'DS-1.L4 took its place',
      'levels[2].requires[0].capability',
    ],
  },
  {
    name: 'a clause that supports a level of a withdrawn capability',
    change: (site) =>
      site
        .add('specification')
        .replace(capability, 'id: DS-1\n', `id: DS-1\n${fate(0, 'replacedBy: []')}`),
    rule: 'withdrawn-reference',
    file: specification,
    says: [
      'DS-1.L3, which is withdrawn',
      'Nothing took its place',
      'clauses[0].supports[0].capability',
    ],
  },
  {
    name: 'a checklist with a withdrawn clause',
    change: (site) =>
      site
        .add('specification')
        .replace(
          specification,
          '- id: SP-01.1\n',
          `- id: SP-01.1\n${fate(4, 'replacedBy:\n  - SP-01.2')}`,
        ),
    rule: 'withdrawn-reference',
    file: specification,
    says: ['SP-01.1, which is withdrawn', 'SP-01.2 took its place', 'checklist[0].clauses[0]'],
  },
  {
    name: 'a page with another fate in English',
    change: (site) =>
      page(site, pageFate('replacedBy: [capability/levels]'), pageFate('replacedBy: []')),
    rule: 'page-fate',
    file: englishOf(extra),
    says: ['status: withdrawn, replacedBy: [capability/levels], reason: …'],
  },
  {
    name: 'a page withdrawn in Chinese alone',
    change: (site) => page(site, pageFate('replacedBy: []'), 'pagination_label: Extra\n'),
    rule: 'page-fate',
    file: englishOf(extra),
    says: ['found: nothing', 'replacedBy: []'],
  },
  {
    name: 'a page with a fate that is no list',
    change: (site) => page(site, pageFate('replacedBy: capability/levels')),
    rule: 'page-fate',
    file: extra,
    says: ['replacedBy with something else', '[introduction/scope]'],
  },
  {
    name: 'a page replaced by one that is not there',
    change: (site) => page(site, pageFate('replacedBy: [capability/level]')),
    rule: 'unknown-reference',
    file: extra,
    says: ['capability/level, which is not there', 'The nearest is capability/levels'],
  },
  {
    name: 'a page without a reason',
    change: (site) => page(site, pageFate('replacedBy: []', '')),
    rule: 'fate',
    file: extra,
    says: ['no reason with capability/extra'],
  },
  {
    name: 'a fate at the head of a page with data',
    change: (site) =>
      site.replace(files.chinesePage, 'slug: /ds-1\n', 'slug: /ds-1\nstatus: withdrawn\n'),
    rule: 'page-fate',
    file: files.chinesePage,
    says: ['status at the head of the page', capability],
  },
];

test.each(bad.map((item) => [item.name, item] as const))('refused: %s', (_, item) => {
  using site = new Site();
  expectSaid(site, item);
});

describe('let pass', () => {
  test.each<readonly [string, (site: Site) => unknown]>([
    ['a criterion replaced by another', (site) => criterion(site, 'DS-1.L3.1', replaced)],
    ['a criterion that nothing replaced', (site) => criterion(site, 'DS-1.L3.1', nothing)],
    [
      'a criterion replaced by a level, a term of no kind of its own',
      (site) => criterion(site, 'DS-1.L3.1', fate(8, 'mergedInto:\n  - DS-1.L4')),
    ],
    [
      'a chain that ends at something in force',
      (site) =>
        criterion(
          criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L4.1')),
          'DS-1.L4.1',
          fate(8, 'splitInto:\n  - DS-1.L2.1\n  - DS-1.L2'),
        ),
    ],
    [
      'levels withdrawn from the top',
      (site) =>
        level(
          level(site, 5, fate(4, 'mergedInto:\n  - DS-1.L4')),
          4,
          fate(4, 'mergedInto:\n  - DS-1.L3'),
        ),
    ],
    [
      'what is withdrawn and names what is withdrawn',
      (site) =>
        site
          .add('case')
          .replace(files.case, 'id: CASE-01\n', `id: CASE-01\n${fate(0, 'replacedBy: []')}`)
          .replace(capability, 'id: DS-1\n', `id: DS-1\n${fate(0, 'replacedBy: []')}`),
    ],
    [
      'a page replaced by a page',
      (site) => page(site, pageFate('replacedBy: [capability/levels]')),
    ],
    ['a page replaced by what has an id', (site) => page(site, pageFate('replacedBy: [DS-1.L3]'))],
  ])('%s', (_, change) => {
    using site = new Site();
    change(site);
    expect(site.problems()).toEqual([]);
  });
});

test('a circle is said once', () => {
  using site = new Site();
  criterion(site, 'DS-1.L3.1', fate(8, 'replacedBy:\n  - DS-1.L4.1'));
  criterion(site, 'DS-1.L4.1', fate(8, 'replacedBy:\n  - DS-1.L5.1'));
  criterion(site, 'DS-1.L5.1', fate(8, 'replacedBy:\n  - DS-1.L4.1'));
  expect(site.problems().map(({rule, field}) => [rule, field])).toEqual([
    ['fate-ends', 'levels[3].criteria[0].replacedBy[0]'],
  ]);
});

test('the free number is after that of what is withdrawn', () => {
  using site = new Site();
  const copy =
    '      - id: DS-1.L3.1\n        facet: registration\n        text:\n          zh: 另一条。\n          en: Another.\n';
  const tombstone = copy.replace('L3.1\n', `L3.2\n${nothing}`);
  site.replace(capability, '      - id: DS-1.L3.1\n', `${copy}${tombstone}      - id: DS-1.L3.1\n`);
  const [problem] = site.problems();
  expect(problem).toMatchObject({rule: 'duplicate-id'});
  expect(problem?.mend?.en).toContain('DS-1.L3.3');
});

test('every fate of everything that can have one is let pass', () => {
  using site = new Site();
  addFates(site, 'glossary');
  expect(site.problems()).toEqual([]);
});
