/** `docs/specification/<id>.yaml`: one operating specification. */
import * as z from 'zod';
import {adoptionFile} from '../adoption-file';
import {clauseAnchor, formulaAnchor, levelId, pagePath, templateAnchor} from '../anchors';
import {inForce} from '../lifecycle';
import {
  attainedLevel,
  bilingual,
  formed,
  lifecycle,
  schemaVersion,
  slug,
  text,
  type Form,
} from '../shapes';
import {capabilityId, criterionId} from './capability';
import {calculators} from '../calculators';
import {checkNumbers, checkPrefix, checkUnique, reportWithdrawn, same} from './checks';
import {sheetEntries} from '../sheet-entries';
import type {CheckedFile, KindDeclaration} from './kind';
import {checkLimits, limit, quantity} from './limit';

export const specificationIdForm: Form = {
  name: 'specification-id',
  pattern: /^SP-\d{2}$/,
  expected: {zh: '运维规范 id：如 SP-04', en: 'a specification id such as SP-04'},
};

const clauseIdForm: Form = {
  name: 'clause-id',
  pattern: /^SP-\d{2}\.[1-9]\d?$/,
  expected: {zh: '条款 id：如 SP-04.3', en: 'a clause id such as SP-04.3'},
};
export const clauseId = formed(clauseIdForm);

const calculatorIds = calculators.map(({id}) => id);

const clause = z
  .strictObject({
    /** @example SP-04.3 */
    id: clauseId,
    /** One requirement, recommendation or permission. */
    text: bilingual,
    /** Why it is asked, where that does not go without saying. */
    rationale: bilingual.optional(),
    /** The capability levels that it helps to attain, and which of their criteria it helps to meet. */
    supports: z
      .array(
        z.strictObject({
          capability: capabilityId,
          level: attainedLevel,
          criteria: z.array(criterionId).min(1).optional(),
        }),
      )
      .min(1),
    /** Every number in it. */
    limits: z.array(limit).min(1).optional(),
    ...lifecycle,
  })
  .register(z.globalRegistry, {
    id: 'clause',
    description: 'One requirement, recommendation or permission.',
  });

const formula = z.strictObject({
  id: slug,
  title: bilingual,
  /** The formula as LaTeX, in symbols only, so that it is the same in both languages. */
  formula: text,
  /** Every symbol of the formula; `unit` says so where there is none. */
  symbols: z.array(z.strictObject({symbol: text, meaning: bilingual, unit: bilingual})).min(1),
  /** A worked example: the situation and what comes out, and the calculation as LaTeX. */
  example: z.strictObject({text: bilingual, calculation: text.optional()}),
});

/** What a team fills in: a text as Markdown, or a sheet with a row or more filled in as an example. */
const template = z.strictObject({
  id: slug,
  title: bilingual,
  /** What it is for and who fills it in, in a sentence. */
  use: bilingual,
  text: bilingual.optional(),
  sheet: z
    .strictObject({
      columns: z.array(bilingual).min(2),
      rows: z.array(z.strictObject({cells: z.array(bilingual).min(2)})).min(1),
    })
    .optional(),
});

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('specification'),
    id: formed(specificationIdForm),
    ...lifecycle,
    title: bilingual,
    /** One sentence for search results and link previews. */
    description: bilingual,
    purpose: bilingual,
    /** What it applies to and where it ends. */
    scope: bilingual,
    roles: z
      .array(
        z.strictObject({
          title: bilingual,
          text: bilingual,
          /** Somebody else at every change, incident or review: no name is asked for. */
          eachTime: z.literal(true).optional(),
        }),
      )
      .min(1),
    /** In the order of the page; the numbers in their ids need not follow it. */
    clauses: z.array(clause).min(1),
    /** What is ticked off at a review, with the clauses that it stands for. */
    checklist: z
      .array(z.strictObject({text: bilingual, clauses: z.array(clauseId).min(1).optional()}))
      .min(1),
    formulas: z.array(formula).min(1).optional(),
    /** The calculators that its page offers, by their ids; `src/model/calculators` has them. */
    calculators: z.array(slug).min(1).optional(),
    templates: z.array(template).min(1).optional(),
    /** What the limits of its clauses measure, where no capability has the quantity. */
    quantities: z.array(quantity).min(1).optional(),
    /** Quantities of its limits that a team sets for highest-tier services and for the others. */
    tiered: z.array(slug).min(1).optional(),
    /** What its clauses leave to the team, with the value that this standard suggests to begin with. */
    settings: z
      .array(
        z.strictObject({
          clause: clauseId,
          title: bilingual,
          suggested: bilingual,
          /** Set for each of `items`. */
          each: z.literal(true).optional(),
          /** A number that its clause limits, and whose line on the sheet it takes the place of. */
          quantity: slug.optional(),
          /** Of what is set for each: the sheet works it out of entries so named, or works others out of it (`src/tools/proposals.ts`). */
          entry: z.enum(sheetEntries).optional(),
          /** Somebody’s approval besides the team lead’s: it stands at the head of the sheet. */
          approval: z.literal(true).optional(),
        }),
      )
      .min(1)
      .optional(),
    /** What a team lists on its adoption sheet, and which it may begin with: `each` setting has a value for each of them. */
    items: z.strictObject({title: bilingual, suggested: bilingual}).optional(),
    /** What is kept, what it holds, and for how long. */
    records: z.array(z.strictObject({title: bilingual, text: bilingual, keep: bilingual})).min(1),
  })
  .register(z.globalRegistry, {
    id: 'specification',
    description: 'An operating specification.',
  });

