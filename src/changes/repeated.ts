/** The same replacement in several places is said once. */
import type {TextChange, ThingChange, ThingKind} from '../model/compare';
import {languages, type Language} from '../model/locales';

/** What went and what came in its place, in the languages that have it. */
export interface Replacement {
  readonly key: string;
  readonly pairs: readonly {
    readonly language: Language;
    readonly before: string;
    readonly after: string;
  }[];
}

/** In so many places a replacement is said once. */
const placesLeast = 3;

/** The replacements that several texts have and nothing else, with the things that have them; by their keys. */
export function repeatedIn(
  things: readonly ThingChange[],
): ReadonlyMap<string, {replacement: Replacement; places: ThingChange[]}> {
  const found = new Map<string, {replacement: Replacement; places: ThingChange[]}>();
  for (const thing of things) {
    for (const text of thing.texts) {
      const replacement = replacementIn(thing, text);
      if (!replacement) continue;
      const places = found.get(replacement.key)?.places ?? [];
      if (!places.includes(thing)) places.push(thing);
      found.set(replacement.key, {replacement, places});
    }
  }
  return new Map([...found].filter(([, {places}]) => places.length >= placesLeast));
}

/** What decides is read in full, each by itself. */
const deciding: readonly ThingKind[] = ['rule', 'level', 'criterion', 'clause'];

/**
 * The single replacement that a text had, within words that stayed; nothing where it had more, is a name or decides,
 * or where numbers changed, which mean nothing by themselves.
 */
export function replacementIn({kind}: ThingChange, text: TextChange): Replacement | undefined {
  if (deciding.includes(kind) || text.field.endsWith('title')) return undefined;
  const pairs = languages.flatMap((language) => {
    const runs = text[language] ?? [];
    const changed = runs.flatMap((run, index): (readonly [string, string])[] => {
      const next = runs[index + 1];
      if (
        run.change === 'same' ||
        (run.change === 'added' && runs[index - 1]?.change === 'removed')
      )
        return [];
      return run.change === 'removed' && next?.change === 'added'
        ? [[run.text, next.text]]
        : [['', '']];
    });
    return runs.length === 0
      ? []
      : [{language, changed, isPart: runs.some(({change}) => change === 'same')}];
  });
  const isSingle = pairs.every(
    ({changed, isPart}) =>
      isPart &&
      changed[0]?.[0] !== '' &&
      !/\d/.test(changed.flat().join()) &&
      changed.every((pair) => pair.join('\n') === changed[0]?.join('\n')),
  );
  if (pairs.length === 0 || !isSingle) return undefined;
  const said = pairs.map(({language, changed: [[before, after] = ['', '']]}) => ({
    language,
    before,
    after,
  }));
  return {key: JSON.stringify(said), pairs: said};
}
