/** The texts that were last agreed, which git has: the lock has their hashes alone. */
import type {Bilingual} from '../model/bilingual';
import type {Edition} from '../model/editions';
import {atCommit, git} from '../model/git';
import {lockFile, parseLock, readLock, unitsOf, type Entry, type Unit} from './agreement';

/** So often at most a text was published as older, one time upon another, since it was agreed. */
const behindLimit = 9;

/** So many commits on a text's files are looked at, before and after the one that recorded the text. */
const besideLimit = 3;

/**
 * Finds the texts of a unit that were last agreed: mostly as they are in the last commit, else in those that
 * recorded them or wrote their files then.
 *
 * @returns nothing where git, or a shallow clone, has not got them, or they have other hashes than the lock says
 */
export function agreedTexts(
  siteDir: string,
  edition: Edition,
): (unit: Unit) => Bilingual | undefined {
  const {lock} = readLock(siteDir, edition);
  const known = new Map<string, readonly Unit[]>();
  const unitsAt = (commit: string): readonly Unit[] => {
    const units = known.get(commit) ?? readUnits(siteDir, edition, commit);
    known.set(commit, units);
    return units;
  };
  return (unit) => {
    const agreed = agreedEntry(siteDir, edition, unit.id, lock.get(unit.id));
    if (!agreed) return undefined;
    const {hashes} = agreed.entry;
    for (const commit of commitsToLookAt(siteDir, edition, agreed, unit)) {
      const found = unitsAt(commit).find(
        (candidate) => candidate.hashes.zh === hashes.zh && candidate.hashes.en === hashes.en,
      );
      if (found) return found.texts;
    }
    return undefined;
  };
}

/** Where a pair may be found, the likeliest commit first: reading one takes seconds. */
function* commitsToLookAt(
  siteDir: string,
  edition: Edition,
  agreed: Recorded,
  {places}: Unit,
): Generator<string> {
  const {revision} = agreed;
  yield* commits(siteDir, ['-1', revision]);
  const recorded = commitOf(siteDir, edition, agreed);
  if (recorded) yield recorded;
  // The lock may have been committed before the text, or after it, when it was changed already.
  const files = ['--', places.zh.file, places.en.file];
  const before = recorded ? `${recorded}^` : revision;
  yield* commits(siteDir, [`-${besideLimit}`, before, ...files]);
  if (!recorded) return;
  yield* commits(siteDir, [`${recorded}..${revision}`, ...files])
    .reverse()
    .slice(0, besideLimit);
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
  return commits(siteDir, ['-1', pair, revision, '--', lockFile(edition)])[0];
}

/** The commits that `git log` lists; none where it refuses. */
function commits(siteDir: string, args: readonly string[]): string[] {
  return (
    git(siteDir, ['log', '--format=%H', ...args])
      ?.split('\n')
      .filter(Boolean) ?? []
  );
}

function readUnits(siteDir: string, edition: Edition, commit: string): readonly Unit[] {
  try {
    return atCommit(siteDir, commit, (folder) => unitsOf(folder, edition)) ?? [];
  } catch {
    // Laid out in a way that is no longer read.
    return [];
  }
}
