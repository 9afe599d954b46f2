/** A case: what happened or was built, its figures, and what it is taken from. */
import {toBeWritten} from '../content/unwritten-marks';
import {ofKind} from '../model/located';
import {dataName} from '../model/editions';
import type {Message} from '../model/problem';
import {levelId} from '../model/anchors';
import {caseIdForm, industry, nature} from '../model/kinds/case';
import {languageTagForm} from '../model/shapes';
import {heading, pageText} from './page-text';
import {filesOf, levelsIn, ofForm, refuseExisting, refuseLevels, titleQuestions} from './questions';
import {answerTo, type Answers, type Draft, type Question, type Scaffold} from './scaffold';
import {addToSidebar} from './sidebar';
import {topCategories} from './top-categories';
import {yamlText} from './yaml-text';

export const oneCase: Scaffold = {
  title: {zh: '案例', en: 'a case'},
  flags: [
    ...['id', 'slug', 'title-zh', 'title-en', 'nature', 'industry', 'from', 'to'],
    ...['illustrates', 'source', 'source-date', 'source-language', 'accessed', 'words'],
  ],
  remains: {
    zh: '每项事实写明出自哪个来源（sources），有数字的抄下原话（said）；来源的 id source-1、数字的 id figure-1 换成英文单词；判据改成案例真正说明的那几条。',
    en: 'Say at each fact which source states it (sources), and copy its words where there is a number (said); put words in place of the ids source-1 and figure-1; name the criteria that the case does show.',
  },

  questions: (draft) => [
    {
      flag: 'source',
      ask: {zh: '主要来源的地址', en: 'Address of its main source'},
      example: 'https://example.org/post',
      refuse: ofForm(/^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, {
        zh: '完整的地址；从浏览器的地址栏整个复制，以 https:// 开头',
        en: 'a whole address; copy it from the browser’s address bar, https:// included',
      }),
    },
    dateQuestion('source-date', {zh: '来源的发布日期', en: 'When the source was published'}),
    {
      flag: 'source-language',
      ask: {zh: '来源的语言', en: 'Language of the source'},
      example: 'en',
      refuse: ofForm(languageTagForm.pattern, {
        zh: '语言代码；英文写 en，中文写 zh-Hans',
        en: 'the code of a language; write en for English, zh-Hans for Chinese',
      }),
    },
    dateQuestion('accessed', {zh: '读到它的日期', en: 'When it was read'}),
    {
      flag: 'words',
      ask: {
        zh: '来源中含有一个数字的几个字，照原文抄',
        en: 'A few words of the source that hold a number, copied as they stand',
      },
      example: 'degraded service for 24 hours and 11 minutes',
      refuse: ofForm(/\d|\p{Script=Han}|\b(one|two|three|four|five|six|seven|eight|nine|ten)\b/iu, {
        zh: '含有数字的原话；没有一个数字读得到的案例，先不要写',
        en: 'words with a number; a case of which no number can be read is not begun',
      }),
    },
    {
      flag: 'id',
      ask: {zh: '案例的 id', en: 'Id of the case'},
      example: 'CASE-01',
      refuse: (id) => refuseId(draft, id),
    },
    {
      flag: 'slug',
      ask: {
        zh: '文件名，小写英文单词，以连字符相连',
        en: 'Name of its files, lower-case words joined by hyphens',
      },
      example: 'database-deletion',
      refuse: (slug) => {
        const files = filesOf(draft, pageNameOf(slug));
        return (
          ofForm(/^(?!index$)[a-z0-9]+(-[a-z0-9]+)*$/, {
            zh: '文件名；写小写英文单词，以连字符相连，如 database-deletion',
            en: 'a name for files; write lower-case words joined by hyphens, such as database-deletion',
          })(slug) ?? refuseExisting(draft, [files.data, files.zh, files.en])
        );
      },
    },
    ...titleQuestions({zh: '一次数据库误删', en: 'A database deleted by mistake'}),
    choice('nature', {zh: '类别', en: 'Kind'}, [...nature.values]),
    choice('industry', {zh: '行业', en: 'Industry'}, [...industry.values]),
    dateQuestion('from', {
      zh: '何时发生或从何时起',
      en: 'When it happened or began',
    }),
    {...dateQuestion('to', {zh: '到何时止', en: 'When it ended'}), isOptional: true},
    {
      flag: 'illustrates',
      ask: {
        zh: '它说明的能力等级，几个之间用逗号',
        en: 'Capability levels that it illustrates, commas between them',
      },
      example: 'AV-3.L3,CD-4.L2',
      refuse: refuseLevels(draft, 2),
    },
  ],

  changes(draft, answers) {
    const id = answerTo(answers, 'id');
    const name = pageNameOf(answerTo(answers, 'slug'));
    const files = filesOf(draft, name);
    const page = pageOf(id);
    const numbers = new Map(
      ofKind(draft.files, 'case').map(({data, file}) => [dataName(file, draft.edition), data.id]),
    );
    numbers.set(name, id);
    return [
      {file: files.data, text: yamlText(dataOf(id, answers))},
      {file: files.zh, text: page.zh},
      {file: files.en, text: page.en},
      ...addToSidebar(draft, {
        page: name,
        rankOf: (pageName) => {
          const caseId = numbers.get(pageName);
          return caseId === undefined ? undefined : Number(caseId.slice(5));
        },
        category: topCategories.cases(draft),
      }),
    ];
  },
};

