/** What in an edition refers to each of its pages, in one language. */
import {parsePage} from '../content/content';
import {pageLinks} from '../content/page-links';
import {frontMatterField, pagesOf, type Page} from '../content/pages';
import {pagesIn, readSidebars} from '../content/sidebar';
import {clauseAnchor, levelAnchor} from '../model/anchors';
import type {Language} from '../model/locales';
import {readFilesOf, type Standard} from '../model/load';
import {referencesTo, type LevelReference} from '../model/views';
import {titleFromData} from './front-matter';

export interface Backlink {
  /** A level, a clause or a case by what the data says; a page by a link in its text. */
  readonly kind: LevelReference['kind'] | 'page';
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

/** Reads an edition's texts. A page that the data names already is not named again for its links. */
export function backlinksOf(siteDir: string, standard: Standard, language: Language): Backlinks {
  const {edition} = standard;
  // Of this language alone: parsing pages takes seconds.
  const own = pagesOf(siteDir, edition)
    .filter((page) => page.language === language)
    .map(parsePage);
  const nameOfData = new Map(own.map(({dataFile, name}) => [dataFile, nameOf(name)]));
  const nameOfId = new Map(
    readFilesOf(siteDir, edition).located.flatMap(({data, file}) => {
      const name = nameOfData.get(file);
      return 'id' in data && name !== undefined ? [[data.id, name] as const] : [];
    }),
  );
  const idOfName = new Map([...nameOfId].map(([id, name]) => [name, id]));
  const linked = pageLinks({siteDir, edition, pages: own});
  const placeOf = navigationOrder(siteDir, standard);

  const about = new Map(own.map((page) => [nameOf(page.name), titleAndPath(siteDir, page)]));
  const aboutOf = (name: string): TitleAndPath => about.get(name) ?? {title: name, path: '/'};

  return Object.fromEntries(
    own.flatMap(({name: file}) => {
      const name = nameOf(file);
      const fromData = referencesTo(idOfName.get(name) ?? '', standard).flatMap((reference) => {
        const page = nameOfId.get(reference.of);
        return page === undefined ? [] : [{...reference, page}];
      });
      const named = new Set(fromData.map(({page}) => page));
      const fromText = (linked.get(file) ?? [])
        .map(nameOf)
        .filter((page) => !named.has(page))
        .sort((a, b) => placeOf(a) - placeOf(b));
      const all: Backlink[] = [
        ...fromData.map(({kind, of, id, levels, page}) => {
          const {title, path} = aboutOf(page);
          return {
            kind,
            title,
            path: path + anchorOf(kind, id),
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

type TitleAndPath = Pick<Backlink, 'title' | 'path'>;

/** A page's title and path, as its front matter and its data say. */
function titleAndPath(siteDir: string, page: Page): TitleAndPath {
  const {edition, name} = page;
  const slug = frontMatterField(page, 'slug')?.value ?? `/${nameOf(name)}`;
  return {
    title:
      frontMatterField(page, 'title')?.value ?? titleFromData(siteDir, page)?.title ?? nameOf(name),
    path: `/${edition.path}${slug.replace(/\/?$/, '/')}`,
  };
}

function nameOf(file: string): string {
  return file.replace(/\.mdx?$/, '');
}

function anchorOf(kind: LevelReference['kind'], id: string): string {
  if (kind === 'level') return `#${levelAnchor(Number(id.split('.L')[1]))}`;
  return kind === 'clause' ? `#${clauseAnchor(id)}` : '';
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
