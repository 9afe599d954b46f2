/** The ledger as text: a file for each edition, a line for each fact. Lines are added and never changed. */
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {languages, type Language} from '../model/locales';
import type {Edition} from '../model/editions';
import {readText} from '../model/source-text';

/** Where an edition's ledger is, from the project's root. */
export function ledgerFile(edition: Pick<Edition, 'path'>): string {
  return `ledger/${edition.path}.txt`;
}

/** Its text; nothing where there is none. */
export function readLedgerText(
  siteDir: string,
  edition: Pick<Edition, 'path'>,
): string | undefined {
  const file = path.join(siteDir, ledgerFile(edition));
  return existsSync(file) ? readText(file) : undefined;
}

export type Hashes = Readonly<Record<Language, string>>;

/** A place as a ledger has it. */
export interface LedgerPlace {
  readonly address: string;
  readonly kind: string;
  readonly id?: string;
  /** Of what is asked there. */
  readonly hashes?: Hashes;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** What a ledger records of an erratum. */
export interface RecordedErratum {
  readonly number: number;
  readonly date: string;
  /** What it changed. */
  readonly files: readonly string[];
  /** What is worded otherwise by it: ids, or addresses of what has none. */
  readonly rewords: readonly string[];
  readonly line: number;
}

/** The ledger of a released edition; of what has several lines, the last holds. */
export interface EditionLedger {
  readonly places: ReadonlyMap<string, LedgerPlace>;
  readonly withdrawn: ReadonlySet<string>;
  /** The hashes of frozen files. */
  readonly files: ReadonlyMap<string, string>;
  readonly errata: readonly RecordedErratum[];
  /** Lines, from 1, that are none, or whose sum is not that of the lines above. */
  readonly bad: readonly number[];
}

const placeLine = /^place (\/\S*) ([a-z-]+) (\S+) (-|[0-9a-f]{12}) (-|[0-9a-f]{12})$/;
const fileLine = /^file (\S+) ([0-9a-f]{16})$/;
const erratumLine = /^erratum (\d+) (\d{4}-\d{2}-\d{2})$/;

export function parseEditionLedger(text: string): EditionLedger {
  const places = new Map<string, LedgerPlace>();
  const withdrawn = new Set<string>();
  const files = new Map<string, string>();
  const errata: {
    number: number;
    date: string;
    files: string[];
    rewords: string[];
    line: number;
  }[] = [];
  const bad: number[] = [];
  let above = '';
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  lines.forEach((written, index) => {
    const line = index + 1;
    const current = errata.at(-1);
    const [, address, kind, id, zh, en] = placeLine.exec(written) ?? [];
    const [, file, hash] = fileLine.exec(written) ?? [];
    const [, number, date] = erratumLine.exec(written) ?? [];
    if (address !== undefined && kind !== undefined && id !== undefined) {
      places.set(address, {
        address,
        kind,
        line,
        ...(id !== '-' && {id}),
        ...(zh !== undefined && en !== undefined && zh !== '-' && {hashes: {zh, en}}),
      });
      current?.rewords.push(id === '-' ? address : id);
    } else if (file !== undefined && hash !== undefined) {
      files.set(decodeURI(file), hash);
      current?.files.push(decodeURI(file));
    } else if (number !== undefined && date !== undefined) {
      errata.push({number: Number(number), date, files: [], rewords: [], line});
    } else if (written.startsWith('withdrawn ')) withdrawn.add(written.slice(10));
    else if (written.startsWith('sum ')) {
      if (written !== sumLine(above)) bad.push(line);
    } else if (!written.startsWith('#')) bad.push(line);
    above += `${written}\n`;
  });
  if (!lines.at(-1)?.startsWith('sum ')) bad.push(lines.length);
  return {places, withdrawn, files, errata, bad};
}

/** What closes a block of lines: a hash of all that stands above. */
export function sumLine(above: string): string {
  return `sum ${createHash('sha256').update(above).digest('hex').slice(0, 16)}`;
}

/** A block of lines after a text, with its sum. */
export function closed(above: string, lines: readonly string[]): string {
  const text = `${above}${lines.map((line) => `${line}\n`).join('')}`;
  return `${text}${sumLine(text)}\n`;
}

export function lineOfPlace({address, kind, id, hashes}: Omit<LedgerPlace, 'line'>): string {
  const said = languages.map((language) => hashes?.[language] ?? '-');
  return ['place', address, kind, id ?? '-', ...said].join(' ');
}

export function lineOfFile(file: string, hash: string): string {
  return `file ${encodeURI(file)} ${hash}`;
}

/** Before the first line of a release's ledger. */
export function headOf(edition: Pick<Edition, 'path'>): string {
  return `# ${edition.path} 版的地址、编号和文件，规范性文字的摘要（中文、英文）。由命令写出，只增不改。见 src/ledger/README.md
# The addresses, ids and files of edition ${edition.path}, and hashes of what it asks (Chinese, English). Written by commands; lines are only added. See src/ledger/README.md
`;
}

/** The ledger of the working draft: the ids that were ever given, and which of them are withdrawn. */
export interface DraftLedger {
  /** The kind of each id, and the line that says so. */
  readonly ids: ReadonlyMap<string, {readonly kind: string; readonly line: number}>;
  readonly withdrawn: ReadonlySet<string>;
  readonly bad: readonly number[];
}

const idLine = /^([a-z-]+) (\S+)$/;

export function parseDraftLedger(text: string): DraftLedger {
  const ids = new Map<string, {kind: string; line: number}>();
  const withdrawn = new Set<string>();
  const bad: number[] = [];
  text.split('\n').forEach((written, index) => {
    if (written === '' || written.startsWith('#')) return;
    const [, kind, id] = idLine.exec(written) ?? [];
    if (kind === undefined || id === undefined) bad.push(index + 1);
    else if (kind === 'withdrawn') withdrawn.add(id);
    else if (ids.has(id)) bad.push(index + 1);
    else ids.set(id, {kind, line: index + 1});
  });
  return {ids, withdrawn, bad};
}

const draftHead = `# 工作草案给出过的编号，给出即不再用于别的；后一部分是已撤销的。由 npm run ledger 写出，不要手改。
# The ids that the working draft has given, never to be used for anything else; then those that are withdrawn. Written by npm run ledger; not by hand.
`;

/** A draft ledger with these lines, each once, in order. */
export function draftText(lines: Iterable<string>): string {
  const rank = (line: string): number => Number(line.startsWith('withdrawn '));
  const sorted = [...new Set(lines)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return draftHead + sorted.map((line) => `${line}\n`).join('');
}

/** The lines of a ledger that say something. */
export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
