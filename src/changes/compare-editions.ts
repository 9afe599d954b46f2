/** What changed from an edition to a later one. Knows no files: it runs in builds and in browsers. */
import {compare, type Changes, type State, type ThingChange} from '../model/compare';
import type {Edition} from '../model/editions';
import type {Declaration} from '../model/joint-declarations';
import {reportOf, type Report} from './report';
import {editionName} from './words';

export interface Comparison {
  /** The first part of the earlier edition's addresses: `0.9`. */
  readonly from: string;
  readonly to: string;
  readonly changes: Changes;
  readonly report: Report;
}

type NamedEdition = Pick<Edition, 'path' | 'status'>;

/** @param declared of the normative texts between the two, by their names */
export function compareEditions(
  [before, after]: readonly [State, State],
  [earlier, later]: readonly [NamedEdition, NamedEdition],
  declared: ReadonlyMap<string, Declaration>,
): Comparison {
  const compared = compare(before, after);
  const things = compared.things.map((thing) => withDeclaration(thing, declared));
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
  // Of the scoring rule a section is declared as a whole, by its address, and which version holds by itself.
  if (kind === 'rule') return id.endsWith('#version') ? [id, 'capability/scoring/version'] : [id];
  if (kind !== 'term') return [`${id}/${field}`];
  return [`${id.replace('/', '/words/')}/${field}`, `capability/words/${id}/${field}`];
}
