/** `assessment-1.schema.json`: what the file of an assessment may hold, as JSON Schema 2020-12. */
import * as z from 'zod/mini';
import {assessment} from '../assessment/document';
import {formatVersion} from '../assessment/format';
import {writeJson} from './json';

/** Of the format, not of an edition: its version is in the name, and the file stays when there is a next one. */
export const assessmentSchemaPath = `data/assessment/assessment-${formatVersion}.schema.json`;

export function writeAssessmentSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(assessment, {io: 'input'});
  return writeJson({
    $schema,
    $id: `./assessment-${formatVersion}.schema.json`,
    title: `application-operations-assessment, version ${formatVersion}`,
    ...schema,
  });
}
