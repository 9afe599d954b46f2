/** `docs/capability/words.yaml`: the words that criteria share, and what is counted when they are rated. */
import * as z from 'zod';
import {unitAnchor, wordAnchor, wordsPath} from '../anchors';
import {bilingual, lifecycle, schemaVersion, slug, text} from '../shapes';
import {checkUnique} from './checks';
import type {KindDeclaration} from './kind';

/** A word with a meaning of its own, which opens in place where a criterion uses it. */
export const word = z
  .strictObject({
    id: slug,
    title: bilingual,
    /** Other forms in which criteria use it, in either language. */
    also: z.array(text).min(1).optional(),
    /** Longer names of something else that have its name within them, in either language. */
    unlike: z.array(text).min(1).optional(),
    meaning: bilingual,
    ...lifecycle,
  })
  .register(z.globalRegistry, {
    id: 'word',
    description:
      'A word with a meaning of its own, which opens in place where a criterion uses it.',
  });

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('words'),
    title: bilingual,
    description: bilingual,
    words: z.array(word).min(1),
    /** What is counted when a criterion is rated. */
    units: z.array(z.strictObject({id: slug, title: bilingual, meaning: bilingual})).min(1),
  })
  .register(z.globalRegistry, {
    id: 'words',
    description: 'The words that criteria share, and what is counted when they are rated.',
  });

export type Words = z.infer<typeof schema>;

export const words = {
  schema,
  forms: [],
  published: {name: 'words', count: 'one-at-most'},
  page: {
    components: ['Words', 'Units'],
    title: ({title}) => title,
    address: () => wordsPath,
    search: 'page',
  },
  scaffold: undefined,
  parts: (data) => [
    ...data.words.map(({id, title}, i) => ({
      place: ['words', i],
      normative: ['meaning'],
      anchor: wordAnchor(id),
      shownBy: 'Words',
      search: {kind: 'term' as const, id: `words/${id}`, title},
    })),
    ...data.units.map(({id}, i) => ({
      place: ['units', i],
      anchor: unitAnchor(id),
      shownBy: 'Units',
    })),
  ],
  names: ({units}) => ({unit: units}),
  references: () => [],
  check: (file) => {
    checkUnique(file, ['words'], file.data.words);
    checkUnique(file, ['units'], file.data.units);
  },
} as const satisfies KindDeclaration<Words>;
