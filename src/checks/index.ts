/** What has to hold before pages can be made. What is asked of the words: text.ts. */
import type {Edition} from '../model/editions';
import {readEdition} from '../model/load';
import type {Problem} from '../model/problem';
import {readLock} from '../agreement/agreement';
import {checkFates} from './fates';
import {checkHeadings} from './headings';
import {checkInterfaceStrings} from './interface-strings';
import {checkPageData} from './page-data';
import {checkPageHeads} from './page-head';
import {checkPageLanguages} from './page-languages';
import {pagesOf} from '../content/pages';
import {checkReadable} from './unreadable';
import {checkSidebarLabels} from './sidebar-labels';

/** Every problem of the content of the site in `siteDir`, in all its editions. */
export function checkContent(siteDir: string, editions: readonly Edition[]): Problem[] {
  const unreadable = checkReadable(siteDir, editions);
  if (unreadable.length > 0) return unreadable;
  return [
    ...editions.flatMap((edition) => {
      const pages = pagesOf(siteDir, edition);
      return [
        ...readEdition(siteDir, edition).problems,
        ...checkPageHeads(pages),
        ...checkFates(siteDir, edition, pages),
        ...checkPageLanguages(pages),
        ...checkPageData(siteDir, edition, pages),
        ...checkHeadings(pages, readLock(siteDir, edition).lock),
        ...checkSidebarLabels(siteDir, edition),
      ];
    }),
    ...checkInterfaceStrings(siteDir),
  ];
}
