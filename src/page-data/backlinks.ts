/** What in an edition refers to each of its pages, in one language. */
import {parsePage} from '../content/content';
import {withdrawnPages} from '../content/page-fates';
import {pageLinks} from '../content/page-links';
import {pagesOf} from '../content/pages';
import {pagesIn, readSidebars} from '../content/sidebar';
import {pageName} from '../model/editions';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import {readFilesOf} from '../model/load';
import {referencesTo, type LevelReference} from '../model/views';
import {titleAndPath, type TitleAndPath} from './title';

export interface Backlink {
  /** A level, a clause or a case by what the data says; a page by a link in its text. */
  readonly kind: LevelReference['kind'];
  /** Of the page where it stands. */
  readonly title: string;
  /** Path with the place, from the language's root: `/draft/av-1/#l4`. */
  readonly path: string;
  /** What it is on that page, where it is not the page as a whole: `AV-1.L4`. */
  readonly id?: string;
  /** The levels of this page's capability that it refers to. */
  readonly levels?: readonly number[];
}

/** By the name of the page that is referred to; nothing for a page that nothing refers to. */
export type Backlinks = Readonly<Record<string, readonly Backlink[] | undefined>>;

/** Reads an edition's texts. What is withdrawn refers to nothing; a page that the data names already is not named again for its links. */
export function backlinksOf(siteDir: string, standard: Standard, language: Language): Backlinks {
  const {edition} = standard;
  // Of this language alone: parsing pages takes seconds.
  const languagePages = pagesOf(siteDir, edition)
    .filter((page) => page.language === language)
    .map(parsePage);
  const nameOfData = new Map(languagePages.map((page) => [page.dataFile, pageName(page)]));
  const files = readFilesOf(siteDir, edition).located;
  const nameOfId = new Map(
    files.flatMap(({data, file}) => {
      const name = nameOfData.get(file);
      return 'id' in data && name !== undefined ? [[data.id, name] as const] : [];
    }),
  );
  const idOfName = new Map([...nameOfId].map(([id, name]) => [name, id]));
  const linked = pageLinks({siteDir, edition, pages: languagePages});
  const placeOf = navigationOrder(siteDir, standard);
  const withdrawn = withdrawnPages(pagesOf(siteDir, edition), files);

  const about = new Map(languagePages.map((page) => [pageName(page), titleAndPath(siteDir, page)]));
  const aboutOf = (name: string): TitleAndPath => about.get(name) ?? {title: name, path: '/'};

  return Object.fromEntries(
    languagePages.flatMap((target) => {
      const name = pageName(target);
      const fromData = referencesTo(idOfName.get(name) ?? '', standard).flatMap((reference) => {
        const page = nameOfId.get(reference.of);
        return page === undefined ? [] : [{...reference, page}];
      });
      const named = new Set(fromData.map(({page}) => page));
      const fromText = (linked.get(target.name) ?? [])
        .map((file) => pageName({name: file}))
        .filter((page) => !named.has(page) && !withdrawn.has(page))
        .sort((a, b) => placeOf(a) - placeOf(b));
      const all: Backlink[] = [
        ...fromData.map(({kind, of, id, anchor, levels, page}) => {
          const {title, path} = aboutOf(page);
          return {
            kind,
            title,
            path: anchor === undefined ? path : `${path}#${anchor}`,
            levels,
            ...(id === of ? {} : {id}),
          };
        }),
        ...fromText.map((page) => ({kind: 'page' as const, ...aboutOf(page)})),
      ];
      return all.length > 0 ? [[name, all] as const] : [];
    }),
  );
}

/** Where a page stands in the sidebar; what is not in it comes last. */
function navigationOrder(siteDir: string, {edition}: Standard): (name: string) => number {
  const sidebars = readSidebars(siteDir, edition).value ?? {};
  const order = Object.values(sidebars).flatMap(pagesIn);
  return (name) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
}
