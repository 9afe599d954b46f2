import {toBeWritten} from '../content/unwritten-marks';
import {ofKind} from '../model/located';
import type {Message} from '../model/problem';
import type {Draft} from './scaffold';

/** The facets that a new capability begins with. */
export const facetNumbers = [1, 2, 3] as const;
/** The levels that have criteria. */
export const upperLevels = [2, 3, 4, 5] as const;

const evidenceKinds = [
  {kind: 'document', zh: '文件或配置', en: 'the document or configuration'},
  {kind: 'record', zh: '系统记录', en: 'the record of a system'},
  {kind: 'demonstration', zh: '现场演示或访谈', en: 'what is shown live or told in an interview'},
] as const;

/** The data of a new capability: every level, step and pitfall, each text to be written. */
export function capabilityData(draft: Draft, id: string, title: Message): unknown {
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
        zh: `${id} 的第 ${number} 个考察面的名称；id 里的 facet-${number} 一并换成英文单词`,
        en: `the name of facet ${number} of ${id}; put a word in place of facet-${number} in the ids too`,
      }),
      text: toBeWritten({
        zh: `一句话，说明 ${id} 的第 ${number} 个考察面看哪一面`,
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
