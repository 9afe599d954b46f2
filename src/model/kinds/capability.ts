/** `docs/capability/<area>/<id>.yaml`: one capability with its five levels. */
import * as z from 'zod';
import {
  areaOf,
  criterionAnchor,
  levelAnchor,
  levelId,
  metricAnchor,
  pagePath,
  stepAnchor,
  wordAnchor,
} from '../anchors';
import {inForce} from '../lifecycle';
import {valueAt, type Place} from '../place';
import {
  attainedLevel,
  bilingual,
  formed,
  levelNumber,
  lifecycle,
  schemaVersion,
  slug,
  text,
  type Form,
} from '../shapes';
import {checkLevelSet, checkNumbers, checkPrefix, checkUnique, same} from './checks';
import {checkDependencyCircles} from './dependency-circles';
import {checkLimits, limit, quantity} from './limit';
import type {CheckedFile, KindDeclaration} from './kind';
import {word} from './words';

export const capabilityIdForm: Form = {
  name: 'capability-id',
  pattern: /^[A-Z]{2}-[1-9]\d?$/,
  expected: {zh: '能力维度 id：如 DS-1', en: 'a capability id such as DS-1'},
};
export const capabilityId = formed(capabilityIdForm);

const criterionIdForm: Form = {
  name: 'criterion-id',
  pattern: /^[A-Z]{2}-[1-9]\d?\.L[2-5]\.[1-9]\d?$/,
  expected: {zh: '判据 id：如 DS-1.L3.2', en: 'a criterion id such as DS-1.L3.2'},
  rightAt: criterionAt,
};

/** The id that a criterion has by where it stands, `DS-1.L3.2`, or the first that no other there has. */
function criterionAt(root: unknown, place: Place): string | undefined {
  const id = valueAt(root, ['id']);
  const level = valueAt(root, [...place.slice(0, 2), 'level']);
  const criteria = valueAt(root, place.slice(0, 3));
  if (typeof id !== 'string' || typeof level !== 'number' || !Array.isArray(criteria)) {
    return undefined;
  }
  const used = new Set(criteria.map((_, index) => valueAt(criteria, [index, 'id'])));
  const numbers = criteria.map((_, index) => `${id}.L${level}.${index + 1}`);
  const inPlace = typeof place[3] === 'number' ? numbers[place[3]] : undefined;
  return [inPlace, ...numbers].find((number) => number !== undefined && !used.has(number));
}

/**
 * What an assessor looks at. `document` is a document or a configuration, `record` what a
 * system recorded, `demonstration` something shown live or told in an interview.
 */
const evidenceKind = z.literal(['document', 'record', 'demonstration']);

export const criterionId = formed(criterionIdForm);

const criterion = z
  .strictObject({
    /** @example DS-1.L3.2 */
    id: criterionId,
    /** The facet of the capability that the criterion belongs to. */
    facet: slug,
    /** What is counted when it is rated: the id of a unit of the words page. */
    unit: slug.optional(),
    /** One sentence that an assessor can see to be true or false. */
    text: bilingual,
    /** Criteria of higher levels that ask the same of more: if one of them is met, so is this [3]. */
    metBy: z.array(criterionId).min(1).optional(),
    limits: z.array(limit).min(1).optional(),
    ...lifecycle,
  })
  .register(z.globalRegistry, {
    id: 'criterion',
    description: 'One sentence that an assessor can see to be true or false.',
  });

const capabilityLevel = z.strictObject({
  level: levelNumber,
  ...lifecycle,
  /** The statement in a few words, for lists, the matrix and slides. */
  short: bilingual.optional(),
  statement: bilingual,
  /** What quick mode asks of levels 2 to 5: yes or no. */
  question: bilingual.optional(),
  /** What its criteria are about, where that is not what the scale says of the level: which things, in which time. */
  looksAt: bilingual.optional(),
  /** None at level 1, which is the floor; three to five at every other level. */
  criteria: z.array(criterion).optional(),
  /** None at level 1. */
  evidence: z
    .array(z.strictObject({kind: evidenceKind, text: bilingual}))
    .min(1)
    .optional(),
  /** Dependencies: levels of other capabilities without which this one is provisional. */
  requires: z
    .array(z.strictObject({capability: capabilityId, level: levelNumber, reason: bilingual}))
    .optional(),
});

