/** The feeds of the site in a language. */
import type {Comparison} from '../changes/comparisons';
import {correctedWords, errataOf} from '../changes/errata';
import {editionName} from '../changes/words';
import {addressOfPage, pagesOf} from '../content/pages';
import {erratumAnchor} from '../model/anchors';
import {newestRelease, type Edition} from '../model/editions';
import type {PublicationStatus} from '../model/edition-file';
import {licence} from '../model/licence';
import type {Language} from '../model/locales';
import {draftFeed, editionsFeed} from '../model/made-files';
import {standardName} from '../model/name';
import type {Message} from '../model/problem';
import {titleAndPath} from '../page-data/title';
import {timeOf, writeAtom, type Feed, type FeedEntry} from './atom';
import {updatesOf} from './updates';

export interface FeedSite {
  readonly siteDir: string;
  /** The draft, then the releases, newest first. */
  readonly editions: readonly Edition[];
  readonly language: Language;
  /** The address of the language's root, with its host: `https://example.org/standard/en/`. */
  readonly root: string;
  readonly comparisons: readonly Comparison[];
}

/** More are not shown: readers of feeds keep what they have seen. */
const longestFeed = 50;

const htmlLanguage: Readonly<Record<Language, string>> = {zh: 'zh-Hans', en: 'en'};

/** From the language's root. */
export function feedFiles(site: FeedSite): {readonly path: string; readonly text: string}[] {
  return [
    {path: editionsFeed, text: writeAtom(feedOfEditions(site))},
    {path: draftFeed, text: writeAtom(feedOfDraft(site))},
  ];
}

const statusWords: Readonly<Record<PublicationStatus, Message>> = {
  'working-draft': {zh: '工作草案', en: 'working draft'},
  'draft-for-comment': {zh: '征求意见稿', en: 'draft for comment'},
  published: {zh: '已发布', en: 'published'},
  superseded: {zh: '已被取代', en: 'superseded'},
  withdrawn: {zh: '已撤销', en: 'withdrawn'},
};

/** What each edition became, and when; its corrections. */
function feedOfEditions(site: FeedSite): Feed {
  const {siteDir, editions, language, root} = site;
  const entries = editions.flatMap((edition): FeedEntry[] => {
    const link = `${root}${edition.path}/`;
    const name = editionName(edition)[language];
    const changed = edition.changes.map((change) => change[language]);
    return [
      ...edition.history.map(({status, date}, index) => {
        const word = statusWords[status][language];
        return {
          name: `edition ${edition.path} ${status}`,
          title: joined([name, ...(edition.status === 'draft' ? [] : [word])], language),
          updated: date,
          link,
          summary: index === 0 && changed.length > 0 ? changed.join(' ') : word,
        };
      }),
      ...errataOf(siteDir, edition, language).map((erratum) => ({
        name: `edition ${edition.path} erratum ${erratum.number}`,
        title: joined(
          [name, {zh: `第 ${erratum.number} 号勘误`, en: `erratum ${erratum.number}`}[language]],
          language,
        ),
        updated: erratum.date,
        link: `${link}changes/#${erratumAnchor(erratum.number)}`,
        summary: [erratum.change, erratum.reason, correctedWords(erratum, language)]
          .filter((text) => text !== '')
          .join(language === 'zh' ? '' : ' '),
      })),
    ];
  });
  return {
    ...commonOf(site),
    name: 'editions',
    title: joined([standardName[language], {zh: '版本', en: 'editions'}[language]], language),
    self: root + editionsFeed,
    entries: latest(entries),
  };
}

/** The pages of the draft that were edited last, with what differs from the newest release. */
function feedOfDraft(site: FeedSite): Feed {
  const {siteDir, editions, language, root, comparisons} = site;
  const [draft] = editions;
  const release = newestRelease(editions);
  const comparison = comparisons.find(({from, to}) => from === release?.path && to === draft?.path);
  const pages = draft ? pagesOf(siteDir, draft) : [];
  const updates = updatesOf(siteDir, pages);
  const entries = pages
    .filter((page) => page.language === language)
    .flatMap((page): FeedEntry[] => {
      const updated = updates.get(page.file);
      if (updated === undefined) return [];
      const address = addressOfPage(page);
      const {title, path} = titleAndPath(siteDir, page);
      return [
        {
          name: `draft ${address} ${updated}`,
          title,
          updated,
          link: root + path.slice(1),
          summary: summaryOf(address, comparison, release, language),
        },
      ];
    });
  return {
    ...commonOf(site),
    name: 'draft',
    title: joined(
      [
        standardName[language],
        {zh: '工作草案的改动', en: 'changes of the working draft'}[language],
      ],
      language,
    ),
    self: root + draftFeed,
    entries: latest(entries),
  };
}

/** What of a page is otherwise than in the newest release. */
function summaryOf(
  address: string,
  comparison: Comparison | undefined,
  release: Edition | undefined,
  language: Language,
): string {
  if (!comparison || !release) return {zh: '草案有改动。', en: 'The draft changed.'}[language];
  const items = comparison.report.groups
    .flatMap(({pages}) => pages)
    .filter((page) => page.address === address)
    .flatMap((page) => page.items);
  if (items.length === 0) {
    return {
      zh: `与 ${release.path} 版相同。`,
      en: `The same as in edition ${release.path}.`,
    }[language];
  }
  const list = items.map(
    ({name, changes}) =>
      `${name[language]}: ${changes.map((each) => each[language]).join(language === 'zh' ? '、' : ', ')}`,
  );
  const start = {zh: `与 ${release.path} 版相比：`, en: `Against edition ${release.path}: `}[
    language
  ];
  return start + list.join(language === 'zh' ? '；' : '; ');
}

function commonOf({
  editions,
  language,
  root,
}: FeedSite): Pick<Feed, 'author' | 'language' | 'rights' | 'updated' | 'page'> {
  const [draft] = editions;
  return {
    author: standardName[language],
    language: htmlLanguage[language],
    rights: licence,
    // Without a date of its own it is as old as feeds can be.
    updated: draft?.history[0]?.date ?? '1970-01-01',
    page: `${root}${draft?.path ?? 'draft'}/changes/`,
  };
}

const joined = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'zh' ? '：' : ': ');

function latest(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries]
    .sort((a, b) => (timeOf(a.updated) < timeOf(b.updated) ? 1 : -1))
    .slice(0, longestFeed);
}
