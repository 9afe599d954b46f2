/** Wrong data: ids, shape, what a capability has to have. A list, long because there are so many rules. */
import {problem, type BadEdit} from './bad-edit';
import {capabilityFile, fateLines, organisationFiles, page} from './real-site';

const ds1 = capabilityFile('DS-1');
const ds3 = capabilityFile('DS-3');
const ds4 = capabilityFile('DS-4');
const ds5 = capabilityFile('DS-5');
const ds1Pages = {zh: page('capability/ds/ds-1', 'zh'), en: page('capability/ds/ds-1', 'en')};
const internetCompany = 'docs/capability/reference-organisations/internet-company.yaml';
const mappings = 'docs/capability/mappings.yaml';
const framework = 'docs/framework/index.yaml';
const area = 'docs/framework/data-services.yaml';
const outage = 'docs/cases/outage.yaml';

const criterion = (id: string): string => `      - id: ${id}
        facet: ownership
        unit: change
        text:
          zh: 名册的保管人换人时，新旧保管人在当日的交接单上签名。
          en: When the keeper of the roster changes, the old and the new keeper sign a handover sheet on that day.
`;

const ids: readonly BadEdit[] = [
  {
    name: 'an id of another form',
    sampleOf: 'wrong-form',
    change: (site) => site.replace(ds1, '- id: DS-1.L2.3', '- id: DS1.L2.3'),
    expected: [
      problem('wrong-form', [ds1, 'DS1.L2.3'], '这里写 DS-1.L2.3', 'Here it is DS-1.L2.3'),
    ],
  },
  {
    name: 'an id used twice',
    sampleOf: 'duplicate-id',
    change: (site) => site.replace(ds1, '- id: DS-1.L5.4', '- id: DS-1.L5.3'),
    expected: [
      problem(
        'duplicate-id',
        [ds1, '- id: DS-1.L5.3', '- id: DS-1.L5.3'],
        '没用过的号，即 DS-1.L5.4',
        'DS-1.L5.3, which stands at',
      ),
    ],
  },
  {
    name: 'an id of another level',
    sampleOf: 'id-in-place',
    change: (site) => site.replace(ds1, '- id: DS-1.L2.4', '- id: DS-1.L3.6'),
    expected: [
      problem('id-in-place', [ds1, 'DS-1.L3.6'], '以 DS-1.L2. 开头', 'begins with DS-1.L2.'),
    ],
  },
  {
    name: 'a criterion taken out, its number left out',
    sampleOf: 'number-left-out',
    change: (site) => site.cut(ds1, '      - id: DS-1.L2.3', '      - id: DS-1.L2.4'),
    expected: [problem('number-left-out', [ds1, '    criteria:'], 'DS-1.L2.3', 'DS-1.L2.3')],
  },
  {
    name: 'a criterion withdrawn without a word on what became of it',
    sampleOf: 'fate',
    change: (site) =>
      site.withdraw('DS-1.L2.4').cut(ds1, '        replacedBy: []', '        reason:'),
    expected: [
      problem(
        'fate',
        [ds1, '- id: DS-1.L2.4', 'status: withdrawn'],
        '写 replacedBy: []',
        'none with DS-1.L2.4',
      ),
    ],
  },
  {
    name: 'two criteria that were replaced by each other',
    sampleOf: 'fate-ends',
    change: (site) => site.withdraw('DS-1.L2.4', 'DS-1.L3.4').withdraw('DS-1.L3.4', 'DS-1.L2.4'),
    expected: [
      problem(
        'fate-ends',
        [ds1, '- id: DS-1.L2.4', '- DS-1.L3.4'],
        '不绕回自己',
        'DS-1.L2.4 → DS-1.L3.4 → DS-1.L2.4',
      ),
    ],
  },
  {
    name: 'a level withdrawn from below another',
    sampleOf: 'withdrawn-level',
    change: (site) => site.insertAfter(ds1, '  - level: 4', fateLines(4, ['DS-1.L3'])),
    expected: [
      problem(
        'withdrawn-level',
        [ds1, '  - level: 4', 'status: withdrawn'],
        '先撤销 DS-1.L5',
        'Withdraw DS-1.L5 first',
      ),
      problem(
        'withdrawn-reference',
        [internetCompany, 'capability: DS-1'],
        'DS-1.L4 已撤销',
        'DS-1.L3 took its place',
      ),
    ],
  },
  {
    name: 'a capability withdrawn that others presuppose',
    sampleOf: 'withdrawn-reference',
    change: (site) =>
      site
        .insertAfter(ds1, 'id: DS-1', fateLines(0, ['DS-2']))
        .replace('sidebars.ts', /\n.*'capability\/ds\/ds-1',/, ''),
    expected: [
      ...[ds3, ds4].map((file) =>
        problem(
          'withdrawn-reference',
          [file, 'requires:', 'capability: DS-1'],
          'DS-1.L3 已撤销',
          'DS-2 took its place',
        ),
      ),
      ...organisationFiles.map((file) =>
        problem(
          'withdrawn-reference',
          [file, 'expected:', 'capability: DS-1'],
          '已撤销',
          'DS-2 took its place',
        ),
      ),
      problem(
        'withdrawn-reference',
        [mappings, 'capability: DS-1'],
        'DS-1 已撤销',
        'DS-2 took its place',
      ),
    ],
  },
  {
    name: 'an id of a metric in capitals',
    change: (site) => site.replace(ds1, '- id: open-conflicts', '- id: Open Conflicts'),
    expected: [problem('wrong-form', [ds1, 'Open Conflicts'], '以连字符相连', 'joined by hyphens')],
  },
  {
    name: 'an id of two metrics',
    change: (site) => site.replace(ds1, '- id: open-conflicts', '- id: coverage'),
    expected: [
      problem(
        'duplicate-id',
        [ds1, '- id: coverage', '- id: coverage'],
        'coverage 又出现一次',
        'coverage once more',
      ),
    ],
  },
  {
    name: 'an id of two terms',
    change: (site) => site.replace('docs/appendix/glossary.yaml', '- id: facet\n', '- id: level\n'),
    expected: [
      problem(
        'duplicate-id',
        ['docs/appendix/glossary.yaml', '- id: level', '- id: level'],
        'level 又出现一次',
        'level once more',
      ),
    ],
  },
];