/** From one level to the next: the actions in the order in which a team would take them. */
const stepUp = z.strictObject({
  to: attainedLevel,
  actions: z.array(bilingual).min(1),
});

const metric = z.strictObject({
  id: slug,
  title: bilingual,
  definition: bilingual,
  unit: bilingual,
  /** The formula as LaTeX, in symbols only, so that it is the same in both languages. */
  formula: text,
  /** Every symbol of the formula. */
  symbols: z.array(z.strictObject({symbol: text, meaning: bilingual})).min(1),
  /** How the number can look good while the thing is not. */
  misleads: bilingual,
});

const pitfall = z.strictObject({
  level: attainedLevel,
  /** How the level is made to look attained. */
  faked: bilingual,
  /** What an assessor looks at to see through it. */
  look: bilingual,
});

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('capability'),
    id: capabilityId,
    ...lifecycle,
    title: bilingual,
    /** One sentence for search results and link previews. */
    description: bilingual,
    /** What the capability is about and where it ends. */
    scope: bilingual,
    facets: z.array(z.strictObject({id: slug, title: bilingual, text: bilingual})).min(1),
    /** Words that have a meaning of their own on this page. */
    words: z.array(word).min(1).optional(),
    /** What the limits of its criteria measure; a quantity has its id in the whole edition. */
    quantities: z.array(quantity).min(1).optional(),
    levels: z.array(capabilityLevel),
    stepUp: z.array(stepUp),
    metrics: z.array(metric).min(1),
    pitfalls: z.array(pitfall).min(1),
    /** The reference organisation whose rating its page shows as the worked example. */
    example: slug.optional(),
  })
  .register(z.globalRegistry, {
    id: 'capability',
    description: 'A capability with its five levels.',
  });

export type Capability = z.infer<typeof schema>;

