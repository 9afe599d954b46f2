import {describe, expect, it} from 'vitest';
import {englishOf, writePage} from '../../tests/fixtures/content';
import {files, scoringFile, Site} from '../../tests/fixtures/site';
import {compare, type Changes} from '../model/compare';
import {editionsOf} from '../model/editions';
import {readState} from './read-state';

/** What changes by an edit of the smallest standard, after it was made ready. */
function changesAfter(ready: (site: Site) => void, edit: (site: Site) => void): Changes {
  using site = new Site().add('specification').add('case');
  const state = (name: string): ReturnType<typeof readState> => {
    const [draft] = editionsOf(site.dir);
    if (!draft) throw new Error('There is always a working draft.');
    return readState(site.dir, draft, name);
  };
  ready(site);
  const before = state('before');
  edit(site);
  return compare(before, state('after'));
}

const page = 'docs/introduction/extra.mdx';
const scoring = 'docs/capability/scoring.yaml';
const glossary = 'docs/appendix/glossary.yaml';
const criterion = (id: string, text = '第 2 级的判据。', english = 'The criterion of level 2.') =>
  `      - id: ${id}
        facet: registration
        text:
          zh: ${text}
          en: ${english}
`;
const second = criterion('DS-1.L2.1');
const addAfter = (added: string) => (site: Site) =>
  void site.replace(files.capability, second, second + added);
const withdrawn = (id: string, fate: string) =>
  criterion(id) +
  `        status: withdrawn
        ${fate}
        reason:
          zh: 说得不清楚。
          en: It was not clear.
`;
const withdraw =
  (fate: string, added = '') =>
  (site: Site) =>
    void site.replace(files.capability, second, withdrawn('DS-1.L2.1', fate) + added);
const formula = (text: string) => (site: Site) =>
  writePage(site, page, `一段。\n\n$$\n${text}\n$$`, `A text.\n\n$$\n${text}\n$$`);
const section = (id: string) => (site: Site) =>
  writePage(
    site,
    page,
    `## 证据 {/* #${id} */}\n\n只有文件的，按没有证据计。`,
    `## Evidence {/* #${id} */}\n\nA document alone counts as no evidence.`,
  );
const writeMore = (site: Site, file: string): void => {
  writePage(site, file, '一段。', 'A text.');
  for (const each of [file, englishOf(file)]) site.replace(each, 'slug: /extra', 'slug: /more');
};
const nothing = (): void => undefined;
const requires = (level: number) => `    requires:
      - capability: CD-1
        level: ${level}
        reason:
          zh: 要用它的记录。
          en: Its records are used.
`;
const limited = (site: Site, share: number): void => {
  const text = 'en: The criterion of level 3.\n';
  site.replace(
    files.capability,
    text,
    `${text}        limits:
          - quantity: share
            atMost: ${share}
            basis: proposed
`,
  );
};
const third = '  - level: 3\n';
const term = (id: string, title: string) => `  - id: ${id}
    title:
      zh: ${title}
      en: ${id}
    meaning:
      zh: 它的含义是“${title}”。
      en: It means ${id}.
`;
const glossaryOf = (...terms: string[]) => `schema: 1
kind: glossary
title:
  zh: 词汇
  en: Glossary
description:
  zh: 术语。
  en: Terms.
terms:
${terms.join('')}`;

type Row = readonly [string, (site: Site) => void, (site: Site) => void, readonly string[]];

