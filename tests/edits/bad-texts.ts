/** Wrong words, and words that are not the same in both languages. A list, long because there are so many rules. */
import type {Language} from '../../src/model/locales';
import {problem, type BadEdit} from './bad-edit';
import {capabilityFile, page, type RealSite} from './real-site';

const ds1 = capabilityFile('DS-1');
const glossary = 'docs/appendix/glossary.yaml';
const lock = 'docs/translations.lock';
const scoring = {zh: page('capability/scoring', 'zh'), en: page('capability/scoring', 'en')};
const words = {zh: 'i18n/zh-Hans/code.json', en: 'i18n/en/code.json'};

/** A criterion with a text to make slips in, whatever it says itself. */
const named = {
  zh: '每个核心项的登记都写明负责人，并有日期。',
  en: 'The register names an owner for each core item, with the date.',
};

/** Gives the criterion that text, with a slip in a language. */
const slip = (language: Language, from: string, to: string) => (site: RealSite) => {
  if (!named[language].includes(from)) throw new Error(`There is no ${from} to be changed.`);
  return site.retext(ds1, '- id: DS-1.L2.2', {
    ...named,
    [language]: named[language].replace(from, to),
  });
};

const agreement: readonly BadEdit[] = [
  {
    name: 'a text of the data changed in Chinese only',
    change: (site) =>
      site.retext(ds1, '- id: DS-1.L2.2', {zh: '每个核心项的登记都书面写明负责人。'}),
    isNotAgreed: true,
    expected: [
      problem('translation-stale', [ds1, '书面写明'], '只改了中文', '--agree DS-1.L2.2/text'),
    ],
  },
  {
    name: 'a section changed in English only',
    sampleOf: 'translation-stale',
    change: (site) =>
      site.append('capability/scoring', 'r7', {en: 'The quick mode takes about an hour.'}),
    isNotAgreed: true,
    expected: [
      problem(
        'translation-stale',
        [scoring.en, '#r7'],
        '只改了英文',
        '--behind capability/scoring#r7',
      ),
    ],
  },
  {
    name: 'a new text that nobody has read side by side',
    sampleOf: 'translation-unconfirmed',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '快速模式用时约一小时。',
        en: 'The quick mode takes about an hour.',
      }),
    isNotAgreed: true,
    expected: [
      problem(
        'translation-unconfirmed',
        [scoring.zh, '#r7'],
        '--agree changed',
        'capability/scoring#r7',
      ),
    ],
  },
  {
    name: 'marks of a conflict in the lock',
    change: (site) =>
      site.replace(
        lock,
        /^(DS-1\.L2\.3\/text .*)$/m,
        '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> topic',
      ),
    isNotAgreed: true,
    expected: [
      problem(
        'merge-conflict',
        [lock, '<<<<<<<'],
        '两边的行都留下',
        'keep the lines of both sides',
      ),
    ],
  },
  {
    name: 'a line of the lock that is cut short',
    sampleOf: 'translation-lock',
    change: (site) => site.replace(lock, /^(DS-1\.L2\.3\/text .*)$/m, '$1\nDS-1.L2.3/text 0123'),
    isNotAgreed: true,
    expected: [
      problem('translation-lock', [lock, 'DS-1.L2.3/text 0123'], '删去这一行', 'Delete the line'),
    ],
  },
];

const numbersAndLengths: readonly BadEdit[] = [
  {
    name: 'another number in digits',
    change: (site) =>
      site.replaceAfter(scoring.en, '{/* #r2 */}', '85.7 %: partly', '84.7 %: partly'),
    expected: [problem('same-numbers', [scoring.en, '84.7 %'], '“85.7%”', '“84.7 %” in English')],
  },
  {
    name: 'another number, written out',
    sampleOf: 'same-numbers',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L4.2', 'twelve months', 'ten months'),
    expected: [problem('same-numbers', [ds1, 'ten months'], '“十二个月”', '“ten months”')],
  },
  {
    name: 'another unit of time',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L4.2', 'twelve months', 'twelve weeks'),
    expected: [problem('same-numbers', [ds1, 'twelve weeks'], '“十二个月”', '“twelve weeks”')],
  },
  {
    name: 'a number in one language only',
    change: (site) =>
      site.retext(ds1, '- id: DS-1.L4.2', {
        zh: '每次超出 L4.1 的限值，都采取了措施并留有记录；没有任何越限的，其间演练过一次越限的处理。',
      }),
    expected: [
      problem(
        'same-numbers',
        [ds1, '- id: DS-1.L4.2', 'zh:'],
        '没有对应的数',
        'no such number in Chinese',
      ),
    ],
  },
  {
    name: 'each of one language, all of the other',
    sampleOf: 'same-quantifier',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L4.2', 'Each time', 'All times'),
    expected: [problem('same-quantifier', [ds1, '- id: DS-1.L4.2', 'zh:'], '“All”', '“全部”')],
  },
  {
    name: 'most of a text left out in English',
    sampleOf: 'length-ratio',
    change: (site) => site.retext(ds1, '    statement:\n', {en: 'Data items for oneself.'}),
    expected: [
      problem(
        'length-ratio',
        [ds1, 'for oneself'],
        '英文可能漏了句子',
        'English may leave sentences out',
      ),
    ],
  },
  {
    name: 'most of a text left out in Chinese',
    change: (site) => site.retext(ds1, '- id: DS-1.L3.3', {zh: '最近三个月的变更都经批准。'}),
    expected: [
      problem('length-ratio', [ds1, '都经批准。'], '中文可能漏了句子', 'Chinese may leave'),
    ],
  },
];

