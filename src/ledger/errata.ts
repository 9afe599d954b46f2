/** Corrections of released editions: what changed against the ledger, and how it gets into it. */
import {publishedPlaces} from '../content/published-places';
import type {Edition} from '../model/editions';
import {erratumRecordFile, type Erratum} from '../model/edition-file';
import {filesOfEdition, hashOfFile} from './frozen-files';
import {closed, lineOfFile, parseEditionLedger, type EditionLedger} from './ledger-file';
import {hashesOf, linesOfPlace} from './make';

/** How a released edition differs from what its ledger says. */
export interface Deviation {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

export function deviationOf(siteDir: string, edition: Edition, ledger: EditionLedger): Deviation {
  const present = filesOfEdition(siteDir, edition);
  return {
    changed: present.filter((file) => {
      const hash = ledger.files.get(file);
      return hash !== undefined && hash !== hashOfFile(siteDir, file);
    }),
    missing: [...ledger.files.keys()].filter((file) => !present.includes(file)),
    added: present.filter((file) => !ledger.files.has(file)),
  };
}

/** The places that ask in other words than the ledger says: ids, or addresses of what has none. */
export function rewordedPlaces(siteDir: string, edition: Edition, ledger: EditionLedger): string[] {
  return publishedPlaces(siteDir, edition).flatMap((place) => {
    const {address, id} = place;
    const before = ledger.places.get(address)?.hashes;
    const now = hashesOf(place);
    return before?.zh === now?.zh && before?.en === now?.en ? [] : [id ?? address];
  });
}

/** The first erratum of an edition that its ledger does not have. */
export function unrecordedErratum(edition: Edition, ledger: EditionLedger): Erratum | undefined {
  return edition.errata.find(
    ({number}) => !ledger.errata.some((recorded) => recorded.number === number),
  );
}

/** A ledger with the erratum recorded, for the files and texts that it says it changes. */
export function withErratum(
  siteDir: string,
  edition: Edition,
  text: string,
  {number, date, files, rewords = []}: Erratum,
): string {
  const ledger = parseEditionLedger(text);
  const {changed, added} = deviationOf(siteDir, edition, ledger);
  const record = erratumRecordFile(edition.path, number);
  const reworded = rewordedPlaces(siteDir, edition, ledger);
  const places = publishedPlaces(siteDir, edition)
    .filter(({id, address}) => {
      const name = id ?? address;
      return rewords.includes(name) && reworded.includes(name);
    })
    .flatMap(linesOfPlace)
    .filter((line) => line.startsWith('place '));
  const fileLines = [
    ...changed.filter((file) => files.includes(file)),
    ...added.filter((file) => file === record),
  ].map((file) => lineOfFile(file, hashOfFile(siteDir, file)));
  return closed(text, [`erratum ${number} ${date}`, ...places.sort(), ...fileLines]);
}