/** What is done, to what, and what comes out of it. */
const rows: readonly Row[] = [
  [
    'a criterion is reworded in Chinese',
    nothing,
    (site) => site.replace(files.capability, '第 2 级的判据。', '第 2 级的新判据。'),
    ['criterion DS-1.L2.1: reworded (zh)'],
  ],
  [
    'a criterion is reworded in both languages',
    nothing,
    (site) =>
      site.replace(
        files.capability,
        second,
        criterion('DS-1.L2.1', '第 2 级的新判据。', 'The new criterion of level 2.'),
      ),
    ['criterion DS-1.L2.1: reworded (zh en)'],
  ],
  [
    'a criterion is added',
    nothing,
    addAfter(criterion('DS-1.L2.2', '另有负责人。', 'There is an owner.')),
    ['criterion DS-1.L2.2: added'],
  ],
  [
    'a criterion is taken out',
    addAfter(criterion('DS-1.L2.2', '另有负责人。', 'There is an owner.')),
    (site) =>
      site.replace(
        files.capability,
        criterion('DS-1.L2.2', '另有负责人。', 'There is an owner.'),
        '',
      ),
    ['criterion DS-1.L2.2: removed'],
  ],
  [
    'a criterion is replaced',
    nothing,
    withdraw(
      'replacedBy: [DS-1.L2.2]',
      criterion('DS-1.L2.2', '另有负责人。', 'There is an owner.'),
    ),
    ['criterion DS-1.L2.1: replaced → DS-1.L2.2', 'criterion DS-1.L2.2: added ← DS-1.L2.1'],
  ],
  [
    'a criterion is split',
    nothing,
    withdraw(
      'splitInto: [DS-1.L2.2, DS-1.L2.3]',
      criterion('DS-1.L2.2', '另有负责人。', 'There is an owner.') +
        criterion('DS-1.L2.3', '登记在目录里。', 'It is in the catalogue.'),
    ),
    [
      'criterion DS-1.L2.1: split → DS-1.L2.2 DS-1.L2.3',
      'criterion DS-1.L2.2: added ← DS-1.L2.1',
      'criterion DS-1.L2.3: added ← DS-1.L2.1',
    ],
  ],
  [
    'a criterion is merged into a present one',
    nothing,
    withdraw('mergedInto: [DS-1.L3.1]'),
    ['criterion DS-1.L2.1: merged → DS-1.L3.1'],
  ],
  [
    'a criterion is withdrawn, and nothing takes its place',
    nothing,
    withdraw('replacedBy: []'),
    ['criterion DS-1.L2.1: withdrawn'],
  ],
  [
    'what was withdrawn is in force again',
    withdraw('replacedBy: []'),
    (site) => site.replace(files.capability, withdrawn('DS-1.L2.1', 'replacedBy: []'), second),
    ['criterion DS-1.L2.1: restored'],
  ],
  [
    'a criterion goes under another number',
    nothing,
    (site) => site.replace(files.capability, 'DS-1.L2.1', 'DS-1.L2.7'),
    ['criterion DS-1.L2.7: moved'],
  ],
  [
    'a level is reworded in English',
    nothing,
    (site) =>
      site.replace(files.capability, 'The statement of level 3.', 'The new statement of level 3.'),
    ['level DS-1.L3: reworded (en)'],
  ],
  [
    'a level depends on more',
    (site) => site.replace(files.capability, third, requires(2) + third),
    (site) => site.replace(files.capability, requires(2), requires(3)),
    ['level DS-1.L2: stricter'],
  ],
  [
    'a level no longer depends on something',
    (site) => site.replace(files.capability, third, requires(2) + third),
    (site) => site.replace(files.capability, requires(2), ''),
    ['level DS-1.L2: looser'],
  ],
  [
    'a number that decides becomes smaller',
    (site) => limited(site, 10),
    (site) => site.replace(files.capability, 'atMost: 10', 'atMost: 5'),
    ['criterion DS-1.L3.1: stricter'],
  ],
  [
    'a number that decides becomes larger',
    (site) => limited(site, 10),
    (site) => site.replace(files.capability, 'atMost: 10', 'atMost: 20'),
    ['criterion DS-1.L3.1: looser'],
  ],
  [
    'a term comes, another goes',
    (site) => site.write(glossary, glossaryOf(term('sample', '样本'))),
    (site) => site.write(glossary, glossaryOf(term('drill', '演练'))),
    ['term sample: removed', 'term drill: added'],
  ],
  ['a formula changes', formula('a = b'), formula('a = b + c'), ['page /extra/: reworded (zh en)']],
  [
    'a heading gets another id',
    section('evidence'),
    section('proof'),
    ['section /extra/#proof: moved', 'page /extra/: nothing'].slice(0, 1),
  ],
  [
    'a file is renamed, its address stays',
    section('evidence'),
    (site) => {
      site.remove(page).remove(englishOf(page));
      const moved = 'docs/appendix/extra.mdx';
      writePage(
        site,
        moved,
        '## 证据 {/* #evidence */}\n\n只有文件的，按没有证据计。',
        '## Evidence {/* #evidence */}\n\nA document alone counts as no evidence.',
      );
    },
    [],
  ],
  [
    'a page gets another address',
    section('evidence'),
    (site) => {
      for (const file of [page, englishOf(page)]) site.replace(file, 'slug: /extra', 'slug: /more');
    },
    ['page /more/: moved'],
  ],
  [
    'a text is wrapped and spaced otherwise',
    (site) => writePage(site, page, '一段文字，又一段。', 'A text, and another one.'),
    (site) => writePage(site, page, '一段文字，\n又一段。', 'A text,\nand another  one.'),
    [],
  ],
  [
    'a link leads elsewhere',
    (site) => writePage(site, page, '[等级](/levels)', '[Levels](/levels)'),
    (site) => writePage(site, page, '[等级](/ds-1)', '[Levels](/ds-1)'),
    ['page /extra/: reworded (zh en)'],
  ],
  [
    'the file that a link leads to is renamed, its address stays',
    (site) => {
      writeMore(site, 'docs/introduction/more.mdx');
      writePage(site, page, '[又一页](./more.mdx#a)', '[More](./more.mdx#a)');
    },
    (site) => {
      const old = 'docs/introduction/more.mdx';
      site.remove(old).remove(englishOf(old));
      writeMore(site, 'docs/appendix/later.mdx');
      writePage(site, page, '[又一页](../appendix/later.mdx#a)', '[More](../appendix/later.mdx#a)');
    },
    [],
  ],
  [
    'a section is folded',
    (site) =>
      writePage(
        site,
        page,
        '## 例 {/* #example */}\n\n一段。',
        '## Example {/* #example */}\n\nA text.',
      ),
    (site) =>
      writePage(
        site,
        page,
        '<Fold>\n\n## 例 {/* #example */}\n\n一段。\n\n</Fold>',
        '<Fold>\n\n## Example {/* #example */}\n\nA text.\n\n</Fold>',
      ),
    [],
  ],
  [
    'evidence is put before other evidence',
    nothing,
    (site) =>
      site.replace(
        files.capability,
        /( {4}evidence:\n)( {6}- kind: document\n {8}text:\n {10}zh: 第 2 级)/,
        '$1      - kind: record\n        text:\n          zh: 登记系统的日志。\n          en: The log of the catalogue.\n$2',
      ),
    ['level DS-1.L2: reworded (zh en)'],
  ],
  [
    'a rule of scoring changes',
    (site) =>
      writePage(
        site,
        'docs/capability/scoring.mdx',
        '## 规则 {/* #r3 */}\n\n都做到。',
        '## Rule {/* #r3 */}\n\nAll met.',
      ),
    (site) =>
      writePage(
        site,
        'docs/capability/scoring.mdx',
        '## 规则 {/* #r3 */}\n\n九成做到。',
        '## Rule {/* #r3 */}\n\nNine in ten met.',
      ),
    ['rule /extra/#r3: reworded (zh en)'],
  ],
  [
    'another version of the scoring rule holds',
    (site) => {
      writePage(
        site,
        'docs/capability/scoring.mdx',
        '## 版次 {/* #version */}\n\n<Versions />',
        '## Versions {/* #version */}\n\n<Versions />',
      );
      site.write(scoring, scoringFile);
    },
    (site) =>
      site.write(
        scoring,
        `${scoringFile}  - version: 2\n    date: 2027-01-01\n    change:\n      zh: 八成就够。\n      en: Four in five are enough.\n`,
      ),
    ['rule /extra/#version: reworded (zh en), values'],
  ],
  [
    'a specification loses a clause’s rationale, and a case gains a figure’s word',
    nothing,
    (site) =>
      site
        .replace('docs/cases/outage.yaml', /(title:\n {2}zh: )(.*)/, '$1$2（一）')
        .replace('docs/specification/sp-01.yaml', /(purpose:\n {2}zh: )(.*)/, '$1$2再说。'),
    ['specification SP-01: reworded (zh)', 'case CASE-01: reworded (zh)'],
  ],
  [
    'a word of the interface changes',
    (site) => site.write('i18n/en/code.json', '{"a.word": {"message": "Before"}}'),
    (site) => site.write('i18n/en/code.json', '{"a.word": {"message": "After"}}'),
    ['interface a.word: reworded (en)'],
  ],
];