export type Specification = z.infer<typeof schema>;

export const specification = {
  schema,
  forms: [specificationIdForm, clauseIdForm],
  published: {
    name: 'specifications',
    count: 'list',
    order: 'number',
    description: 'By number.',
  },
  page: {
    components: [
      'SpecificationFacts',
      'Clauses',
      'Checklist',
      'Formulas',
      'Calculators',
      'Templates',
      'AdoptionSheet',
    ],
    title: ({id, title}) => ({zh: `${id} ${title.zh}`, en: `${id} ${title.en}`}),
    address: ({id}) => pagePath(id),
    each: {folder: /^specification\/(?!index\.)/, name: {zh: '运维规范', en: 'a specification'}},
    search: 'page',
  },
  scaffold: 'specification',
  parts: ({clauses, formulas = [], templates = []}) => [
    ...clauses.map(({id}, i) => ({
      place: ['clauses', i],
      id,
      normative: ['text', 'limits'],
      anchor: clauseAnchor(id),
      shownBy: 'Clauses',
      search: {kind: 'clause' as const, id},
    })),
    ...formulas.map(({id}, i) => ({
      place: ['formulas', i],
      anchor: formulaAnchor(id),
      shownBy: 'Formulas',
    })),
    ...templates.map(({id}, i) => ({
      place: ['templates', i],
      anchor: templateAnchor(id),
      shownBy: 'Templates',
    })),
  ],
  names: (data) => ({
    specification: [data],
    clause: data.clauses.map(({id}) => ({id})),
    quantity: data.quantities ?? [],
  }),
  references: ({clauses}) =>
    clauses.flatMap(({supports, limits = []}, i) => [
      ...supports.flatMap(({capability, level, criteria = []}, j) => [
        {
          place: ['clauses', i, 'supports', j, 'capability'],
          id: capability,
          level,
          among: ['capability', 'planned capability'] as const,
        },
        ...criteria.map((id, k) => ({
          place: ['clauses', i, 'supports', j, 'criteria', k],
          id,
          among: ['criterion'] as const,
        })),
      ]),
      ...limits.map((item, j) => ({
        place: ['clauses', i, 'limits', j, 'quantity'],
        id: item.quantity,
        among: ['quantity'] as const,
      })),
    ]),
  mentions: (data) =>
    inForce(data)
      ? data.clauses.filter(inForce).map(({id, supports}) => ({
          kind: 'clause' as const,
          id,
          anchor: clauseAnchor(id),
          levels: supports,
        }))
      : [],
  check(file) {
    const {id, clauses, checklist, formulas = [], templates = [], quantities = []} = file.data;
    const {settings = [], tiered = []} = file.data;
    clauses.forEach((item, i) => checkPrefix(file, ['clauses', i, 'id'], `${id}.`, item.id));
    checkNumbers(file, ['clauses'], id, clauses);
    checkUnique(file, ['formulas'], formulas);
    checkUnique(file, ['templates'], templates);
    checkUnique(file, ['quantities'], quantities);
    clauses.forEach(({limits = []}, i) => checkLimits(file, ['clauses', i], limits));
    checkSupported(file);
    checkTemplates(file);
    checkCalculators(file);
    checkItems(file);
    const byId = new Map(clauses.map((item) => [item.id, item]));
    const naming = [
      ...checklist.flatMap((item, i) =>
        (item.clauses ?? []).map((named, j) => ({named, place: ['checklist', i, 'clauses', j]})),
      ),
      ...settings.map(({clause: named}, i) => ({named, place: ['settings', i, 'clause']})),
    ];
    naming.forEach(({named, place}) => {
      const found = byId.get(named);
      if (found) {
        if (inForce(file.data) && !inForce(found)) {
          const {replacedBy = [], splitInto = [], mergedInto = []} = found;
          reportWithdrawn(file, place, named, [...replacedBy, ...splitInto, ...mergedInto]);
        }
        return;
      }
      file.report(place, {
        rule: 'unknown-reference',
        expected: {zh: `${id} 自己的条款`, en: `a clause of ${id}`},
        found: {zh: `不存在的 ${named}`, en: `${named}, which is not there`},
      });
    });
    const limitedBy = (isMeant: (clause: Specification['clauses'][number]) => boolean): string[] =>
      clauses
        .filter((item) => inForce(item) && isMeant(item))
        .flatMap(({limits = []}) => limits.map((item) => item.quantity));
    const quantitiesNamed = [
      ...tiered.map((named, i) => ({
        named,
        place: ['tiered', i],
        by: id,
        limited: limitedBy(() => true),
      })),
      ...settings.flatMap(({quantity: named, clause: by}, i) =>
        named === undefined
          ? []
          : [
              {
                named,
                place: ['settings', i, 'quantity'],
                by,
                limited: limitedBy((item) => item.id === by),
              },
            ],
      ),
    ];
    quantitiesNamed.forEach(({named, place, by, limited}) => {
      if (limited.includes(named)) return;
      file.report(place, {
        rule: 'unknown-reference',
        expected: {
          zh: `${by} 所限制的数：${limited.join(' | ')}`,
          en: `what ${by} limits: ${limited.join(' | ')}`,
        },
        found: {zh: `没有限制的 ${named}`, en: `${named}, which is not limited`},
      });
    });
  },
} as const satisfies KindDeclaration<Specification>;

