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

/** What an edition says, for comparing it in the browser with one that it is not compared with beforehand. */
export function stateFile(edition: string): string {
  return `data/changes/${edition}.state.json`;
}

/** What each edition's authors declare of what they worded anew, for the same. */
export const declarationsFile = 'data/changes/declarations.json';
