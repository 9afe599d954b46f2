/**
 * Clauses and criteria fit: what a clause limits is no looser than the criteria that it helps to meet, its numbers
 * say where they are from, and each criterion that teams meet first has a clause. And a specification is short.
 */
import type {Content} from '../content/content';
import {isUnwritten} from '../content/unwritten-marks';
import {inForce} from '../model/lifecycle';
import {languages} from '../model/locales';
import {ofKind, problemIn, type Located} from '../model/located';
import type {Message, Problem} from '../model/problem';
import type {Capability, Clause, Criterion, Specification} from '../model/schema';
import {
  atMost,
  count,
  lengthOfAll,
  proseOf,
  saysNumber,
  textsIn,
  type Limits,
} from './capability-form';
import type {Check} from './check';

export const specificationForm: Check = {
  rules: ['clause-number', 'clause-limit', 'criterion-without-clause', 'specification-budget'],
  run: (content) => {
    const specifications = ofKind(content.files, 'specification').filter(({data}) => inForce(data));
    const capabilities = ofKind(content.files, 'capability')
      .map(({data}) => data)
      .filter(inForce);
    return [
      ...specifications.flatMap((specification) => [
        ...checkNumbers(specification),
        ...checkLimits(specification, capabilities),
        ...checkBudget(specification, content),
      ]),
      ...checkCovered(content, specifications, capabilities),
    ];
  },
};

/** Figures, but for the number of another clause. */
const figures = /(?<![A-Za-z0-9.-]|clauses? |第 ?|第 \d+、)\d/;

/** A clause with a number in figures says what the number limits and where it is from; the number stands in both languages. */
function checkNumbers(located: Located<Specification>): Problem[] {
  return located.data.clauses.filter(inForce).flatMap(({id, text, limits = []}) => {
    const i = located.data.clauses.findIndex((clause) => clause.id === id);
    if (limits.length === 0 && (figures.test(text.en) || figures.test(text.zh))) {
      return [
        problemIn(located, ['clauses', i, 'text'], {
          rule: 'clause-number',
          expected: {
            zh: `${id} 的数列在 limits 中，写明限制什么、出自哪里`,
            en: `the numbers of ${id} under limits, with what they limit and where they are from`,
          },
          found: {zh: `“${text.zh}”，没有 limits`, en: `“${text.en}” without limits`},
          mend: {
            zh: '加上 limits；不起决定作用的数用文字写，如“每年一次”。',
            en: 'Add limits; a number that decides nothing is written as a word, such as “once a year”.',
          },
        }),
      ];
    }
    return limits.flatMap((limit, j) =>
      languages.flatMap((language): Problem[] => {
        const number = limit.atMost ?? limit.atLeast ?? 0;
        if (saysNumber(text, language, number)) return [];
        return [
          problemIn(located, ['clauses', i, 'limits', j], {
            rule: 'clause-number',
            expected: {
              zh: `${id} 的${language === 'zh' ? '中文' : '英文'}里有 ${number}`,
              en: `${number} in the ${language === 'zh' ? 'Chinese' : 'English'} of ${id}`,
            },
            found: {zh: `“${text[language]}”`, en: `“${text[language]}”`},
            mend: {
              zh: '看哪边对：条款里的数，还是 limits 里的数；改另一边。',
              en: 'See which is right, the number in the clause or that in limits, and mend the other.',
            },
          }),
        ];
      }),
    );
  });
}

/** Where a clause and a criterion that it helps to meet limit the same, the clause is equal or stricter. */
function checkLimits(
  located: Located<Specification>,
  capabilities: readonly Capability[],
): Problem[] {
  return located.data.clauses.flatMap((clause, i) =>
    inForce(clause)
      ? (clause.limits ?? []).flatMap((limit, j) =>
          supportedCriteria(clause, capabilities).flatMap((criterion) =>
            (criterion.limits ?? [])
              .filter(({quantity}) => quantity === limit.quantity)
              .filter(
                (asked) =>
                  (asked.atMost !== undefined && (limit.atMost ?? Infinity) > asked.atMost) ||
                  (asked.atLeast !== undefined && (limit.atLeast ?? -Infinity) < asked.atLeast),
              )
              .map((asked) =>
                problemIn(located, ['clauses', i, 'limits', j], {
                  rule: 'clause-limit',
                  expected: {
                    zh: `不松于 ${criterion.id}：${shown(asked)}`,
                    en: `no looser than ${criterion.id}: ${shown(asked)}`,
                  },
                  found: {zh: `${clause.id}：${shown(limit)}`, en: `${clause.id}: ${shown(limit)}`},
                  mend: {
                    zh: '照条款做的团队要能满足判据：改严条款，或先改判据。',
                    en: 'A team that follows the clause has to meet the criterion: make the clause stricter, or change the criterion first.',
                  },
                }),
              ),
          ),
        )
      : [],
  );
}

