/** Everything that stands in the way of a release, said at once. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {judgedUnits} from '../agreement/agreement';
import {undeclared} from '../checks/declared-change';
import type {Found} from '../checks/permanence';
import {declaredChangesFile, editionBefore} from '../model/declared-changes';
import {editionsFile, isReleaseNumber} from '../model/edition-file';
import {editionsOf, versionsFile, type Edition} from '../model/editions';
import {git} from '../model/git';
import type {Message, Problem} from '../model/problem';
import {draftProse} from './draft-prose';
import {targetsOf} from './plan';

export interface Request {
  readonly siteDir: string;
  readonly number: string;
  /** The site's address, where others can reach it. */
  readonly siteUrl: string | undefined;
  /** Every check there is. */
  readonly check: (siteDir: string, editions: readonly Edition[]) => Found | Promise<Found>;
}

/** So many are named of what there may be hundreds of. */
const namedLimit = 8;

function list(names: readonly string[]): Message {
  const shown = names.slice(0, namedLimit);
  const rest = names.length - shown.length;
  return {
    zh: shown.join('、') + (rest > 0 ? ` 等 ${names.length} 处` : ''),
    en: shown.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  };
}

/** @returns none where the release can be made */
export async function reasonsAgainst({
  siteDir,
  number,
  siteUrl,
  check,
}: Request): Promise<Message[]> {
  const editions = editionsOf(siteDir);
  const [draft] = editions;
  if (!draft) throw new Error('There is always a working draft.');
  return [
    ...reasonsOfNumber(number, editions),
    ...reasonsOfLeftovers(siteDir, number),
    ...reasonsOfTree(siteDir),
    ...reasonsOfChecks(await check(siteDir, editions)),
    ...reasonsOfLanguages(siteDir, draft),
    ...reasonsOfDraftProse(siteDir, draft),
    ...reasonsOfDeclarations(siteDir, draft, editionBefore(editions, draft)),
    ...(siteUrl === undefined
      ? [
          {
            zh: '不知道站点的地址：设置 SITE_URL，如 SITE_URL=https://standard.example.org。',
            en: 'The site’s address is not known: set SITE_URL, such as SITE_URL=https://standard.example.org.',
          },
        ]
      : []),
    ...(draft.changes.length === 0
      ? [
          {
            zh: `没有写改了什么：在 ${editionsFile} 的 draft 之下写 changes，每项中英文各一句。`,
            en: `What changed is not written: write changes under draft in ${editionsFile}, each item in Chinese and English.`,
          },
        ]
      : []),
  ];
}

function reasonsOfNumber(number: string, editions: readonly Edition[]): Message[] {
  if (!isReleaseNumber(number)) {
    return [
      {
        zh: `版本号应为两个数，中间一点，如 0.9、1.0，而不是 ${number}。`,
        en: `The number has to be two numbers with a point between them, such as 0.9 or 1.0, not ${number}.`,
      },
    ];
  }
  const releases = editions.filter(({status}) => status === 'released').map(({path}) => path);
  const notLower = releases.filter((name) => compareNumbers(name, number) >= 0);
  if (notLower.length === 0) return [];
  const highest = [...releases].sort(compareNumbers).at(-1) ?? '';
  return [
    {
      zh: `版本号应高于已发布的 ${highest}，而不是 ${number}。`,
      en: `The number has to be higher than ${highest}, which is released; ${number} is not.`,
    },
  ];
}

/** `0.9` before `0.10` before `1.0`. */
export function compareNumbers(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [majorOfB = 0, minorOfB = 0] = b.split('.').map(Number);
  return major - majorOfB || minor - minorOfB;
}

/** Files that only a release writes are there before it. */
function reasonsOfLeftovers(siteDir: string, number: string): Message[] {
  const there = targetsOf(siteDir, number)
    .map((target) => target.path)
    .filter((name) => name !== editionsFile && name !== versionsFile)
    .filter((name) => existsSync(path.join(siteDir, name)));
  if (there.length === 0 || !isReleaseNumber(number)) return [];
  return [
    {
      zh: `已经有 ${number} 版的文件：${list(there).zh}。`,
      en: `There are files of edition ${number} already: ${list(there).en}.`,
    },
  ];
}

