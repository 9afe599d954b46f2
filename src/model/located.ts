import type {DataFile, DataOf, Kind} from './kinds';
import type {Place} from './place';

/** A data file together with where it stands. */
export interface Located<Data extends DataFile = DataFile> {
  readonly data: Data;
  /** Path from the project's root, `/` between. */
  readonly file: string;
  /** The line, from 1, of a place in the file: `lineOf(['levels', 2, 'statement', 'en'])`. */
  readonly lineOf: (place: Place) => number;
}

/** Narrows located files to one kind. */
export function ofKind<K extends Kind>(files: readonly Located[], kind: K): Located<DataOf<K>>[] {
  return files.filter(({data}) => data.kind === kind) as unknown as Located<DataOf<K>>[];
}
