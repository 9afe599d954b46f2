import {toBeWritten} from '../content/unwritten-marks';
import {ofKind} from '../model/located';
import type {Message} from '../model/problem';
import type {Draft} from './scaffold';

/** The facets that a new capability begins with. */
export const facetNumbers = [1, 2, 3] as const;
/** The levels that have criteria. */
export const upperLevels = [2, 3, 4, 5] as const;

/** At level 2 there is often nothing to see through. */
const levelsWorthFaking = [3, 4, 5] as const;

/** The data of a new capability: every level, step and pitfall, each text to be written. */
export function capabilityData(draft: Draft, id: string, title: Message): unknown {
  const scale = ofKind(draft.files, 'levels')[0]?.data.levels ?? [];
  return {
    schema: 1,
    kind: 'capability',
    id,
    title,
    description: toBeWritten({
      zh: `给搜索结果用的一句话，说明 ${id} 看什么，至多 70 个字`,
      en: `one sentence of at most 150 characters for search results, saying what ${id} looks at`,
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
    words: [
      {
        id: 'word-1',
        title: toBeWritten({
          zh: `${id} 的判据里一个含义特别的词；一个也没有就删去 words，id 里的 word-1 换成英文单词`,
          en: `a word with a special meaning in the criteria of ${id}; without any, remove words; put a word in place of word-1 in the id`,
        }),
        meaning: toBeWritten({
          zh: '什么算，什么不算',
          en: 'what counts as it, and what does not',
        }),
      },
    ],
    levels: [1, ...upperLevels].map((level) => {
      const question = scale.find((scaleLevel) => scaleLevel.level === level)?.question;
      return {
        level,
        short: toBeWritten({
          zh: `${id} 的 ${level} 级看得到的样子，至多 16 个字，不加句号`,
          en: `what one sees at level ${level} of ${id}, in at most eight words, without a full stop`,
        }),
        statement: toBeWritten({
          zh: `${id} 的 ${level} 级描述，一句评估者能判断真假的话，至多 75 个字。这一级的问题是：${question?.zh ?? ''}`,
          en: `the statement of level ${level} of ${id}, one sentence of at most 40 words that an assessor can see to be true or false. The question of this level: ${question?.en ?? ''}`,
        }),
        ...(level === 1 ? {} : upperLevel(id, level)),
      };
    }),
    stepUp: upperLevels.map((to) => ({
      to,
      actions: [1, 2].map((number) =>
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
    pitfalls: levelsWorthFaking.map((level) => ({
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

/**
 * What every level but the first has: a quick question, criteria and evidence. `looksAt` is for an author to add, where
 * the level does not look at the services that it looks at by default.
 */
function upperLevel(id: string, level: number): object {
  return {
    question: toBeWritten({
      zh: `${id} 的 ${level} 级的快速问题，用“是”或“否”回答，由系统做到的也答“是”，不用查词，至多 75 个字`,
      en: `the quick question of level ${level} of ${id}, answered yes or no, yes too where a machine does it; no word to look up, at most 40 words`,
    }),
    criteria: facetNumbers.map((number) => criterionOf(id, level, number)),
    evidence: [
      {
        kind: 'record',
        text: toBeWritten({
          zh: `证明 ${id} 处于 ${level} 级的系统记录，写明看哪一份、看什么；判据说的是文件或演示时，改写 kind`,
          en: `the tool's record that shows ${id} to be at level ${level}: which one, and what is looked at in it; another kind where a criterion is about a document or a demonstration`,
        }),
      },
    ],
  };
}

function criterionOf(id: string, level: number, number: number): unknown {
  return {
    id: `${id}.L${level}.${number}`,
    facet: `facet-${number}`,
    unit: 'service',
    text: toBeWritten({
      zh: `判据 ${id}.L${level}.${number}，属于 facet-${number}：一句从工具的记录里能看出真假的话，只说一件事，说“每个”，20 至 50 个字；unit 写逐个数的是什么${level === 5 ? '' : '；更高等级的判据做到了就算做到的，写进 metBy'}`,
      en: `criterion ${id}.L${level}.${number}, of facet-${number}: one sentence that is true or false from what a tool recorded, about one thing, saying “each”, of 12 to 25 words; unit is what is counted${level === 5 ? '' : '; name the criteria of higher levels that meet it'}`,
    }),
  };
}
