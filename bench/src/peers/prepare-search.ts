/** Has every search index the same pages of the site. */
import {existsSync, rmSync} from 'node:fs';
import path from 'node:path';
import {outDir} from '../paths';
import {searcherNames, type SearcherName} from '../search/searcher';
import {writePagefind} from './pagefind';
import {buildInto} from './prepare';
import {searchLocalOf} from './search-local';
import {copySite} from './site';

/** The folder that each search is served from. */
export type SearchFolders = Readonly<Record<SearcherName, string>>;

/** @param reuse take the folders of the run before, if there are all */
export async function prepareSearch(reuse: boolean): Promise<SearchFolders> {
  const base = path.join(outDir, 'search');
  const folders: SearchFolders = {
    site: path.join(base, 'site'),
    pagefind: path.join(base, 'pagefind'),
    easyops: path.join(base, 'easyops'),
  };
  if (reuse && searcherNames.every((name) => existsSync(folders[name]))) return folders;
  rmSync(base, {recursive: true, force: true});
  const {project, remove} = await copySite();
  try {
    await buildInto(project, 'site', folders.site);
    console.log('Building pagefind …');
    await writePagefind(folders.pagefind, folders.site);
    await buildInto(searchLocalOf(project), 'easyops', folders.easyops);
  } finally {
    remove();
  }
  return folders;
}
