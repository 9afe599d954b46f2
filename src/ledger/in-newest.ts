/** How places of the newest release and of those before it differ, as the ledgers of both say. */
import {newestRelease, type Edition} from '../model/editions';
import type {Language} from '../model/locales';
import {parseEditionLedger, readLedgerText, type EditionLedger} from './ledger-file';

/** Other words, of a level or of its criteria; a thing that is withdrawn there; or no such place. */
export type InNewest = 'reworded' | 'withdrawn' | 'gone';

export interface PlacesInNewest {
  /**
   * By edition, then by address within it (`/ds-1/#l3-2`). A place with an id that is not named reads the same in the newest.
   * An edition that is not named has no ledger, or is no release, or is the newest: then nothing is known, or to be said.
   */
  readonly editions: Readonly<Record<string, Readonly<Record<string, InNewest>>>>;
  /** By address within the newest release: the last release that had other words there. */
  readonly before: Readonly<Record<string, string>>;
}

/** Of the text in one language: what a reader of it finds. */
export function placesInNewest(
  siteDir: string,
  editions: readonly Edition[],
  language: Language,
): PlacesInNewest {
  const newest = newestRelease(editions);
  const ledgerOf = (edition: Edition): EditionLedger | undefined => {
    const text = readLedgerText(siteDir, edition);
    return text === undefined ? undefined : parseEditionLedger(text);
  };
  const now = newest && ledgerOf(newest);
  if (!now) return {editions: {}, before: {}};
  const differences = editions.slice(editions.indexOf(newest) + 1).flatMap((edition) => {
    const ledger = edition.status === 'draft' ? undefined : ledgerOf(edition);
    return ledger ? [[edition.path, differencesOf(ledger, now, language)] as const] : [];
  });
  const before: Record<string, string> = {};
  for (const [path, places] of differences) {
    for (const [address, state] of Object.entries(places)) {
      if (state === 'reworded') before[address] ??= path;
    }
  }
  return {editions: Object.fromEntries(differences), before};
}

function differencesOf(
  then: EditionLedger,
  now: EditionLedger,
  language: Language,
): Record<string, InNewest> {
  const differences: Record<string, InNewest> = {};
  const [askedThen, askedNow] = [then, now].map((ledger) => askedOf(ledger, language));
  for (const {address, id} of then.places.values()) {
    if (id === undefined) continue;
    if (now.places.get(address)?.id !== id) differences[address] = 'gone';
    else if (now.withdrawn.has(id)) {
      // What was withdrawn then already says so itself.
      if (!then.withdrawn.has(id)) differences[address] = 'withdrawn';
    } else if (askedThen?.get(id) !== askedNow?.get(id)) differences[address] = 'reworded';
  }
  return differences;
}

/** What is asked under each id: a level asks what its criteria in force do, not its statement alone. */
function askedOf({places, withdrawn}: EditionLedger, language: Language): Map<string, string> {
  const asked = new Map<string, string>();
  for (const {id, hashes} of places.values()) {
    if (id !== undefined) asked.set(id, hashes?.[language] ?? '');
  }
  for (const {id, kind, hashes} of places.values()) {
    const level = kind === 'criterion' ? id?.slice(0, id.lastIndexOf('.')) : undefined;
    if (id === undefined || level === undefined || withdrawn.has(id)) continue;
    asked.set(level, `${asked.get(level) ?? ''} ${id}:${hashes?.[language] ?? ''}`);
  }
  return asked;
}
