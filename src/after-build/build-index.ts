import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Language} from '../model/locales';
import type {Standard} from '../model/load';
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
import type {Outline} from '../page-data/outline';
import {extractPlaces} from './extract';
import {variantsFor} from './variants';

export interface IndexSources {
  /** A built language. */
  readonly outDir: string;
  readonly language: Language;
  /** Of each edition. */
  readonly outlines: readonly Outline[];
  readonly editions: readonly string[];
  /** Of each edition, in the same order. */
  readonly standards: readonly Pick<Standard, 'specifications' | 'cases' | 'glossary'>[];
}

export interface IndexFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a language's indexes: two for each edition, and one that names them. */
export function buildIndex(sources: IndexSources): IndexFile[] {
  const built = sources.editions.map((edition, index) => {
    const outline = sources.outlines.find((one) => one.edition === edition);
    const standard = sources.standards[index];
    if (!outline || !standard) throw new Error(`Edition ${edition} has no outline.`);
    return {edition, ...indexEdition(sources, outline, standard)};
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
  outline: Outline,
  standard: IndexSources['standards'][number],
): {readonly core: IndexFile; readonly text: IndexFile} {
  const {edition} = outline;
  const pages: IndexedPage[] = [];
  const places: IndexedPlace[] = [];
  const texts: string[] = [];
  for (const address of pagesOf(outDir, edition)) {
    const {kind, ...about} = aboutOf(outline, standard, address);
    const html = readFileSync(path.join(outDir, address, 'index.html'), 'utf8');
    const [first, ...others] = extractPlaces(html, about.id);
    if (!first || first.title === '') throw new Error(`${address}: no title to index.`);
    const page = pages.length;
    pages.push({path: address, title: first.title, ...about});
    for (const {text, ...place} of [{...first, ...(kind && {kind})}, ...others]) {
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

/** What a page is about, by its address: a capability, an area, a specification, a case. */
function aboutOf(
  outline: Outline,
  {specifications, cases}: IndexSources['standards'][number],
  address: string,
): {id?: string; area?: string; kind?: Kind} {
  for (const area of outline.areas) {
    if (area.isWritten && area.path === `/${address}`) return {id: area.id, area: area.id};
    for (const capability of area.capabilities) {
      if (capability.path === `/${address}`) return {id: capability.id, area: area.id};
    }
  }
  const isHere = ({id}: {readonly id: string}): boolean =>
    address === `${outline.edition}/${id.toLowerCase()}/`;
  const specification = specifications.find(isHere);
  if (specification) return {id: specification.id};
  const one = cases.find(isHere);
  return one ? {id: one.id, kind: 'case'} : {};
}

/** Groups of words for one thing, both languages together, folded. */
function synonymsOf(glossary: Glossary | undefined): string[][] {
  return (glossary?.terms ?? []).map(({title, short = [], also = []}) => [
    ...new Set([title.zh, title.en, ...short, ...also].map(fold)),
  ]);
}
