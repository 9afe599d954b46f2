import {toBeWritten} from '../content/unwritten-marks';
import type {Message} from '../model/problem';
import {facetNumbers, upperLevels} from './capability-data';
import {heading, list, pageText, table} from './page-text';

/** The page of a new capability: the sections of DS-1's page, under the same ids. */
export function capabilityPage(id: string): Message {
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

    heading('facets', {zh: '考察面', en: 'Facets'}),
    '<Facets />',

    heading('levels', {zh: '等级与判据', en: 'Levels and criteria'}),
    {
      zh: '1 级是起点，没有判据。2 至 5 级的每条判据按上节的用词和[评分规则](../scoring.mdx)逐条评级；各级的一般含义见[等级说明](../levels.mdx)。判据旁标的是它所属的考察面；不是每个考察面在每一级都有判据。',
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
