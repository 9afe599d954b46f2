import {createHash} from 'node:crypto';
import type {Language} from '../model/locales';
import {kindOf, type DataFile} from '../model/kinds';
import type {AreaList, Part} from '../model/kinds/kind';
import {dataOf, type Standard} from '../model/standard';
import type {Glossary} from '../model/schema';
import {fold} from '../search/fold';
import {
  format,
  type Core,
  type FullText,
  type IndexedPage,
  type IndexedPlace,
  type Kind,
  type Manifest,
} from '../search/format';
import type {PlaceOfData, Subject} from './extract';
import type {OutputFile} from './files';
import type {BuiltPage} from './read-pages';
import {variantsFor} from './variants';

export interface IndexSources {
  readonly language: Language;
  /** Of each edition. */
  readonly standards: readonly Standard[];
}

/**
 * The files of a language's indexes: two for each edition, and one that names them.
 *
 * @param pages of the language, as they were before delivery
 * @throws {Error} when an edition has no front page, or a page no title
 */
export function buildIndex(pages: readonly BuiltPage[], sources: IndexSources): OutputFile[] {
  const built = sources.standards.map((standard) => ({
    edition: standard.edition.path,
    ...indexEdition(pages, sources.language, standard),
  }));
  const manifest: Manifest = {
    format,
    editions: built.map(({edition, core, text}) => ({
      path: edition,
      core: core.path,
      text: text.path,
    })),
  };
  return [
    ...built.flatMap(({core, text}) => [core, text]),
    {path: 'manifest.json', text: JSON.stringify(manifest)},
  ];
}

function indexEdition(
  built: readonly BuiltPage[],
  language: Language,
  standard: Standard,
): {readonly core: OutputFile; readonly text: OutputFile} {
  const edition = standard.edition.path;
  const pages: IndexedPage[] = [];
  const places: IndexedPlace[] = [];
  const texts: string[] = [];
  for (const {address, text: content} of inOrder(built, edition)) {
    if (!content) continue;
    const {kind, id, area} = content.subject;
    const [first, ...rest] = content.places;
    if (!first || first.title === '') throw new Error(`${address}: no title to index.`);
    const page = pages.length;
    pages.push({path: address, title: first.title, ...(id && {id}), ...(area && {area})});
    for (const {text, ...place} of [{...first, kind}, ...rest]) {
      places.push({page, ...place});
      texts.push(text);
    }
  }
  const build = createHash('sha256')
    .update(JSON.stringify([pages, places, texts]))
    .digest('hex')
    .slice(0, 12);
  const head = {format, edition, language, build};
  const core: Core = {
    ...head,
    pages,
    places,
    synonyms: synonymsOf(standard.glossary),
    variants: variantsFor(texts.join('')),
  };
  const text: FullText = {...head, texts};
  return {
    core: {path: `${edition}.core.${build}.json`, text: JSON.stringify(core)},
    text: {path: `${edition}.text.${build}.json`, text: JSON.stringify(text)},
  };
}

/** The edition's pages with a text, in the order of its navigation. */
function inOrder(pages: readonly BuiltPage[], edition: string): BuiltPage[] {
  const front = pages.find(({address}) => address === `${edition}/`);
  if (!front) throw new Error(`Edition ${edition} has no page ${edition}/.`);
  const placeIn = (navigation: string, address: string): number => {
    const at = navigation.indexOf(`/${address}"`);
    return at < 0 ? navigation.length : at;
  };
  return pages
    .filter((page) => page.edition === edition && page.text !== undefined)
    .map((page) => ({page, place: placeIn(front.html, page.address)}))
    .sort((a, b) => a.place - b.place || a.page.address.localeCompare(b.page.address, 'en'))
    .map(({page}) => page);
}

/** What a page is about, as search has it. */
export interface IndexedSubject extends Subject {
  readonly area?: string;
  readonly kind: Kind;
}

/** What a page is about, by its address: of what there is data of, as its kind declares. */
export function subjectOf(standard: Standard, address: string, language: Language): IndexedSubject {
  const areas = (): AreaList => standard.framework.areas;
  const isHere = (data: DataFile): boolean =>
    address === standard.edition.path + (kindOf(data).page.address(data, areas) ?? '');
  const data = dataOf(standard).find(isHere);
  if (!data) return {kind: 'page', places: new Map()};
  const {page, area, parts} = kindOf(data);
  return {
    ...('id' in data && {id: data.id}),
    ...(area && {area: area(data)}),
    kind: page.search,
    places: new Map(parts(data).flatMap((part) => placeOf(part, language))),
  };
}

function placeOf({anchor, search}: Part, language: Language): [string, PlaceOfData][] {
  if (anchor === undefined || !search) return [];
  const {title, ...place} = search;
  return [[anchor, {...place, title: title?.[language] ?? place.id ?? ''}]];
}

/** Groups of words for one thing, both languages together, folded. */
function synonymsOf(glossary: Glossary | undefined): string[][] {
  return (glossary?.terms ?? []).map(({title, short = [], also = []}) => [
    ...new Set([title.zh, title.en, ...short, ...also].map(fold)),
  ]);
}
