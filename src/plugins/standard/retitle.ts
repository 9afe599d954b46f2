/**
 * For the live view: a page's title comes from the data beside it, but Docusaurus reads titles again
 * only when a page's own file changes. So pages whose title or description changed are touched.
 */
import {existsSync, utimesSync} from 'node:fs';
import path from 'node:path';
import {placeFile, type Edition} from '../../model/editions';
import {languages} from '../../model/locales';
import {dataFilesOf} from '../../model/load';
import {titleFromData} from '../../page-data/front-matter';

/** Gives a function that, each time it is called, touches the pages retitled since the last call. */
export function createRetitler(siteDir: string, editions: readonly Edition[]): () => string[] {
  const known = new Map<string, string>();
  return () => {
    const touched: string[] = [];
    for (const edition of editions) {
      for (const file of dataFilesOf(siteDir, edition)) {
        const name = placeFile([edition], file)?.name.replace(/\.yaml$/, '.mdx');
        if (name === undefined) continue;
        for (const language of languages) {
          const page = `${edition.pageFolders[language]}/${name}`;
          const title = JSON.stringify(titleFromData(siteDir, {edition, language, name}) ?? null);
          const before = known.get(page);
          known.set(page, title);
          const absolute = path.join(siteDir, page);
          if (before === undefined || before === title || !existsSync(absolute)) continue;
          utimesSync(absolute, new Date(), new Date());
          touched.push(page);
        }
      }
    }
    return touched;
  };
}
