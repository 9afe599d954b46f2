/** What is withdrawn from an edition and what became of it, in one language, as pages and search are given it. */
import {pageThings} from '../content/page-fates';
import {pagesOf} from '../content/pages';
import {byId, fateOf, writtenFateOf, type DataThing, type Thing} from '../model/fates';
import type {DataFile} from '../model/kinds';
import type {PlaceKind} from '../model/kinds/kind';
import type {FateField} from '../model/lifecycle';
import {readFilesOf} from '../model/load';
import type {Language} from '../model/locales';
import {valueAt} from '../model/place';
import {placedThings} from '../model/placed-things';
import type {LevelNumber} from '../model/schema';
import type {Standard} from '../model/standard';
import {titleAndPath} from './title';

/** Something in force that took the place of something withdrawn. */
export interface Successor {
  readonly id: string;
  /** What links to it say: `DS-1.L3.4`, `DS-1 Data-item management`. */
  readonly title: string;
  /** Path with the place, from the language's root: `/draft/ds-1/#l3-4`. */
  readonly path: string;
}

/** Something withdrawn. */
export interface WithdrawnData extends Successor {
  readonly kind: PlaceKind;
  readonly level?: LevelNumber;
  /** What was withdrawn: itself, or what it is in. */
  readonly of: string;
  readonly fate: FateField;
  readonly reason: string;
  /** What is in force in its place; none where nothing is. */
  readonly successors: readonly Successor[];
  /** What readers who look for it may call it, besides its id. */
  readonly names: readonly string[];
}

/** By the ids of what is withdrawn. */
export type FatesData = Readonly<Record<string, WithdrawnData | undefined>>;

/** Everything withdrawn, in the order of the data, pages last. */
export function fatesOf(siteDir: string, standard: Standard, language: Language): FatesData {
  const entries = [
    ...entriesOfData(standard, language),
    ...entriesOfPages(siteDir, standard, language),
  ];
  const things = byId(entries.map(({thing}) => thing));
  const byItsId = new Map([...entries].reverse().map((entry) => [entry.thing.id, entry]));
  return Object.fromEntries(
    entries.flatMap(({thing: {id, kind}, ...entry}) => {
      const fate = writtenFateOf(id, things);
      if (!fate) return [];
      const successors = fateOf(id, things).flatMap((successor) => {
        const found = byItsId.get(successor);
        return found ? [{id: successor, title: found.title, path: found.path}] : [];
      });
      const {of, field, reason} = fate;
      const withdrawn: WithdrawnData = {
        id,
        kind,
        ...entry,
        of,
        fate: field,
        reason: reason?.[language] ?? '',
        successors,
      };
      return [[id, withdrawn]];
    }),
  );
}

/** A thing with what it is called and where it is. */
interface Entry extends Pick<WithdrawnData, 'title' | 'path' | 'names' | 'level'> {
  readonly thing: Thing;
}

function entriesOfData(standard: Standard, language: Language): Entry[] {
  return placedThings(standard).map(({data, name, path, ...thing}): Entry => {
    const {id, level} = thing;
    return {
      thing,
      title: name?.[language] ?? id,
      path,
      ...(level !== undefined && {level}),
      names: namesOf(data, thing),
    };
  });
}

/** What has a name of its own is looked for by that, in both languages; the rest by its id. */
function namesOf(data: DataFile, {id, place, title}: DataThing): string[] {
  if (!title) return [];
  const listIn = (field: string): string[] =>
    (valueAt(data, [...place, field]) as string[] | undefined) ?? [];
  return [id, title.zh, title.en, ...listIn('short'), ...listIn('also')];
}

function entriesOfPages(siteDir: string, {edition}: Standard, language: Language): Entry[] {
  const {located} = readFilesOf(siteDir, edition);
  return pageThings(pagesOf(siteDir, edition), located).map((thing) => ({
    thing,
    ...titleAndPath(siteDir, thing.pages[language] ?? thing.pages.zh),
    names: [thing.id],
  }));
}