function pageNameOf(slug: string): string {
  return `cases/${slug}`;
}

function refuseId(draft: Draft, id: string): Message | undefined {
  const there = ofKind(draft.files, 'case').find(({data}) => data.id === id);
  return (
    ofForm(caseIdForm.pattern, {
      zh: '案例的 id；写 CASE- 和两位数字，如 CASE-01',
      en: 'an id of a case; write CASE- and two digits, such as CASE-01',
    })(id) ??
    (there && {
      zh: `${id} 已经用在 ${there.file}；换一个没用过的号`,
      en: `${id} stands in ${there.file} already; take the next unused number`,
    })
  );
}

function choice(flag: string, ask: Message, options: readonly string[]): Question {
  const all = options.join(' | ');
  return {
    flag,
    ask: {zh: `${ask.zh}（${all}）`, en: `${ask.en} (${all})`},
    example: options[0] ?? '',
    refuse: (answer) =>
      options.includes(answer)
        ? undefined
        : {
            zh: `没有“${answer}”；写 ${all} 之一`,
            en: `there is no “${answer}”; write one of ${all}`,
          },
  };
}

function dateQuestion(flag: string, ask: Message): Question {
  return {
    flag,
    ask,
    example: '2018-10-21',
    refuse: ofForm(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      zh: '日期；写 2018-10-21，不知道日的写 2018-10，不知道月的写 2018',
      en: 'a date; write 2018-10-21, or 2018-10 or 2018 where no more is known',
    }),
  };
}

