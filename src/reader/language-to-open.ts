/** Which language a short link opens. Loaded by short links alone. */

/**
 * The first language that is wished for and offered, by the first part of its tag; else the first that is offered.
 *
 * @param wishes tags, the strongest first: `zh`, `en-GB`
 */
export function languageToOpen(
  offered: readonly string[],
  wishes: readonly (string | null | undefined)[],
): string | undefined {
  const part = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
  for (const wish of wishes) {
    const found = wish && offered.find((tag) => part(tag) === part(wish));
    if (found) return found;
  }
  return offered[0];
}
