/** An operating specification: clauses, checklist, a formula, records, and the page that shows them. */
import {toBeWritten} from '../content/unwritten-marks';
import {specificationIdForm} from '../model/kinds/specification';
import type {Message} from '../model/problem';
import {heading, pageText} from './page-text';
import {
  filesOf,
  levelsIn,
  ofForm,
  refuseExisting,
  refuseLevels,
  titleQuestions,
  type LevelName,
} from './questions';
import {answerTo, type Scaffold} from './scaffold';
import {addToSidebar} from './sidebar';
import {topCategories} from './top-categories';
import {yamlText} from './yaml-text';

export const specification: Scaffold = {
  title: {zh: '运维规范', en: 'an operating specification'},
  flags: ['id', 'title-zh', 'title-en', 'supports'],
  remains: {
    zh: '每条条款的 supports 改成它最早支撑的能力等级；不需要公式的，删去数据里的 formulas 和页面上“公式”一节。',
    en: 'Give each clause the capability levels that it supports; where there is no formula, remove formulas from the data and its section from the pages.',
  },

  questions: (draft) => [
    {
      flag: 'id',
      ask: {zh: '运维规范的 id', en: 'Id of the specification'},
      example: 'SP-01',
      refuse: (id) => {
        const files = filesOf(draft, pageNameOf(id));
        return (
          ofForm(specificationIdForm.pattern, {
            zh: '运维规范的 id；写 SP- 和两位数字，如 SP-01',
            en: 'an id of a specification; write SP- and two digits, such as SP-01',
          })(id) ?? refuseExisting(draft, [files.data, files.zh, files.en])
        );
      },
    },
    ...titleQuestions({zh: '变更与发布规范', en: 'Change and Release'}),
    {
      flag: 'supports',
      ask: {
        zh: '它支撑的能力等级，几个之间用逗号',
        en: 'Capability levels that it supports, commas between them',
      },
      example: 'CD-3.L3,HA-5.L3',
      refuse: refuseLevels(draft, 2),
    },
  ],

  changes(draft, answers) {
    const id = answerTo(answers, 'id');
    const files = filesOf(draft, pageNameOf(id));
    const page = pageOf(id);
    const title = {zh: answerTo(answers, 'title-zh'), en: answerTo(answers, 'title-en')};
    const supports = levelsIn(answerTo(answers, 'supports'));
    return [
      {file: files.data, text: yamlText(dataOf(id, title, supports))},
      {file: files.zh, text: page.zh},
      {file: files.en, text: page.en},
      ...addToSidebar(draft, {
        page: pageNameOf(id),
        rankOf: (name) => {
          const number = /\/sp-(\d+)$/.exec(name)?.[1];
          return number === undefined ? undefined : Number(number);
        },
        category: topCategories.specification(draft),
      }),
    ];
  },
};

function pageNameOf(id: string): string {
  return `specification/${id.toLowerCase()}`;
}

/** One clause of each form that GB/T 1.1 has. */
const clauseForms = [
  {zh: '要求，用“应”或“不应”', en: 'a requirement, with "shall" or "shall not"'},
  {zh: '推荐，用“宜”或“不宜”', en: 'a recommendation, with "should" or "should not"'},
  {zh: '允许，用“可”或“不必”', en: 'a permission, with "may" or "need not"'},
] as const;

