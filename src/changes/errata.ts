/**
 * What errata corrected, for readers: the words before and after are kept in a file of their own beside the ledger, since the
 * edition's files have the later ones alone.
 */
import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import {addressOfPage, pagesOf} from '../content/pages';
import {compare, type State, type ThingChange} from '../model/compare';
import {erratumRecordFile, type Erratum} from '../model/edition-file';
import {dataName, editionsOf, pageName, placeFile, type Edition} from '../model/editions';
import type {Language} from '../model/locales';
import {perFile} from '../model/per-file';
import type {Message} from '../model/problem';
import {bilingual, date, schemaVersion} from '../model/shapes';
import {readText} from '../model/source-text';
import type {Run} from './cut';
import {readState} from './read-state';
import {reportOf} from './report';
import {editionName} from './words';

const run = z.union([
  z.strictObject({change: z.literal(['same', 'removed', 'added']), text: z.string()}),
  z.strictObject({change: z.literal('cut'), count: z.number()}),
]);
const side = z.strictObject({
  state: z.literal(['changed', 'unchanged', 'none']),
  runs: z.array(run),
});
const schema = z.strictObject({
  schema: schemaVersion,
  edition: z.string(),
  number: z.number(),
  date,
  pages: z.array(
    z.strictObject({
      /** Within the edition: `/ds-1/`. */
      address: z.string(),
      title: bilingual,
      items: z.array(
        z.strictObject({
          name: bilingual,
          kind: bilingual,
          address: z.string(),
          rows: z.array(z.strictObject({field: bilingual, zh: side, en: side})),
        }),
      ),
    }),
  ),
});

export type ErratumRecord = z.infer<typeof schema>;

/**
 * What an erratum corrected, thing by thing, word by word.
 *
 * @param past what its files said before, by their paths
 * @throws {UnreadableState} where the edition cannot be read, before or after
 */
export function erratumRecord(
  siteDir: string,
  edition: Edition,
  {number, date: day}: Erratum,
  past: ReadonlyMap<string, string>,
): ErratumRecord {
  const states: readonly [State, State] = [
    stateBefore(siteDir, edition, past),
    readState(siteDir, edition, edition.path),
  ];
  const label = editionName(edition);
  const {things, ...changes} = compare(...states);
  // Each by itself: what several places have in common is shown at each of them.
  const reported = things
    .filter(({kind}) => kind !== 'interface')
    .map((thing: ThingChange) => {
      const report = reportOf({...changes, things: [thing]}, states, {
        labels: [label, label],
        editionPath: edition.path,
        uncompared: undefined,
      });
      return {thing, places: report.groups.flatMap(({pages}) => pages)};
    });
  const pages = new Map<string, {address: string; title: Message; items: object[]}>();
  for (const {thing, places} of reported) {
    for (const {address, title, items} of places) {
      const page = pages.get(address) ?? {address, title, items: []};
      pages.set(address, page);
      for (const {name, kind, rows} of items) {
        const at = (thing.after ?? thing.before)?.address ?? address;
        page.items.push({name, kind, address: at, rows});
      }
    }
  }
  return schema.parse({
    schema: 1,
    edition: edition.path,
    number,
    date: day,
    pages: [...pages.values()],
  });
}

/** An edition as it was, in a folder that is gone afterwards. */
function stateBefore(siteDir: string, edition: Edition, past: ReadonlyMap<string, string>): State {
  const folder = mkdtempSync(path.join(tmpdir(), 'standard-edition-'));
  try {
    for (const part of new Set([edition.dataFolder, ...Object.values(edition.pageFolders)])) {
      const from = path.join(siteDir, part);
      if (existsSync(from)) cpSync(from, path.join(folder, part), {recursive: true});
    }
    for (const [file, text] of past) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, file), text);
    }
    return readState(folder, edition, edition.path);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The text of the file of a record. */
