/**
 * `editions.yaml`: what is said of each edition that its own files cannot say, since they are frozen. Read through
 * `editions.ts` alone.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {perFile} from './per-file';
import type {Place} from './place';
import type {Problem} from './problem';
import {addressForm, bilingual, date, editionForm, formed, schemaVersion, text} from './shapes';
import {readSchema} from './read-schema';
import {readText} from './source-text';

/** Where it is, from the project's root. */
export const editionsFile = 'editions.yaml';

export const publicationStatuses = [
  'working-draft',
  'draft-for-comment',
  'published',
  'superseded',
  'withdrawn',
] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

const releasePattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Whether a text has the form of a release's number: `0.9`, `1.0`. */
export function isReleaseNumber(name: string): boolean {
  return releasePattern.test(name);
}

/** Where the words are kept that an erratum replaced, and those that it put there, from the project's root. */
export function erratumRecordFile(edition: string, number: number): string {
  return `ledger/${edition}-erratum-${number}.json`;
}

/** Whether a file is such a one of an edition. */
export function isErratumRecord(edition: string, file: string): boolean {
  const number = Number(/-erratum-(\d+)\.json$/.exec(file)?.[1]);
  return file === erratumRecordFile(edition, number);
}

const address = formed(addressForm);

/** An address of the edition before that this one has no longer, and what became of it. */
const goneAddress = z.strictObject({
  address,
  replacedBy: z.array(address).optional(),
  splitInto: z.array(address).min(2).optional(),
  mergedInto: z.array(address).min(1).optional(),
  reason: bilingual,
});

/** A correction of a released edition. */
const erratum = z.strictObject({
  number: z.int().min(1),
  date,
  /** What is corrected, from the project's root. */
  files: z.array(text).min(1),
  /** What in them asks for something and is worded otherwise; what it asks for stays the same. */
  rewords: z.array(text).min(1).optional(),
  change: bilingual,
  reason: bilingual,
});

const schema = z.strictObject({
  schema: schemaVersion,
  editions: z
    .array(
      z.strictObject({
        edition: formed(editionForm),
        history: z.array(z.strictObject({status: z.literal(publicationStatuses), date})).min(1),
        /** What changed since the edition before. */
        changes: z.array(bilingual).min(1).optional(),
        gone: z.array(goneAddress).min(1).optional(),
        errata: z.array(erratum).min(1).optional(),
      }),
    )
    .min(1),
});

export type EditionFile = z.infer<typeof schema>;
export type EditionEntry = EditionFile['editions'][number];
export type Publication = EditionEntry['history'][number];
export type GoneAddress = z.infer<typeof goneAddress>;
export type Erratum = z.infer<typeof erratum>;

export interface ReadEditionFile {
  /** Absent when there is no such file, or something is wrong with it. */
  readonly value?: EditionFile;
  readonly problems: readonly Problem[];
  readonly lineOf: (place: Place) => number;
}

export function readEditionFile(siteDir: string): ReadEditionFile {
  const file = path.join(siteDir, editionsFile);
  if (!existsSync(file)) return {problems: [], lineOf: () => 1};
  return read(readText(file), editionsFile);
}

const read = perFile((source, file): ReadEditionFile => readSchema(source, file, schema));
