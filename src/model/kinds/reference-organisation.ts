/**
 * `docs/capability/reference-organisations/<slug>.yaml`: a composite organisation, what is true of it,
 * the levels that experienced people would give it, and its criterion-by-criterion rating.
 */
import * as z from 'zod';
import {factAnchor, organisationPath} from '../anchors';
import {bilingual, date, formed, levelNumber, schemaVersion, slug, type Form} from '../shapes';
import {capabilityId, criterionId} from './capability';
import {checkUnique, same} from './checks';
import type {CheckedFile, KindDeclaration} from './kind';

const factIdForm: Form = {
  name: 'fact-id',
  pattern: /^[A-Z]{2}-f[1-9]\d*$/,
  expected: {zh: '事实 id：如 HA-f3', en: 'the id of a fact such as HA-f3'},
};
const factId = formed(factIdForm);

const fact = z.strictObject({
  /** @example HA-f3 */
  id: factId,
  /** What is done, how, and what its tools record of it. */
  text: bilingual,
  /** Only of facts that were added after criteria were rated by them. */
  added: date.optional(),
});

const criterionRating = z.strictObject({
  id: criterionId,
  rating: z.literal(['met', 'partly', 'not-met', 'not-applicable']),
  /** The facts that it rests on. */
  facts: z.array(factId).min(1).optional(),
  /** Why it is not met, or not applicable. */
  reason: bilingual.optional(),
});

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('reference-organisation'),
    id: slug,
    title: bilingual,
    /** A word or two, for the heads of tables. */
    short: bilingual,
    description: bilingual,
    /** How many people build and operate its software; organisations are listed by it. */
    people: z.int().positive(),
    portrait: bilingual,
    facts: z.array(fact).min(1),
    /** The levels that experienced people would give it, written before the criteria were. */
    expected: z.array(
      z.strictObject({capability: capabilityId, level: levelNumber, reason: bilingual}),
    ),
    /** Each capability up to the first level that is not attained. */
    ratings: z
      .array(z.strictObject({capability: capabilityId, criteria: z.array(criterionRating).min(1)}))
      .optional(),
  })
  .register(z.globalRegistry, {
    id: 'reference-organisation',
    description: 'A composite organisation with facts, expected levels and ratings.',
  });

export type ReferenceOrganisation = z.infer<typeof schema>;

export const referenceOrganisation = {
  schema,
  forms: [factIdForm],
  published: {
    name: 'referenceOrganisations',
    count: 'list',
    order: 'size',
    description: 'By how many people build and operate their software.',
  },
  page: {
    components: ['Organisation'],
    title: ({title}) => title,
    address: ({id}) => organisationPath(id),
    each: {
      folder: /^capability\/reference-organisations\/(?!index\.)/,
      name: {zh: '参照组织', en: 'a reference organisation'},
    },
    search: 'page',
  },
  scaffold: undefined,
  parts: ({facts, expected, ratings = []}) => [
    ...facts.map(({id}, i) => ({
      place: ['facts', i],
      anchor: factAnchor(id),
      shownBy: 'Organisation',
    })),
    ...expected.map(({capability}, i) => ({
      place: ['expected', i],
      textId: (outer: string) => `${outer}/expected/${capability}`,
    })),
    ...ratings.map(({capability}, i) => ({
      place: ['ratings', i],
      textId: (outer: string) => `${outer}/ratings/${capability}`,
    })),
  ],
  names: (data) => ({'reference organisation': [data]}),
  references: ({expected, ratings = []}) => [
    ...expected.map(({capability, level}, i) => ({
      place: ['expected', i, 'capability'],
      id: capability,
      level,
      among: ['capability', 'planned capability'] as const,
    })),
    ...ratings.flatMap(({capability, criteria}, i) => [
      {place: ['ratings', i, 'capability'], id: capability, among: ['capability'] as const},
      ...criteria.map(({id}, j) => ({
        place: ['ratings', i, 'criteria', j, 'id'],
        id,
        among: ['criterion'] as const,
      })),
    ]),
  ],
  check: checkOrganisation,
} as const satisfies KindDeclaration<ReferenceOrganisation>;

/** Facts are there that ratings rest on, and what is not met says why. */
function checkOrganisation(file: CheckedFile<ReferenceOrganisation>): void {
  const {facts, ratings = []} = file.data;
  checkUnique(file, ['facts'], facts);
  const known = new Set(facts.map(({id}) => id));
  ratings.forEach(({criteria}, i) => {
    criteria.forEach(({rating, facts: named = [], reason}, j) => {
      const place = ['ratings', i, 'criteria', j];
      named.forEach((id, k) => {
        if (known.has(id)) return;
        file.report([...place, 'facts', k], {
          rule: 'unknown-reference',
          expected: {zh: '本文件 facts 中的一个 id', en: 'an id under facts of this file'},
          found: same(id),
        });
      });
      if (rating === 'met' || reason !== undefined) return;
      file.report(place, {
        rule: 'rating-without-reason',
        expected: {zh: '没有做到的写明 reason', en: 'a reason wherever a criterion is not met'},
        found: same(rating),
      });
    });
  });
}
