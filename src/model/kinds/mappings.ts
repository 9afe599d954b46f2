/** `docs/capability/mappings.yaml`: which practices of public models are nearest to each capability. */
import * as z from 'zod';
import {mappingAnchor, mappedModelAnchor, mappingsPath} from '../anchors';
import {bilingual, date, languageTag, schemaVersion, slug, text} from '../shapes';
import {capabilityId} from './capability';
import {checkUnique, same} from './checks';
import type {CheckedFile, KindDeclaration} from './kind';

/** Where the names of a model's practices were read: from its publisher, or in the words of somebody else. */
const source = z.strictObject({
  read: z.literal(['primary', 'secondary']),
  publisher: bilingual,
  /** As published, in the source's own language. */
  title: text,
  language: languageTag,
  address: text,
  /** When it was read; the check `source` asks for it. */
  accessed: date.optional(),
});

/** What a model names and a capability can be compared with. */
const practice = z.strictObject({
  id: slug,
  /** The number that the model gives it. */
  number: text.optional(),
  /** Its name as the model has it, in the model's language. */
  title: text,
});

const model = z.strictObject({
  id: slug,
  title: bilingual,
  publisher: bilingual,
  /** Which edition of it is meant. */
  edition: bilingual,
  /** The language of its practices' names. */
  language: languageTag,
  address: text,
  source,
  /** What of it could not be read and is left out, and why. */
  leftOut: bilingual.optional(),
  /** Those that some capability is compared with, as their source has them. */
  practices: z.array(practice),
});

/** What a capability is to a practice. */
export const relations = ['same', 'part', 'broader', 'touches'] as const;

const mapping = z.strictObject({
  capability: capabilityId,
  practices: z
    .array(z.strictObject({model: slug, practice: slug, relation: z.literal(relations)}))
    .min(1)
    .optional(),
  /** Why no practice is near. */
  none: bilingual.optional(),
});

const schema = z
  .strictObject({
    schema: schemaVersion,
    kind: z.literal('mappings'),
    title: bilingual,
    description: bilingual,
    models: z.array(model).min(1),
    capabilities: z.array(mapping).min(1),
  })
  .register(z.globalRegistry, {
    id: 'mappings',
    description:
      'The nearest practices of public models. A relation says what the capability is to the practice: the same, a part of it, broader, or only touching it.',
  });

export type Mappings = z.infer<typeof schema>;

export const mappings = {
  schema,
  forms: [],
  published: {name: 'mappings', count: 'one-at-most'},
  page: {
    components: ['Mappings'],
    title: ({title}) => title,
    address: () => mappingsPath,
    search: 'page',
  },
  scaffold: undefined,
  parts: ({models, capabilities}) => [
    ...models.map(({id}, i) => ({
      place: ['models', i],
      anchor: mappedModelAnchor(id),
      shownBy: 'Mappings',
    })),
    ...capabilities.map(({capability}, i) => ({
      place: ['capabilities', i],
      textId: (outer: string) => `${outer}/${capability}`,
      anchor: mappingAnchor(capability),
      shownBy: 'Mappings',
    })),
  ],
  names: () => ({}),
  references: ({capabilities}) =>
    capabilities.map(({capability}, i) => ({
      place: ['capabilities', i, 'capability'],
      id: capability,
      among: ['capability', 'planned capability'] as const,
    })),
  check: checkMappings,
} as const satisfies KindDeclaration<Mappings>;

/** What is named is listed. */
function checkMappings(file: CheckedFile<Mappings>): void {
  const {models, capabilities} = file.data;
  checkUnique(file, ['models'], models);
  models.forEach(({practices}, i) => checkUnique(file, ['models', i, 'practices'], practices));
  capabilities.forEach(({practices = []}, i) =>
    practices.forEach((named, j) => {
      const found = models.find(({id}) => id === named.model);
      const [field, id, known] = found
        ? (['practice', named.practice, found.practices] as const)
        : (['model', named.model, models] as const);
      if (known.some((item) => item.id === id)) return;
      file.report(['capabilities', i, 'practices', j, field], {
        rule: 'unknown-reference',
        expected: same(known.map((item) => item.id).join(' | ') || '–'),
        found: {zh: `不存在的 ${id}`, en: `${id}, which is not there`},
        mend: {
          zh: '写 models 中的一个 id；实践还没有列出的，先照来源加到它的模型下。',
          en: 'Write an id under models; a practice that is not listed yet is first added to its model, as the source has it.',
        },
      });
    }),
  );
}
