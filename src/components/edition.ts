import {useLocation} from '@docusaurus/router';
import {
  useActiveDocContext,
  useDocsData,
  type GlobalVersion,
} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {withClosingSlash} from '../docusaurus/addresses';
import {editionsData} from '../docusaurus/editions-data';
import {mainOutline} from '../docusaurus/main-outline';
import type {PublicationStatus} from '../model/edition-file';
import type {EditionData} from '../page-data/editions';

export interface CurrentEdition {
  /** First part of its addresses: `draft`, `1.0`. */
  readonly path: string;
  readonly label: string;
  /** What it is and since when, to stand behind its name: ` (draft for comment, 2027-01-10)`; nothing of the draft, whose name says it. */
  readonly status?: string;
  /** What it is now. */
  readonly publication: PublicationStatus;
  readonly isDraft: boolean;
  readonly isIndexed: boolean;
  /** The page's address within it; none on a page of no edition. */
  readonly page?: string;
  /** Where the same page is in other editions, or their first page where they do not have it. */
  readonly otherEditions: readonly {
    readonly path: string;
    readonly label: string;
    readonly address: string;
  }[];
}

/** The edition of the page; on a page of no edition, the one that the landing page leads to. */
export function useCurrentEdition(): CurrentEdition {
  const {versions} = useDocsData(undefined);
  const {activeVersion} = useActiveDocContext(undefined);
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const path = activeVersion ? pathOf(activeVersion) : mainOutline.edition;
  const edition = editionOf(path);
  const status =
    edition && path !== 'draft'
      ? translate({id: 'edition.status.note'}, {status: statusText(edition)})
      : undefined;
  const root = `${siteConfig.baseUrl}${path}/`;
  const page =
    activeVersion && pathname.startsWith(root)
      ? withClosingSlash(`/${pathname.slice(root.length)}`)
      : undefined;
  return {
    path,
    label: editionLabel(path),
    ...(status !== undefined && {status}),
    publication: edition?.status ?? 'working-draft',
    isDraft: path === 'draft',
    isIndexed: edition?.isIndexed ?? true,
    ...(page !== undefined && {page}),
    otherEditions: versions
      .filter((version) => pathOf(version) !== path)
      .map((version) => ({
        path: pathOf(version),
        label: editionLabel(pathOf(version)),
        address: `/${pathOf(version)}${(page && samePage(path, page, pathOf(version))) ?? '/'}`,
      })),
  };
}

export interface EditionMark {
  /** `0.9 版已被取代` */
  readonly text: string;
  /** Of a page that is not the newest edition's: where that has it, or else what is said of it on the page itself. */
  readonly newest?: {
    readonly title: string;
    readonly path?: string;
  };
}

/**
 * What is to stay in sight on a page, once there is a release: its edition, and that it is not the newest. The notice
 * says more (`EditionNotice`). Nothing on a page of none.
 */
export function useEditionMark(): EditionMark | undefined {
  const {path, page, publication} = useCurrentEdition();
  const {newest} = editionsData;
  if (page === undefined || newest === undefined) return undefined;
  if (path === newest) return {text: editionLabel(path)};
  const same = samePage(path, page, newest);
  const superseded =
    publication === 'withdrawn'
      ? translate({id: 'edition.mark.withdrawn'}, {edition: path})
      : translate({id: 'edition.mark.superseded'}, {edition: path});
  return {
    text: path === 'draft' ? editionLabel(path) : superseded,
    newest: {
      title: translate({id: 'edition.notice.same'}, {edition: newest}),
      ...(same !== undefined && {path: `/${newest}${same}`}),
    },
  };
}

function editionOf(path: string): EditionData | undefined {
  return editionsData.editions.find((edition) => edition.path === path);
}

/** Where a page of an edition is in another one; nothing where that has it not. */
export function samePage(from: string, page: string, to: string): string | undefined {
  const target = editionOf(to);
  if (target?.pages.includes(page)) return page;
  if (to !== editionsData.newest) return undefined;
  const gone = editionOf(from)?.gone.find(({address}) => address === page);
  const [successor, ...further] = gone?.successors ?? [];
  return further.length === 0 ? successor?.path.slice(to.length + 1) : undefined;
}

/** The words for what an edition is, with the day since when. */
export function statusText({status, date}: Pick<EditionData, 'status' | 'date'>): string {
  const name = {
    'working-draft': () => translate({id: 'edition.status.workingDraft'}),
    'draft-for-comment': () => translate({id: 'edition.status.draftForComment'}),
    published: () => translate({id: 'edition.status.published'}),
    superseded: () => translate({id: 'edition.status.superseded'}),
    withdrawn: () => translate({id: 'edition.status.withdrawn'}),
  }[status]();
  return date === undefined ? name : translate({id: 'edition.status.since'}, {status: name, date});
}

/** The config gives every version its edition's path as label. */
function pathOf(version: GlobalVersion): string {
  return version.label;
}

function editionLabel(path: string): string {
  return path === 'draft'
    ? translate({id: 'edition.draft'})
    : translate({id: 'edition.released'}, {edition: path});
}
