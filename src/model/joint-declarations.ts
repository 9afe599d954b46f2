/** What the authors of several editions that follow each other declare of a text, taken together. */
import type {Bilingual} from './bilingual';

export const effects = ['stricter', 'looser', 'same'] as const;
/** What a text that was worded anew asks for, beside what it asked for. */
export type Effect = (typeof effects)[number];

/** What is declared of a text from one edition to another, with what is declared in between. */
export interface Declaration {
  readonly effect: Effect;
  /** What its authors say of each change, oldest first. */
  readonly notes: readonly Bilingual[];
}

/** Of each normative text that an edition words otherwise than the one before: what is declared; `null` for nothing. */
export type EditionDeclarations = Readonly<Record<string, Declaration | null>>;

/**
 * @param steps of each edition after the earlier one up to the later one, oldest first
 * @returns by the names of texts; of what became stricter in one edition and looser in another nothing follows
 */
export function jointDeclarations(
  steps: readonly EditionDeclarations[],
): ReadonlyMap<string, Declaration> {
  const joint = new Map<string, Declaration | undefined>();
  for (const step of steps) {
    for (const [name, found] of Object.entries(step)) {
      // What is judged no more, or was not judged yet, is not known of the whole way either.
      const known = joint.has(name) ? joint.get(name) : {effect: 'same' as const, notes: []};
      const effect = known && found ? jointEffect(known.effect, found.effect) : undefined;
      joint.set(
        name,
        effect && {effect, notes: [...(known?.notes ?? []), ...(found?.notes ?? [])]},
      );
    }
  }
  return new Map([...joint].flatMap(([name, each]) => (each ? [[name, each]] : [])));
}

function jointEffect(first: Effect, second: Effect): Effect | undefined {
  if (first === 'same' || first === second) return second;
  return second === 'same' ? first : undefined;
}
