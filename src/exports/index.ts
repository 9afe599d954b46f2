/** What is published as files, of an edition and of the site: one module for each. */
import {
  assessmentSchemaPath,
  earlierAssessmentSchemas,
  writeAssessmentSchema,
} from './assessment-schema';
import {writeCriteriaCsv} from './criteria-csv';
import {writeMappingsCsv} from './mappings-csv';
import type {PublishedStandard} from './standard-json';
import {writeStandardJson} from './standard-json';
import {writeStandardSchema} from './standard-schema';

export type PublishedName =
  'standard.json' | 'standard.schema.json' | 'criteria.csv' | 'mappings.csv';

export interface PublishedFile {
  readonly name: PublishedName;
  /** Path within the site, without the base path, the same in every language: `data/draft/criteria.csv`. */
  readonly path: string;
  /** To be written as UTF-8. */
  readonly text: string;
}

/** A file that belongs to no edition. */
export type SiteFile = Omit<PublishedFile, 'name'>;

/** The files that are there once, for all editions. Their addresses are for ever. */
export function siteFiles(): SiteFile[] {
  return [
    {path: assessmentSchemaPath, text: writeAssessmentSchema()},
    ...earlierAssessmentSchemas(),
  ];
}

/** The files of an edition. Their addresses are for ever. */
export function publishedFiles(standard: PublishedStandard): PublishedFile[] {
  const {mappings} = standard;
  const texts: readonly (readonly [PublishedName, string])[] = [
    ['standard.json', writeStandardJson(standard)],
    ['standard.schema.json', writeStandardSchema(standard.edition)],
    ['criteria.csv', writeCriteriaCsv(standard)],
    ...(mappings ? [['mappings.csv', writeMappingsCsv(standard, mappings)] as const] : []),
  ];
  return texts.map(([name, text]) => ({
    name,
    path: `data/${standard.edition.path}/${name}`,
    text,
  }));
}
