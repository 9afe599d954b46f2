/** Wrong pages: Markdown, headings, links, images, the sidebar. A list, long because there are so many rules. */
import type {Language} from '../../src/model/locales';
import {problem, type BadEdit, type ExpectedProblem} from './bad-edit';
import {page, type RealSite} from './real-site';

const scoring = {zh: page('capability/scoring', 'zh'), en: page('capability/scoring', 'en')};
/** A page without data. */
const assessing = {
  zh: page('capability/assessing', 'zh'),
  en: page('capability/assessing', 'en'),
};
const ds1 = {zh: page('capability/ds/ds-1', 'zh'), en: page('capability/ds/ds-1', 'en')};
const labels = 'i18n/en/docusaurus-plugin-content-docs/current.json';
const sidebar = 'sidebars.ts';

/** A PNG as far as its first bytes. */
const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Adds to a section of the scoring rule, in both languages. */
const add = (zh: string, en: string) => (site: RealSite) =>
  site.append('capability/scoring', 'r7', {zh, en});

/** The same fault in both languages. */
const inBoth = (
  rule: string,
  on: Readonly<Partial<Record<Language, string>>>,
  zh: string,
  en: string,
): ExpectedProblem[] => [
  problem(rule, on.zh === undefined ? [scoring.zh] : [scoring.zh, on.zh], zh, en),
  problem(rule, on.en === undefined ? [scoring.en] : [scoring.en, on.en], zh, en),
];

