/** The editions beside each other: what each is, and where a place of one is in the newest. */
import {addressOfPage, headingsOf, pagesOf, type Page} from '../content/pages';
import {stepSheetsPath} from '../model/anchors';
import {isIndexed, newestRelease, statusOf, type Edition} from '../model/editions';
import type {PublicationStatus} from '../model/edition-file';
import {fateFields, type FateField} from '../model/lifecycle';
import {readFilesOf} from '../model/load';
import type {Language} from '../model/locales';
import {titleAndPath} from './title';

/** A place that the newest release has no longer. */
export interface GonePlace {
  /** Within the edition: `/scoring/#r1`. */
  readonly address: string;
  readonly title: string;
  readonly fate: FateField;
  readonly reason: string;
  /** What is in its place, with addresses from the language's root. */
  readonly successors: readonly {readonly title: string; readonly path: string}[];
}

export interface EditionData {
  readonly path: string;
  readonly status: PublicationStatus;
  /** Since when it is that. */
  readonly date?: string;
  readonly isIndexed: boolean;
  /** The addresses of its pages, within it. */
  readonly pages: readonly string[];
  /** What of it the newest release has no longer; of an edition before that alone. */
  readonly gone: readonly GonePlace[];
}

export interface EditionsData {
  /** The draft, then the releases, newest first. */
  readonly editions: readonly EditionData[];
  /** The newest release, by its path; none before the first. */
  readonly newest?: string;
}

export function editionsDataOf(
  siteDir: string,
  editions: readonly Edition[],
  language: Language,
): EditionsData {
  const newest = newestRelease(editions);
  const pages = new Map(
    editions.map((edition) => [
      edition.path,
      pagesOf(siteDir, edition).filter((page) => page.language === language),
    ]),
  );
  const pagesIn = ({path}: Edition): readonly Page[] => pages.get(path) ?? [];
  return {
    ...(newest && {newest: newest.path}),
    editions: editions.map((edition) => {
      const date = edition.history.at(-1)?.date;
      return {
        path: edition.path,
        status: statusOf(edition),
        ...(date !== undefined && {date}),
        isIndexed: isIndexed(edition, editions),
        pages: [...pagesIn(edition).map(addressOfPage), ...stepSheetsIn(siteDir, edition)],
        gone: newest ? goneFrom(siteDir, edition, newest, editions, pagesIn, language) : [],
      };
    }),
  };
}

/** The pages that the plugin makes of capabilities. */
function stepSheetsIn(siteDir: string, edition: Edition): string[] {
  return readFilesOf(siteDir, edition).located.flatMap(({data}) =>
    data.kind === 'capability' ? [stepSheetsPath('', data.id).slice(1)] : [],
  );
}

function goneFrom(
  siteDir: string,
  edition: Edition,
  newest: Edition,
  editions: readonly Edition[],
  pagesIn: (edition: Edition) => readonly Page[],
  language: Language,
): GonePlace[] {
  const [from, to] = [editions.indexOf(edition), editions.indexOf(newest)];
  if (edition.status === 'draft' || from <= to) return [];
  // Those that came after it, the next first.
  const later = editions.slice(to, from).reverse();
  /** Where something gone at an edition is at the end. */
  const follow = (address: string, rest: readonly Edition[]): string[] => {
    const [next, ...further] = rest;
    if (!next) return [address];
    const [page = '', anchor] = address.split('#');
    const gone = next.gone.find((each) => each.address === address);
    const ofPage = next.gone.find((each) => each.address === page);
    // A section goes with its page, unless it is said apart.
    const targets = gone
      ? targetsOf(gone)
      : ofPage
        ? targetsOf(ofPage).map((target) => (anchor === undefined ? target : `${target}#${anchor}`))
        : [address];
    return targets.flatMap((target) => follow(target, further));
  };
  const titled = (of: Edition, address: string): string =>
    titleOf(siteDir, pagesIn(of), address) ?? address;
  return later.flatMap(({gone}, index) =>
    gone
      // What an edition between the two had first is none of this one's.
      .filter(({address}) => titleOf(siteDir, pagesIn(edition), address) !== undefined)
      .map((each): GonePlace => {
        const ends = targetsOf(each).flatMap((target) => follow(target, later.slice(index + 1)));
        return {
          address: each.address,
          title: titled(edition, each.address),
          fate: fateFields.find((field) => each[field] !== undefined) ?? 'replacedBy',
          reason: each.reason[language],
          successors: [...new Set(ends)].map((address) => ({
            title: titled(newest, address),
            path: `/${newest.path}${address}`,
          })),
        };
      }),
  );
}

const targetsOf = (gone: Edition['gone'][number]): readonly string[] =>
  fateFields.flatMap((field) => gone[field] ?? []);

/** What a page or a section is called; nothing where it is not there. */
function titleOf(siteDir: string, pages: readonly Page[], address: string): string | undefined {
  const [at, anchor] = address.split('#');
  const page = pages.find((each) => addressOfPage(each) === at);
  if (!page) return undefined;
  if (anchor === undefined) return titleAndPath(siteDir, page).title;
  return headingsOf(page).find(({id}) => id === anchor)?.text;
}
