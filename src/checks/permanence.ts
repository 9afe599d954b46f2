/** What is published stays: editions and their status, frozen files, the ledger, successors. */
import type {Edition} from '../model/editions';
import type {Message, Problem} from '../model/problem';
import {pastOf} from '../ledger/past';
import {readFilesOf} from '../model/load';
import {checkEditionStatus} from './edition-status';
import {checkErrata} from './erratum';
import {checkFrozenFiles} from './frozen-files';
import {checkDraftLedger, checkEditionLedger, checkLedgerFiles} from './ledger';
import {checkSuccessors} from './successors';
import {checkReadable} from './unreadable';

/** What checks found. */
export interface Found {
  readonly problems: readonly Problem[];
  /** What could not be looked at here, and why. */
  readonly notRun: readonly Message[];
}

export function checkPermanence(siteDir: string, editions: readonly Edition[]): Found {
  // What cannot be read would look as if it were gone.
  if (checkReadable(siteDir, editions).length > 0) return {problems: [], notRun: []};
  const past = pastOf(siteDir);
  // What a file that cannot be read gives would look as if it were gone too.
  const sound = editions.filter((edition) => readFilesOf(siteDir, edition).problems.length === 0);
  const isSound = (edition: Edition): boolean => sound.includes(edition);
  const releases = editions.filter(({status}) => status === 'released');
  return {
    problems: [
      ...checkEditionStatus(siteDir, editions),
      ...checkLedgerFiles(siteDir, editions, past),
      ...editions
        .filter((edition) => edition.status === 'draft' && isSound(edition))
        .flatMap((draft) => checkDraftLedger(siteDir, draft)),
      ...releases.flatMap((edition) => [
        ...checkFrozenFiles(siteDir, edition),
        ...checkErrata(siteDir, edition),
        ...(isSound(edition) ? checkEditionLedger(siteDir, edition) : []),
      ]),
      ...(sound.length === editions.length ? checkSuccessors(siteDir, editions) : []),
    ],
    notRun:
      'absent' in past
        ? [
            {
              zh: `未做：账与以前的比较（${past.absent.zh}）。`,
              en: `Not run: the ledger against its past (${past.absent.en}).`,
            },
          ]
        : [],
  };
}
