/** When pages were edited last, as git has it. */
import type {Page} from '../content/pages';
import {git} from '../model/git';

/**
 * By file of a page: when it or its data was edited last, as `2026-11-29T10:00:00+08:00`. None in a shallow clone, where
 * every file seems to be of one day, and outside of any clone.
 */
export function updatesOf(siteDir: string, pages: readonly Page[]): ReadonlyMap<string, string> {
  const folders = [...new Set(pages.flatMap(({edition}) => Object.values(edition.pageFolders)))];
  if (folders.length === 0) return new Map();
  if (git(siteDir, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const log = git(siteDir, [
    ...['-c', 'core.quotePath=false', 'log', '--format=%x00%cI', '--name-only', '--relative', '--'],
    ...folders,
  ]);
  const files = new Map<string, string>();
  for (const commit of (log ?? '').split('\0')) {
    const [time = '', ...names] = commit.split('\n');
    for (const name of names) {
      if (name !== '' && !files.has(name)) files.set(name, time);
    }
  }
  return new Map(
    pages.flatMap(({file, dataFile}): [string, string][] => {
      const times = [file, dataFile].flatMap((name) => files.get(name) ?? []);
      const last = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
      return last === undefined ? [] : [[file, last]];
    }),
  );
}
