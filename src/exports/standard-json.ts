/** `standard.json`: everything that an edition says as data, in both languages. */
import * as z from 'zod';
import type {Edition} from '../model/editions';
import type {Standard} from '../model/standard';
import {standardName} from '../model/name';
import {bilingual} from '../model/shapes';
import {kindNames, kinds, type StandardData, type StandardShape} from '../model/kinds';
import {writeJson} from './json';
import {licence} from '../model/licence';

/** Beside the file, wherever both are. */
const schemaAddress = './standard.schema.json';

/** A kind's place in the file: what there is one of stands first. */
const inOrder = [
  ...kindNames.filter((kind) => kinds[kind].published.count === 'one'),
  ...kindNames.filter((kind) => kinds[kind].published.count !== 'one'),
];

const shape = Object.fromEntries(
  inOrder.map((kind) => {
    const {schema, published} = kinds[kind];
    switch (published.count) {
      case 'one':
        return [published.name, schema];
      case 'one-at-most':
        return [published.name, schema.optional()];
      case 'list':
        return [published.name, z.array(schema).meta({description: published.description})];
    }
  }),
  // One of each kind, as it declares: what `StandardShape` says of the same declarations.
) as unknown as StandardShape;

/** The shape of `standard.json`; the things in it have the shape that they have in the YAML. */
export const standardJsonSchema = z.strictObject({
  $schema: z
    .literal(schemaAddress)
    .meta({description: 'The JSON Schema of this file, which lies beside it.'}),
  title: bilingual,
  edition: z.string().meta({
    description: 'The name of the edition and the first part of its addresses: draft, 1.0.',
  }),
  status: z.literal(['draft', 'released']).meta({description: 'A draft may change at any time.'}),
  licence: z.literal(licence).meta({description: 'The licence, by its SPDX identifier.'}),
  ...shape,
});

/** A standard without where its files are, which is nobody's business outside the project. */
export type PublishedStandard = Omit<Standard, 'edition'> & {
  readonly edition: Pick<Edition, 'path' | 'status'>;
};

/**
 * An edition as the text of `standard.json`. The same data gives the same bytes: keys stand in the
 * schema's order, whatever the order in the YAML, lists in the model's, and nothing comes from the
 * clock or the site's address.
 *
 * @throws {z.ZodError} when the data has not the shape that it is published under
 */
export function writeStandardJson({edition, ...data}: PublishedStandard): string {
  const json = standardJsonSchema.parse({
    $schema: schemaAddress,
    title: standardName,
    edition: edition.path,
    status: edition.status,
    licence,
    ...data,
  });
  return writeJson(json);
}

/**
 * Reads `standard.json` back: what `writeStandardJson` was given.
 *
 * @throws {SyntaxError} when the text is no JSON
 * @throws {z.ZodError} when it has another shape
 */
export function readStandardJson(text: string): PublishedStandard {
  const {edition, status, ...file} = standardJsonSchema.parse(JSON.parse(text));
  const data = Object.entries(file).filter(([name]) => Object.hasOwn(shape, name));
  return {
    edition: {path: edition, status},
    // What is left of the file is what `StandardShape` has, whose data `StandardData` is.
    ...(Object.fromEntries(data) as unknown as StandardData),
  };
}
