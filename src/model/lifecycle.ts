/** What is in force, and what became of the rest. What is withdrawn keeps its id and its address. */
import type {Bilingual} from './bilingual';

/** What may have become of something withdrawn: each is a field with the ids of what took its place. */
export const fateFields = ['replacedBy', 'splitInto', 'mergedInto'] as const;
export type FateField = (typeof fateFields)[number];

/** What the data says of how long something is in force; the schema is in `shapes.ts`. */
export interface Lifecycle extends Readonly<
  Partial<Record<FateField, readonly string[] | undefined>>
> {
  readonly status?: 'active' | 'withdrawn' | undefined;
  /** Why it was withdrawn. */
  readonly reason?: Bilingual | undefined;
}

/** What became of something withdrawn, as the data says it. */
export interface WrittenFate {
  readonly field: FateField;
  /** None: nothing took its place. */
  readonly ids: readonly string[];
  readonly reason?: Bilingual | undefined;
}

/** What something says itself of what became of it; nothing of what is in force. */
export function writtenFateIn(lifecycle: Lifecycle): WrittenFate | undefined {
  if (inForce(lifecycle)) return undefined;
  const field = fateFields.find((name) => lifecycle[name] !== undefined) ?? 'replacedBy';
  return {field, ids: lifecycle[field] ?? [], reason: lifecycle.reason};
}

/** Whether a thing of the standard is in force, as far as it says so itself. */
export function inForce({status}: {readonly status?: Lifecycle['status']}): boolean {
  return status !== 'withdrawn';
}
