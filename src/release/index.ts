/** Makes an edition of the working draft. */
import path from 'node:path';
import type {PublicationStatus} from '../model/edition-file';
import {filesBelow} from '../model/load';
import type {Message} from '../model/problem';
import {existsSync} from 'node:fs';
import {stage, supersededBy, targetsOf} from './plan';
import {compareNumbers, reasonsAgainst, type Request} from './refusals';
import {putInPlace} from './transaction';

export {undo, workFolder} from './transaction';

export interface ReleaseRequest extends Request {
  readonly date: string;
  /** Without it: a draft for comment below 1.0, else published. */
  readonly status?: PublicationStatus | undefined;
  readonly isDryRun?: boolean;
}

export type ReleaseResult =
  | {readonly refused: readonly Message[]}
  /** What was done, or would be, line by line. */
  | {readonly done: readonly Message[]; readonly next: readonly Message[]};

export async function release(request: ReleaseRequest): Promise<ReleaseResult> {
  const refused = await reasonsAgainst(request);
  if (refused.length > 0) return {refused};
  const {number, isDryRun = false} = request;
  // Before it is done: afterwards the edition before is another.
  const done = summaryOf(request);
  if (!isDryRun) await cutEdition(request);
  return {done, next: nextSteps(number)};
}

/** The status that an edition begins with when nobody says another. */
export function firstStatus(number: string): PublicationStatus {
  return compareNumbers(number, '1.0') < 0 ? 'draft-for-comment' : 'published';
}

/** Writes an edition without asking whether it may be: for `release`, and for rehearsals. */
export async function cutEdition(
  {siteDir, number, date, status = firstStatus(number)}: Omit<ReleaseRequest, 'siteUrl' | 'check'>,
  onStep?: (step: string) => void,
): Promise<void> {
  await putInPlace({
    siteDir,
    targets: targetsOf(siteDir, number).map((target) => target.path),
    stage: (folder) => stage(siteDir, folder, {number, date, status}),
    ...(onStep && {onStep}),
  });
}

function summaryOf({
  siteDir,
  number,
  date,
  status = firstStatus(number),
}: ReleaseRequest): Message[] {
  const superseded = supersededBy(siteDir);
  return [
    {zh: `${number} 版：${status}，${date}`, en: `edition ${number}: ${status}, ${date}`},
    ...(superseded === undefined
      ? []
      : [
          {
            zh: `${superseded} 版：superseded，${date}`,
            en: `edition ${superseded}: superseded, ${date}`,
          },
        ]),
    ...targetsOf(siteDir, number).map(({path: target, from}): Message => {
      if (from !== undefined) {
        const count = filesBelow(siteDir, from, /\.[^/]+$/).length;
        return count === 0
          ? {zh: `${target} ← ${from}`, en: `${target} ← ${from}`}
          : {
              zh: `${target}/ ← ${from}/，${count} 个文件`,
              en: `${target}/ ← ${from}/, ${count} files`,
            };
      }
      return existsSync(path.join(siteDir, target))
        ? {zh: `${target}，改写`, en: `${target}, changed`}
        : {zh: `${target}，新写`, en: `${target}, new`};
    }),
  ];
}

function nextSteps(number: string): Message[] {
  return [
    {
      zh: '通读改动：git status，git diff。不要了：git checkout . && git clean -fd versioned_docs versioned_sidebars i18n ledger versions.json。',
      en: 'Look at what changed: git status, git diff. To drop it: git checkout . && git clean -fd versioned_docs versioned_sidebars i18n ledger versions.json.',
    },
    {zh: '运行 npm test。', en: 'Run npm test.'},
    {
      zh: `提交并打标签：git add -A && git commit -m 'Release ${number}' && git tag edition-${number}。`,
      en: `Commit and tag: git add -A && git commit -m 'Release ${number}' && git tag edition-${number}.`,
    },
    {
      zh: '合并到主分支并推送，连同标签：git push --follow-tags；然后照平时的办法部署。',
      en: 'Merge into the main branch and push it with the tag: git push --follow-tags; then deploy as always.',
    },
    {
      zh: `部署以后打开 /${number}/ 和 /en/${number}/ 看一看。此后这一版不再改，错字按勘误办（src/release/README.md）。`,
      en: `Once deployed, open /${number}/ and /en/${number}/. The edition is changed no more; a mistake in it is an erratum (src/release/README.md).`,
    },
  ];
}
