/** What a release writes into `editions.yaml`. */
import {isMap, isSeq, parseDocument, type Document, type YAMLMap} from 'yaml';
import type {PublicationStatus} from '../model/edition-file';

export interface Publishing {
  readonly number: string;
  readonly status: PublicationStatus;
  /** The day: `2027-01-10`. */
  readonly date: string;
}

/**
 * The file with the new edition in it: status and date, what changed and what is gone since the edition before, which the
 * draft had; the edition that it supersedes says so.
 */
export function withEdition(
  source: string,
  {number, status, date}: Publishing,
  superseded: string | undefined,
): string {
  const document = parseDocument(source);
  const entries = document.get('editions');
  if (!isSeq<YAMLMap>(entries)) throw new Error('editions.yaml has no list of editions.');
  const entryOf = (name: string): YAMLMap | undefined =>
    entries.items.find((item) => isMap(item) && item.get('edition') === name);
  const draft = entryOf('draft');
  if (!draft) throw new Error('editions.yaml has no draft.');
  const entry = document.createNode({edition: number, history: [{status, date}]}) as YAMLMap;
  for (const key of ['changes', 'gone']) {
    const value: unknown = draft.get(key, true);
    if (value === undefined) continue;
    entry.set(document.createNode(key), value);
    draft.delete(key);
  }
  entries.items.splice(entries.items.indexOf(draft) + 1, 0, entry);
  if (superseded !== undefined) append(document, entryOf(superseded), {status: 'superseded', date});
  return document.toString({lineWidth: 0, singleQuote: true});
}

function append(document: Document, entry: YAMLMap | undefined, publication: object): void {
  const history = entry?.get('history');
  if (!isSeq(history)) throw new Error('editions.yaml has no history of the edition before.');
  history.add(document.createNode(publication));
}
