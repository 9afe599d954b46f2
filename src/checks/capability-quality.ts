import {inForce} from '../model/lifecycle';
import {ofKind, type Located} from '../model/located';
import type {Message, Problem} from '../model/problem';
import type {Capability} from '../model/schema';
import type {Check} from './check';

/**
 * What content.md asks of a capability beyond its shape. That there are five levels, four steps
 * with actions and at least one metric is asked where the data is read.
 */
export const capabilityQuality: Check = {
  rules: ['criteria-count', 'facet-unused', 'capability-incomplete'],
  run: ({files}) =>
    ofKind(files, 'capability')
      .filter(({data}) => inForce(data))
      .flatMap((capability) => [
        ...checkCriteriaCount(capability),
        ...checkFacets(capability),
        ...checkLevelFields(capability),
        ...checkPitfalls(capability),
      ]),
};

const minCriteria = 3;
const maxCriteria = 5;

function checkCriteriaCount({data, file, lineOf}: Located<Capability>): Problem[] {
  return data.levels.flatMap((item, i): Problem[] => {
    const {level, criteria = []} = item;
    const count = criteria.filter(inForce).length;
    const next = `${data.id}.L${level}.${Math.max(...criteria.map(numberOf)) + 1}`;
    const unused = unusedFacets(data).map(({id}) => id);
    // A level without any is said where the data is read.
    if (level === 1 || criteria.length === 0 || !inForce(item)) return [];
    if (count >= minCriteria && count <= maxCriteria) return [];
    return [
      {
        rule: 'criteria-count',
        file,
        line: lineOf(['levels', i, 'criteria']),
        field: `levels[${i}].criteria`,
        expected: {
          zh: `${data.id} 的 ${level} 级有 ${minCriteria} 至 ${maxCriteria} 条判据，撤销的不计`,
          en: `${minCriteria} to ${maxCriteria} criteria at level ${level} of ${data.id}, withdrawn ones not counted`,
        },
        found: {zh: `${count} 条`, en: `${count}`},
        mend: isGap(criteria)
          ? {
              zh: '先照 number-left-out 那一条，把缺的判据放回来；不够再写新的。',
              en: 'First put back the criteria that are missing, as number-left-out says; write new ones only if that is not enough.',
            }
          : count < minCriteria
            ? {
                zh: `写新的判据，编号从 ${next} 起：把含有两层意思的一条拆成两条，或写${unused.length > 0 ? `还没有判据的考察面（${unused.join('、')}）` : '还看得少的考察面'}。`,
                en: `Write new criteria, numbered from ${next} on: split a criterion that says two things, or write one for ${unused.length > 0 ? `a facet without any (${unused.join(', ')})` : 'a facet that is looked at little'}.`,
              }
            : {
                zh: '最多五条：新加的一条并入问同一件事的判据，移到别的等级，或不加。已发布的判据不再要求的，不删，写上 status: withdrawn、去向和 reason。',
                en: 'Five at most: merge the one that was added into a criterion that asks the same, put it at another level, or leave it out. A published one that is no longer asked is not removed but given status: withdrawn, what became of it, and a reason.',
              },
      },
    ];
  });
}

/** Whether a number was left out, which has a message of its own. */
function isGap(criteria: readonly {readonly id: string}[]): boolean {
  return Math.max(...criteria.map(numberOf)) > criteria.length;
}

/** `DS-1.L3.2` → 2 */
function numberOf({id}: {readonly id: string}): number {
  return Number(id.split('.').at(-1));
}

function unusedFacets({facets, levels}: Capability): Capability['facets'] {
  const used = new Set(
    levels
      .filter(inForce)
      .flatMap(({criteria = []}) => criteria.filter(inForce).map(({facet}) => facet)),
  );
  return facets.filter(({id}) => !used.has(id));
}