const pages: readonly BadEdit[] = [
  {
    name: 'the words of the interface deleted',
    sampleOf: 'missing-file',
    change: (site) => site.remove('i18n/en/code.json'),
    expected: [
      problem('missing-file', ['i18n/en/code.json'], 'git checkout', 'Bring it back (git checkout'),
    ],
  },
  {
    name: 'a page with a name that makes no address',
    sampleOf: 'file-name',
    change: (site) => site.write('docs/capability/Common 问题.md', site.read(scoring.zh)),
    expected: [
      problem(
        'file-name',
        ['docs/capability/Common 问题.md'],
        '改名为 docs/capability/common.mdx',
        'rename to docs/capability/common.mdx',
      ),
    ],
  },
  {
    name: 'a page deleted in one language',
    change: (site) => site.remove(scoring.zh),
    // Not of the sidebar, and not of the many links to it.
    expected: [
      problem('page-in-both-languages', [scoring.en], '恢复（git checkout）', 'bring it back'),
    ],
  },
  {
    name: 'a page deleted in both languages',
    change: (site) => site.remove(assessing.zh).remove(assessing.en),
    expected: [
      problem(
        'sidebar-page',
        [sidebar, "'capability/assessing'"],
        '这里也删去',
        'remove it here too',
      ),
    ],
  },
  {
    name: 'data deleted',
    change: (site) => site.remove('docs/capability/ds/ds-1.yaml'),
    // Not of what refers to it, and not of its title.
    expected: [problem('page-without-data', [ds1.zh], '却没有数据', 'without data')],
  },
  {
    name: 'the lock deleted',
    isNotAgreed: true,
    change: (site) => site.remove('docs/translations.lock'),
    expected: [
      problem('translation-lock', ['docs/translations.lock'], '恢复原来的', 'Bring it back'),
    ],
  },
  {
    name: 'an empty data file',
    change: (site) => site.write('docs/capability/ds/ds-1.yaml', ''),
    expected: [
      problem('yaml-syntax', ['docs/capability/ds/ds-1.yaml', ''], '文件是空的', 'an empty file'),
    ],
  },
  {
    name: 'a page saved as UTF-16',
    sampleOf: 'file-encoding',
    change: (site) =>
      site.write(scoring.zh, Buffer.from(`\uFEFF${site.read(scoring.zh)}`, 'utf16le')),
    expected: [problem('file-encoding', [scoring.zh], '看来是 UTF-16', 'it looks like UTF-16')],
  },
  {
    name: 'a merge that was not finished',
    sampleOf: 'merge-conflict',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '<<<<<<< HEAD\n一。\n=======\n二。\n>>>>>>> theirs',
      }),
    expected: [
      problem('merge-conflict', [scoring.zh, '<<<<<<< HEAD'], '没有合并完', 'an unfinished merge'),
    ],
  },

  {
    name: 'a page in Chinese only',
    sampleOf: 'page-in-both-languages',
    change: (site) =>
      site
        .write(
          page('capability/questions', 'zh'),
          '---\ntitle: 常见问题\ndescription: 评估之前常有人问的事。\nslug: /questions\n---\n\n评估之前常有人问的事。\n',
        )
        .replace(
          sidebar,
          "'capability/scoring',",
          "'capability/scoring',\n        'capability/questions',",
        ),
    expected: [
      problem(
        'page-in-both-languages',
        [page('capability/questions', 'zh')],
        '英文页',
        'in Chinese only',
      ),
    ],
  },
  {
    name: 'a page that is not in the sidebar',
    sampleOf: 'page-in-sidebar',
    change: (site) => site.replace(sidebar, "        'capability/scoring',\n", ''),
    expected: [
      problem(
        'page-in-sidebar',
        [scoring.zh],
        "加上 'capability/scoring',",
        'a place in sidebars.ts',
      ),
    ],
  },
  {
    name: 'a page of the sidebar that is not there',
    sampleOf: 'sidebar-page',
    change: (site) =>
      site.replace(
        sidebar,
        "'capability/scoring',",
        "'capability/scoring',\n        'capability/score',",
      ),
    expected: [
      problem(
        'sidebar-page',
        [sidebar, "'capability/score'"],
        '最接近的是',
        'no docs/capability/score.mdx',
      ),
    ],
  },
  {
    name: 'a category without its English label',
    sampleOf: 'sidebar-label',
    change: (site) =>
      site.replace(labels, /,\n {2}"sidebar\.standard\.category\.appendix": \{\n.*\n {2}\}/, ''),
    expected: [problem('sidebar-label', [labels], '英文的 message', 'a message in English')],
  },
  {
    name: 'a category without its Chinese label',
    change: (site) => site.replace(sidebar, "      label: '附录',\n", ''),
    expected: [problem('sidebar-label', [sidebar], '中文的 label', 'a label in Chinese')],
  },
  {
    name: 'a quotation mark left out in the sidebar',
    sampleOf: 'file-syntax',
    change: (site) => site.replace(sidebar, "'capability/scoring',", "'capability/scoring,"),
    expected: [
      problem(
        'file-syntax',
        [sidebar, "'capability/scoring,"],
        '能解析的 TypeScript',
        'with its pair',
      ),
    ],
  },
  {
    name: 'a page without an address',
    sampleOf: 'explicit-address',
    change: (site) => site.replace(scoring.en, 'slug: /scoring\n', ''),
    expected: [problem('explicit-address', [scoring.en, '---'], '没有 slug', 'no slug')],
  },
  {
    name: 'another address in English',
    sampleOf: 'same-address',
    change: (site) => site.replace(scoring.en, 'slug: /scoring\n', 'slug: /scoring-rules\n'),
    expected: [problem('same-address', [scoring.en, 'slug:'], '相同：/scoring', '/scoring-rules')],
  },
  {
    name: 'a page withdrawn in one language',
    sampleOf: 'page-fate',
    change: (site) =>
      site.replace(
        page('introduction/background', 'en'),
        'slug: /introduction/background\n',
        'slug: /introduction/background\nstatus: withdrawn\nreplacedBy: [introduction/scope]\nreason: The chapter was shortened.\n',
      ),
    expected: [
      problem(
        'page-fate',
        [page('introduction/background', 'en'), 'status: withdrawn'],
        '两种语言写得一样',
        'status: withdrawn, replacedBy: [introduction/scope], reason: …',
      ),
    ],
  },
  {
    name: 'an address that is not that of the id',
    sampleOf: 'address-of-id',
    change: (site) =>
      site
        .replace(ds1.zh, 'slug: /ds-1', 'slug: /data-items')
        .replace(ds1.en, 'slug: /ds-1', 'slug: /data-items'),
    expected: [
      problem('address-of-id', [ds1.zh, 'slug:'], '/ds-1', '/data-items'),
      problem('address-of-id', [ds1.en, 'slug:'], '/ds-1', '/data-items'),
    ],
  },
  {
    name: 'a colon in a title',
    sampleOf: 'front-matter',
    change: (site) => site.replace(assessing.en, 'title: How to assess', 'title: Assessing: how'),
    expected: [
      problem(
        'front-matter',
        [assessing.en, 'title: Assessing:'],
        '放在单引号里',
        'in single quotation marks',
      ),
    ],
  },
  {
    name: 'a page without a title',
    change: (site) => site.replace(assessing.en, 'title: How to assess\n', ''),
    expected: [problem('front-matter', [assessing.en, '---'], '加上 title:', 'add title:')],
  },
  {
    name: 'the head of a page without its end',
    change: (site) => site.replace(scoring.en, 'slug: /scoring\n---', 'slug: /scoring'),
    expected: [
      problem('front-matter', [scoring.en, '---'], '单独写一行 ---', 'After the last key'),
    ],
  },
  {
    name: 'a head that ends before its last field',
    change: (site) => site.replace(scoring.en, 'slug: /scoring\n', '---\nslug: /scoring\n'),
    expected: [
      problem(
        'front-matter',
        [scoring.en, '---', '---'],
        '结束了页首',
        'the keys after it are text of the page',
      ),
    ],
  },
  {
    name: 'a component without its data',
    sampleOf: 'page-without-data',
    change: (site) =>
      site.append('capability/assessing', 'reporting', {
        zh: '<LevelTable />',
        en: '<LevelTable />',
      }),
    // The same file lacks in both languages.
    expected: [
      problem('page-without-data', [assessing.zh], '却没有数据', '<LevelTable /> without data'),
    ],
  },
  {
    name: 'data without its page',
    sampleOf: 'data-without-page',
    change: (site) =>
      site
        .write('docs/appendix/terms.yaml', site.read('docs/appendix/glossary.yaml'))
        // One term is enough.
        .replace('docs/appendix/terms.yaml', /(?<=\n {2}- id: [^]*?)\n {2}- id: [^]*/, '\n'),
    expected: [
      problem(
        'data-without-page',
        ['docs/appendix/terms.yaml'],
        '只有数据',
        'docs/appendix/terms.mdx',
      ),
    ],
  },
];

