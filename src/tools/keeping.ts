/** What tools keep in the reader's browser, and nowhere else. */

/** What is kept under a name; nothing where the browser forbids reading it. */
export function storedText(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/**
 * Keeps a text under a name, or forgets the name where there is nothing to keep.
 *
 * @returns whether the browser allowed it
 */
export function keepText(name: string, text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

/** Entries by the names of their fields, out of what was kept; whatever is not an entry is left out. */
export function readEntries(text: string): Map<string, string> {
  let kept: unknown;
  try {
    kept = JSON.parse(text || '{}');
  } catch {
    return new Map();
  }
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return new Map();
  return new Map(
    Object.entries(kept).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '',
    ),
  );
}
