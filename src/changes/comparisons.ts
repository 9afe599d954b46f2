/** What changed between the editions of the site, with what their authors declare of it. */
import type {State} from '../model/compare';
import {isComparedInBuild} from '../model/compared-editions';
import {declarationsOf} from '../content/reworded-texts';
import {editionBefore} from '../model/declared-changes';
import type {Edition} from '../model/editions';
import {jointDeclarations, type EditionDeclarations} from '../model/joint-declarations';
import {compareEditions, type Comparison} from './compare-editions';
import {readState} from './read-state';

export type {Comparison};

export interface ComparedEditions {
  /** The latest editions first; none where there is one edition. */
  readonly comparisons: readonly Comparison[];
  /** What each edition says, by its name; the pairs that are not compared here are compared from it. */
  readonly states: ReadonlyMap<string, State>;
  /** What each edition declares, by its name. */
  readonly declarations: Readonly<Record<string, EditionDeclarations>>;
}

/**
 * @param editions the draft, then the releases, newest first
 * @throws {UnreadableState} where an edition cannot be read
 */
export function compareAll(siteDir: string, editions: readonly Edition[]): ComparedEditions {
  if (editions.length < 2) return {comparisons: [], states: new Map(), declarations: {}};
  const oldestFirst = editions.map(({path}) => path).reverse();
  const states = new Map(
    editions.map((edition) => [edition.path, stateOf(siteDir, edition)] as const),
  );
  const declarations = Object.fromEntries(
    editions.flatMap((edition) => {
      const before = editionBefore(editions, edition);
      return before ? [[edition.path, declarationsOf(siteDir, before, edition)] as const] : [];
    }),
  );
  const comparisons = editions.flatMap((later, index) =>
    editions.slice(index + 1).flatMap((earlier): Comparison[] => {
      const [before, after] = [states.get(earlier.path), states.get(later.path)];
      if (!before || !after) throw new Error('Each edition has a state.');
      if (!isComparedInBuild(oldestFirst, earlier.path, later.path)) return [];
      const steps = oldestFirst
        .slice(oldestFirst.indexOf(earlier.path) + 1, oldestFirst.indexOf(later.path) + 1)
        .map((name) => declarations[name] ?? {});
      return [compareEditions([before, after], [earlier, later], jointDeclarations(steps))];
    }),
  );
  return {comparisons, states, declarations};
}

/** What an edition says; the words of the interface belong to the site, not to an edition. */
function stateOf(siteDir: string, edition: Edition): State {
  const state = readState(siteDir, edition, edition.path);
  return {...state, things: state.things.filter(({kind}) => kind !== 'interface')};
}
