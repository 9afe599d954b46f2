/** A capability: five levels with criteria and evidence, steps, a metric, pitfalls, and the page that DS-1 has. */
import {isMap, isSeq, type Document} from 'yaml';
import {toBeWritten} from '../content/unwritten-marks';
import {ofKind} from '../model/load';
import type {Message} from '../model/problem';
import type {Framework, FrameworkArea} from '../model/schema';
import {heading, list, pageText, table} from './page-text';
import {filesOf, refuseExisting, titleQuestions} from './questions';
import {answerTo, type Answers, type Draft, type Scaffold} from './scaffold';
import {addToSidebar} from './sidebar';
import {changeYaml, yamlText} from './yaml-text';

export const capability: Scaffold = {
  title: {zh: '能力维度', en: 'a capability'},
  flags: ['id', 'title-zh', 'title-en'],
  remains: {
    zh: '页面、数据里的 facet-1、metric-1 等 id 换成有意义的英文单词；docs/index.mdx 和 docs/capability/index.mdx 列着已写成的能力维度，把它加进去。',
    en: 'Give the ids facet-1, metric-1 … names that mean something; docs/index.mdx and docs/capability/index.mdx list the capabilities that are written: add it there.',
  },

  questions: (draft, answers) => [
    {
      flag: 'id',
      ask: {zh: '能力维度的 id', en: 'Id of the capability'},
      example: 'HA-1',
      refuse: (id) => refuseId(draft, id),
    },
    // A planned capability has its title already.
    ...(answers.id === undefined || plannedOf(draft, answers.id)
      ? []
      : titleQuestions({zh: '冗余与故障域隔离', en: 'Redundancy and failure-domain isolation'})),
  ],

  changes(draft, answers) {
    const id = answerTo(answers, 'id');
    const title = titleOf(draft, answers);
    const framework = frameworkOf(draft);
    const area = areaOf(framework.data, id);
    if (!area) throw new Error(`No area has a capability ${id}.`);
    const files = filesOf(draft, nameOf(id));
    const page = pageOf(id);
    const source = draft.read(framework.file) ?? '';
    return [
      {file: files.data, text: yamlText(dataOf(draft, id, title))},
      {file: files.zh, text: page.zh},
      {file: files.en, text: page.en},
      ...(plannedOf(draft, id)
        ? [{file: framework.file, text: changeYaml(source, (document) => unplan(document, id))}]
        : []),
      ...addToSidebar(draft, {
        page: nameOf(id),
        rankOf: (name) => Number(name.split('-').at(-1)),
        category: {
          key: `capability-${area.id.toLowerCase()}`,
          label: {zh: `${area.id} ${area.title.zh}`, en: `${area.id} ${area.title.en}`},
          parent: 'capability',
          order: framework.data.areas.map((area) => `capability-${area.id.toLowerCase()}`),
        },
      }),
    ];
  },
};

function nameOf(id: string): string {
  return `capability/${id.slice(0, 2).toLowerCase()}/${id.toLowerCase()}`;
}

function frameworkOf(draft: Draft) {
  const framework = ofKind(draft.files, 'framework')[0];
  if (!framework)
    throw new Error('docs/framework/index.yaml cannot be read; npm run check says why.');
  return framework;
}

function areaOf(framework: Framework, id: string): FrameworkArea | undefined {
  return framework.areas.find((area) => id.startsWith(`${area.id}-`));
}

function plannedOf(draft: Draft, id: string): {readonly title: Message} | undefined {
  return frameworkOf(draft)
    .data.areas.flatMap(({planned = []}) => planned)
    .find((planned) => planned.id === id);
}

function titleOf(draft: Draft, answers: Answers): Message {
  const planned = plannedOf(draft, answerTo(answers, 'id'));
  if (planned) return planned.title;
  return {zh: answerTo(answers, 'title-zh'), en: answerTo(answers, 'title-en')};
}

