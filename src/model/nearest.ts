/** The one with the fewest letters to change. */
export function nearestOf(wanted: string, candidates: readonly string[]): string {
  const measured = candidates.map((candidate) => ({
    candidate,
    distance: distance(wanted, candidate),
  }));
  return measured.sort((a, b) => a.distance - b.distance)[0]?.candidate ?? '–';
}

/** Levenshtein's: letters put in, taken out or changed. */
export function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
