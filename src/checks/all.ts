/** Everything that is asked: what has to hold before pages can be made, and what is asked of the words. */
import {parsePage} from '../content/content';
import {pagesOf} from '../content/pages';
import type {Edition} from '../model/editions';
import type {Problem} from '../model/problem';
import {withoutConsequences} from './consequences';
import {checkDeclaredChanges} from './declared-change';
import {checkPermanence, type Found} from './permanence';
import {checkContent} from './index';
import {checkText} from './text';
import {checkReadable} from './unreadable';

/** Every problem of the site in `siteDir`, each cause once. */
export async function checkAll(siteDir: string, editions: readonly Edition[]): Promise<Problem[]> {
  const unreadable = checkReadable(siteDir, editions);
  if (unreadable.length > 0) return unreadable;
  const pages = editions.flatMap((edition) => pagesOf(siteDir, edition)).map(parsePage);
  const problems = [
    ...checkContent(siteDir, editions),
    ...(await checkText(siteDir, editions)),
    ...checkDeclaredChanges(siteDir, editions),
  ];
  return withoutConsequences(problems, pages, siteDir);
}

/** The same, and that what is published stays. */
export async function checkEverything(
  siteDir: string,
  editions: readonly Edition[],
): Promise<Found> {
  const {problems, notRun} = checkPermanence(siteDir, editions);
  return {problems: [...(await checkAll(siteDir, editions)), ...problems], notRun};
}
