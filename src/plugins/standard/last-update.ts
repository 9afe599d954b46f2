/** When a page was last updated: the newest of the page and the data beside it. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import {docusaurusVcs, type Vcs} from '../../docusaurus/vcs';
import {dataFileOfPage, placeFile, type Edition} from '../../model/editions';

const run = promisify(execFile);

/**
 * Docusaurus's view of the history, with a page's data counted in. In a shallow clone, or outside
 * any clone, every file seems to be of one day, so there no date is given at all.
 */
export function lastUpdateOfPageAndData(siteDir: string, editions: readonly Edition[]): Vcs {
  const git = docusaurusVcs();
  let known: Promise<boolean> | undefined;
  const isKnown = (): Promise<boolean> => (known ??= hasWholeHistory(siteDir));

  return {
    // Written out: Docusaurus looks at how many parameters these functions have.
    initialize: ({siteDir: dir}) => git.initialize({siteDir: dir}),
    getFileCreationInfo: (file) => git.getFileCreationInfo(file),
    async getFileLastUpdateInfo(file) {
      if (!(await isKnown())) return null;
      const page = placeFile(editions, path.relative(siteDir, file));
      const data = page && path.join(siteDir, dataFileOfPage(page));
      const files = data && existsSync(data) ? [file, data] : [file];
      const updates = await Promise.all(
        files.map((dataFile) => git.getFileLastUpdateInfo(dataFile)),
      );
      return updates.reduce(
        (newest, update) =>
          update && update.timestamp > (newest?.timestamp ?? 0) ? update : newest,
        null,
      );
    },
  };
}

/** Whether `siteDir` is in a git clone that is not shallow. */
export async function hasWholeHistory(siteDir: string): Promise<boolean> {
  try {
    const {stdout} = await run('git', ['rev-parse', '--is-shallow-repository'], {cwd: siteDir});
    return stdout.trim() === 'false';
  } catch {
    return false;
  }
}