const shape: readonly BadEdit[] = [
  {
    name: 'a field in one language only',
    sampleOf: 'missing-language',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L3.1', /\n {10}en: .*/, ''),
    expected: [
      problem(
        'missing-language',
        [ds1, '- id: DS-1.L3.1', 'text:'],
        '缺少英文',
        'Add en: beside the other',
      ),
    ],
  },
  {
    name: 'an empty text',
    sampleOf: 'empty-text',
    change: (site) => site.retext(ds1, '- id: DS-1.L3.1', {en: "''"}),
    expected: [problem('empty-text', [ds1, "en: ''"], '空文字', 'an empty text')],
  },
  {
    name: 'a key with nothing after it',
    sampleOf: 'wrong-type',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L3.1', /en: .*/, 'en:'),
    expected: [problem('wrong-type', [ds1, '- id: DS-1.L3.1', 'en:'], '文字', 'nothing')],
  },
  {
    name: 'a list without an item',
    sampleOf: 'empty-list',
    change: (site) => site.replace(area, /missingSigns:\n[^]*$/, 'missingSigns: []\n'),
    expected: [problem('empty-list', [area, 'missingSigns:'], '空列表', 'an empty list')],
  },
  {
    name: 'a key that the model does not have',
    sampleOf: 'unknown-key',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L2.2',
        '        text:',
        '        remark: 待查\n        text:',
      ),
    expected: [
      problem(
        'unknown-key',
        [ds1, 'remark: 待查'],
        '未知的键 “remark”',
        'the unknown key “remark”',
      ),
    ],
  },
  {
    name: 'a key misspelt',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.2', 'text:', 'txet:'),
    expected: [problem('unknown-key', [ds1, 'txet:'], '改成 text:', 'Write text: in its place')],
  },
  {
    name: 'a kind of file that there is not',
    sampleOf: 'unknown-kind',
    change: (site) => site.replace(ds1, 'kind: capability', 'kind: capabilities'),
    expected: [problem('unknown-kind', [ds1, 'kind: capabilities'], 'capabilities', 'capability')],
  },
  {
    name: 'a kind of evidence that there is not',
    sampleOf: 'wrong-value',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.4', 'kind: record', 'kind: interview'),
    expected: [
      problem(
        'wrong-value',
        [ds1, 'kind: interview'],
        'document | record | demonstration',
        'interview',
      ),
    ],
  },
  {
    name: 'keys out of order',
    sampleOf: 'key-order',
    change: (site) =>
      site
        .replaceAfter(ds1, '- id: DS-1.L2.2\n', '        facet: ownership\n', '')
        .replaceAfter(
          ds1,
          '- id: DS-1.L2.2\n',
          '      - id: DS-1.L2.3',
          '        facet: ownership\n      - id: DS-1.L2.3',
        ),
    expected: [
      problem(
        'key-order',
        [ds1, '- id: DS-1.L2.2', 'unit:'],
        'id、facet、unit、text',
        'Move “facet”',
      ),
    ],
  },
  {
    name: 'YAML as Prettier would not write it',
    sampleOf: 'formatting',
    change: (site) =>
      site.replaceAfter(ds1, '- id: DS-1.L2.2', 'facet: ownership', 'facet:  "ownership"'),
    expected: [problem('formatting', [ds1, 'facet:  "ownership"'], '--fix', "facet: 'ownership'")],
  },
  {
    name: 'a colon in a text that is no block',
    sampleOf: 'yaml-syntax',
    change: (site) =>
      site.replaceAfter(ds1, '- id: DS-1.L2.2', /en: .*/, 'en: Owners: the register names one.'),
    expected: [
      problem('yaml-syntax', [ds1, 'en: Owners: the'], '冒号加空格', '“en: Owners: the register'),
    ],
  },
  {
    name: 'a quotation mark that is not closed',
    change: (site) =>
      site.replaceAfter(ds1, '- id: DS-1.L2.2', /en: .*/, 'en: "The register names one.'),
    expected: [problem('yaml-syntax', [ds1, 'en: "The'], '只有前一半', 'is not closed')],
  },
  {
    name: 'a full-width colon after a key',
    change: (site) =>
      site.replaceAfter(ds1, '- id: DS-1.L2.2', /zh: .*/, 'zh：每个核心项都有负责人。'),
    expected: [problem('yaml-syntax', [ds1, 'zh：每个核心项'], '全角的冒号', 'a full-width colon')],
  },
  {
    name: 'a merge of data that was not finished',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L2.2',
        '        facet: ownership\n',
        '<<<<<<< HEAD\n        facet: ownership\n=======\n        facet: change\n>>>>>>> other\n',
      ),
    expected: [problem('merge-conflict', [ds1, '<<<<<<< HEAD'], '没有合并完', 'unfinished merge')],
  },
  {
    name: 'a line indented too little',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.2', '          en:', '       en:'),
    expected: [problem('yaml-syntax', [ds1, '- id: DS-1.L2.2', 'en:'], '缩进', 'indentation')],
  },
  {
    name: 'a line indented by a tab',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.2', '          en:', '\ten:'),
    expected: [
      problem('yaml-syntax', [ds1, '\ten:'], '换成空格', 'Put spaces in place of the tab'),
    ],
  },
  {
    name: 'a key written twice',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L2.2',
        'facet: ownership\n',
        'facet: ownership\n        facet: change\n',
      ),
    expected: [
      problem(
        'yaml-syntax',
        [ds1, '- id: DS-1.L2.2', 'facet: change'],
        '写了两次：“facet: change”',
        'stands twice',
      ),
    ],
  },
  {
    name: 'a flow map',
    sampleOf: 'block-style',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: open-conflicts',
        /unit:\n.*\n.*\n/,
        'unit: {zh: 个, en: conflicts}\n',
      ),
    expected: [problem('block-style', [ds1, 'unit: {zh'], '去掉花括号', 'drop the braces')],
  },
  {
    name: 'a flow map that breaks at a comma',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: open-conflicts',
        /unit:\n.*\n.*\n/,
        'unit: {zh: 个, en: open, yet}\n',
      ),
    expected: [
      problem('block-style', [ds1, 'unit: {zh'], '第一个逗号', 'breaks at the first comma'),
    ],
  },
  {
    name: 'a formula without one of its braces',
    change: (site) => site.replaceAfter(ds1, '- id: coverage', '\\frac{n_c}', '\\frac{n_c'),
    expected: [problem('formula-syntax', [ds1, '\\frac{n_c{'], '花括号是否成对', 'has its pair')],
  },
];