const headings: readonly BadEdit[] = [
  {
    name: 'a section in Chinese only',
    sampleOf: 'same-heading-ids',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '## 规则 8：复核 {/* #r8 */}\n\n另一名评估者复核结果。',
      }),
    expected: [
      problem(
        'same-heading-ids',
        [scoring.en, '{/* #try */}'],
        '英文缺“规则 8：复核”',
        'with {/* #r8 */}',
      ),
    ],
  },
  {
    name: 'sections in another order',
    change: (site) => {
      const [section = ''] =
        /^## .*\{\/\* #slides[^]*/m.exec(site.read(page('appendix/cite', 'en'))) ?? [];
      site
        .replace(page('appendix/cite', 'en'), section, '')
        .replace(page('appendix/cite', 'en'), /^## .*#draft-changes/m, `${section}\n$&`);
    },
    expected: [
      problem(
        'same-heading-ids',
        [page('appendix/cite', 'en'), '#slides'],
        '同样的次序',
        'the same order',
      ),
    ],
  },
  {
    name: 'an id of a heading changed in English',
    change: (site) => site.replace(scoring.en, '{/* #r2 */}', '{/* #second-rule */}'),
    // Said by the lock, which has the id that was there.
    isNotAgreed: true,
    expected: [
      problem(
        'same-heading-ids',
        [scoring.en, '{/* #second-rule */}'],
        '写回 {/* #r2 */}',
        'write {/* #r2 */} again',
      ),
    ],
  },
  {
    name: 'a heading without an id',
    sampleOf: 'explicit-heading-id',
    change: add(
      '## 规则 8：复核\n\n另一名评估者复核结果。',
      '## Rule 8: review\n\nAnother assessor reviews the result.',
    ),
    expected: inBoth(
      'explicit-heading-id',
      {zh: '## 规则 8', en: '## Rule 8'},
      '标题没有 id',
      '{/* #id */}',
    ),
  },
  {
    name: 'an id of a heading in Chinese',
    change: add(
      '## 规则 8：复核 {/* #复核 */}\n\n另一名评估者复核结果。',
      '## Rule 8: review {/* #复核 */}\n\nAnother assessor reviews the result.',
    ),
    expected: inBoth(
      'explicit-heading-id',
      {zh: '## 规则 8', en: '## Rule 8'},
      '标题的文字不动',
      'Change {/* #复核 */} at the end of the heading',
    ),
  },
  {
    name: 'an id of two headings',
    sampleOf: 'heading-id-once',
    change: add(
      '## 规则 8：复核 {/* #r7 */}\n\n另一名评估者复核结果。',
      '## Rule 8: review {/* #r7 */}\n\nAnother assessor reviews the result.',
    ),
    expected: [
      ...inBoth(
        'heading-id-once',
        {zh: '## 规则 8', en: '## Rule 8'},
        'r7 又出现一次',
        'r7 once more',
      ),
      // Which of the two sections corresponds to which cannot be told.
      problem('same-structure', [scoring.en, '## Rule 8'], '英文没有', 'nothing that corresponds'),
    ],
  },
  {
    name: 'a rank of headings left out',
    sampleOf: 'heading-rank',
    change: add(
      '#### 复核 {/* #review */}\n\n另一名评估者复核结果。',
      '#### Review {/* #review */}\n\nAnother assessor reviews the result.',
    ),
    expected: inBoth('heading-rank', {zh: '#review', en: '#review'}, '改成 ### ', 'rank 3 at most'),
  },
  {
    name: 'a second title',
    change: add(
      '# 复核 {/* #review */}\n\n另一名评估者复核结果。',
      '# Review {/* #review */}\n\nAnother assessor reviews the result.',
    ),
    expected: inBoth('heading-rank', {zh: '#review', en: '#review'}, '从 ## 开始', 'from ## on'),
  },
];