function shown({atMost: highest, atLeast: least}: NonNullable<Clause['limits']>[number]): string {
  return highest === undefined ? `≥ ${String(least)}` : `≤ ${String(highest)}`;
}

/** The criteria in force that a clause names, or all of a level of which it names none. */
function supportedCriteria(
  {supports}: Clause,
  capabilities: readonly Capability[],
): readonly Criterion[] {
  return supports.flatMap(({capability, level, criteria: named}) =>
    capabilities
      .filter(({id}) => id === capability)
      .flatMap(({levels}) => levels.filter((item) => item.level === level && inForce(item)))
      .flatMap(({criteria = []}) => criteria.filter(inForce))
      .filter(({id}) => named === undefined || named.includes(id)),
  );
}

/** Once specifications are written: each criterion of levels 2 and 3 has a clause that helps, or a reason why none is needed. */
function checkCovered(
  {files}: Content,
  specifications: readonly Located<Specification>[],
  capabilities: readonly Capability[],
): Problem[] {
  const [overview] = ofKind(files, 'specifications');
  if (!overview) return [];
  const named = new Set(
    specifications
      .flatMap(({data}) => data.clauses.filter(inForce))
      .flatMap(({supports}) => supports.flatMap(({criteria = []}) => criteria)),
  );
  const excused = (overview.data.withoutClause ?? []).map(({criterion}) => criterion);
  const asked = capabilities
    .flatMap(({levels}) => levels.filter((level) => inForce(level) && [2, 3].includes(level.level)))
    .flatMap(({criteria = []}) => criteria.filter(inForce))
    // What is still to be written has no clause yet either.
    .filter(({text}) => !isUnwritten(text.zh) && !isUnwritten(text.en))
    .map(({id}) => id);
  const missing = asked.filter((id) => !named.has(id) && !excused.includes(id));
  const superfluous = excused.filter((id) => named.has(id));
  const mend: Message = {
    zh: '在有助于满足它的条款的 supports 中写上这条判据；不需要条款的，在这里的 withoutClause 中写明理由。',
    en: 'Name it under supports of the clause that helps to meet it; where none is needed, give the reason under withoutClause here.',
  };
  return [
    ...missing.map((id) =>
      problemIn(overview, ['kind'], {
        rule: 'criterion-without-clause',
        expected: {zh: `有一条条款有助于满足 ${id}`, en: `a clause that helps to meet ${id}`},
        found: {zh: '没有', en: 'none'},
        mend,
      }),
    ),
    ...superfluous.map((id) =>
      problemIn(overview, ['withoutClause', excused.indexOf(id)], {
        rule: 'criterion-without-clause',
        expected: {zh: '没有条款的判据', en: 'a criterion without a clause'},
        found: {zh: `${id}，已有条款`, en: `${id}, which has one`},
        mend: {zh: '删去这一项。', en: 'Take this item out.'},
      }),
    ),
  ];
}

/** What a specification's page says unfolded. */
const budget: Limits = {zh: 2900, en: 1800};

function checkBudget({data, file}: Located<Specification>, {pages}: Content): Problem[] {
  return languages.flatMap((language): Problem[] => {
    const page = pages.find(
      (candidate) => candidate.dataFile === file && candidate.language === language,
    );
    if (!page) return [];
    const {purpose, scope, roles, clauses, checklist, records, templates = []} = data;
    const texts = textsIn(
      [
        ...[purpose, scope, roles, records, checklist.map(({text}) => text)],
        clauses.filter(inForce).map(({text, rationale}) => [text, rationale]),
        templates.map(({title, use}) => [title, use]),
      ],
      language,
    );
    const length = lengthOfAll([proseOf(page).open, ...texts], language);
    if (length <= budget[language]) return [];
    return [
      {
        rule: 'specification-budget',
        file: page.file,
        line: 1,
        expected: {
          zh: `不折叠的${atMost(budget[language], language).zh}`,
          en: `${atMost(budget[language], language).en} unfolded`,
        },
        found: count(length, language),
        mend: {
          zh: '删去多余的话；一份规范要更多，是里面的事太多了。',
          en: 'Cut. A specification that needs more has too much in it.',
        },
      },
    ];
  });
}