function refuseId(draft: Draft, id: string): Message | undefined {
  const {areas} = frameworkOf(draft).data;
  if (!/^[A-Z]{2}-[1-9]\d?$/.test(id)) {
    return {
      zh: `“${id}”不是能力维度的 id；写两个大写字母、连字符和数字，如 HA-1`,
      en: `“${id}” is no id of a capability; write two capital letters, a hyphen and a number, such as HA-1`,
    };
  }
  if (!areaOf(frameworkOf(draft).data, id)) {
    const known = areas.map((area) => area.id).join(' ');
    return {
      zh: `没有领域 ${id.slice(0, 2)}；有 ${known}`,
      en: `there is no area ${id.slice(0, 2)}; there are ${known}`,
    };
  }
  const files = filesOf(draft, nameOf(id));
  return refuseExisting(draft, [files.data, files.zh, files.en]);
}

/** Takes a capability out of what is planned. */
function unplan(document: Document, id: string): void {
  const areas = document.get('areas');
  if (!isSeq(areas)) return;
  for (const area of areas.items) {
    const planned = isMap(area) ? area.get('planned') : undefined;
    if (!isMap(area) || !isSeq(planned)) continue;
    const index = planned.items.findIndex((item) => isMap(item) && item.get('id') === id);
    if (index < 0) continue;
    planned.delete(index);
    if (planned.items.length === 0) area.delete('planned');
  }
}

const facetNumbers = [1, 2, 3] as const;
const upperLevels = [2, 3, 4, 5] as const;

const evidenceKinds = [
  {kind: 'document', zh: '文件或配置', en: 'the document or configuration'},
  {kind: 'record', zh: '系统记录', en: 'the record of a system'},
  {kind: 'demonstration', zh: '现场演示或访谈', en: 'what is shown live or told in an interview'},
] as const;

function dataOf(draft: Draft, id: string, title: Message): unknown {
  const scale = ofKind(draft.files, 'levels')[0]?.data.levels ?? [];
  return {
    schema: 1,
    kind: 'capability',
    id,
    title,
    description: toBeWritten({
      zh: `给搜索结果用的一句话，说明 ${id} 看什么`,
      en: `one sentence for search results, saying what ${id} looks at`,
    }),
    scope: toBeWritten({
      zh: `${id} 包括什么，到哪里为止；相邻的事各由哪个能力维度评估`,
      en: `what ${id} covers and where it ends, and which capability assesses what lies beside it`,
    }),
    facets: facetNumbers.map((number) => ({
      id: `facet-${number}`,
      title: toBeWritten({
        zh: `${id} 的第 ${number} 个要点的名称；id 里的 facet-${number} 一并换成英文单词`,
        en: `the name of facet ${number} of ${id}; put a word in place of facet-${number} in the ids too`,
      }),
      text: toBeWritten({
        zh: `一句话，说明 ${id} 的第 ${number} 个要点看哪一面`,
        en: `one sentence saying which side of ${id} its facet ${number} looks at`,
      }),
    })),
    levels: [1, ...upperLevels].map((level) => {
      const question = scale.find((scaleLevel) => scaleLevel.level === level)?.question;
      return {
        level,
        statement: toBeWritten({
          zh: `${id} 的 ${level} 级描述，一句评估者能判断真假的话。这一级的问题是：${question?.zh ?? ''}`,
          en: `the statement of level ${level} of ${id}, one sentence that an assessor can see to be true or false. The question of this level: ${question?.en ?? ''}`,
        }),
        ...(level === 1 ? {} : {criteria: facetNumbers.map((n) => criterionOf(id, level, n))}),
        evidence: evidenceKinds.map(({kind, zh, en}) => ({
          kind,
          text: toBeWritten({
            zh: `证明 ${id} 处于 ${level} 级的${zh}，写明看哪一份、看什么`,
            en: `${en} that shows ${id} to be at level ${level}: which one, and what is looked at in it`,
          }),
        })),
      };
    }),
    stepUp: upperLevels.map((to) => ({
      to,
      actions: [1, 2, 3].map((number) =>
        toBeWritten({
          zh: `${id} 从 ${to - 1} 级到 ${to} 级的第 ${number} 步，一个照着就能动手的动作`,
          en: `step ${number} from level ${to - 1} to level ${to} of ${id}, an action that a team can begin with at once`,
        }),
      ),
    })),
    metrics: [
      {
        id: 'metric-1',
        title: toBeWritten({
          zh: `${id} 的度量的名称；id 里的 metric-1 一并换成英文单词`,
          en: `the name of a metric of ${id}; put a word in place of metric-1 in the id too`,
        }),
        definition: toBeWritten({
          zh: `一句话说明 ${id} 的度量量的是什么`,
          en: `one sentence saying what the metric of ${id} measures`,
        }),
        unit: toBeWritten({zh: `${id} 的度量的单位`, en: `the unit of the metric of ${id}`}),
        // A formula cannot hold a mark; its symbols do.
        formula: 'R = \\frac{a}{b}',
        symbols: (['R', 'a', 'b'] as const).map((symbol) => ({
          symbol,
          meaning: toBeWritten({
            zh: `公式中 ${symbol} 的含义；公式本身按度量的定义改写`,
            en: `what ${symbol} stands for in the formula, which is itself to follow the definition of the metric`,
          }),
        })),
        misleads: toBeWritten({
          zh: `${id} 的度量在什么情况下好看而实际不好`,
          en: `when the metric of ${id} looks good while the thing is not`,
        }),
      },
    ],
    pitfalls: upperLevels.map((level) => ({
      level,
      faked: toBeWritten({
        zh: `${id} 的 ${level} 级怎样做成表面文章`,
        en: `how level ${level} of ${id} is made to look attained`,
      }),
      look: toBeWritten({
        zh: `评估者看什么就能识破 ${id} 的 ${level} 级的假象`,
        en: `what an assessor looks at to see through it at level ${level} of ${id}`,
      }),
    })),
  };
}

