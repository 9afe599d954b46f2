/** Each edition says what it is and from when on, and that goes together. */
import type {Edition} from '../model/editions';
import {
  editionsFile,
  readEditionFile,
  type EditionEntry,
  type PublicationStatus,
} from '../model/edition-file';
import {same} from '../model/kinds/checks';
import {fieldName, type Place} from '../model/place';
import type {Message, Problem} from '../model/problem';

/** What may follow what; nothing: what an edition may begin as. */
const following: Readonly<Record<'begin' | PublicationStatus, readonly PublicationStatus[]>> = {
  begin: ['draft-for-comment', 'published'],
  'working-draft': [],
  'draft-for-comment': ['superseded', 'withdrawn'],
  published: ['superseded', 'withdrawn'],
  superseded: ['withdrawn'],
  withdrawn: [],
};

export function checkEditionStatus(siteDir: string, editions: readonly Edition[]): Problem[] {
  const {value, problems: unreadable, lineOf} = readEditionFile(siteDir);
  if (unreadable.length > 0) return [...unreadable];
  const entries = value?.editions ?? [];
  const problems: Problem[] = [];
  const report = (place: Place, expected: Message, found: Message, mend?: Message): void => {
    const field = fieldName(place);
    problems.push({
      rule: 'edition-status',
      file: editionsFile,
      line: lineOf(place),
      ...(field && {field}),
      expected,
      found,
      ...(mend && {mend}),
    });
  };

  const known = editions.map((edition) => edition.path);
  for (const name of known) {
    if (entries.some(({edition}) => edition === name)) continue;
    report(
      ['editions'],
      {
        zh: `edition: ${quoted(name)} 一项，写明状态和日期`,
        en: `an item edition: ${quoted(name)} with its status and date`,
      },
      {zh: '没有', en: 'none'},
      name === 'draft'
        ? undefined
        : {
            zh: `版本由 npm run release 发布，它写好这一项；有人删了的，从 git 恢复：git checkout ${editionsFile}。`,
            en: `npm run release makes an edition and writes this; where it was deleted, bring it back: git checkout ${editionsFile}.`,
          },
    );
  }
  const names = entries.map(({edition}) => edition);
  names.forEach((name, index) => {
    if (!known.includes(name)) {
      report(
        ['editions', index, 'edition'],
        {zh: `有的版本：${known.join('、')}`, en: `an edition that is there: ${known.join(', ')}`},
        same(name),
        {
          zh: '版本由 npm run release 发布，不手写。',
          en: 'npm run release makes editions; none is written by hand.',
        },
      );
    } else if (names.indexOf(name) !== index) {
      report(
        ['editions', index, 'edition'],
        {zh: '每个版本一项', en: 'one item for each edition'},
        {zh: `${name} 又一项`, en: `another for ${name}`},
      );
    }
  });
  entries.forEach((entry, index) => {
    checkHistory(entry, ['editions', index, 'history'], report);
  });
  checkOrder(editions, entries, report);
  return problems;
}

type Report = (place: Place, expected: Message, found: Message, mend?: Message) => void;

function checkHistory({edition, history}: EditionEntry, place: Place, report: Report): void {
  history.forEach(({status, date}, index) => {
    const before = history[index - 1];
    const allowed: readonly PublicationStatus[] =
      edition === 'draft'
        ? index === 0
          ? ['working-draft']
          : []
        : following[before?.status ?? 'begin'];
    if (!allowed.includes(status)) {
      const list = allowed.join(' | ');
      report(
        [...place, index, 'status'],
        allowed.length > 0 ? same(list) : {zh: '到此为止', en: 'nothing more'},
        before
          ? {zh: `${before.status} 之后是 ${status}`, en: `${status} after ${before.status}`}
          : same(status),
      );
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
      report(
        [...place, index, 'date'],
        {zh: '写到日，如 2027-01-10', en: 'the day, such as 2027-01-10'},
        same(date),
      );
    } else if (before && date < before.date) {
      report(
        [...place, index, 'date'],
        {zh: `不早于 ${before.date}`, en: `not before ${before.date}`},
        same(date),
      );
    }
  });
}

/** The newest release that is not withdrawn holds; those before it are superseded. */
function checkOrder(
  editions: readonly Edition[],
  entries: readonly EditionEntry[],
  report: Report,
): void {
  const releases = editions
    .filter(({status}) => status === 'released')
    .flatMap(({path}) => {
      const index = entries.findIndex(({edition}) => edition === path);
      const status = entries[index]?.history.at(-1)?.status;
      return status === undefined ? [] : [{path, index, status}];
    });
  const newest = releases.findIndex(({status}) => status !== 'withdrawn');
  releases.forEach(({path, index, status}, rank) => {
    if (status === 'withdrawn') return;
    const isNewest = rank === newest;
    if (isNewest !== (status === 'superseded')) return;
    report(
      ['editions', index, 'history'],
      isNewest
        ? {
            zh: '最新的发布版不是 superseded：没有取代它的',
            en: 'no superseded for the newest release: nothing supersedes it',
          }
        : {
            zh: `末项 superseded：${releases[newest]?.path} 版已发布`,
            en: `superseded as its last item: edition ${releases[newest]?.path} is out`,
          },
      {zh: `${path} 版是 ${status}`, en: `edition ${path} is ${status}`},
    );
  });
}

function quoted(name: string): string {
  return name === 'draft' ? name : `'${name}'`;
}
