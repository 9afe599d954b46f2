/** What the page about an edition's changes says: its authors' notes, and what differs from the edition before. */
import {editionBefore} from '../model/declared-changes';
import type {Edition} from '../model/editions';
import type {Language} from '../model/locales';
import type {Comparison} from './comparisons';
import type {ReportItem} from './report';
import {editionName} from './words';

export interface ChangedThing {
  readonly name: string;
  readonly kind: string;
  /** What became of it, in words. */
  readonly changes: readonly string[];
  /** Within the edition: `/ds-1/#l3-2`; nothing for what is there no more. */
  readonly address?: string;
}

export interface ChangedPage {
  readonly title: string;
  readonly things: readonly ChangedThing[];
}

/** In one language. */
export interface EditionChanges {
  readonly edition: string;
  /** What changed, as its authors say it. */
  readonly notes: readonly string[];
  /** The edition before; none for the first. */
  readonly before?: {readonly path: string; readonly name: string};
  readonly counts: readonly {readonly change: string; readonly count: number}[];
  readonly total: number;
  readonly groups: readonly {readonly title: string; readonly pages: readonly ChangedPage[]}[];
}

export function editionChangesOf(
  editions: readonly Edition[],
  edition: Edition,
  comparisons: readonly Comparison[],
  language: Language,
): EditionChanges {
  const before = editionBefore(editions, edition);
  const report = comparisons.find(
    ({from, to}) => from === before?.path && to === edition.path,
  )?.report;
  return {
    edition: edition.path,
    notes: edition.changes.map((change) => change[language]),
    ...(before && {before: {path: before.path, name: editionName(before)[language]}}),
    counts: (report?.counts ?? []).map(({change, count}) => ({change: change[language], count})),
    total: report?.total ?? 0,
    groups: (report?.groups ?? []).map(({title, pages}) => ({
      title: title[language],
      pages: pages.map((page) => ({
        title: page.title[language],
        things: page.items.map((item) => changedThing(item, edition, language)),
      })),
    })),
  };
}

function changedThing(
  {name, kind, changes, notes, addresses}: ReportItem,
  edition: Edition,
  language: Language,
): ChangedThing {
  const start = `/${edition.path}/`;
  const [address] = addresses;
  return {
    name: name[language],
    kind: kind[language],
    changes: [...changes, ...notes].map((each) => each[language]),
    ...(address?.startsWith(start) && {address: address.slice(start.length - 1)}),
  };
}