function checkFacets({data, file, lineOf}: Located<Capability>): Problem[] {
  return unusedFacets(data).flatMap(({id, title}): Problem[] => {
    const index = data.facets.findIndex((facet) => facet.id === id);
    return [
      {
        rule: 'facet-unused',
        file,
        line: lineOf(['facets', index, 'id']),
        field: `facets[${index}]`,
        expected: {
          zh: `考察面 ${id}（${title.zh}）至少有一条判据`,
          en: `at least one criterion of the facet ${id} (${title.en})`,
        },
        found: {zh: '没有判据用到它', en: 'no criterion names it'},
        mend: {
          zh: `给属于它的判据写上 facet: ${id}，或为它写一条判据；不需要这个考察面就删去。`,
          en: `Write facet: ${id} at the criteria that belong to it, or write a criterion for it; remove a facet that is not needed.`,
        },
      },
    ];
  });
}

/** What the levels of a capability say of themselves: what an assessor looks at, and what quick mode asks. */
function checkLevelFields({data, file, lineOf}: Located<Capability>): Problem[] {
  return data.levels.flatMap((item, i): Problem[] => {
    const {level} = item;
    if (!inForce(item)) return [];
    const problem = (field: string, name: Message, mend: Message): Problem => ({
      rule: 'capability-incomplete',
      file,
      line: lineOf(['levels', i]),
      field: `levels[${i}].${field}`,
      expected: {
        zh: `${data.id} 的 ${level} 级有${name.zh}（${field}）`,
        en: `${name.en} (${field}) at level ${level} of ${data.id}`,
      },
      found: {zh: '没有', en: 'none'},
      mend,
    });
    const short = item.short
      ? []
      : [
          problem(
            'short',
            {zh: '短句', en: 'a short form'},
            {
              zh: '用至多 16 个字写出这一级看得到的样子。',
              en: 'Say in at most eight words what is seen at this level.',
            },
          ),
        ];
    if (level === 1) return short;
    return [
      ...short,
      ...(item.question
        ? []
        : [
            problem(
              'question',
              {zh: '快速模式的问题', en: 'a quick question'},
              {
                zh: '写一个用“是”或“否”回答的问题，由系统做到的也答“是”。',
                en: 'Write a question that is answered yes or no, yes too where a machine does it.',
              },
            ),
          ]),
      ...(item.evidence
        ? []
        : [
            problem(
              'evidence',
              {zh: '证据', en: 'evidence'},
              {
                zh: '写明评估者看什么；系统记录一类就够的，只写它。',
                en: 'Say what an assessor looks at; the record of a system alone where that is enough.',
              },
            ),
          ]),
      ...(item.criteria ?? []).flatMap((criterion, j) =>
        criterion.unit !== undefined || !inForce(criterion)
          ? []
          : [
              {
                ...problem(
                  `criteria[${j}].unit`,
                  {zh: `判据 ${criterion.id} 的计数单位`, en: `the unit of ${criterion.id}`},
                  {
                    zh: '写上通用词页 units 中的一个 id：评级时逐个数的是什么。',
                    en: 'Write an id from units of the words page: what is counted when it is rated.',
                  },
                ),
                line: lineOf(['levels', i, 'criteria', j]),
              },
            ],
      ),
    ];
  });
}

/** The levels that are worth faking; at level 2 there is often nothing to see through. */
const levelsWithPitfall = [3, 4, 5] as const;

function checkPitfalls({data, file, lineOf}: Located<Capability>): Problem[] {
  const attainable = data.levels.filter(inForce).map(({level}) => level);
  return levelsWithPitfall.flatMap((level): Problem[] => {
    if (!attainable.includes(level)) return [];
    if (data.pitfalls.some((pitfall) => pitfall.level === level)) return [];
    return [
      {
        rule: 'capability-incomplete',
        file,
        line: lineOf(['pitfalls']),
        field: 'pitfalls',
        expected: {
          zh: `${data.id} 的 ${levelsWithPitfall.join('、')} 级各有至少一个误区`,
          en: `at least one pitfall for each of levels ${levelsWithPitfall.join(', ')} of ${data.id}`,
        },
        found: {zh: `${level} 级没有`, en: `none for level ${level}`},
        mend: {
          zh: `在 pitfalls 下加一项 level: ${level}，写明怎样作假（faked）和怎样识破（look）。`,
          en: `Add an item with level: ${level} under pitfalls that says how it is faked (faked) and how to see through it (look).`,
        },
      },
    ];
  });
}
