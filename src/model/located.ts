import type {DataFile, DataOf, Kind} from './kinds';
import {fieldName, type Place} from './place';
import type {Problem} from './problem';

/** A data file together with where it stands. */
export interface Located<Data extends DataFile = DataFile> {
  readonly data: Data;
  /** Path from the project's root, `/` between. */
  readonly file: string;
  /** The line, from 1, of a place in the file: `lineOf(['levels', 2, 'statement', 'en'])`. */
  readonly lineOf: (place: Place) => number;
}

/** A problem at a place of a data file. */
export function problemIn(
  {file, lineOf}: Pick<Located, 'file' | 'lineOf'>,
  place: Place,
  said: Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'>,
): Problem {
  return {...said, file, line: lineOf(place), field: fieldName(place)};
}

/** Narrows located files to one kind. */
export function ofKind<K extends Kind>(files: readonly Located[], kind: K): Located<DataOf<K>>[] {
  return files.filter(({data}) => data.kind === kind) as unknown as Located<DataOf<K>>[];
}
