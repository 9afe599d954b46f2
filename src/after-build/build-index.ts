import {createHash} from 'node:crypto';
import {inForce} from '../model/lifecycle';
import type {Language} from '../model/locales';
import type {Standard} from '../model/standard';
import {fold} from '../search/fold';
import {
  format,
  type Core,
  type FullText,
  type IndexedFate,
  type IndexedPage,
  type IndexedPlace,
  type Manifest,
} from '../search/format';
import type {OutputFile} from './files';
import type {BuiltPage} from './read-pages';
import {variantsFor} from './variants';

export interface IndexSources {
  readonly language: Language;
  /** Of each edition. */
  readonly standards: readonly Standard[];
  /** What is withdrawn from an edition, in the language. */
  readonly withdrawnFrom: (standard: Standard) => readonly WithdrawnPlace[];
}

/** Something withdrawn, which the index has from the data: pages show it folded, with a text that search leaves alone. */
export interface WithdrawnPlace extends Pick<IndexedPlace, 'kind' | 'title' | 'id' | 'level'> {
  /** From the language's root, with the place on the page: `/draft/ds-1/#l3-2`. */
  readonly path: string;
  readonly names: readonly string[];
  readonly successors: readonly {readonly title: string; readonly path: string}[];
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
    ...indexEdition(pages, sources, standard),
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
  {language, withdrawnFrom}: IndexSources,
  standard: Standard,
): {readonly core: OutputFile; readonly text: OutputFile} {
  const edition = standard.edition.path;
  const withdrawn = withdrawnFrom(standard);
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
    const here = withdrawn.flatMap(({path, ...place}) => {
      const [pagePath, anchor] = path.slice(1).split('#');
      return pagePath === address ? [{...place, anchor}] : [];
    });
    const itself = here.find(({anchor}) => anchor === undefined);
    const shown = itself
      ? [{...first, kind, text: '', withdrawn: fateOf(itself)}]
      : [{...first, kind}, ...rest];
    const folded = here.flatMap(({names, successors, anchor, ...place}) =>
      anchor === undefined
        ? []
        : [{...place, anchor, text: '', withdrawn: fateOf({names, successors})}],
    );
    for (const {text, ...place} of [...shown, ...folded]) {
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
    synonyms: synonymsOf(standard),
    variants: variantsFor(texts.join('')),
  };
  const text: FullText = {...head, texts};
  return {
    core: {path: `${edition}.core.${build}.json`, text: JSON.stringify(core)},
    text: {path: `${edition}.text.${build}.json`, text: JSON.stringify(text)},
  };
}

function fateOf({names, successors}: Pick<WithdrawnPlace, 'names' | 'successors'>): IndexedFate {
  return {
    names,
    successors: successors.map(({title, path}) => ({title, path: path.slice(1)})),
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

/** Groups of words for one thing in force, both languages together, folded: terms, and the words of criteria. */
function synonymsOf({glossary, words, capabilities}: Standard): string[][] {
  const terms = (glossary?.terms ?? [])
    .filter(inForce)
    .map(({title, short = [], also = []}) => [title.zh, title.en, ...short, ...also]);
  const ofCriteria = [words, ...capabilities.filter(inForce)]
    .flatMap((data) => data?.words ?? [])
    .filter(inForce)
    .map(({title, also = []}) => [title.zh, title.en, ...also]);
  return [...terms, ...ofCriteria].map((names) => [...new Set(names.map(fold))]);
}
