/** The texts that were last agreed, which git has: the lock has their hashes alone. */
import type {Bilingual} from '../model/bilingual';
import type {Edition} from '../model/editions';
import {atCommit, git} from '../model/git';
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
    found = lockText === undefined ? undefined : parseLock(lockText).lock.get(id);
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
  return commit?.trim() || undefined;
}

function readUnits(siteDir: string, edition: Edition, commit: string): readonly Unit[] {
  try {
    return atCommit(siteDir, commit, (folder) => unitsOf(folder, edition)) ?? [];
  } catch {
    // Laid out in a way that is no longer read.
    return [];
  }
}
