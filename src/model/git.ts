/** What git has of the project's past. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Edition} from './editions';

// An archive of the whole project passes through memory.
const limit = 2 ** 30;

/** @returns what git says; nothing where it refuses, or there is none */
export function git(siteDir: string, args: readonly string[]): string | undefined {
  return output(siteDir, args)?.toString();
}

function output(siteDir: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', args, {cwd: siteDir, stdio: 'pipe', maxBuffer: limit});
  } catch {
    return undefined;
  }
}

/**
 * The commit that an edition's text is of, whatever else was committed since.
 *
 * @returns none where something of it is not committed, or git does not know
 */
export function commitOf(
  siteDir: string,
  {dataFolder, pageFolders}: Pick<Edition, 'dataFolder' | 'pageFolders'>,
): string | undefined {
  const folders = [...new Set([dataFolder, ...Object.values(pageFolders)])];
  if (git(siteDir, ['status', '--porcelain', '--', ...folders]) !== '') return undefined;
  const commit = git(siteDir, ['log', '-1', '--format=%H', '--', ...folders])?.trim();
  return commit === '' ? undefined : commit;
}

/**
 * Looks at the project as it was at a commit, in a folder that is gone afterwards.
 *
 * @returns nothing where git has not got the commit
 * @throws whatever `look` throws
 */
export function atCommit<Result>(
  siteDir: string,
  commit: string,
  look: (folder: string) => Result,
): Result | undefined {
  const archive = output(siteDir, ['archive', '--format=tar', commit]);
  if (!archive) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'standard-commit-'));
  try {
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
    return look(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