function criterionOf(id: string, level: number, number: number): unknown {
  return {
    id: `${id}.L${level}.${number}`,
    facet: `facet-${number}`,
    text: toBeWritten({
      zh: `判据 ${id}.L${level}.${number}，属于 facet-${number}：一句评估者能判断真假的话，只说一件看得到的事，写明对象是哪些`,
      en: `criterion ${id}.L${level}.${number}, of facet-${number}: one sentence that an assessor can see to be true or false, about one thing that can be seen, naming what it is about`,
    }),
  };
}

/** The sections of DS-1's page, under the same ids. */
function pageOf(id: string): Message {
  return pageText(`/${id.toLowerCase()}`, [
    toBeWritten({
      zh: `一段话：${id} 决定什么，做到了是什么样，本页评估什么，什么归别的能力维度评估`,
      en: `a paragraph: what ${id} decides, what it looks like when it is done, what this page assesses and what other capabilities do`,
    }),
    '<LevelSummary />',

    heading('why', {zh: '为什么重要', en: 'Why it matters'}),
    toBeWritten({
      zh: `没有 ${id} 时一个人人见过的场面，它的代价，以及它怎样越来越大`,
      en: `a scene that everybody has met where ${id} is missing, what it costs, and how it grows`,
    }),

    heading('good', {zh: '做好是什么样', en: 'What good looks like'}),
    list(
      [1, 2, 3].map((number) =>
        toBeWritten({
          zh: `${id} 做好时看得到的第 ${number} 个情形`,
          en: `sight ${number} that one sees where ${id} is done well`,
        }),
      ),
    ),

    heading('terms', {zh: '本页用词', en: 'Words used on this page'}),
    {
      zh: '判据里的词一律按下列含义判断。',
      en: 'Words in the criteria are judged by these meanings.',
    },
    table([
      [
        {zh: '词', en: 'Word'},
        {zh: '含义', en: 'Meaning'},
      ],
      [
        toBeWritten({zh: '评估的对象', en: 'what is assessed'}),
        toBeWritten({
          zh: '什么算一个，什么不算',
          en: 'what counts as one, and what does not',
        }),
      ],
      [
        {zh: '抽样', en: 'Sample'},
        toBeWritten({
          zh: '每个总体从哪里抽、抽多少、哪些全看；总的办法见评分规则',
          en: 'from where and how many are drawn from each population, and which are all looked at; the scoring rule has the general way',
        }),
      ],
    ]),

    heading('facets', {zh: '要点', en: 'Facets'}),
    '<Facets />',

    heading('levels', {zh: '等级与判据', en: 'Levels and criteria'}),
    {
      zh: '1 级是起点，没有判据。2 至 5 级的每条判据按上节的用词和[评分规则](../scoring.mdx)逐条评级；各级的一般含义见[等级说明](../levels.mdx)。判据旁标的是它所属的要点；不是每个要点在每一级都有判据。',
      en: 'Level 1 is the floor and has no criteria. At levels 2 to 5 each criterion is rated by the words above and the [scoring rule](../scoring.mdx); [the five levels](../levels.mdx) says what each level means in general. Beside a criterion stands the facet it belongs to; not every facet has a criterion at every level.',
    },
    '<LevelTable />',

    heading('between', {zh: '相邻等级怎么分', en: 'Telling neighbouring levels apart'}),
    ...upperLevels.flatMap((level) => [
      {
        zh: `**${level - 1} 级与 ${level} 级**，${toBeWritten({zh: `${id} 的 ${level - 1} 级与 ${level} 级分在哪里，一句话`, en: ''}).zh}`,
        en: `**Levels ${level - 1} and ${level}** ${toBeWritten({zh: '', en: `what sets levels ${level - 1} and ${level} of ${id} apart, one sentence`}).en}`,
      },
      list([
        toBeWritten({
          zh: `一个看上去像 ${level} 级、其实是 ${level - 1} 级的情形，写明是哪条判据没有做到`,
          en: `a case that looks like level ${level} but is level ${level - 1}, with the criterion that is not met`,
        }),
      ]),
    ]),

    heading('example', {zh: '一个例子', en: 'A worked example'}),
    toBeWritten({
      zh: `一个拼合的例子，写明不是真实评估：什么组织，${id} 的总体有多大，怎样抽样`,
      en: `an example put together from several, said to be no real assessment: which organisation, how large the populations of ${id} are, and how they are sampled`,
    }),
    table([
      [
        {zh: '判据', en: 'Criterion'},
        {zh: '样本、成立数与占比', en: 'Sample, how many hold, share'},
        {zh: '评级与说明', en: 'Rating and note'},
      ],
      ...upperLevels.flatMap((level) =>
        facetNumbers.map((number) => [
          `L${level}.${number}`,
          toBeWritten({zh: '样本、成立数与占比', en: 'sample, how many hold, share'}),
          toBeWritten({zh: '评级，以及为什么', en: 'the rating, and why'}),
        ]),
      ),
    ]),
    toBeWritten({
      zh: '结论：等级是几级，向上一级的进度怎样算出，还差什么',
      en: 'the conclusion: which level it is, how the progress towards the next one comes about, and what is lacking',
    }),

    heading('step-up', {zh: '怎样进阶', en: 'How to step up'}),
    {
      zh: '下列各步按动手的顺序排列，每一级都从前一级已经达到做起。',
      en: 'The actions stand in the order in which a team takes them, each step starting from the level below attained.',
    },
    '<StepUp />',

    heading('metrics', {zh: '度量', en: 'Metrics'}),
    toBeWritten({
      zh: `这些度量用在 ${id} 的哪几条判据里`,
      en: `the criteria of ${id} that these metrics are used in`,
    }),
    '<Metrics />',

    heading('pitfalls', {zh: '假象与识破', en: 'How it is faked'}),
    {
      zh: '下面是常见的假象，以及评估者该看哪里。',
      en: 'Here are the usual ways, and where an assessor should look.',
    },
    '<Pitfalls />',

    heading('neighbours', {zh: '与其他能力维度的关系', en: 'Relation to other capabilities'}),
    list([
      toBeWritten({
        zh: `与 ${id} 相邻的一个能力维度：各评估什么，谁以谁为前提`,
        en: `a capability beside ${id}: what each assesses, and which presupposes the other`,
      }),
    ]),
    toBeWritten({
      zh: `${id} 以哪些能力维度的等级为前提；一个也没有的，照直说`,
      en: `the levels of other capabilities that ${id} presupposes; if there are none, say so`,
    }),
  ]);
}
