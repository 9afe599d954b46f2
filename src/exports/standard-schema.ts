/** `standard.schema.json`: what `standard.json` may hold, as JSON Schema 2020-12. */
import * as z from 'zod';
import type {Edition} from '../model/editions';
import {standardName} from '../model/name';
import {writeJson} from './json';
import {standardJsonSchema} from './standard-json';

/**
 * The schema of an edition's `standard.json`, made from the model's.
 *
 * Its `$id` is relative, and so its address wherever it is read from: the site's own address is no
 * part of the data, whose bytes are the same on every host. The edition is in it, so that a program
 * can hold the schemas of several.
 */
export function writeStandardSchema(edition: Pick<Edition, 'path'>): string {
  const {$schema, ...schema} = z.toJSONSchema(standardJsonSchema, {
    // Of what comes out of the model: dates are text by then, though a bare year goes in as a number.
    io: 'output',
  });
  return writeJson({
    $schema,
    $id: `../${edition.path}/standard.schema.json`,
    title: standardName.en,
    ...schema,
  });
}
