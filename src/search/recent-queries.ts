/** Queries that led somewhere, newest first. In this browser's storage alone. */
const storageKey = 'searches';
const recentQueryLimit = 5;

/** Where they are kept: the browser's storage, or a test's. Each method may throw when it is forbidden. */
export type QueryStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The queries that are kept; none where storage is forbidden or has something else. */
export function recentQueries(storage: () => QueryStorage): string[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(storageKey) ?? '[]');
    return Array.isArray(stored)
      ? stored
          .filter((query): query is string => typeof query === 'string')
          .slice(0, recentQueryLimit)
      : [];
  } catch {
    return [];
  }
}

/** Puts a query before the others; a blank one is none. Where storage is forbidden, nothing is kept. */
export function rememberQuery(storage: () => QueryStorage, query: string): void {
  const text = query.trim();
  if (!text) return;
  const earlier = recentQueries(storage).filter((recent) => recent !== text);
  try {
    const kept = [text, ...earlier].slice(0, recentQueryLimit);
    storage().setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Storage is forbidden or full.
  }
}

/** Forgets them all. */
export function forgetQueries(storage: () => QueryStorage): void {
  storage().removeItem(storageKey);
}
