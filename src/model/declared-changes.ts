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
import {effects, type EditionDeclarations} from './joint-declarations';
import {readFilesOf} from './load';
import {languages} from './locales';
import {perFile} from './per-file';
import type {Place} from './place';
import type {Problem} from './problem';
import {isSameText, meaningOf} from './same-text';
import {bilingual, schemaVersion, text} from './shapes';
import {readSchema} from './read-schema';
import {readText} from './source-text';
import {textsOf, type DataText} from './texts';

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

/** A normative text that both of two editions have, in other words. */
export interface RewordedText {
  /** In the later edition. */
  readonly text: DataText;
  readonly before: Bilingual;
  readonly digest: string;
}

/** The normative texts that an edition words otherwise than the one before it. */
export function rewordedTexts(siteDir: string, before: Edition, after: Edition): RewordedText[] {
  const earlier = new Map(normativeTexts(siteDir, before).map((each) => [each.id, each.text]));
  return normativeTexts(siteDir, after).flatMap((each) => {
    const was = earlier.get(each.id);
    const isSame =
      was === undefined ||
      languages.every((language) => isSameText(was[language], each.text[language]));
    return isSame ? [] : [{text: each, before: was, digest: digestOf(each.text)}];
  });
}

function normativeTexts(siteDir: string, edition: Edition): DataText[] {
  return readFilesOf(siteDir, edition)
    .located.flatMap((file) => textsOf(file, edition))
    .filter(({isNormative}) => isNormative);
}

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

/** What is declared of the normative texts that an edition words otherwise than the one before it, by their names. */
export function declarationsOf(
  siteDir: string,
  before: Edition,
  after: Edition,
): EditionDeclarations {
  const {changes} = readDeclaredChanges(siteDir, before);
  return Object.fromEntries(
    rewordedTexts(siteDir, before, after).map(({text: {id}, digest}) => {
      const found = changes.find((each) => each.text === id && each.digest === digest);
      return [id, found ? {effect: found.effect, notes: found.note ? [found.note] : []} : null];
    }),
  );
}