const markdown: readonly BadEdit[] = [
  {
    name: 'a tag that is not closed',
    sampleOf: 'page-syntax',
    change: add('用时约<sub>一小时。', 'It takes about <sub>an hour</sub>.'),
    expected: [problem('page-syntax', [scoring.zh, '约<sub>'], '都要关闭', 'each <tag> is closed')],
  },
  {
    name: 'a less-than sign before a digit',
    change: add('用时不到一小时。', 'It takes <1 hour.'),
    expected: [problem('page-syntax', [scoring.en, '<1 hour'], '写成 &lt;', 'is written &lt;')],
  },
  {
    name: 'a component that there is not',
    sampleOf: 'unknown-component',
    change: add('<ScoringVersion />', '<ScoringVersion />'),
    expected: inBoth(
      'unknown-component',
      {zh: '<ScoringVersion ', en: '<ScoringVersion '},
      '最接近的是 <ScoringVersions />',
      'The nearest is <ScoringVersions />',
    ),
  },
  {
    name: 'a style in a paragraph',
    sampleOf: 'html-tag',
    change: add(
      '<p style="color: red">注意样本。</p>',
      '<p style="color: red">Note the sample.</p>',
    ),
    expected: inBoth('html-tag', {zh: '<p style', en: '<p style'}, '页面里不用', 'do without'),
  },
  {
    name: 'code that is not ended',
    change: add('```\n样本', '```\nsample'),
    expected: inBoth(
      'page-syntax',
      {zh: '```', en: '```'},
      '代码没有结束',
      'code that is not ended',
    ),
  },
  {
    name: 'a comment of HTML and an address in brackets',
    change: add(
      '<!-- 这里以后再写 -->\n\n见 <https://example.org/a>。',
      '<!-- to be written later -->\n\nSee <https://example.org/a>.',
    ),
    expected: inBoth('page-syntax', {zh: '<!--', en: '<!--'}, '{/* …… */}', '{/* … */}'),
  },
  {
    name: 'braces in a text',
    sampleOf: 'expression-in-text',
    change: add('写成 {id}。', 'Write {id} for it.'),
    expected: inBoth('expression-in-text', {zh: '{id}', en: '{id}'}, '\\{id\\}', '\\{id\\}'),
  },
  {
    name: 'a formula that cannot be set',
    sampleOf: 'formula-syntax',
    change: add('即 $\\fraction{1}{2}$。', 'That is $\\fraction{1}{2}$.'),
    expected: inBoth(
      'formula-syntax',
      {zh: '\\fraction', en: '\\fraction'},
      '没有 \\fraction 这个命令',
      'there is no command \\fraction',
    ),
  },
  {
    name: 'a table without the line under its head',
    change: add('| 步骤 | 用时 |\n| 选定 | 一小时 |', '| Step | Time |\n| Choosing | one hour |'),
    expected: inBoth(
      'table-shape',
      {zh: '| 步骤 | 用时 |', en: '| Step | Time |'},
      '之后写上 | --- | --- |',
      '| --- | --- |',
    ),
  },
  {
    name: 'a head with a cell too many',
    change: add(
      '| 步骤 | 用时 | 备注 |\n| --- | --- |\n| 选定 | 一小时 |',
      '| Step | Time | Remark |\n| --- | --- |\n| Choosing | one hour |',
    ),
    expected: inBoth(
      'table-shape',
      {zh: '| 步骤 | 用时 |', en: '| Step | Time |'},
      '删去多出的',
      'taking out the one too many',
    ),
  },
  {
    name: 'a head with a cell too many in one language',
    change: add(
      '| 步骤 | 用时 | 备注 |\n| --- | --- |\n| 选定 | 一小时 |',
      '| Step | Time |\n| --- | --- |\n| Choosing | one hour |',
    ),
    // That one language has no table follows from it, and is not said.
    expected: [
      problem('table-shape', [scoring.zh, '| 步骤 | 用时 |'], '删去多出的', 'taking out the one'),
    ],
  },
  {
    name: 'a row with a cell too many',
    sampleOf: 'table-shape',
    change: add(
      '| 步骤 | 用时 |\n| --- | --- |\n| 选定 | 一小时 |',
      '| Step | Time |\n| --- | --- |\n| Choosing | one hour | all |',
    ),
    expected: [problem('table-shape', [scoring.en, '| all |'], '2 格', '3 in the row “Choosing”')],
  },
];

