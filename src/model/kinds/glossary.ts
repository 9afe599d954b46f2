/** An edition's terms: a page of their own, and the words that search takes for the same. */
import * as z from 'zod';
import {glossaryPath} from '../anchors';
import {bilingual, lifecycle, schemaVersion, slug, text} from '../shapes';
import {checkUnique} from './checks';
import type {KindDeclaration} from './kind';

/** A term, its other names, and what it means. */
const term = z
  .strictObject({
    id: slug,
    title: bilingual,
    /** Abbreviations, the same in both languages. */
    short: z.array(text).min(1).optional(),
    /** Other words for the same in either language; search takes them for it. */
    also: z.array(text).min(1).optional(),
    /** Its name is also a word of everyday: its first use on a page is not marked with its meaning. */
    everyday: z.literal(true).optional(),
    meaning: bilingual,
    ...lifecycle,
  })
  .register(z.globalRegistry, {
    id: 'term',
    description: 'A term, its other names, and what it means.',
  });

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('glossary'),
    title: bilingual,
    description: bilingual,
    terms: z.array(term).min(1),
  })
  .register(z.globalRegistry, {id: 'glossary', description: 'The terms of the edition.'});

export type Glossary = z.infer<typeof schema>;

export const glossary = {
  schema,
  forms: [],
  published: {name: 'glossary', count: 'one-at-most'},
  page: {
    components: ['Glossary'],
    title: ({title}) => title,
    address: () => glossaryPath,
    search: 'page',
  },
  scaffold: 'term',
  parts: ({terms}) =>
    terms.map(({id, title}, i) => ({
      place: ['terms', i],
      anchor: id,
      shownBy: 'Glossary',
      search: {kind: 'term', id, title},
    })),
  names: () => ({}),
  references: () => [],
  check: (file) => checkUnique(file, ['terms'], file.data.terms),
} as const satisfies KindDeclaration<Glossary>;