/** A criterion that is named belongs to the level that is supported. */
function checkSupported(file: CheckedFile<Specification>): void {
  file.data.clauses.forEach(({supports}, i) =>
    supports.forEach(({capability, level, criteria = []}, j) =>
      criteria.forEach((id, k) =>
        checkPrefix(
          file,
          ['clauses', i, 'supports', j, 'criteria', k],
          `${levelId(capability, level)}.`,
          id,
        ),
      ),
    ),
  );
}

/** A calculator that is named is there. */
function checkCalculators({data, report}: CheckedFile<Specification>): void {
  data.calculators?.forEach((id, i) => {
    if (calculatorIds.includes(id)) return;
    report(['calculators', i], {
      rule: 'unknown-reference',
      expected: same(calculatorIds.join(' | ')),
      found: {zh: `不存在的计算 ${id}`, en: `${id}, which is not there`},
    });
  });
}

/** What is set for each of several things says which things, and things are listed only for that. */
function checkItems({data: {items, settings = []}, report}: CheckedFile<Specification>): void {
  const each = settings.flatMap((setting, i) => (setting.each ? [i] : []));
  if (items && each.length === 0)
    report(['items'], {
      rule: 'template-form',
      expected: {
        zh: 'settings 里有一项写 each: true，或不写 items',
        en: 'a setting with each: true, or items left out',
      },
      found: {zh: '没有逐项要定的值', en: 'none that is set for each item'},
    });
  settings.forEach(({each: isEach, approval, quantity: named}, i) => {
    if (!approval || (!isEach && named === undefined)) return;
    report(['settings', i, 'approval'], {
      rule: 'template-form',
      expected: {
        zh: 'approval: true，不写 each 和 quantity',
        en: 'approval: true, without each and quantity',
      },
      found: same(isEach ? 'each' : 'quantity'),
    });
  });
  settings.forEach(({each: isEach, entry}, i) => {
    if (entry === undefined) return;
    const isUnique = settings.every((setting, j) => j >= i || setting.entry !== entry);
    if (isEach && isUnique) return;
    report(['settings', i, 'entry'], {
      rule: 'template-form',
      expected: isEach
        ? {zh: '每个 entry 只写一次', en: 'each entry once'}
        : {zh: 'each: true，或不写 entry', en: 'each: true, or entry left out'},
      found: same(entry),
    });
  });
  if (items) return;
  for (const i of each)
    report(['settings', i, 'each'], {
      rule: 'template-form',
      expected: {
        zh: 'items 写明列出什么，或不写 each',
        en: 'what is listed, under items, or each left out',
      },
      found: {zh: '没有 items', en: 'no items'},
    });
}

/** A template is a text or a sheet, and each row of a sheet has a cell for each column. */
function checkTemplates(file: CheckedFile<Specification>): void {
  file.data.templates?.forEach(({id, text: written, sheet}, i) => {
    if (id === adoptionFile) {
      file.report(['templates', i, 'id'], {
        rule: 'template-form',
        expected: {zh: '别的 id', en: 'another id'},
        found: {
          zh: `${id}，这是施行单的文件名`,
          en: `${id}, which names the adoption sheet’s file`,
        },
      });
    }
    if ((written === undefined) === (sheet === undefined)) {
      file.report(['templates', i], {
        rule: 'template-form',
        expected: {zh: 'text 或 sheet，只写一个', en: 'either text or sheet'},
        found: written ? {zh: '两个都有', en: 'both'} : {zh: '都没有', en: 'neither'},
      });
    }
    const columns = sheet?.columns.length ?? 0;
    sheet?.rows.forEach(({cells}, j) => {
      if (cells.length === columns) return;
      file.report(['templates', i, 'sheet', 'rows', j, 'cells'], {
        rule: 'template-form',
        expected: {zh: `${columns} 格，与列一一对应`, en: `${columns} cells, one for each column`},
        found: {zh: `${cells.length} 格`, en: `${cells.length} cells`},
      });
    });
  });
}
