/** What became of what is withdrawn: things with ids, and what is in force in their place. */
import type {Bilingual} from './bilingual';
import {kindOf, type DataFile} from './kinds';
import type {PlaceKind} from './kinds/kind';
import {writtenFateIn, type Lifecycle, type WrittenFate} from './lifecycle';
import {valueAt, type Place} from './place';
import type {LevelNumber} from './shapes';

/** Something of the standard that has an id, and may be withdrawn. */
export interface Thing {
  readonly id: string;
  /** What search tells it by. */
  readonly kind: PlaceKind;
  readonly lifecycle: Lifecycle;
  /** The id of what it is in, and is withdrawn with: of a criterion its level, of a level its capability. */
  readonly within?: string;
}

/** A thing of a data file. */
export interface DataThing extends Thing {
  readonly place: Place;
  /** Of its place on its page; nothing for the page itself. */
  readonly anchor?: string;
  /** What a part of the page is called, where that is not its id. */
  readonly title?: Bilingual;
  /** Of a level and of what belongs to one. */
  readonly level?: LevelNumber;
}

/** The things of a data file: what it is about, and the parts of that with an id. */
export function thingsOf(data: DataFile): DataThing[] {
  const things: DataThing[] = [];
  if ('id' in data) {
    const lifecycle: Lifecycle = 'status' in data ? data : {};
    things.push({id: data.id, kind: kindOf(data).page.search, lifecycle, place: []});
  }
  for (const {place, anchor, search} of kindOf(data).parts(data)) {
    if (search?.id === undefined) continue;
    const {id, kind, title, level} = search;
    const around = innermost(things, place);
    things.push({
      id,
      kind,
      // Whatever stands there, its kind's schema has let pass.
      lifecycle: valueAt(data, place) as Lifecycle,
      place,
      ...(anchor !== undefined && {anchor}),
      ...(title && {title}),
      ...(level !== undefined && {level}),
      ...(around && {within: around.id}),
    });
  }
  return things;
}

/** Of the things of a file, in their order, the one that a place is in. */
export function innermost(things: readonly DataThing[], place: Place): DataThing | undefined {
  return things.filter((thing) => isWithin(place, thing.place)).at(-1);
}

function isWithin(place: Place, around: Place): boolean {
  return around.every((key, index) => place[index] === key);
}

/** Things by their ids; of two with one id the first counts. */
export type Things = ReadonlyMap<string, Thing>;

export function byId<T extends Thing>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map([...things].reverse().map((thing) => [thing.id, thing]));
}

/** What became of something withdrawn. */
export interface Fate extends WrittenFate {
  /** What was withdrawn: the thing itself, or what it is in. */
  readonly of: string;
}

/** The fate of a thing that is withdrawn, by itself or with what it is in; nothing of what is in force. */
export function writtenFateOf(id: string, things: Things): Fate | undefined {
  const thing = things.get(id);
  if (!thing) return undefined;
  const {lifecycle, within} = thing;
  const fate = writtenFateIn(lifecycle);
  if (fate) return {of: id, ...fate};
  return within === undefined ? undefined : writtenFateOf(within, things);
}

/** Whether a thing is withdrawn, by itself or with what it is in. */
export function isWithdrawn(id: string, things: Things): boolean {
  return writtenFateOf(id, things) !== undefined;
}

/**
 * What is in force in the place of a thing, in the order in which it is named, each once: of what is in force the
 * thing itself, of what is withdrawn the end of all that its fate leads to. What is not there, and what
 * leads back to where it began, ends in nothing; the check `fate-ends` lets neither pass.
 */
export function fateOf(id: string, things: Things): string[] {
  const follow = (next: string, passed: readonly string[]): string[] => {
    if (!things.has(next)) return [];
    const fate = writtenFateOf(next, things);
    if (!fate) return [next];
    if (passed.includes(fate.of)) return [];
    return fate.ids.flatMap((successor) => follow(successor, [...passed, fate.of]));
  };
  return [...new Set(follow(id, []))];
}
