/** The files of a released edition, which are changed no more. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isErratumRecord} from '../model/edition-file';
import {filesBelow} from '../model/load';
import {sidebarFile, type Edition} from '../model/editions';
import {readText} from '../model/source-text';

/** Every file that belongs to an edition, from the project's root, sorted. */
export function filesOfEdition(siteDir: string, edition: Edition): string[] {
  const records = filesBelow(siteDir, 'ledger', /\.json$/).filter((file) =>
    isErratumRecord(edition.path, file),
  );
  const folders = [...new Set([edition.dataFolder, ...Object.values(edition.pageFolders)])];
  const single = [edition.labelsFile, sidebarFile(edition), ...records];
  return [
    ...folders.flatMap((folder) => filesBelow(siteDir, folder, /\.[^/]+$/)),
    ...single.filter((file) => existsSync(path.join(siteDir, file))),
  ].sort();
}

/** Of what a file says, whatever line ends the checkout has. */
export function hashOfFile(siteDir: string, file: string): string {
  const absolute = path.join(siteDir, file);
  return hashOfContent(isText(file) ? readText(absolute) : readFileSync(absolute));
}

/** Of what a text file says, its line ends as `readText` has them. */
export const hashOfContent = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Whether a file is read as text. */
export const isText = (file: string): boolean => /\.(mdx?|ya?ml|json|lock|txt|csv|svg)$/.test(file);