export const capability = {
  schema,
  forms: [capabilityIdForm, criterionIdForm],
  published: {
    name: 'capabilities',
    count: 'list',
    order: 'framework',
    description: "By area in the framework's order, then by number.",
  },
  page: {
    components: [
      'LevelSummary',
      'LevelTable',
      'StepUp',
      'Metrics',
      'Pitfalls',
      'WorkedExample',
      'Words',
    ],
    title: ({id, title}) => ({zh: `${id} ${title.zh}`, en: `${id} ${title.en}`}),
    address: ({id}) => pagePath(id),
    each: {folder: /^capability\/[a-z]{2}\//, name: {zh: '能力维度', en: 'a capability'}},
    search: 'page',
  },
  area: ({id}) => areaOf(id),
  scaffold: 'capability',
  parts: ({id, levels, stepUp: steps, metrics, words = []}) => [
    ...words.map((item, i) => ({
      place: ['words', i],
      normative: ['meaning'],
      anchor: wordAnchor(item.id),
      shownBy: 'Words',
      search: {kind: 'term' as const, id: `${id}/${item.id}`, title: item.title},
    })),
    ...levels.flatMap(({level, criteria = []}, i) => [
      {
        place: ['levels', i],
        textId: () => levelId(id, level),
        normative: ['statement', 'requires'],
        anchor: levelAnchor(level),
        shownBy: 'LevelTable',
        search: {kind: 'level' as const, id: levelId(id, level), level},
      },
      ...criteria.map((item, j) => ({
        place: ['levels', i, 'criteria', j],
        id: item.id,
        normative: ['text', 'limits', 'metBy'],
        anchor: criterionAnchor(item.id),
        shownBy: 'LevelTable',
        search: {kind: 'criterion' as const, id: item.id, level},
      })),
    ]),
    ...steps.map(({to}, i) => ({
      place: ['stepUp', i],
      textId: (outer: string) => `${outer}/stepUp/${to}`,
      anchor: stepAnchor(to),
      shownBy: 'StepUp',
    })),
    ...metrics.map((item, i) => ({
      place: ['metrics', i],
      anchor: metricAnchor(item.id),
      shownBy: 'Metrics',
    })),
  ],
  names: (data) => ({
    capability: [data],
    criterion: data.levels.flatMap(({criteria = []}) => criteria.map(({id}) => ({id}))),
    quantity: data.quantities ?? [],
  }),
  references: ({id, levels, example}) => [
    ...(example === undefined
      ? []
      : [{place: ['example'], id: example, among: ['reference organisation' as const]}]),
    {place: ['id'], id: areaOf(id), among: ['area']},
    ...levels.flatMap(({requires = []}, i) =>
      requires.map(({capability, level}, j) => ({
        place: ['levels', i, 'requires', j, 'capability'],
        id: capability,
        level,
        among: ['capability' as const],
      })),
    ),
    ...levels.flatMap(({criteria = []}, i) =>
      criteria.flatMap(({unit, limits = []}, j) => [
        ...(unit === undefined
          ? []
          : [{place: ['levels', i, 'criteria', j, 'unit'], id: unit, among: ['unit' as const]}]),
        ...limits.map(({quantity}, k) => ({
          place: ['levels', i, 'criteria', j, 'limits', k, 'quantity'],
          id: quantity,
          among: ['quantity' as const],
        })),
      ]),
    ),
  ],
  mentions: (data) =>
    inForce(data)
      ? data.levels.filter(inForce).flatMap(({level, requires = []}) =>
          requires.map((needed) => ({
            kind: 'level' as const,
            id: levelId(data.id, level),
            anchor: levelAnchor(level),
            levels: [needed],
          })),
        )
      : [],
  check: checkCapability,
  checkTogether: (files) => checkDependencyCircles(files),
} as const satisfies KindDeclaration<Capability>;

function checkCapability(file: CheckedFile<Capability>): void {
  const {facets, levels, stepUp: steps, metrics} = file.data;
  checkLevelSet(file, levels);
  checkUnique(file, ['facets'], facets);
  checkUnique(file, ['metrics'], metrics);
  checkUnique(file, ['words'], file.data.words ?? []);
  checkUnique(file, ['quantities'], file.data.quantities ?? []);
  levels.forEach((_, index) => {
    checkCriteria(file, index);
    checkMetBy(file, index);
    file.data.levels[index]?.criteria?.forEach(({limits = []}, j) =>
      checkLimits(file, ['levels', index, 'criteria', j], limits),
    );
  });
  checkWithdrawnLevels(file);

  const targets = steps.map(({to}) => to).join(', ');
  if (targets !== '2, 3, 4, 5') {
    file.report(['stepUp'], {
      rule: 'four-steps',
      expected: {zh: '到二、三、四、五级各一步', en: 'one step to each of levels 2, 3, 4, 5'},
      found: same(targets || '–'),
    });
  }
}

/** Levels are withdrawn from the top down, and the floor stays: what is in force begins at 1 and has no gap. */
function checkWithdrawnLevels({data: {id, levels}, report}: CheckedFile<Capability>): void {
  levels.forEach((item, i) => {
    if (inForce(item)) return;
    const {level} = item;
    const above = levels.filter((higher) => higher.level > level && inForce(higher));
    if (level > 1 && above.length === 0) return;
    const names = above.map((higher) => levelId(id, higher.level)).join(', ');
    report(['levels', i, 'status'], {
      rule: 'withdrawn-level',
      expected: {
        zh: '等级自上而下撤销：上面的都已撤销，一级不撤销',
        en: 'levels withdrawn from the top down: all above are withdrawn, and level 1 never is',
      },
      found:
        level === 1
          ? {zh: '一级已撤销', en: 'level 1, withdrawn'}
          : {
              zh: `${levelId(id, level)} 已撤销，${names} 还有效`,
              en: `${levelId(id, level)}, withdrawn while ${names} is in force`,
            },
      mend:
        level === 1
          ? {
              zh: '一级是起点，不能没有：去掉它的 status。整个能力维度不再要求的，撤销能力维度。',
              en: 'Level 1 is the floor: take its status out. If nothing of the capability is asked any more, withdraw the capability.',
            }
          : {
              zh: `先撤销 ${names}，或者去掉这里的 status；只有一部分不再要求的，撤销那几条判据。`,
              en: `Withdraw ${names} first, or take the status out here; if only a part is no longer asked, withdraw those criteria.`,
            },
    });
  });
}

/** What may meet a criterion instead is in force, of this capability and of a higher level. */
function checkMetBy(file: CheckedFile<Capability>, index: number): void {
  const level = file.data.levels[index];
  const higher = file.data.levels
    .filter((item) => inForce(item) && item.level > (level?.level ?? 5))
    .flatMap(({criteria = []}) => criteria.filter(inForce).map(({id}) => id));
  level?.criteria?.forEach(({metBy = []}, j) => {
    metBy.forEach((id, k) => {
      if (higher.includes(id)) return;
      file.report(['levels', index, 'criteria', j, 'metBy', k], {
        rule: 'met-by',
        expected: {
          zh: `本能力维度更高等级的有效判据：${higher.join(' | ') || '没有'}`,
          en: `a criterion in force of a higher level of this capability: ${higher.join(' | ') || 'there is none'}`,
        },
        found: same(id),
      });
    });
  });
}

/** The criteria of a level stand where they belong, and each has its facet. */
function checkCriteria(file: CheckedFile<Capability>, index: number): void {
  const {id, facets, levels} = file.data;
  const {level, criteria = []} = levels[index] ?? {};
  if (level === undefined) return;
  const place = ['levels', index, 'criteria'];
  if (level === 1 && criteria.length > 0) {
    file.report(place, {
      rule: 'floor-has-no-criteria',
      expected: {zh: '一级是起点，没有判据', en: 'no criteria at level 1, which is the floor'},
      found: {zh: `判据 ${criteria.length} 条`, en: `criteria: ${criteria.length}`},
      mend: {
        zh: '把它移到它所要求的等级，用那一级下一个没用过的编号；或删去。',
        en: 'Move it to the level that asks for it, under the next unused number there, or take it out.',
      },
    });
  }
  if (level > 1 && criteria.length === 0) {
    file.report(place, {
      rule: 'level-without-criteria',
      expected: {zh: `${id} 的第 ${level} 级有判据`, en: `criteria for level ${level} of ${id}`},
      found: {zh: '没有判据', en: 'none'},
    });
  }
  checkNumbers(file, place, levelId(id, level), criteria);
  criteria.forEach((item, j) => {
    // At level 1 a criterion is out of place whatever its id.
    if (level > 1) checkPrefix(file, [...place, j, 'id'], `${levelId(id, level)}.`, item.id);
    if (facets.some((facet) => facet.id === item.facet)) return;
    file.report([...place, j, 'facet'], {
      rule: 'unknown-reference',
      expected: {
        zh: facets.map((facet) => `${facet.id} ${facet.title.zh}`).join(' | '),
        en: facets.map((facet) => `${facet.id} ${facet.title.en}`).join(' | '),
      },
      found: {
        zh: `不存在的考察面 ${item.facet}`,
        en: `the facet ${item.facet}, which is not there`,
      },
      mend: {
        zh: `写上这条判据所看的那个考察面的 id；考察面列在本文件开头的 facets 下。`,
        en: 'Write the id of the facet that this criterion looks at; they stand under facets at the head of this file.',
      },
    });
  });
}