const silentChanges: readonly BadEdit[] = [
  {
    name: 'a text cut off by a #, in both languages',
    sampleOf: 'cut-text',
    change: (site) =>
      site.retext(ds1, '- id: DS-1.L2.2', {
        zh: '每个核心项的登记都写明负责人，写在 #负责人 一栏里。',
        en: 'The register names an owner for each core item, under #owner in its table.',
      }),
    expected: [
      problem('cut-text', [ds1, '- id: DS-1.L2.2', '#负责人'], '“#负责人 一栏', 'block scalar'),
      problem('cut-text', [ds1, '- id: DS-1.L2.2', '#owner'], '块标量', '“#owner in its'),
    ],
  },
  {
    name: 'markup in data',
    sampleOf: 'markup-in-data',
    change: slip('en', 'an owner', 'an <b>owner</b>'),
    expected: ['<b>', '</b>'].map((mark) =>
      problem('markup-in-data', [ds1, '<b>owner'], mark, 'Take the markup out'),
    ),
  },
  {
    name: 'a character that looks like another',
    sampleOf: 'look-alike',
    change: slip('zh', '负责', '负⻔责'),
    expected: [problem('look-alike', [ds1, '- id: DS-1.L2.2', '⻔'], '换成 门', 'a radical')],
  },
];

const structure: readonly BadEdit[] = [
  {
    name: 'a list with an item less in English',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '- 甲组\n- 乙组\n- 丙组',
        en: '- group one\n- group two',
      }),
    expected: [problem('same-structure', [scoring.en, '- group one'], '3 项的列表', 'a list of 2')],
  },
  {
    name: 'a row of a table in Chinese only',
    sampleOf: 'same-structure',
    change: (site) =>
      site.replaceAfter(scoring.zh, '{/* #r2 */}', '\n\n占比', '\n| 待定 | 尚未核对 |\n\n占比'),
    expected: [
      problem('same-structure', [scoring.en, '| Rating | Condition |'], '5 行 2 列', '4 rows'),
    ],
  },
  {
    name: 'a link in English only',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '用法见评估方法。',
        en: 'See [how to assess](./assessing.mdx) for its use.',
      }),
    expected: [
      problem(
        'same-structure',
        [scoring.en, 'for its use.'],
        '两种语言都没有',
        'a link to ./assessing.mdx',
      ),
    ],
  },
  {
    name: 'a formula with a sign less in English',
    change: (site) => site.replaceAfter(scoring.en, '{/* #r4 */}', 'P=\\frac{m+', 'P=\\frac{m'),
    expected: [problem('same-structure', [scoring.en, '{/* #r4 */}', '$$'], '公式', 'the formula')],
  },
];