function dataOf(id: string, title: Message, supports: readonly LevelName[]): unknown {
  return {
    schema: 1,
    kind: 'specification',
    id,
    title,
    description: toBeWritten({
      zh: `给搜索结果用的一句话，说明 ${id} 规定什么`,
      en: `one sentence for search results, saying what ${id} lays down`,
    }),
    purpose: toBeWritten({
      zh: `${id} 的目的，一两句话`,
      en: `the purpose of ${id}, in a sentence or so`,
    }),
    scope: toBeWritten({
      zh: `${id} 用于什么，不用于什么`,
      en: `what ${id} applies to and what not`,
    }),
    roles: [
      {
        title: toBeWritten({zh: `${id} 中一个角色的名称`, en: `the name of a role in ${id}`}),
        text: toBeWritten({
          zh: `这个角色按 ${id} 做什么、决定什么`,
          en: `what the role does and decides under ${id}`,
        }),
      },
    ],
    clauses: clauseForms.map(({zh, en}, index) => ({
      id: `${id}.${index + 1}`,
      text: toBeWritten({
        zh: `条款 ${id}.${index + 1}：一条${zh}，只说一件核对得了的事`,
        en: `clause ${id}.${index + 1}: ${en}, about one thing that can be checked`,
      }),
      supports,
    })),
    checklist: [
      {
        text: toBeWritten({
          zh: `评审时逐项打勾的一项，对应条款 ${id}.1`,
          en: `something to tick off at a review, for clause ${id}.1`,
        }),
        clauses: [`${id}.1`],
      },
    ],
    formulas: [
      {
        id: 'formula-1',
        title: toBeWritten({
          zh: `${id} 的公式的名称；id 里的 formula-1 一并换成英文单词`,
          en: `the name of a formula of ${id}; put a word in place of formula-1 in the id too`,
        }),
        // A formula cannot hold a mark; its symbols do.
        formula: 'R = \\frac{a}{b}',
        symbols: (['R', 'a', 'b'] as const).map((symbol) => ({
          symbol,
          meaning: toBeWritten({
            zh: `公式中 ${symbol} 的含义；公式本身按需要改写`,
            en: `what ${symbol} stands for in the formula, which is itself to be put right`,
          }),
          unit: toBeWritten({
            zh: `${symbol} 的单位；没有单位的写“无量纲”`,
            en: `the unit of ${symbol}; where there is none, "dimensionless"`,
          }),
        })),
        example: {
          text: toBeWritten({
            zh: `${id} 的公式的算例：什么情形，代入什么，得到什么`,
            en: `a worked example of the formula of ${id}: the situation, what is put in, what comes out`,
          }),
        },
      },
    ],
    records: [
      {
        title: toBeWritten({
          zh: `${id} 要保存的记录的名称`,
          en: `the name of a record that ${id} asks for`,
        }),
        text: toBeWritten({zh: `${id} 的这份记录写什么`, en: `what this record of ${id} holds`}),
        keep: toBeWritten({
          zh: `${id} 的这份记录保存多久`,
          en: `for how long this record of ${id} is kept`,
        }),
      },
    ],
  };
}

function pageOf(id: string): Message {
  return pageText(`/${id.toLowerCase()}`, [
    heading('purpose', {zh: '目的', en: 'Purpose'}),
    '<SpecificationFacts part="purpose" />',
    heading('scope', {zh: '范围', en: 'Scope'}),
    '<SpecificationFacts part="scope" />',
    heading('roles', {zh: '角色', en: 'Roles'}),
    '<SpecificationFacts part="roles" />',
    heading('clauses', {zh: '条款', en: 'Clauses'}),
    {
      zh: '“应”表示要求，“宜”表示推荐，“可”表示允许。条款下列出它支撑的能力等级。',
      en: '"Shall" marks a requirement, "should" a recommendation, "may" a permission. Below a clause stand the capability levels that it supports.',
    },
    '<Clauses />',
    heading('formulas', {zh: '公式', en: 'Formulas'}),
    '<Formulas />',
    heading('checklist', {zh: '检查单', en: 'Checklist'}),
    '<Checklist />',
    heading('records', {zh: '记录与保存', en: 'Records'}),
    '<SpecificationFacts part="records" />',
    heading('supports', {zh: '与能力等级对应', en: 'Capability levels supported'}),
    '<SpecificationFacts part="supports" />',
    heading('adoption', {zh: '施行单', en: 'Adoption sheet'}),
    '<AdoptionSheet />',
    heading('tailoring', {zh: '裁剪', en: 'Tailoring'}),
    toBeWritten({
      zh: `${id} 里哪些数值由组织自定，定在哪里，哪些条款在什么条件下不适用`,
      en: `which values of ${id} an organisation sets for itself and where it writes them down, and which clauses do not apply under which conditions`,
    }),
  ]);
}