const capabilities: readonly BadEdit[] = [
  {
    name: 'four levels',
    sampleOf: 'five-levels',
    change: (site) => site.cut(ds1, '  - level: 5\n    short:', 'stepUp:'),
    expected: [problem('five-levels', [ds1, 'levels:'], '一至五级', '1, 2, 3, 4')],
  },
  {
    name: 'a level without criteria',
    sampleOf: 'level-without-criteria',
    change: (site) => site.cut(ds1, '    criteria:\n', '    evidence:'),
    expected: [
      problem(
        'level-without-criteria',
        [ds1, '- level: 2'],
        '第 2 级有判据',
        'criteria for level 2',
      ),
    ],
  },
  {
    name: 'a criterion at level 1',
    sampleOf: 'floor-has-no-criteria',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '  - level: 1\n',
        '  - level: 2\n',
        `    criteria:\n${criterion('DS-1.L2.5')}  - level: 2\n`,
      ),
    expected: [problem('floor-has-no-criteria', [ds1, '    criteria:'], '没有判据', 'the floor')],
  },
  {
    name: 'two criteria in force at a level',
    change: (site) => site.withdraw('DS-1.L2.1').withdraw('DS-1.L2.4'),
    expected: [
      problem('criteria-count', [ds1, '    criteria:'], '2 条', '3 to 5 criteria at level 2'),
    ],
  },
  {
    name: 'six criteria at a level',
    sampleOf: 'criteria-count',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L3.5',
        '    evidence:\n',
        `${criterion('DS-1.L3.6')}    evidence:\n`,
      ),
    expected: [
      problem('criteria-count', [ds1, '- level: 3', '    criteria:'], '6 条', 'Five at most'),
    ],
  },
  {
    name: 'a facet without a criterion',
    sampleOf: 'facet-unused',
    change: (site) =>
      site.insertAfter(
        ds1,
        'facets:\n',
        `  - id: naming
    title:
      zh: 命名
      en: Naming
    text:
      zh: 数据项怎样取名，使人从名称看出它是什么。
      en: How data items are named, so that the name tells what the item is.
`,
      ),
    expected: [problem('facet-unused', [ds1, '- id: naming'], 'facet: naming', 'facet: naming')],
  },
  {
    name: 'a facet that is not there',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.4', 'facet: change', 'facet: changes'),
    expected: [
      problem(
        'unknown-reference',
        [ds1, 'facet: changes'],
        '不存在的考察面 changes',
        'the facet changes',
      ),
    ],
  },
  {
    name: 'a short form that fits no cell',
    sampleOf: 'short-form',
    change: (site) =>
      site.retext(ds1, '  - level: 1\n', {
        zh: '每个人都按自己的算法计算，没有一个人说得清差在哪里',
        en: 'Everybody computes items alone and nobody can explain why they differ',
      }),
    expected: [
      problem('short-form', [ds1, 'zh: 每个人都按'], '至多 16 个汉字', 'at most 16 characters'),
      problem('short-form', [ds1, 'en: Everybody computes items'], '11 个英文词', '11 words'),
    ],
  },
  {
    name: 'words of the page to look up at every turn of a level',
    sampleOf: 'look-ups',
    change: (site) =>
      site.insertAfter(
        ds1,
        'words:\n',
        (
          [
            ['edit-history', '修改历史', 'edit history'],
            ['meaning', '含义', 'what it means'],
            ['conflict-list', '冲突清单', 'list of conflicts'],
            ['author', '修改人', 'author'],
          ] as const
        )
          .map(
            ([id, zh, en]) => `  - id: ${id}
    title:
      zh: ${zh}
      en: ${en}
    meaning:
      zh: 这里的意思与平常说的相同。
      en: It means here what it means everywhere.
`,
          )
          .join(''),
      ),
    expected: [
      problem('look-ups', [ds1, '    criteria:'], '至多用 3 个', 'at most 3 words'),
      problem('look-ups', [ds1, '    criteria:'], '冲突清单', 'list of conflicts'),
    ],
  },
  {
    name: 'a limit that its criterion does not say',
    sampleOf: 'limit-in-text',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L3.4', 'atLeast: 5', 'atLeast: 10'),
    expected: [
      problem(
        'limit-in-text',
        [ds1, 'quantity: definition-change'],
        '中文里有 10',
        'in the Chinese',
      ),
      problem(
        'limit-in-text',
        [ds1, 'quantity: definition-change'],
        '英文里有 10',
        'in the English',
      ),
    ],
  },
  {
    name: 'a limit on both sides',
    sampleOf: 'limit-side',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L3.4',
        '            atLeast: 5\n',
        '            atMost: 5\n            atLeast: 5\n',
      ),
    expected: [problem('limit-side', [ds1, 'quantity: definition-change'], '两个都有', 'not both')],
  },
  {
    name: 'a published limit without its source',
    sampleOf: 'limit-source',
    change: (site) =>
      site.replaceAfter(ds1, '- id: DS-1.L3.4', 'basis: proposed', 'basis: published'),
    expected: [
      problem(
        'limit-source',
        [ds1, 'quantity: definition-change'],
        '没有 source',
        'without a source',
      ),
    ],
  },
  {
    name: 'a criterion met by another of its level',
    sampleOf: 'met-by',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.1', '- DS-1.L3.1', '- DS-1.L2.3'),
    expected: [problem('met-by', [ds1, '- DS-1.L2.3'], '更高等级的有效判据', 'of a higher level')],
  },
  {
    name: 'a page that takes an hour to read',
    sampleOf: 'page-budget',
    change: (site) =>
      site.append('capability/ds/ds-1', 'why', {
        zh: '两张报表给出两个数，会上就先要把它们一个一个核对清楚。'.repeat(180),
        en: 'Where two reports give two figures, the meeting begins by finding out which holds. '
          .repeat(180)
          .trimEnd(),
      }),
    expected: [
      problem('page-budget', [ds1Pages.zh, '---'], '至多 4800 个汉字', 'at most 4800 characters'),
      problem('page-budget', [ds1Pages.en, '---'], '至多 3000 个英文词', 'at most 3000 words'),
    ],
  },
  {
    name: 'a rating without its reason',
    sampleOf: 'rating-without-reason',
    change: (site) =>
      site
        .rate('DS-1')
        .replaceAfter(internetCompany, 'ratings:', /rating: met\n/, 'rating: not-met\n'),
    expected: [
      problem(
        'rating-without-reason',
        [internetCompany, 'ratings:', '- id:'],
        'reason',
        'a reason',
      ),
    ],
  },
  {
    name: 'a level two away from what was expected of an organisation',
    sampleOf: 'reference-levels',
    change: (site) =>
      site
        .rate('DS-1')
        .replaceAfter(internetCompany, '  - capability: DS-1\n', /level: \d/, 'level: 1'),
    expected: [
      problem(
        'reference-levels',
        [internetCompany, 'capability: DS-1'],
        'DS-1 评出 1 级',
        'give DS-1 level 1',
      ),
    ],
  },
  {
    name: 'a step that is missing',
    sampleOf: 'four-steps',
    change: (site) => site.cut(ds1, '  - to: 5\n', 'metrics:'),
    expected: [problem('four-steps', [ds1, 'stepUp:'], '各一步', '2, 3, 4')],
  },
  {
    name: 'a unit left out',
    sampleOf: 'capability-incomplete',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L2.4', '        unit: change\n', ''),
    expected: [problem('capability-incomplete', [ds1, '- id: DS-1.L2.4'], '计数单位', 'unit')],
  },
  {
    name: 'a level without a pitfall',
    change: (site) => site.replaceAfter(ds1, 'pitfalls:', 'level: 5', 'level: 4'),
    expected: [
      problem('capability-incomplete', [ds1, 'pitfalls:'], '5 级没有', 'none for level 5'),
    ],
  },
  {
    name: 'levels that presuppose each other in a circle',
    sampleOf: 'requires-loop',
    change: (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L3.5',
        '  - level: 4\n',
        `    requires:
      - capability: DS-3
        level: 4
        reason:
          zh: 对象的得分说明这一级的做法有没有用。
          en: Scores tell whether the practice of this level is of any use.
  - level: 4
`,
      ),
    expected: [
      problem(
        'requires-loop',
        [ds3, 'requires:', 'capability: DS-1'],
        'DS-1.L3 → DS-3.L4',
        'in no circle',
      ),
    ],
  },
  {
    name: 'a capability presupposed that is not there',
    sampleOf: 'unknown-reference',
    change: (site) => site.replaceAfter(ds3, 'requires:', 'capability: DS-1', 'capability: DS-9'),
    expected: [
      problem(
        'unknown-reference',
        [ds3, 'capability: DS-9'],
        '不存在的 DS-9',
        'DS-9, which is not there',
      ),
    ],
  },
  {
    name: 'a written capability that is still listed as planned',
    sampleOf: 'planned-but-written',
    change: (site) =>
      site.replace(
        framework,
        '  - id: CD\n    slug',
        `    planned:
      - id: DS-1
        title:
          zh: 数据项管理
          en: Data-item management
  - id: CD
    slug`,
      ),
    // It stands under another area, too.
    expected: [
      problem('planned-but-written', [framework, 'id: DS-1'], '从 planned 中删去', 'Remove it'),
      problem('id-in-place', [framework, 'id: DS-1'], '开头', 'begins with'),
    ],
  },
  {
    name: 'an area that the framework does not have',
    change: (site) => site.replaceAfter(area, 'worksWith:', 'area: AV', 'area: AX'),
    expected: [
      problem('unknown-reference', [area, 'area: AX'], '不存在的 AX', 'AX, which is not there'),
    ],
  },
  {
    name: 'a criterion said again in another capability',
    sampleOf: 'near-duplicate-criterion',
    change: (site) => site.retext(ds5, '- id: DS-5.L2.2', site.textOf('DS-1.L2.2')),
    expected: [
      problem(
        'near-duplicate-criterion',
        [ds5, '- id: DS-5.L2.2', 'zh:'],
        'DS-1.L2.2',
        '100 % the same',
      ),
    ],
  },
  {
    name: 'a criterion overwritten with another',
    change: (site) => site.retext(ds1, '- id: DS-1.L2.4', site.textOf('DS-1.L2.2')),
    isNotAgreed: true,
    expected: [
      problem(
        'near-duplicate-criterion',
        [ds1, '- id: DS-1.L2.4', 'zh:'],
        'DS-1.L2.4 是新写或刚改过的',
        'DS-1.L2.4 is new or was just changed',
      ),
    ],
  },
  {
    name: 'a second scale of levels',
    sampleOf: 'one-of-a-kind',
    change: (site) =>
      site.write('docs/appendix/levels.yaml', site.read('docs/capability/levels.yaml')),
    // It has no page of its own, too.
    expected: [
      problem(
        'one-of-a-kind',
        ['docs/capability/levels.yaml', 'kind: levels'],
        '一个 kind: levels',
        'another, besides',
      ),
      problem('data-without-page', ['docs/appendix/levels.yaml'], '只有数据', 'data only'),
    ],
  },
  {
    name: 'a version of the scoring rule that no code works out',
    sampleOf: 'scoring-version',
    change: (site) =>
      site.replace(
        'docs/capability/scoring.yaml',
        'versions:\n  - version: 1\n',
        'versions:\n  - version: 9\n',
      ),
    expected: [
      problem(
        'scoring-version',
        ['docs/capability/scoring.yaml', '- version: 9'],
        '从 1 起依次编号',
        'numbers from 1 on',
      ),
    ],
  },
];

