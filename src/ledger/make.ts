/** What the ledger has to say of an edition as its files are. */
import {createHash} from 'node:crypto';
import {publishedPlaces, type PublishedPlace} from '../content/published-places';
import type {Edition} from '../model/editions';
import {meaningOf} from '../model/same-text';
import {filesOfEdition, hashOfFile} from './frozen-files';
import {closed, headOf, lineOfFile, lineOfPlace, type Hashes} from './ledger-file';

/** Of what is asked at a place, as a reader sees it: spacing makes no difference. */
export function hashesOf({normative}: PublishedPlace): Hashes | undefined {
  return normative && {zh: hashOf(normative.zh), en: hashOf(normative.en)};
}

function hashOf(text: string): string {
  return createHash('sha256').update(meaningOf(text)).digest('hex').slice(0, 12);
}

/** The lines that a place stands in a ledger with. */
export function linesOfPlace(place: PublishedPlace): string[] {
  const hashes = hashesOf(place);
  const {address, kind, id, isWithdrawn} = place;
  return [
    lineOfPlace({address, kind, ...(id !== undefined && {id}), ...(hashes && {hashes})}),
    ...(isWithdrawn && id !== undefined ? [`withdrawn ${id}`] : []),
  ];
}

/** The ledger of an edition on the day of its release. */
export function ledgerText(siteDir: string, edition: Edition): string {
  const places = publishedPlaces(siteDir, edition).flatMap(linesOfPlace).sort();
  const files = filesOfEdition(siteDir, edition).map((file) =>
    lineOfFile(file, hashOfFile(siteDir, file)),
  );
  return closed(headOf(edition), [...places, ...files]);
}

/** The lines of the draft's ledger: its ids, and which of them are withdrawn. */
export function draftLines(siteDir: string, draft: Edition): string[] {
  return publishedPlaces(siteDir, draft).flatMap(({id, kind, isWithdrawn}) =>
    id === undefined ? [] : [`${kind} ${id}`, ...(isWithdrawn ? [`withdrawn ${id}`] : [])],
  );
}