function inShort({things}: Changes): string[] {
  return things.map(({kind, id, changes, texts, fate, comesFrom}) => {
    const languages = ['zh', 'en'].filter((language) => texts.some((text) => language in text));
    const what = changes
      .map((change) => (change === 'reworded' ? `reworded (${languages.join(' ')})` : change))
      .join(', ');
    const to = fate && fate.ids.length > 0 ? ` → ${fate.ids.join(' ')}` : '';
    const from = comesFrom ? ` ← ${comesFrom.join(' ')}` : '';
    return `${kind} ${id}: ${what}${to}${from}`;
  });
}

describe('what changed for a reader', () => {
  it.each(rows)('%s', (_, ready, edit, expected) => {
    expect(inShort(changesAfter(ready, edit))).toEqual(expected);
  });

  it('is all of it, where much changed at once', () => {
    const chosen = rows.filter(([what]) =>
      [
        'a level is reworded in English',
        'a criterion is replaced',
        'a link leads elsewhere',
        'a word of the interface changes',
      ].includes(what),
    );
    const ready = (site: Site): void => chosen.forEach(([, before]) => before(site));
    const edit = (site: Site): void => chosen.forEach(([, , after]) => after(site));
    expect(inShort(changesAfter(ready, edit)).sort()).toEqual(
      chosen.flatMap(([, , , expected]) => expected).sort(),
    );
  });
});
