/**
 * Which pairs of editions a build compares: each edition with the one before it, and the draft with each. They grow as
 * editions do; any other pair is compared in the browser of who asks for it, by the same code, from what editions say.
 *
 * @param editions what they are called, oldest first, the draft last
 */
export function isComparedInBuild(editions: readonly string[], from: string, to: string): boolean {
  const [earlier, later] = [editions.indexOf(from), editions.indexOf(to)];
  if (earlier < 0 || later <= earlier) return false;
  return later === earlier + 1 || later === editions.length - 1;
}