const linksAndImages: readonly BadEdit[] = [
  {
    name: 'an image of 20 MB',
    sampleOf: 'image-weight',
    change: (site) =>
      site.write('static/img/tiers.png', Buffer.concat([png, Buffer.alloc(20 * 1024 * 1024)])),
    expected: [problem('image-weight', ['static/img/tiers.png'], '不超过 200 KB', '20481 KB')],
  },
  {
    name: 'an image that is not what its name says',
    change: (site) => site.write('static/img/tiers.svg', png),
    expected: [problem('image-weight', ['static/img/tiers.svg'], '内容是 png', 'png inside')],
  },
  {
    name: 'an image without a text, and one with its file’s name',
    sampleOf: 'alternative-text',
    change: (site) =>
      add(
        '![](/img/tiers.png)',
        '![tiers.png](/img/tiers.png)',
      )(site.write('static/img/tiers.png', png)),
    expected: [
      problem(
        'alternative-text',
        [scoring.zh, '/img/tiers.png'],
        '没有替代文字',
        'no alternative text',
      ),
      problem('alternative-text', [scoring.en, '/img/tiers.png'], '文件名', 'the file name'),
    ],
  },
  {
    name: 'an image that is not there',
    sampleOf: 'image-missing',
    change: add(
      '![三档服务，从高到低](/img/tier.png)',
      '![Three tiers of services from high to low](/img/tier.png)',
    ),
    expected: inBoth(
      'image-missing',
      {zh: '/img/tier.png', en: '/img/tier.png'},
      '没有 static/img/tier.png',
      'no static/img/tier.png',
    ),
  },
  {
    name: 'bold text that ends with punctuation',
    sampleOf: 'leftover-mark',
    change: add('**注意：**样本由评估者抽取。', '**Note:**samples are drawn by the assessor.'),
    expected: [
      problem('leftover-mark', [scoring.zh, '**注意'], '“**”', 'shown as it is'),
      problem('leftover-mark', [scoring.zh, '**注意'], '“**”', 'shown as it is'),
      problem('leftover-mark', [scoring.en, '**Note'], '“**”', 'shown as it is'),
      problem('leftover-mark', [scoring.en, '**Note'], '“**”', 'shown as it is'),
    ],
  },
  {
    name: 'a box that is not ended',
    sampleOf: 'admonition',
    change: add(':::tip\n\n未关闭的提示。', ':::tip\n\nA tip that goes on.'),
    expected: inBoth('admonition', {zh: ':::tip', en: ':::tip'}, '没有结束', 'is not ended'),
  },
  {
    name: 'a link to a page that is not there',
    change: add(
      '安排见[评估方法](./asessing.mdx)。',
      'For the days see [how to assess](./asessing.mdx).',
    ),
    expected: inBoth(
      'dead-link',
      {zh: './asessing.mdx', en: './asessing.mdx'},
      '最接近的是 ./assessing.mdx',
      'The nearest is ./assessing.mdx',
    ),
  },
  {
    name: 'a link to a place that is not there',
    sampleOf: 'dead-link',
    change: add(
      '安排见[快速模式](./assessing.mdx#quick-mode)。',
      'For the days see [the quick mode](./assessing.mdx#quick-mode).',
    ),
    expected: inBoth(
      'dead-link',
      {zh: '#quick-mode', en: '#quick-mode'},
      '最接近的是 #quick',
      'The nearest is #quick',
    ),
  },
  {
    name: 'a link to a criterion that is not there',
    change: add('见[登记](./ds/ds-1.mdx#l3-9)。', 'See [registration](./ds/ds-1.mdx#l3-9).'),
    expected: inBoth(
      'dead-link',
      {zh: '#l3-9', en: '#l3-9'},
      '#l3-9，那一页没有',
      '#l3-9, which is not',
    ),
  },
  {
    name: 'a link over http',
    change: add(
      '见[国际标准](http://www.iso.org/standard/)。',
      'See [the standards](http://www.iso.org/standard/).',
    ),
    expected: inBoth(
      'dead-link',
      {zh: 'http://', en: 'http://'},
      '以 https:// 开头',
      'begins with https://',
    ),
  },
  {
    name: 'a link on “here”',
    sampleOf: 'link-text',
    change: add(
      '安排见[这里](./assessing.mdx#quick)。',
      'For the days see [here](./assessing.mdx#quick).',
    ),
    expected: [
      problem('link-text', [scoring.zh, '[这里]'], '把“这里”换成', '“这里”'),
      problem('link-text', [scoring.en, '[here]'], '“here”', 'subject for “here”'),
    ],
  },
  {
    name: 'a link that is a bare address',
    change: add('见 https://www.iso.org/ 。', 'See https://www.iso.org/ for it.'),
    expected: inBoth(
      'link-text',
      {zh: 'https://www', en: 'https://www'},
      '写出那一页',
      'Write the name',
    ),
  },
];

export const badPages: readonly BadEdit[] = [...pages, ...headings, ...markdown, ...linksAndImages];