const language: readonly BadEdit[] = [
  {
    name: 'a term of the glossary by another word',
    sampleOf: 'glossary-term',
    change: (site) => site.replaceAfter(ds1, '  - to: 4', 'lineage', 'ancestry'),
    expected: [problem('glossary-term', [ds1, 'ancestry'], '“血缘”', '“Lineage”')],
  },
  {
    name: 'a name in the glossary misspelt',
    change: (site) => site.replace(glossary, 'en: Lineage', 'en: Linage'),
    expected: [problem('glossary-term', [glossary, 'Linage'], '有没有写错', 'is a slip')],
  },
  {
    name: 'a number of capabilities typed by hand',
    sampleOf: 'typed-count',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '本标准有 36 个能力维度。',
        en: 'The standard has 36 capabilities.',
      }),
    expected: [
      problem('typed-count', [scoring.zh, '有 36 个'], '从数据得出', '<CapabilityCount />'),
      problem('typed-count', [scoring.en, 'has 36'], '不手写', '“36 capabilities”'),
    ],
  },
  {
    name: 'a term that only the glossary has',
    sampleOf: 'unused-term',
    change: (site) =>
      site.insertAfter(
        glossary,
        'terms:\n',
        `  - id: blue-green
    title:
      zh: 蓝绿发布
      en: Blue-green release
    meaning:
      zh: 两套环境轮流承接用户。
      en: Two environments that serve users in turn.
`,
      ),
    expected: [problem('unused-term', [glossary, '- id: blue-green'], '“蓝绿发布”', 'take it out')],
  },
  {
    name: 'Han in English',
    change: slip('en', 'an owner', 'a 负责人 (owner)'),
    expected: [problem('untranslated', [ds1, 'a 负责人'], '“负责人”', 'Translate it')],
  },
  {
    name: 'full-width punctuation in English',
    change: slip('en', 'date.', 'date。'),
    expected: [problem('untranslated', [ds1, 'date。'], '标点用半角', 'ASCII punctuation')],
  },
  {
    name: 'an English sentence in Chinese',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: 'The quick mode takes about an hour.',
        en: 'The quick mode takes about an hour.',
      }),
    expected: [
      problem('untranslated', [scoring.zh, 'The quick mode'], '译成中文', 'The quick mode takes'),
    ],
  },
  {
    name: 'a text of the data that is not translated',
    sampleOf: 'untranslated',
    change: (site) =>
      site.retext(ds1, '- id: DS-1.L2.2', {
        zh: 'Core items have registered owners.',
        en: 'Core items have registered owners.',
      }),
    expected: [problem('untranslated', [ds1, 'zh: Core items'], '译成中文', 'in Chinese')],
  },
  {
    name: 'half-width punctuation in Chinese',
    sampleOf: 'chinese-typography',
    change: slip('zh', '负责人，', '负责人,'),
    expected: [problem('chinese-typography', [ds1, '负责人,'], '全角标点', 'full-width')],
  },
  {
    name: 'no space between Han and digits',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '用时约60分钟。',
        en: 'It takes about 60 minutes.',
      }),
    expected: [
      problem('chinese-typography', [scoring.zh, '约60分'], '约 60 分', 'a space between'),
    ],
  },
  {
    name: 'straight quotation marks in Chinese',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '结果写作"参考"。',
        en: 'The result reads "for reference".',
      }),
    expected: [problem('chinese-typography', [scoring.zh, '"参考"'], '“参考”', '“参考”')],
  },
  {
    name: 'a misspelt word',
    sampleOf: 'english-spelling',
    change: slip('en', 'register', 'regester'),
    expected: [
      problem(
        'english-spelling',
        [ds1, 'regester'],
        '相近的词：register',
        'Nearest words: register',
      ),
    ],
  },
  {
    name: 'an American spelling',
    change: (site) => site.replaceAfter(ds1, '- id: DS-1.L3.1', 'organisation-', 'organization-'),
    expected: [problem('english-spelling', [ds1, 'organization'], '英式拼写', 'organisation')],
  },
  {
    name: 'a zero-width space',
    sampleOf: 'invisible-character',
    change: slip('zh', '负责人', '负\u200b责人'),
    expected: [
      problem('invisible-character', [ds1, '\u200b'], '零宽空格 U+200B', 'a zero-width space'),
    ],
  },
  {
    name: 'a control of the direction of writing',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '用时约\u202e一小时。',
        en: 'It takes about an hour.',
      }),
    expected: [problem('invisible-character', [scoring.zh, '\u202e'], 'U+202E', 'bidirectional')],
  },
  {
    name: 'a no-break space',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '用时约一小时。',
        en: 'It takes about an\u00a0hour.',
      }),
    expected: [
      problem('invisible-character', [scoring.en, '\u00a0'], '不换行空格', 'a no-break space'),
    ],
  },
];

