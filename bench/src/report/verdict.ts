/** A goal and whether it is reached. */

export interface Verdict {
  readonly goal: string;
  /** The measured figures. */
  readonly found: string;
  /** Undefined where a figure is missing. */
  readonly reached: boolean | undefined;
}

/** Compares a figure of the site with a limit: a number, or a peer's figure times a factor. */
export interface Comparison {
  readonly label: string;
  readonly value: number;
  readonly limit: number;
  /** The limit itself does not count as reached. */
  readonly strict?: boolean;
  /** The limit is the least, not the most. */
  readonly atLeast?: boolean;
  readonly digits: number;
}

/** Reached when every comparison holds. */
export function verdict(goal: string, comparisons: readonly Comparison[]): Verdict {
  const isKnown =
    comparisons.length > 0 && comparisons.every(({value, limit}) => !Number.isNaN(value + limit));
  return {
    goal,
    found: comparisons.map(said).join('; '),
    reached: isKnown ? comparisons.every(holds) : undefined,
  };
}

function holds({value, limit, strict, atLeast}: Comparison): boolean {
  if (value === limit) return !strict;
  return atLeast ? value > limit : value < limit;
}

function said(comparison: Comparison): string {
  const {label, value, limit, strict, atLeast, digits} = comparison;
  if (Number.isNaN(value + limit)) return `${label}: not measured`;
  const isBelow = holds(comparison) !== (atLeast ?? false);
  // What is below a least, or above a most, is so strictly; what is at a strict limit is not.
  const withLimit = holds(comparison) !== (strict ?? false);
  const sign = isBelow ? (withLimit ? '≤' : '<') : withLimit ? '≥' : '>';
  return `${label}: ${value.toFixed(digits)} ${sign} ${limit.toFixed(digits)}`;
}
