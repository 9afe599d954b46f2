/** What changed from each edition of the site to each later one, with what its authors declare of it. */
import {compare, type Changes, type State, type ThingChange} from '../model/compare';
import {declaredBetween, type Declaration} from '../model/declared-changes';
import type {Edition} from '../model/editions';
import {readState} from './read-state';
import {reportOf, type Report} from './report';
import {editionName} from './words';

export interface Comparison {
  /** The first part of the earlier edition's addresses: `0.9`. */
  readonly from: string;
  readonly to: string;
  readonly changes: Changes;
  readonly report: Report;
}

/**
 * @param editions the draft, then the releases, newest first
 * @returns each pair, the latest editions first; none where there is one edition
 * @throws {UnreadableState} where an edition cannot be read
 */
export function comparisonsOf(siteDir: string, editions: readonly Edition[]): Comparison[] {
  if (editions.length < 2) return [];
  const states = editions.map((edition) => readState(siteDir, edition, edition.path));
  return editions.flatMap((later, index) =>
    editions.slice(index + 1).map((earlier, place): Comparison => {
      const [before, after] = [states[index + 1 + place], states[index]];
      if (!before || !after) throw new Error('Each edition has a state.');
      return comparisonOf(
        [before, after],
        [earlier, later],
        declaredBetween(siteDir, editions, earlier, later),
      );
    }),
  );
}

function comparisonOf(
  [before, after]: readonly [State, State],
  [earlier, later]: readonly [Edition, Edition],
  declared: ReadonlyMap<string, Declaration>,
): Comparison {
  const compared = compare(before, after);
  const things = compared.things
    // The words of the interface belong to the site, not to an edition.
    .filter(({kind}) => kind !== 'interface')
    .map((thing) => withDeclaration(thing, declared));
  const changes = {...compared, things};
  const report = reportOf(changes, [before, after], {
    labels: [editionName(earlier), editionName(later)],
    editionPath: later.path,
    earlierPath: earlier.path,
    uncompared: undefined,
  });
  return {from: earlier.path, to: later.path, changes, report};
}

function withDeclaration(
  thing: ThingChange,
  declared: ReadonlyMap<string, Declaration>,
): ThingChange {
  if (!thing.before || !thing.after) return thing;
  for (const {field} of thing.texts) {
    const found = namesOfText(thing, field).flatMap((name) => declared.get(name) ?? [])[0];
    if (found) return {...thing, declared: found};
  }
  return thing;
}

/** What the text may be called in a declaration; words are listed in their file, and known by it. */
function namesOfText({kind, id}: ThingChange, field: string): string[] {
  if (kind !== 'term') return [`${id}/${field}`];
  return [`${id.replace('/', '/words/')}/${field}`, `capability/words/${id}/${field}`];
}
