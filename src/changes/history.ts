/** What a page about a capability or a specification says of its past: in which editions it stood, and what changed. */
import {editionBefore} from '../model/declared-changes';
import {dataName, type Edition} from '../model/editions';
import {readFilesOf} from '../model/load';
import type {Language} from '../model/locales';
import type {Comparison} from './comparisons';
import {editionName} from './words';

/** Of an edition in which it stood, in one language. */
export interface HistoryEntry {
  readonly edition: string;
  readonly name: string;
  /** The edition before, with which the page can be compared; none for the first in which it stood. */
  readonly before?: string;
  /** Its parts that changed, with what became of each; none where it stayed as it was. */
  readonly changes: readonly string[];
  /** Its area, by which the comparison is filtered. */
  readonly group: string;
}

/** By the name of a page: the latest edition first. A later edition changes nothing of what an earlier one says. */
export type HistoryData = Readonly<Record<string, readonly HistoryEntry[]>>;

/**
 * @param editions the draft, then the releases, newest first
 * @returns nothing where there is one edition
 */
export function historyOf(
  siteDir: string,
  editions: readonly Edition[],
  edition: Edition,
  comparisons: readonly Comparison[],
  language: Language,
): HistoryData {
  if (comparisons.length === 0) return {};
  const pages = readFilesOf(siteDir, edition).located.flatMap(({data, file}) =>
    data.kind === 'capability' || data.kind === 'specification'
      ? [{name: dataName(file, edition), id: data.id}]
      : [],
  );
  return Object.fromEntries(
    pages.map(({name, id}) => [name, entriesOf(id, editions, edition, comparisons, language)]),
  );
}

function entriesOf(
  id: string,
  editions: readonly Edition[],
  edition: Edition,
  comparisons: readonly Comparison[],
  language: Language,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (let each: Edition | undefined = edition; each; each = editionBefore(editions, each)) {
    const before = editionBefore(editions, each);
    const {path} = each;
    const report = comparisons.find(({from, to}) => from === before?.path && to === path)?.report;
    const found = report?.groups.flatMap(({id: group, pages}) =>
      pages
        .filter(({address}) => address === `/${id.toLowerCase()}/`)
        .map((page) => ({group, page})),
    )[0];
    const items = found?.page.items ?? [];
    const isFirst = !before || items.some(({of}) => of.id === id && of.changes.includes('added'));
    const colon = {zh: '：', en: ': '}[language];
    const comma = {zh: '，', en: ', '}[language];
    entries.push({
      edition: each.path,
      name: editionName(each)[language],
      group: found?.group ?? '',
      ...(before && !isFirst && {before: before.path}),
      changes: isFirst
        ? []
        : items.map(
            ({name, changes, notes}) =>
              name[language] +
              colon +
              [...changes, ...notes].map((words) => words[language]).join(comma),
          ),
    });
    if (isFirst) break;
  }
  return entries;
}