function dataOf(id: string, answers: Answers): unknown {
  const words = answerTo(answers, 'words');
  const levels = levelsIn(answerTo(answers, 'illustrates'));
  const sourceTitle = toBeWritten({
    zh: '来源的标题，照原文',
    en: 'the title of the source, as published',
  });
  return {
    schema: 1,
    kind: 'case',
    id,
    title: {zh: answerTo(answers, 'title-zh'), en: answerTo(answers, 'title-en')},
    description: toBeWritten({
      zh: `给搜索结果用的一句话，说明 ${id} 是什么事`,
      en: `one sentence for search results, saying what ${id} is about`,
    }),
    nature: answerTo(answers, 'nature'),
    industry: answerTo(answers, 'industry'),
    organisation: toBeWritten({
      zh: `${id} 的组织的名称`,
      en: `the name of the organisation of ${id}`,
    }),
    date: {
      from: answerTo(answers, 'from'),
      ...(answers.to === undefined ? {} : {to: answers.to}),
    },
    scale: {
      text: toBeWritten({
        zh: `${id} 的组织或系统有多大，写来源给出的数`,
        en: `how large the organisation or system of ${id} is, in figures that the source gives`,
      }),
      sources: ['source-1'],
    },
    background: [
      {
        text: toBeWritten({
          zh: `${id} 之前是什么样子，一段话，只写来源说过的`,
          en: `how things stood before ${id}, a paragraph of what the source states`,
        }),
        sources: ['source-1'],
      },
    ],
    events: [
      {
        at: answerTo(answers, 'from'),
        text: toBeWritten({
          zh: `${id} 中发生的一件事，或所建的一样东西，只写来源说过的`,
          en: `an event of ${id}, or a thing that was built, as the source states it`,
        }),
        sources: ['source-1'],
      },
    ],
    done: [
      {
        text: toBeWritten({
          zh: `${id} 之后做了什么，或靠什么做成，只写来源说过的`,
          en: `what was done after ${id}, or what made it work, as the source states it`,
        }),
        sources: ['source-1'],
      },
    ],
    figures: [
      {
        id: 'figure-1',
        title: toBeWritten({
          zh: `${id} 的一个数字说的是什么`,
          en: `what a figure of ${id} is about`,
        }),
        value: toBeWritten({
          zh: `原话中的数字和单位：${words}`,
          en: `the number in these words, with its unit: ${words}`,
        }),
        said: [{source: 'source-1', words}],
      },
    ],
    takeaways: [
      {
        text: toBeWritten({
          zh: `本标准的读者从 ${id} 学到什么，用我们自己的话写`,
          en: `what a reader of the standard learns from ${id}, in our own words`,
        }),
        levels: levels.map(({capability, level}) => levelId(capability, level)),
      },
    ],
    illustrates: levels.map(({capability, level}) => ({
      capability,
      level,
      shows: answerTo(answers, 'nature') === 'failure' ? 'missed' : 'met',
      criteria: [`${levelId(capability, level)}.1`],
      reason: toBeWritten({
        zh: `${id} 怎样说明 ${capability} 的 ${level} 级做到了或没做到`,
        en: `how ${id} shows level ${level} of ${capability} attained or missed`,
      }),
    })),
    questions: [
      toBeWritten({
        zh: `${id} 让一个团队可以问自己的一个问题`,
        en: `a question that ${id} lets a team ask itself`,
      }),
    ],
    unknown: [
      toBeWritten({
        zh: `${id} 的来源没有说、而读者会问的`,
        en: `what the sources of ${id} do not say and a reader would ask`,
      }),
    ],
    sources: [
      {
        id: 'source-1',
        publisher: toBeWritten({
          zh: `${id} 的来源由谁发布`,
          en: `who published the source of ${id}`,
        }),
        title: `${sourceTitle.zh} ${sourceTitle.en}`,
        language: answerTo(answers, 'source-language'),
        date: answerTo(answers, 'source-date'),
        address: answerTo(answers, 'source'),
        read: 'publisher',
        accessed: answerTo(answers, 'accessed'),
      },
    ],
  };
}

function pageOf(id: string): Message {
  return pageText(`/${id.toLowerCase()}`, [
    '<CaseFacts part="overview" />',
    heading('background', {zh: '背景', en: 'Background'}),
    '<CaseFacts part="background" />',
    heading('events', {zh: '经过', en: 'What happened'}),
    '<CaseFacts part="events" />',
    heading('done', {zh: '做了什么', en: 'What was done'}),
    '<CaseFacts part="done" />',
    heading('figures', {zh: '数字', en: 'Figures'}),
    '<CaseFacts part="figures" />',
    heading('takeaways', {zh: '学到什么', en: 'What to take away'}),
    '<CaseFacts part="takeaways" />',
    heading('illustrates', {zh: '说明的能力等级', en: 'Capability levels illustrated'}),
    '<Illustrates />',
    heading('questions', {zh: '和自己的团队讨论', en: 'Questions for your own team'}),
    '<CaseFacts part="questions" />',
    heading('unknown', {zh: '我们不知道的', en: 'What we do not know'}),
    '<CaseFacts part="unknown" />',
    heading('sources', {zh: '来源', en: 'Sources'}),
    '<Sources />',
  ]);
}
