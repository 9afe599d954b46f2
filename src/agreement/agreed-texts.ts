/** The texts that were last agreed, which git has: the lock has their hashes alone. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Bilingual} from '../model/bilingual';
import type {Edition} from '../model/editions';
import {lockFile, parseLock, readLock, unitsOf, type Entry, type Unit} from './agreement';

/** So often at most a text was published as older, one time upon another, since it was agreed. */
const behindLimit = 9;

/**
 * Finds the texts of a unit that were last agreed: at the commit that wrote their hashes into the lock.
 *
 * @returns nothing where git, or a shallow clone, has not got them, or they have other hashes than the lock says
 */
export function agreedTexts(
  siteDir: string,
  edition: Edition,
): (id: string) => Bilingual | undefined {
  const {lock} = readLock(siteDir, edition);
  const known = new Map<string, readonly Unit[]>();
  const unitsAt = (commit: string): readonly Unit[] => {
    const units = known.get(commit) ?? readUnits(siteDir, edition, commit);
    known.set(commit, units);
    return units;
  };
  return (id) => {
    const agreed = agreedEntry(siteDir, edition, id, lock.get(id));
    const commit = agreed && commitOf(siteDir, edition, agreed);
    if (!commit) return undefined;
    const {hashes} = agreed.entry;
    return unitsAt(commit).find(
      (unit) => unit.hashes.zh === hashes.zh && unit.hashes.en === hashes.en,
    )?.texts;
  };
}

/** An entry with a revision that has it in its lock. */
interface Recorded {
  readonly entry: Entry;
  readonly revision: string;
}

/** What the lock said before the text was published as older. */
function agreedEntry(
  siteDir: string,
  edition: Edition,
  id: string,
  entry: Entry | undefined,
): Recorded | undefined {
  let found = entry;
  let revision = 'HEAD';
  for (let round = 0; found?.behind && round < behindLimit; round += 1) {
    const commit = commitOf(siteDir, edition, {entry: found, revision});
    if (commit) revision = `${commit}^`;
    const lockText = git(siteDir, ['show', `${revision}:./${lockFile(edition)}`]);
    found = lockText === undefined ? undefined : parseLock(lockText.toString()).lock.get(id);
  }
  return !found || found.behind ? undefined : {entry: found, revision};
}

/** The last commit, of a revision's history, that wrote an entry. */
function commitOf(
  siteDir: string,
  edition: Edition,
  {entry: {hashes}, revision}: Recorded,
): string | undefined {
  const pair = `-S${hashes.zh} ${hashes.en}`;
  const commit = git(siteDir, [
    'log',
    '-1',
    '--format=%H',
    pair,
    revision,
    '--',
    lockFile(edition),
  ]);
  return commit?.toString().trim() || undefined;
}

function readUnits(siteDir: string, edition: Edition, commit: string): readonly Unit[] {
  const folders = [...new Set([edition.dataFolder, ...Object.values(edition.pageFolders)])];
  const archive = git(siteDir, ['archive', '--format=tar', commit, '--', ...folders]);
  if (!archive) return [];
  const copy = mkdtempSync(path.join(tmpdir(), 'standard-agreed-'));
  try {
    execFileSync('tar', ['-x', '-C', copy], {input: archive});
    return unitsOf(copy, edition);
  } catch {
    // Laid out in a way that is no longer read.
    return [];
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
}

/** @returns what git says; nothing where it refuses, or there is none */
function git(siteDir: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', args, {cwd: siteDir, stdio: 'pipe', maxBuffer: 2 ** 30});
  } catch {
    return undefined;
  }
}
