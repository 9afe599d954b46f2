/** The files that the comparison loads, from the root of the site. */

/** What editions there are, oldest first. */
export const editionsFile = 'data/changes/editions.json';

/** What the page shows of a pair of editions. */
export function reportFile(from: string, to: string): string {
  return `data/changes/${from}-${to}.report.json`;
}

/** The same for programs. */
export function changesFile(from: string, to: string): string {
  return `data/changes/${from}-${to}.json`;
}
