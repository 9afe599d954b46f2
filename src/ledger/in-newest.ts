/** What the newest release has at the places of the releases before it, as the ledgers of both say. */
import {newestRelease, type Edition} from '../model/editions';
import type {Language} from '../model/locales';
import {parseEditionLedger, readLedgerText, type EditionLedger} from './ledger-file';

/** Other words, a thing that is withdrawn there, or no such place. */
export type InNewest = 'reworded' | 'withdrawn' | 'gone';

/**
 * By edition, then by address within it (`/ds-1/#l3-2`). A place with an id that is not named reads the same there.
 * An edition that is not named has no ledger, or is no release, or is the newest: then nothing is known, or to be said.
 */
export type PlacesInNewest = Readonly<Record<string, Readonly<Record<string, InNewest>>>>;

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
  if (!now) return {};
  return Object.fromEntries(
    editions.slice(editions.indexOf(newest) + 1).flatMap((edition) => {
      const ledger = edition.status === 'draft' ? undefined : ledgerOf(edition);
      return ledger ? [[edition.path, differencesOf(ledger, now, language)]] : [];
    }),
  );
}

function differencesOf(
  then: EditionLedger,
  now: EditionLedger,
  language: Language,
): Record<string, InNewest> {
  const differences: Record<string, InNewest> = {};
  for (const {address, id, hashes} of then.places.values()) {
    if (id === undefined) continue;
    const place = now.places.get(address);
    if (place?.id !== id) differences[address] = 'gone';
    // What was withdrawn then already says so itself.
    else if (now.withdrawn.has(id)) {
      if (!then.withdrawn.has(id)) differences[address] = 'withdrawn';
    } else if (place.hashes?.[language] !== hashes?.[language]) differences[address] = 'reworded';
  }
  return differences;
}