function reasonsOfTree(siteDir: string): Message[] {
  const status = git(siteDir, ['status', '--porcelain', '--', '.']);
  if (status === undefined) {
    return [
      {
        zh: '这里不是 git 仓库，没法知道发布的是哪个提交。',
        en: 'This is no git repository, so nobody could tell which commit is released.',
      },
    ];
  }
  const files = status.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)]));
  if (files.length === 0) return [];
  return [
    {
      zh: `有没提交的改动：${list(files).zh}。先提交，或者收起。`,
      en: `There are changes that are not committed: ${list(files).en}. Commit them or put them away.`,
    },
  ];
}

function reasonsOfChecks({problems, notRun}: Found): Message[] {
  const reasons: Message[] = notRun.map(({zh, en}) => ({
    zh: `有检查没法做。${zh}`,
    en: `A check could not be made. ${en}`,
  }));
  if (problems.length > 0) {
    const rules = list(counted(problems));
    reasons.push({
      zh: `检查发现 ${problems.length} 处问题：${rules.zh}。逐一看：npm run check。`,
      en: `The checks find ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: ${rules.en}. Each of them: npm run check.`,
    });
  }
  return reasons;
}

function counted(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  for (const {rule} of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => (count === 1 ? rule : `${rule} ×${count}`));
}

function reasonsOfLanguages(siteDir: string, draft: Edition): Message[] {
  const judged = judgedUnits(siteDir, draft);
  const behind = judged.filter(({state}) => state.state === 'behind');
  const unread = judged.filter(
    ({state}) => state.state === 'new' || state.state === 'changed' || state.state === 'stale',
  );
  const named = (units: typeof judged): Message => list(units.map(({unit}) => unit.id));
  return [
    ...(behind.length > 0
      ? [
          {
            zh: `有一种语言较旧的文字：${named(behind).zh}。发布前两种语言都要写好。`,
            en: `Texts are older in one language: ${named(behind).en}. Both have to be written before a release.`,
          },
        ]
      : []),
    ...(unread.length > 0
      ? [
          {
            zh: `两种语言未议定一致的文字：${named(unread).zh}。对照读过，运行 npm run check -- --agree changed。`,
            en: `Texts are not agreed to say the same in both languages: ${named(unread).en}. Read them side by side and run npm run check -- --agree changed.`,
          },
        ]
      : []),
  ];
}

/** A released edition does not say of itself that it is a draft. */
function reasonsOfDraftProse(siteDir: string, draft: Edition): Message[] {
  const found = draftProse(siteDir, draft);
  if (found.length === 0) return [];
  const places = (open: string, close: string): string[] =>
    found.map(({file, line, words}) => `${file}:${line} ${open}${words}${close}`);
  return [
    {
      zh: `有文字说本版是草案，发布以后就不对了：${list(places('“', '”')).zh}。改成不随状态变的说法，状态用 <EditionStatus />。`,
      en: `Prose calls this edition a draft, which a release is not: ${list(places('“', '”')).en}. Say it so that it stays true; for the status there is <EditionStatus />.`,
    },
  ];
}

/** Whoever reads an edition has to know whether a text worded anew asks for more; only its authors do. */
function reasonsOfDeclarations(
  siteDir: string,
  draft: Edition,
  before: Edition | undefined,
): Message[] {
  const problems = before ? undeclared(siteDir, before, draft) : [];
  if (!before || problems.length === 0) return [];
  const file = declaredChangesFile(before);
  // Each has what is to be written.
  const items = problems.map(({mend, expected}) => mend ?? expected);
  const shown = (language: 'zh' | 'en'): string =>
    list(items.map((item) => item[language]))[language];
  return [
    {
      zh: `有改写了的规范性文字没有声明更严、更宽还是相同（${file}）。${shown('zh')}`,
      en: `Normative texts are worded anew and not declared stricter, looser or the same (${file}). ${shown('en')}`,
    },
  ];
}
