/** Things of a state as they are gathered from files. */
import * as z from 'zod';
import type {Limit, Sides, Thing, ThingKind} from '../model/compare';
import {writtenFateIn} from '../model/lifecycle';
import type {Language} from '../model/locales';
import {bilingual} from '../model/shapes';

/** A thing that files still add to. */
export type Draft = {-readonly [Key in keyof Thing]: Thing[Key]} & {
  texts: Record<string, Sides>;
  lists: Record<string, Record<Language, string[]>>;
  values: Record<string, string>;
  limits: Limit[];
  names: Record<string, Sides>;
  parts: string[];
};

/** Things in the order in which they were met. */
export class Things {
  private readonly byKey = new Map<string, Draft>();

  /** The thing of a kind with an id, begun when it is met for the first time. */
  at(kind: ThingKind, id: string, place: Pick<Thing, 'group' | 'address'>): Draft {
    const key = `${kind} ${id}`;
    const found = this.byKey.get(key);
    if (found) return found;
    const draft = {
      kind,
      id,
      ...place,
      texts: {},
      lists: {},
      values: {},
      limits: [],
      names: {},
      parts: [],
    };
    this.byKey.set(key, draft);
    return draft;
  }

  list(): Thing[] {
    return [...this.byKey.values()];
  }
}

/** Takes over what a thing, or the head of a page, says of its being withdrawn. */
export function setFate(thing: Draft, value: object): void {
  const fate = writtenFateIn(lifecycle.parse(value));
  if (fate) thing.fate = fate;
}

const ids = z.array(z.string()).optional().catch([]);
// An old state may say anything there; a page's reason is in its language alone, and a text of the page.
const lifecycle = z.object({
  status: z.literal(['active', 'withdrawn']).optional().catch(undefined),
  replacedBy: ids,
  splitInto: ids,
  mergedInto: ids,
  reason: bilingual.optional().catch(undefined),
});
