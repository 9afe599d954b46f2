/** `docs/specification/index.yaml`: who needs which specification first, and what no clause helps with. */
import * as z from 'zod';
import {roleAnchor, specificationsPath} from '../anchors';
import {bilingual, formed, schemaVersion, slug} from '../shapes';
import {criterionId} from './capability';
import {checkUnique} from './checks';
import type {KindDeclaration} from './kind';
import {specificationIdForm} from './specification';

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('specifications'),
    title: bilingual,
    description: bilingual,
    /** What a reader is busy with, in the reader's words, and what to read then. */
    roles: z
      .array(
        z.strictObject({
          id: slug,
          title: bilingual,
          specifications: z.array(formed(specificationIdForm)).min(1),
        }),
      )
      .min(1),
    /** Criteria of levels 2 and 3 that no clause helps to meet, and why none is needed. */
    withoutClause: z
      .array(z.strictObject({criterion: criterionId, reason: bilingual}))
      .min(1)
      .optional(),
  })
  .register(z.globalRegistry, {
    id: 'specifications',
    description: 'Who needs which specification, and what no clause helps with.',
  });

export type Specifications = z.infer<typeof schema>;

export const specifications = {
  schema,
  forms: [],
  published: {name: 'specificationGuide', count: 'one-at-most'},
  page: {
    components: ['SpecificationList'],
    title: ({title}) => title,
    address: () => specificationsPath,
    search: 'page',
  },
  scaffold: undefined,
  parts: ({roles, withoutClause = []}) => [
    ...roles.map(({id}, i) => ({
      place: ['roles', i],
      anchor: roleAnchor(id),
      shownBy: 'SpecificationList',
    })),
    ...withoutClause.map(({criterion}, i) => ({
      place: ['withoutClause', i],
      textId: (outer: string) => `${outer}/${criterion}`,
    })),
  ],
  names: () => ({}),
  references: ({roles, withoutClause = []}) => [
    ...roles.flatMap(({specifications: named}, i) =>
      named.map((id, j) => ({
        place: ['roles', i, 'specifications', j],
        id,
        among: ['specification'] as const,
      })),
    ),
    ...withoutClause.map(({criterion}, i) => ({
      place: ['withoutClause', i, 'criterion'],
      id: criterion,
      among: ['criterion'] as const,
    })),
  ],
  check: (file) => checkUnique(file, ['roles'], file.data.roles),
} as const satisfies KindDeclaration<Specifications>;
