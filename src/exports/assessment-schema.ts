/** `assessment-2.schema.json`: what the file of an assessment may hold, as JSON Schema 2020-12. */
import path from 'node:path';
import * as z from 'zod/mini';
import {assessment} from '../assessment/document';
import {formatVersion} from '../assessment/format';
import {readText} from '../model/source-text';
import {writeJson} from './json';

/** Of the format, not of an edition: its version is in the name, and the file stays when there is a next one. */
export const assessmentSchemaPath = `data/assessment/assessment-${formatVersion}.schema.json`;

/** Those of older versions, by their paths: as they were published. */
export function earlierAssessmentSchemas(): {readonly path: string; readonly text: string}[] {
  return Array.from({length: formatVersion - 1}, (_, index) => {
    const name = `assessment-${index + 1}.schema.json`;
    const text = readText(path.join(__dirname, 'earlier', name));
    return {path: `data/assessment/${name}`, text: writeJson(JSON.parse(text) as object)};
  });
}

export function writeAssessmentSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(assessment, {io: 'input'});
  return writeJson({
    $schema,
    $id: `./assessment-${formatVersion}.schema.json`,
    title: `application-operations-assessment, version ${formatVersion}`,
    ...schema,
  });
}
