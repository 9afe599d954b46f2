import type {RealSite} from './real-site';

/** A change that must not get in, and all that has to be said of it. */
export interface BadEdit {
  readonly name: string;
  /** The rule that this edit stands for; each rule has exactly one such edit, and outside the full run every fifth of these is made. */
  readonly sampleOf?: string;
  readonly change: (site: RealSite) => unknown;
  /** Every problem there is, and no other: most edits break one rule once. */
  readonly expected: readonly ExpectedProblem[];
  /** Whether the texts are left unagreed, for the rules about that; else all are taken as agreed. */
  readonly isNotAgreed?: true;
}

export interface ExpectedProblem {
  readonly rule: string;
  readonly file: string;
  /**
   * What the line that is named holds, after the lines that hold what stands before it here; none
   * where no line is named.
   */
  readonly on: readonly string[];
  /** A piece of what is said, in each language. */
  readonly zh: string;
  readonly en: string;
}

export function problem(
  rule: string,
  [file, ...on]: readonly [file: string, ...on: string[]],
  zh: string,
  en: string,
): ExpectedProblem {
  return {rule, file, on, zh, en};
}

/**
 * Whether a problem is that clauses of specifications name another criterion than there is, or none: whoever
 * takes out, adds or renames a criterion is told so beside what the edit is about.
 */
export function isOfClause({rule, file}: Pick<ExpectedProblem, 'rule' | 'file'>): boolean {
  const rules = [
    'unknown-reference',
    'withdrawn-reference',
    'clause-limit',
    'criterion-without-clause',
  ];
  return file.startsWith('docs/specification/') && rules.includes(rule);
}
