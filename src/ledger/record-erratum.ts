/** Records an erratum: the words that it replaced, and in the ledger what it changed. */
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {erratumRecord, erratumRecordText} from '../changes/errata';
import {editionsFile, erratumRecordFile, type Erratum} from '../model/edition-file';
import type {Edition} from '../model/editions';
import {git} from '../model/git';
import type {Message} from '../model/problem';
import {normaliseText} from '../model/source-text';
import {deviationOf, unrecordedErratum, withErratum} from './errata';
import {hashOfContent, isText} from './frozen-files';
import {ledgerFile, parseEditionLedger, readLedgerText, type EditionLedger} from './ledger-file';

export type RecordResult =
  | {readonly refused: Message}
  /** `undo` takes back what was written. */
  | {readonly erratum: Erratum; readonly files: readonly string[]; readonly undo: () => void};

/**
 * Writes the next erratum of an edition, whose files are edited already.
 *
 * @throws {UnreadableState} where the edition cannot be read, as it is or as it was
 */
export function recordErratum(siteDir: string, edition: Edition): RecordResult {
  const text = readLedgerText(siteDir, edition) ?? '';
  const ledger = parseEditionLedger(text);
  const erratum = unrecordedErratum(edition, ledger);
  const {path: name} = edition;
  if (!erratum) {
    return {
      refused: {
        zh: `${name} 版没有要记的勘误：先在 ${editionsFile} 里写。`,
        en: `Edition ${name} has no erratum to record: write it in ${editionsFile} first.`,
      },
    };
  }
  const {changed} = deviationOf(siteDir, edition, ledger);
  const edited = changed.filter((file) => erratum.files.includes(file) && isText(file));
  const past = new Map(edited.map((file) => [file, pastText(siteDir, ledger, file)]));
  const unknown = edited.filter((file) => past.get(file) === undefined);
  if (unknown.length > 0) {
    return {
      refused: {
        zh: `git 的历史里找不到改之前的文字：${unknown.join('、')}。浅克隆先 git fetch --unshallow。`,
        en: `The history of git has not the text as it was before: ${unknown.join(', ')}. A shallow clone needs git fetch --unshallow first.`,
      },
    };
  }
  const known = new Map(
    [...past].flatMap(([file, was]) => (was === undefined ? [] : [[file, was]])),
  );
  const record = erratumRecordFile(name, erratum.number);
  writeFileSync(
    path.join(siteDir, record),
    erratumRecordText(erratumRecord(siteDir, edition, erratum, known)),
  );
  const ledgerPath = path.join(siteDir, ledgerFile(edition));
  writeFileSync(ledgerPath, withErratum(siteDir, edition, text, erratum));
  return {
    erratum,
    files: [ledgerFile(edition), record],
    undo: () => {
      writeFileSync(ledgerPath, text);
      rmSync(path.join(siteDir, record));
    },
  };
}

/** A file as the ledger knows it, out of the history of git; nothing where that has it not. */
function pastText(siteDir: string, ledger: EditionLedger, file: string): string | undefined {
  const commits = git(siteDir, ['log', '--format=%H', '--', file])?.split('\n') ?? [];
  for (const commit of commits.filter((each) => each !== '')) {
    const shown = git(siteDir, ['show', `${commit}:./${file}`]);
    if (shown === undefined) continue;
    const text = normaliseText(shown);
    if (hashOfContent(text) === ledger.files.get(file)) return text;
  }
  return undefined;
}
