/** `docs/specification/<id>.yaml`: one operating specification. */
import * as z from 'zod';
import {clauseAnchor, formulaAnchor, pagePath} from '../anchors';
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
import {capabilityId} from './capability';
import {checkNumbers, checkPrefix, checkUnique, reportWithdrawn} from './checks';
import type {KindDeclaration} from './kind';

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
const clauseId = formed(clauseIdForm);

const clause = z
  .strictObject({
    /** @example SP-04.3 */
    id: clauseId,
    /** One requirement, recommendation or permission. */
    text: bilingual,
    /** Why it is asked, where that does not go without saying. */
    rationale: bilingual.optional(),
    /** The capability levels that it helps to attain. */
    supports: z.array(z.strictObject({capability: capabilityId, level: attainedLevel})).min(1),
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
    roles: z.array(z.strictObject({title: bilingual, text: bilingual})).min(1),
    /** In the order of the page; the numbers in their ids need not follow it. */
    clauses: z.array(clause).min(1),
    /** What is ticked off at a review, with the clauses that it stands for. */
    checklist: z
      .array(z.strictObject({text: bilingual, clauses: z.array(clauseId).min(1).optional()}))
      .min(1),
    formulas: z.array(formula).min(1).optional(),
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
    components: ['SpecificationFacts', 'Clauses', 'Checklist', 'Formulas'],
    title: ({id, title}) => ({zh: `${id} ${title.zh}`, en: `${id} ${title.en}`}),
    address: ({id}) => pagePath(id),
    each: {folder: /^specification\/(?!index\.)/, name: {zh: '运维规范', en: 'a specification'}},
    search: 'page',
  },
  scaffold: 'specification',
  parts: ({clauses, formulas = []}) => [
    ...clauses.map(({id}, i) => ({
      place: ['clauses', i],
      id,
      normative: ['text'],
      anchor: clauseAnchor(id),
      shownBy: 'Clauses',
      search: {kind: 'clause' as const, id},
    })),
    ...formulas.map(({id}, i) => ({
      place: ['formulas', i],
      anchor: formulaAnchor(id),
      shownBy: 'Formulas',
    })),
  ],
  names: (data) => ({
    specification: [data],
    clause: data.clauses.map(({id}) => ({id})),
  }),
  references: ({clauses}) =>
    clauses.flatMap(({supports}, i) =>
      supports.map(({capability, level}, j) => ({
        place: ['clauses', i, 'supports', j, 'capability'],
        id: capability,
        level,
        among: ['capability', 'planned capability'] as const,
      })),
    ),
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
    const {id, clauses, checklist, formulas = []} = file.data;
    clauses.forEach((item, i) => checkPrefix(file, ['clauses', i, 'id'], `${id}.`, item.id));
    checkNumbers(file, ['clauses'], id, clauses);
    checkUnique(file, ['formulas'], formulas);
    const byId = new Map(clauses.map((item) => [item.id, item]));
    checklist.forEach((item, i) =>
      (item.clauses ?? []).forEach((named, j) => {
        const place = ['checklist', i, 'clauses', j];
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
      }),
    );
  },
} as const satisfies KindDeclaration<Specification>;
