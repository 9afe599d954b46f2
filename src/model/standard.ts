/** An edition as data, made of its files. */
import {areaOf, numberOf} from './anchors';
import type {Edition} from './editions';
import {kindNames, kinds, type DataFile, type StandardData} from './kinds';
import type {AreaList} from './kinds/kind';
import {ofKind, type Located} from './located';

/**
 * One edition of the standard as data, in both languages, every reference in it sound. What fates name may be
 * pages, which are no data: a check looks at that (`checks/fates.ts`), and `fateOf` leaves out what is not there.
 */
export interface Standard extends StandardData {
  readonly edition: Edition;
}

/** Puts the files of an edition together, in the orders that their kinds declare. */
export function assemble(edition: Edition, files: readonly Located[]): Standard {
  const areas = ofKind(files, 'framework')[0]?.data.areas ?? [];
  const data = kindNames.flatMap((kind): [string, unknown][] => {
    const {published} = kinds[kind];
    const found = ofKind(files, kind).map((file): DataFile => file.data);
    if (published.count === 'list') {
      return [[published.name, found.sort(compare(published.order, areas))]];
    }
    const [first] = found;
    if (first) return [[published.name, first]];
    if (published.count === 'one-at-most') return [];
    throw new Error(`checkReferences lets no edition pass without a file of kind: ${kind}.`);
  });
  // One of each kind, as it declares: what `StandardData` says of the same declarations.
  return {edition, ...(Object.fromEntries(data) as unknown as StandardData)};
}

function compare(
  order: 'framework' | 'number' | 'size',
  areas: AreaList,
): (a: DataFile, b: DataFile) => number {
  const idOf = (data: DataFile): string => ('id' in data ? data.id : '');
  const sizeOf = (data: DataFile): number => ('people' in data ? data.people : 0);
  if (order === 'size') return (a, b) => sizeOf(a) - sizeOf(b);
  if (order === 'number') return (a, b) => idOf(a).localeCompare(idOf(b), 'en');
  const ranks = new Map(areas.map(({id}, index) => [id, index]));
  const rankOf = (data: DataFile): number => ranks.get(areaOf(idOf(data))) ?? areas.length;
  return (a, b) => rankOf(a) - rankOf(b) || numberOf(idOf(a)) - numberOf(idOf(b));
}

/** Every data file's content, kind by kind. */
export function dataOf(standard: StandardData): DataFile[] {
  return kindNames.flatMap((kind) => {
    const held: DataFile | readonly DataFile[] | undefined = standard[kinds[kind].published.name];
    return held ?? [];
  });
}
