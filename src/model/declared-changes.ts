/**
 * What the authors of an edition say of each normative text that they worded anew: whether it asks for more than in the
 * edition before, for less, or for the same. A file for each pair of editions that follow each other, named by the
 * earlier, so that it stays where it is when the draft becomes an edition: `declared-changes/since-0.9.yaml`.
 */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type {Bilingual} from './bilingual';
import type {Edition} from './editions';
import {effects} from './joint-declarations';
import {languages} from './locales';
import {perFile} from './per-file';
import type {Place} from './place';
import type {Problem} from './problem';
import {meaningOf} from './same-text';
import {bilingual, schemaVersion, text} from './shapes';
import {readSchema} from './read-schema';
import {readText} from './source-text';

/** Where the files are, from the project's root. */
export const declaredChangesFolder = 'declared-changes';

const schema = z.strictObject({
  schema: schemaVersion,
  changes: z
    .array(
      z.strictObject({
        /** As `npm run check -- --agree` names texts: `DS-1.L3.2/text`. */
        text,
        effect: z.literal(effects),
        /** Of the text as it was judged: what is written anew afterwards is judged anew. */
        digest: text,
        note: bilingual.optional(),
      }),
    )
    .min(1),
});

export type DeclaredChange = z.infer<typeof schema>['changes'][number];

export interface DeclaredChanges {
  readonly changes: readonly DeclaredChange[];
  readonly problems: readonly Problem[];
  readonly lineOf: (place: Place) => number;
}

/** The file of what changed since an edition. */
export function declaredChangesFile({path: name}: Pick<Edition, 'path'>): string {
  return `${declaredChangesFolder}/since-${name}.yaml`;
}

/** What is declared of what changed since an edition; nothing where there is no file. */
export function readDeclaredChanges(
  siteDir: string,
  since: Pick<Edition, 'path'>,
): DeclaredChanges {
  const file = declaredChangesFile(since);
  const full = path.join(siteDir, file);
  return existsSync(full)
    ? read(readText(full), file)
    : {changes: [], problems: [], lineOf: () => 1};
}

const read = perFile((source, file): DeclaredChanges => {
  const {value, problems, lineOf} = readSchema(source, file, schema);
  return {changes: value?.changes ?? [], problems, lineOf};
});

/** What a text says in both languages, in twelve digits. */
export function digestOf(said: Bilingual): string {
  const meaning = languages.map((language) => meaningOf(said[language])).join('\n');
  return createHash('sha256').update(meaning).digest('hex').slice(0, 12);
}

/**
 * The edition before one, of those that there are; none for the first.
 *
 * @param editions the draft, then the releases, newest first
 */
export function editionBefore(editions: readonly Edition[], edition: Edition): Edition | undefined {
  return editions[editions.findIndex(({path: name}) => name === edition.path) + 1];
}
