/** Edits that are right, as contributors make them: a list, each with the command's answer. */
import {expect, test} from 'vitest';
import {formatProblem} from '../../src/model/problem';
import {isOfClause} from './bad-edit';
import {capabilityFile, page, RealSite} from './real-site';

const ds1 = capabilityFile('DS-1');
const glossary = 'docs/appendix/glossary.yaml';
const words = {zh: 'i18n/zh-Hans/code.json', en: 'i18n/en/code.json'};
const labels = 'i18n/en/docusaurus-plugin-content-docs/current.json';
const sidebar = 'sidebars.ts';

/** Adds to a section of the scoring rule, in both languages. */
const add = (zh: string, en: string) => (site: RealSite) =>
  site.append('capability/scoring', 'r7', {zh, en});

/** Gives a criterion another text. */
const criterion = (id: string, zh: string, en: string) => (site: RealSite) =>
  site.retext(capabilityFile(id), `- id: ${id}\n`, {zh, en});

/** The smallest image there is: one point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Changes that are all right, as contributors make them. Each has a place of its own: made in one copy after
 * the other they are all there at the end.
 */
const edits: readonly (readonly [name: string, change: (site: RealSite) => unknown])[] = [
  [
    'a reworded criterion',
    criterion(
      'DS-1.L2.3',
      '每个核心项都有一名在岗的负责人，问到时本人承认对该项负责。',
      'Each core item has one owner in post who, when asked, agrees to being responsible for it.',
    ),
  ],
  ['a withdrawn criterion', (site) => site.withdraw('DS-1.L5.4')],
  [
    'a new criterion in place of a withdrawn one',
    (site) =>
      site.withdraw('DS-1.L2.4', 'DS-1.L2.5').replaceAfter(
        ds1,
        'replacedBy:',
        '    evidence:\n',
        `      - id: DS-1.L2.5
        facet: change
        unit: change
        text:
          zh: 登记表的保管人换人时，新旧保管人在当日的交接单上签名。
          en: When the keeper of the register changes, the old and the new keeper sign a handover sheet on that day.
    evidence:
`,
      ),
  ],
  [
    'more evidence',
    (site) =>
      site.replaceAfter(
        ds1,
        '- id: DS-1.L3.5',
        '    evidence:\n',
        `    evidence:
      - kind: demonstration
        text:
          zh: 请目录的管理员当场导出全部编码，看有没有一个编码指两个项。
          en: The keeper of the catalogue exports all codes on the spot, to see whether one code stands for two items.
`,
      ),
  ],
  [
    'a new metric with its formula',
    (site) =>
      site.insertAfter(
        ds1,
        'metrics:\n',
        `  - id: late-notices
    title:
      zh: 迟到通知占比
      en: Share of late notices
    definition:
      zh: 当月生效的口径变更中，生效前不足五个工作日才通知下游的占比。
      en: Of the definition changes that took effect in the month, the share announced downstream less than five working days before.
    unit:
      zh: '%'
      en: '%'
    formula: W = \\frac{c_w}{c} \\times 100\\,\\%
    symbols:
      - symbol: W
        meaning:
          zh: 迟到通知占比
          en: share of late notices
      - symbol: c_w
        meaning:
          zh: 通知迟到的口径变更数
          en: number of definition changes announced late
      - symbol: c
        meaning:
          zh: 当月生效的口径变更数
          en: number of definition changes that took effect in the month
    misleads:
      zh: 改动说成了改错，就没有算进来。抽几次改错，看数值有没有变。
      en: A change called a correction is not counted. Draw a few corrections and see whether values changed.
`,
      ),
  ],
  [
    'a new pitfall',
    (site) =>
      site.insertAfter(
        ds1,
        'pitfalls:\n',
        `  - level: 2
    faked:
      zh: 登记表有两份，给评估者看的是抄得整齐的一份。
      en: There are two registers, and the assessor is shown the one that was copied out neatly.
    look:
      zh: 请负责人从平时用的收藏夹打开登记表，看地址是不是同一个。
      en: Have an owner open the register from the bookmarks in daily use, and see whether it is at the same address.
`,
      ),
  ],
  [
    'a new action',
    (site) =>
      site.replaceAfter(
        ds1,
        '  - to: 3\n',
        '    actions:\n',
        `    actions:
      - zh: 请两个团队先试用一个月，记下说不清的字段。
        en: Have two teams try it for a month first, and note the fields that nobody can explain.
`,
      ),
  ],
  [
    'a level that presupposes another',
    (site) =>
      site.replaceAfter(
        capabilityFile('DS-5'),
        '- id: DS-5.L3.5',
        '  - level: 4\n',
        `    requires:
      - capability: DS-1
        level: 3
        reason:
          zh: 密级写在目录条目中；没有目录，就不知道哪些数据项属于哪一级。
          en: The class stands in the catalogue entry; without a catalogue nobody knows which data items are of which level.
  - level: 4
`,
      ),
  ],
  [
    'a new facet with its criterion',
    (site) =>
      site
        .insertAfter(
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
        )
        .replaceAfter(ds1, '- id: DS-1.L2.2', 'facet: definition', 'facet: naming'),
  ],
  [
    'a facet’s id changed wherever it is used',
    (site) => site.write(ds1, site.read(ds1).replaceAll(/(id|facet): ownership$/gm, '$1: owners')),
  ],
  [
    'another title',
    (site) => site.retext(ds1, 'id: DS-1\n', {zh: '数据项的管理', en: 'Managing data items'}),
  ],
  [
    'a text with a colon, as a block',
    (site) =>
      site.retext(ds1, '    statement:\n', {
        zh: '数据项由各人自取自定，同名指标的结果不同，没有人说得清为什么。',
        en: '>-\n        People define data items on their own: same-named metrics give different results, and nobody can say why.',
      }),
  ],
  [
    'a new term with other names',
    (site) =>
      site.insertAfter(
        glossary,
        'terms:\n',
        `  - id: handover-sheet
    title:
      zh: 交接单
      en: Handover sheet
    also:
      - 移交单
      - handover ticket
    meaning:
      zh: 一项工作换人时，双方签名的清单。
      en: A list that both sides sign when work passes from one person to another.
`,
      ),
  ],

  [
    'words with 应 in them that ask for nothing',
    criterion(
      'DS-2.L2.1',
      '每条告警都有对应的处理步骤，值班人在响应时限内处理；应急预案列明各应用的供应商。',
      'Every alert has steps that belong to it, the person on call acts within the response time, and the emergency plan lists the suppliers of each application.',
    ),
  ],
  [
    'words with 有效, 及时 and 先进 in them that praise nothing',
    criterion(
      'DS-4.L2.1',
      '授权都在有效期内，及时性得分由系统按日算出，任务先进先出。',
      'Permissions are in force, the system computes the timeliness score each day, and jobs leave in the order in which they came.',
    ),
  ],
  [
    'possessives and hyphens',
    criterion(
      'DS-5.L2.1',
      '每个核心项的负责人都在岗，本人的主管可以在其休假时代答。',
      "Each core item's owner is in post; the owner's line manager may answer during well-earned, co-ordinated leave.",
    ),
  ],
  [
    'numbers in digits here and written out there',
    add(
      '抽 12 个样本，其中 9 成在 30 天内处理；每半年看一次，双周一会。',
      'Twelve are sampled, nine in ten of them dealt with within thirty days; looked at every six months, with a meeting every two weeks.',
    ),
  ],
  [
    'dates, shares and large numbers',
    add(
      '2026 年 3 月 1 日起，比例由 5% 提高到 10%，用户超过一万名的另计。',
      'From 1 March 2026 the share rises from 5 % to 10 %; more than 10,000 users count separately.',
    ),
  ],
  [
    'quotation marks within others',
    add(
      '评估者问：“这里说的‘全部’是哪些？”——答案写进记录。',
      `The assessor asks: "which are 'all' here?" The answer goes into the record.`,
    ),
  ],
  [
    'a name in Han, marked as such',
    add(
      '工作组由刘栖桐召集。',
      'Liu Qitong (<span lang="zh-Hans">刘栖桐</span>) convened the working group.',
    ),
  ],
  [
    'an English title in Chinese, marked as such',
    add(
      '做法见《Accelerate: The Science of Lean Software》和 <span lang="en">a talk on what good looks like</span>。',
      'For the practice see "Accelerate: The Science of Lean Software" and a talk on what good looks like.',
    ),
  ],
  [
    'formulas within a text and by themselves',
    add(
      '总数为 $n$ 时，抽 $\\lceil n/10 \\rceil$ 个：\n\n$$\ns=\\max\\left(10,\\ \\lceil n/10 \\rceil\\right)\n$$',
      'Of a total of $n$, $\\lceil n/10 \\rceil$ are drawn:\n\n$$\ns=\\max\\left(10,\\ \\lceil n/10 \\rceil\\right)\n$$',
    ),
  ],
  [
    'code, braces in it, and a list in a list',
    add(
      '- 写 `status: withdrawn`\n  - 或 `{id}`\n- 不写 \\{id\\}\n\n```yaml\nlevel: 3\n```',
      '- Write `status: withdrawn`\n  - or `{id}`\n- Do not write \\{id\\}\n\n```yaml\nlevel: 3\n```',
    ),
  ],
  [
    'a row more of a table',
    (site) =>
      site
        .replaceAfter(
          page('capability/scoring', 'zh'),
          '{/* #r2 */}',
          '\n\n占比',
          '\n| 待定 | 尚未核对 |\n\n占比',
        )
        .replaceAfter(
          page('capability/scoring', 'en'),
          '{/* #r2 */}',
          '\n\nShares',
          '\n| Open | Not checked yet |\n\nShares',
        ),
  ],
  [
    'a new table',
    add(
      '| 步骤 | 用时 |\n| --- | --- |\n| 选定 \\| 确认 | 一小时 |',
      '| Step | Time |\n| --- | --- |\n| Choosing \\| confirming | one hour |',
    ),
  ],
  [
    'a new section with a section in it',
    add(
      '## 规则 8：复核 {/* #r8 */}\n\n另一名评估者复核结果。\n\n### 由谁复核 {/* #r8-who */}\n\n没有参加评估的人。',
      '## Rule 8: review {/* #r8 */}\n\nAnother assessor reviews the result.\n\n### Who reviews {/* #r8-who */}\n\nSomebody who took no part in the assessment.',
    ),
  ],
  [
    'a paragraph that was moved to another section',
    (site) => {
      for (const [language, first] of [
        ['zh', '**理由**：快速模式不抽样'],
        ['en', '**Reason**: the quick mode'],
      ] as const) {
        const file = page('capability/scoring', language);
        const line = site.read(file).split('\n')[site.lineOf(file, first) - 1] ?? '';
        site
          .replace(file, `${line}\n\n`, '')
          .append('capability/scoring', 'r6', {[language]: line});
      }
    },
  ],
  [
    'paragraphs joined in one language',
    add('用时约一小时。结果只作参考。', 'It takes about an hour.\n\nThe result is for reference.'),
  ],
  [
    'links to a page, a criterion, a term, a section and another site',
    add(
      '见[评估方法](./assessing.mdx)、[登记](./ds/ds-1.mdx#l3-1)、[判据](../appendix/glossary.mdx#criterion)、[规则 2](#r2)和[开放运维联盟](https://www.example-alliance.org.cn/)。',
      'See [how to assess](./assessing.mdx), [registration](./ds/ds-1.mdx#l3-1), [criterion](../appendix/glossary.mdx#criterion), [rule 2](#r2) and the [alliance](https://www.example-alliance.org.cn/).',
    ),
  ],
  [
    'an image that is light and says what it shows',
    (site) =>
      add(
        '![三档服务，从高到低，A 档最窄](/img/tiers.png)',
        '![Three tiers of services from high to low, tier A the narrowest](/img/tiers.png)',
      )(site.write('static/img/tiers.png', png)),
  ],
  [
    'a new page, listed in the sidebar',
    (site) =>
      site
        .write(
          page('capability/questions', 'zh'),
          '---\ntitle: 常见问题\ndescription: 评估之前常有人问的事，以及答案在哪一页。\nslug: /questions\n---\n\n评估之前常有人问的事。\n\n## 要多久 {/* #time */}\n\n见[怎样评估](./assessing.mdx)。\n',
        )
        .write(
          page('capability/questions', 'en'),
          '---\ntitle: Questions\ndescription: What people often ask before an assessment, and which page has the answer.\nslug: /questions\n---\n\nWhat people often ask before an assessment.\n\n## How long it takes {/* #time */}\n\nSee [how to assess](./assessing.mdx).\n',
        )
        .replace(
          sidebar,
          "'capability/scoring',",
          "'capability/scoring',\n        'capability/questions',",
        ),
  ],
  [
    'a page taken out, with its place in the sidebar',
    (site) => {
      for (const language of ['zh', 'en'] as const) {
        const text = language === 'zh' ? '一页。' : 'A page.';
        const head = language === 'zh' ? '页面' : 'Page';
        site.write(
          page('capability/answers', language),
          `---\ntitle: ${head}\ndescription: ${text}\nslug: /answers\n---\n\n${text}\n`,
        );
        site.remove(page('capability/answers', language));
      }
    },
  ],
  ['a new case', (site) => site.addCase()],
  [
    'other words of the interface',
    (site) =>
      site
        .replaceAfter(words.zh, '"nav.overview"', /"message": ".*"/, '"message": "总览"')
        .replaceAfter(words.en, '"nav.overview"', /"message": ".*"/, '"message": "At a glance"'),
  ],
  [
    'another label of a category',
    (site) =>
      site
        .replace(sidebar, "label: '附录'", "label: '附件'")
        .replaceAfter(labels, 'category.appendix', '"Appendix"', '"Annex"'),
  ],
];

async function expectNothingSaid(site: RealSite): Promise<void> {
  site.agreeChanged();
  const told = (await site.problems()).filter((problem) => !isOfClause(problem));
  expect(told.map(formatProblem)).toEqual([]);
}

// What is right stays right beside what is right: outside the full run all are made in one copy, checked once.
test.runIf(!process.env.TEST_FULL)(`${edits.length} of them, in one copy`, async () => {
  using site = new RealSite();
  for (const [, change] of edits) change(site);
  await expectNothingSaid(site);
});

test.runIf(process.env.TEST_FULL).each(edits)('%s', async (_, change) => {
  using site = new RealSite();
  change(site);
  await expectNothingSaid(site);
});
