/** Brings the draft's ledger up to date. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Edition} from '../model/editions';
import {draftLines} from './make';
import {draftText, ledgerFile, linesOf, readLedgerText} from './ledger-file';
import {pastOf, textAt} from './past';

/**
 * The draft's ledger as it is to be: what the main branch has of it stays, what the draft has comes in. An id that
 * was begun and dropped on this branch was never given; without history every line stays.
 */
export function nextDraftText(siteDir: string, draft: Edition): string {
  const past = pastOf(siteDir);
  const before =
    'absent' in past
      ? [readLedgerText(siteDir, draft) ?? '']
      : past.commits.map((commit) => textAt(siteDir, commit, ledgerFile(draft)) ?? '');
  return draftText([...before.flatMap(linesOf), ...draftLines(siteDir, draft)]);
}

/** @returns the lines that came in, and those that went */
export function writeDraftLedger(
  siteDir: string,
  draft: Edition,
): {readonly added: readonly string[]; readonly dropped: readonly string[]} {
  const before = linesOf(readLedgerText(siteDir, draft) ?? '');
  const text = nextDraftText(siteDir, draft);
  const file = path.join(siteDir, ledgerFile(draft));
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
  const after = linesOf(text);
  return {
    added: after.filter((line) => !before.includes(line)),
    dropped: before.filter((line) => !after.includes(line)),
  };
}
