import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {kindOf, type DataFile} from '../model/kinds';
import type {AreaList, Part} from '../model/kinds/kind';
import type {Language} from '../model/locales';
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
import {extractPlaces, type PlaceOfData} from './extract';
import {variantsFor} from './variants';

export interface IndexSources {
  /** A built language. */
  readonly outDir: string;
  readonly language: Language;
  readonly editions: readonly string[];
  /** Of each edition, in the same order. */
  readonly standards: readonly Standard[];
}

export interface IndexFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a language's indexes: two for each edition, and one that names them. */
export function buildIndex(sources: IndexSources): IndexFile[] {
  const built = sources.editions.map((edition, index) => {
    const standard = sources.standards[index];
    if (!standard) throw new Error(`Edition ${edition} has no data.`);
    return {edition, ...indexEdition(sources, standard)};
  });
  const manifest: Manifest = {
    format,
    editions: built.map(({edition, core, text}) => ({
      path: edition,
      core: core.name,
      text: text.name,
    })),
  };
  return [
    ...built.flatMap(({core, text}) => [core, text]),
    {name: 'manifest.json', text: JSON.stringify(manifest)},
  ];
}

function indexEdition(
  {outDir, language}: IndexSources,
  standard: IndexSources['standards'][number],
): {readonly core: IndexFile; readonly text: IndexFile} {
  const edition = standard.edition.path;
  const pages: IndexedPage[] = [];
  const places: IndexedPlace[] = [];
  const texts: string[] = [];
  for (const address of pagesOf(outDir, edition)) {
    const {kind, places: known, ...about} = subjectOf(standard, address, language);
    const html = readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
    const [first, ...others] = extractPlaces(html, {id: about.id, places: known});
    if (!first || first.title === '') throw new Error(`${address}: no title to index.`);
    const page = pages.length;
    pages.push({path: address, title: first.title, ...about});
    for (const {text, ...place} of [{...first, kind}, ...others]) {
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
    core: {name: `${edition}.core.${build}.json`, text: JSON.stringify(core)},
    text: {name: `${edition}.text.${build}.json`, text: JSON.stringify(text)},
  };
}

/** The edition's pages as paths from the language's root, in the order of its navigation. */
function pagesOf(outDir: string, edition: string): string[] {
  const folder = path.join(outDir, edition);
  if (!existsSync(folder)) throw new Error(`${folder} is not built.`);
  const all = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => path.basename(name) === 'index.html')
    // What a capability's page says, once more as work orders.
    .filter((name) => !name.startsWith(`step-up${path.sep}`))
    .map((name) => `${path.posix.join(edition, path.dirname(name).split(path.sep).join('/'))}/`);
  const navigation = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const placeOf = (address: string): number => {
    const at = navigation.indexOf(`/${address}"`);
    return at < 0 ? navigation.length : at;
  };
  return all.sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en'));
}

interface IndexedSubject {
  readonly id?: string;
  readonly area?: string;
  readonly kind: Kind;
  readonly places: ReadonlyMap<string, PlaceOfData>;
}

/** What a page is about, by its address: of what there is data of, as its kind declares. */
function subjectOf(standard: Standard, address: string, language: Language): IndexedSubject {
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