const norm: readonly BadEdit[] = [
  {
    name: 'a Chinese word of obligation in a criterion',
    change: slip('zh', '都写明', '都应写明'),
    expected: [problem('modal-words', [ds1, '都应写明'], '去掉“应”', 'Drop “应”')],
  },
  {
    name: 'an English word of obligation in a criterion',
    sampleOf: 'modal-words',
    change: slip('en', 'names an', 'must name an'),
    expected: [problem('modal-words', [ds1, 'must name'], '去掉“must”', 'Drop “must”')],
  },
  {
    name: 'a product in a criterion',
    sampleOf: 'vendor-name',
    change: (site) =>
      site
        .replaceAfter(ds1, '- id: DS-1.L3.1', '目录中', '目录（Prometheus）中')
        .replaceAfter(
          ds1,
          '- id: DS-1.L3.1',
          'organisation-wide catalogue',
          'organisation-wide catalogue (Prometheus)',
        ),
    expected: [
      problem('vendor-name', [ds1, '（Prometheus）'], '两种语言都改', 'what kind of thing'),
      problem('vendor-name', [ds1, '(Prometheus)'], '监控系统', 'monitoring system'),
    ],
  },
  {
    name: 'a vendor on a page of a capability',
    change: (site) =>
      site.append('capability/ds/ds-1', 'why', {
        zh: '阿里云也是这样做的。',
        en: 'Alibaba does so too.',
      }),
    expected: [
      problem('vendor-name', [page('capability/ds/ds-1', 'zh'), '阿里云'], '“阿里云”', '“阿里云”'),
      problem(
        'vendor-name',
        [page('capability/ds/ds-1', 'en'), 'Alibaba'],
        '“Alibaba”',
        '“Alibaba”',
      ),
    ],
  },
  {
    name: 'an empty adjective in Chinese',
    sampleOf: 'empty-adjective',
    change: slip('zh', '都写明', '都及时写明'),
    expected: [problem('empty-adjective', [ds1, '及时写明'], '写明时限', 'within which time')],
  },
  {
    name: 'an empty adjective in English',
    change: slip('en', 'register names', 'register regularly names'),
    expected: [problem('empty-adjective', [ds1, 'regularly'], '“regularly”', 'how often')],
  },
  {
    name: 'an English sentence that nobody reads in one breath',
    sampleOf: 'sentence-length',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '先读完这一页，再读每个团队的页面，然后和每个团队谈一次，看他们怎样记下做过的事，把看到的写在同一张表里，最后把表交给没有参加的人再读一遍。',
        en: 'First read this page, then the page of each team, then talk with each team, look at how they write down what was done, write what you see into the same sheet, and at the end hand that sheet to somebody who took no part to read it again.',
      }),
    expected: [
      problem('sentence-length', [scoring.en, 'First read this page'], '分成几句', '49 words'),
    ],
  },
  {
    name: 'a wording of the other language',
    sampleOf: 'calque',
    change: (site) =>
      site.append('capability/scoring', 'r7', {
        zh: '结果由平台自动算出。',
        en: 'The result is computed by system.',
      }),
    expected: [
      problem('calque', [scoring.en, 'computed by system'], '“by system”', '“automatically”'),
    ],
  },
  {
    name: 'a mark where something is to be written',
    sampleOf: 'unwritten',
    change: (site) =>
      site.retext(ds1, '- id: DS-1.L2.2', {
        zh: '〔待写：谁是负责人〕',
        en: "'[to be written: who the owner is]'",
      }),
    expected: [
      problem('unwritten', [ds1, '〔待写'], '这里写：谁是负责人', 'who the owner is'),
      problem('unwritten', [ds1, '[to be written'], '谁是负责人', 'Write here: who the owner is'),
    ],
  },
];

const interfaceWords: readonly BadEdit[] = [
  {
    name: 'a word of the interface in Chinese only',
    sampleOf: 'interface-string',
    change: (site) => site.replace(words.en, /"nav\.overview": \{\n.*\n {2}\},\n {2}/, ''),
    expected: [
      problem('interface-string', [words.en], '里加上 "nav.overview"', 'Add "nav.overview"'),
    ],
  },
  {
    name: 'another placeholder in English',
    sampleOf: 'string-placeholders',
    change: (site) => site.replace(words.en, 'Edition {edition}', 'Edition {version}'),
    expected: [problem('string-placeholders', [words.en], '{edition}', '{version}')],
  },
  {
    name: 'a word of the interface that nothing uses',
    sampleOf: 'unused-string',
    change: (site) => {
      for (const [file, message] of [
        [words.zh, '目录'],
        [words.en, 'Contents'],
      ] as const) {
        const entry = `  "nav.contents": {\n    "message": "${message}"\n  },\n`;
        site.replace(file, '  "nav.overview": {', `${entry}  "nav.overview": {`);
      }
    },
    expected: [
      problem('unused-string', [words.zh], '没有代码用到它', 'Remove it'),
      problem('unused-string', [words.en], '没有代码用到它', 'Remove it'),
    ],
  },
  {
    name: 'a comma left out among the words of the interface',
    change: (site) => site.replace(words.en, '"Overview"\n  },', '"Overview"\n  }'),
    expected: [
      problem(
        'file-syntax',
        [words.en, '"Overview"', '"nav.'],
        '能解析的 JSON',
        'one comma between two items',
      ),
    ],
  },
  {
    name: 'a misspelt word of the interface',
    change: (site) => site.replace(words.en, '"Overview"', '"Overveiw"'),
    expected: [problem('english-spelling', [words.en, 'Overveiw'], '“Overveiw”', 'overview')],
  },
];

export const badTexts: readonly BadEdit[] = [
  ...agreement,
  ...numbersAndLengths,
  ...silentChanges,
  ...structure,
  ...language,
  ...norm,
  ...interfaceWords,
];