export function erratumRecordText(record: ErratumRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** What an erratum corrected; nothing where it is not recorded yet. */
export function readErratumRecord(
  siteDir: string,
  edition: Pick<Edition, 'path'>,
  number: number,
): ErratumRecord | undefined {
  const name = erratumRecordFile(edition.path, number);
  const file = path.join(siteDir, name);
  return existsSync(file) ? read(readText(file), name) : undefined;
}

const read = perFile((source): ErratumRecord => schema.parse(JSON.parse(source)));

/** Something that an erratum corrected, in one language. */
export interface CorrectedThing {
  readonly name: string;
  readonly kind: string;
  /** Within the edition: `/ds-1/#l3-2`. */
  readonly address: string;
  /** The texts that are otherwise in this language; none where the other language alone was corrected. */
  readonly rows: readonly {readonly field: string; readonly runs: readonly Run[]}[];
}

/** An erratum in one language. */
export interface ErratumData {
  readonly number: number;
  readonly date: string;
  readonly change: string;
  readonly reason: string;
  readonly pages: readonly {
    /** Of the file, by which the page gets what is its own: `capability/ds/ds-1`. */
    readonly name: string;
    readonly address: string;
    readonly title: string;
    readonly things: readonly CorrectedThing[];
  }[];
}

/** The errata of an edition, oldest first. */
export function errataOf(siteDir: string, edition: Edition, language: Language): ErratumData[] {
  if (edition.errata.length === 0) return [];
  const pages = pagesOf(siteDir, edition).filter((page) => page.language === 'zh');
  const nameAt = new Map(pages.map((page) => [addressOfPage(page), pageName(page)]));
  const addressOf = new Map(pages.map((page) => [pageName(page), addressOfPage(page)]));
  const editions = editionsOf(siteDir);
  return edition.errata.map(({number, date: day, change, reason, files}) => {
    const recorded = readErratumRecord(siteDir, edition, number)?.pages ?? [];
    // A file whose words are not compared, such as a picture's, concerns its page as well.
    const further = [...new Set(files.flatMap((file) => pageOfFile(file, editions) ?? []))]
      .flatMap((name) => addressOf.get(name) ?? [])
      .filter((address) => !recorded.some((page) => page.address === address));
    return {
      number,
      date: day,
      change: change[language],
      reason: reason[language],
      pages: [
        ...recorded.map(({address, title, items}) => ({
          name: nameAt.get(address) ?? '',
          address,
          title: title[language],
          things: items.map((item) => ({
            name: item.name[language],
            kind: item.kind[language],
            address: item.address,
            rows: item.rows
              .filter((row) => row[language].state === 'changed')
              .map((row) => ({field: row.field[language], runs: row[language].runs})),
          })),
        })),
        ...further.map((address) => ({
          name: nameAt.get(address) ?? '',
          address,
          title: address,
          things: [],
        })),
      ],
    };
  });
}

/** What the page of a file is known by: of a page its own name, of data that of the page beside it. */
function pageOfFile(file: string, editions: readonly Edition[]): string | undefined {
  const placed = placeFile(editions, file);
  if (!placed) return undefined;
  return /\.ya?ml$/.test(file) ? dataName(file, placed.edition) : pageName(placed);
}

/** What each page shows of the errata that concern it, by its name; each with what of it is on the page. */
export function errataByPage(
  errata: readonly ErratumData[],
): Readonly<Record<string, readonly ErratumData[]>> {
  const byPage: Record<string, ErratumData[]> = {};
  for (const erratum of errata) {
    for (const page of erratum.pages) {
      (byPage[page.name] ??= []).push({...erratum, pages: [page]});
    }
  }
  return byPage;
}

/** The words of an erratum before and after, as text. */
export function correctedWords({pages}: ErratumData, language: Language): string {
  const rows = pages.flatMap(({things}) =>
    things.flatMap(({name, rows: all}) => all.map(({runs}) => ({name, runs}))),
  );
  const said = (runs: readonly Run[], gone: 'added' | 'removed'): string =>
    runs
      .map((each) => (each.change === 'cut' ? '…' : each.change === gone ? '' : each.text))
      .join('');
  return rows
    .map(({name, runs}) => {
      const [before, after] = [said(runs, 'added'), said(runs, 'removed')];
      return language === 'zh'
        ? `${name}：原为“${before}”，改为“${after}”。`
        : `${name}: “${before}” is now “${after}”.`;
    })
    .join(language === 'zh' ? '' : ' ');
}
