/** Entries of an adoption sheet that others are worked out of, or that are worked out themselves. Loaded by browsers. */

/** `../tools/proposals.ts` says what is worked out of what. */
export const sheetEntries = [
  /** The value measured so far, and over how many days. */
  'actual',
  /** A service level objective. */
  'objective',
  /** The window of its error budget. */
  'window',
  /** How much of the error budget is used. */
  'budget-used',
  /** Hard dependencies, each with its objective. */
  'dependencies',
  /** What each of them has to reach, and whether it does. */
  'dependency-verdict',
  /** What customers are promised. */
  'promise',
  /** Whether it is looser than the objective, and what hard dependencies leave. */
  'promise-verdict',
] as const;

export type SheetEntry = (typeof sheetEntries)[number];
