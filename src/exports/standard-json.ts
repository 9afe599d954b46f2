/** `standard.json`: everything that an edition says as data, in both languages. */
import * as z from 'zod';
import type {Edition} from '../model/editions';
import type {Standard} from '../model/load';
import {standardName} from '../model/name';
import {
  areaSchema,
  bilingual,
  capabilitySchema,
  caseSchema,
  frameworkSchema,
  glossarySchema,
  levelsSchema,
  specificationSchema,
} from '../model/schema';
import {writeJson} from './json';
import {licence} from './licence';

/** Beside the file, wherever both are. */
const schemaAddress = './standard.schema.json';

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
  framework: frameworkSchema,
  levels: levelsSchema,
  areas: z.array(areaSchema).meta({description: "In the framework's order."}),
  capabilities: z
    .array(capabilitySchema)
    .meta({description: "By area in the framework's order, then by number."}),
  specifications: z.array(specificationSchema).meta({description: 'By number.'}),
  cases: z.array(caseSchema).meta({description: 'By number.'}),
  glossary: glossarySchema.optional(),
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
  const {framework, levels, areas, capabilities, specifications, cases, glossary} = data;
  const json = standardJsonSchema.parse({
    $schema: schemaAddress,
    title: standardName,
    edition: edition.path,
    status: edition.status,
    licence,
    framework,
    levels,
    areas,
    capabilities,
    specifications,
    cases,
    ...(glossary && {glossary}),
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
  const {framework, levels, areas, capabilities, specifications, cases, glossary, ...head} =
    standardJsonSchema.parse(JSON.parse(text));
  return {
    edition: {path: head.edition, status: head.status},
    framework,
    levels,
    areas,
    capabilities,
    specifications,
    cases,
    ...(glossary && {glossary}),
  };
}