const cases: readonly BadEdit[] = [
  {
    name: 'a source’s address with a tracking parameter',
    change: (site) =>
      site.addCase().replace(outage, 'review?page=2', 'review?page=2&utm_source=feed'),
    expected: [problem('source', [outage, 'utm_source'], 'utm_source', 'utm_source')],
  },
  {
    name: 'a source’s address without https',
    change: (site) => site.addCase().replace(outage, 'https://b.', 'http://b.'),
    expected: [
      problem('source', [outage, 'http://b.'], '以 https:// 开头', 'begins with https://'),
    ],
  },
  {
    name: 'a capability with what is near it, and with why nothing is',
    sampleOf: 'mapping',
    change: (site) =>
      site.replaceAfter(
        mappings,
        '- capability: DS-3',
        '  - capability: DS-4',
        '    none:\n      zh: 没有谈到。\n      en: No model speaks of it.\n  - capability: DS-4',
      ),
    expected: [
      problem('mapping', [mappings, '- capability: DS-3'], 'DS-3 两个都写了', 'both with DS-3'),
    ],
  },
  {
    name: 'a fact without a source',
    sampleOf: 'source',
    change: (site) =>
      site.addCase().replaceAfter(outage, '- at: 2021-10-29', '    sources:\n      - report\n', ''),
    expected: [problem('source', [outage, '- at: 2021-10-29'], 'sources', 'sources')],
  },
  {
    name: 'a whole sentence of a source',
    sampleOf: 'quoted-words',
    change: (site) =>
      site
        .addCase()
        .replace(outage, 'words: lasted 73 hours', 'words: we can say that it lasted for 73 hours'),
    expected: [problem('quoted-words', [outage, 'words: we can'], '至多 8 词', 'at most 8 words')],
  },
  {
    name: 'a figure that its source’s words have not',
    sampleOf: 'figure-not-quoted',
    change: (site) =>
      site.addCase().replace(outage, 'words: lasted 73 hours', 'words: lasted 37 hours'),
    expected: [
      problem(
        'figure-not-quoted',
        [outage, 'words: lasted 37 hours'],
        '73 小时 中的一个数',
        'a number of 73 hours',
      ),
    ],
  },
  {
    name: 'a clause beside a criterion that it does not support',
    sampleOf: 'case-clause',
    change: (site) =>
      site
        .addCase()
        .replaceAfter(
          outage,
          'illustrates:',
          '      - DS-1.L3.1\n',
          '      - DS-1.L3.1\n    clauses:\n      - SP-10.4\n',
        ),
    expected: [
      problem(
        'case-clause',
        [outage, '- SP-10.4'],
        '有助于满足 DS-1.L3.1',
        'a clause that supports DS-1.L3.1',
      ),
    ],
  },
  {
    name: 'a clock time that its source’s words have not',
    sampleOf: 'number-not-quoted',
    change: (site) => site.addCase().replace(outage, 'T13:37', 'T13:38'),
    expected: [
      problem(
        'number-not-quoted',
        [outage, '- at: 2021-10-28T13:38'],
        '13:38',
        '13:38 in the words',
      ),
    ],
  },
  {
    name: 'clock times without their zone',
    sampleOf: 'time-zone',
    change: (site) => site.addCase().replace(outage, /zone:\n.*\n.*\n/, ''),
    expected: [
      problem('time-zone', [outage, '- at: 2021-10-28T13:37'], '写明时区', 'says their zone'),
    ],
  },
  {
    name: 'an end before its beginning',
    sampleOf: 'dates-in-order',
    change: (site) => site.addCase().replace(outage, 'to: 2021-10-31', 'to: 2021-10-01'),
    expected: [
      problem('dates-in-order', [outage, 'to: 2021-10-01'], '不早于', 'not before 2021-10-28'),
    ],
  },
];

export const badData: readonly BadEdit[] = [...ids, ...shape, ...capabilities, ...cases];
