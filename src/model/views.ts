/** The standard seen across its capabilities: what pages about all of them are made from. */
import type {Standard} from './load';
import type {Bilingual} from './problem';
import type {LevelNumber} from './schema';

/** A level of another capability, or of the same. */
export interface LevelRef {
  readonly capability: string;
  readonly level: LevelNumber;
}

/** A capability in the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly area: string;
  readonly title: Bilingual;
  /** All five, in order. */
  readonly levels: readonly {
    readonly level: LevelNumber;
    readonly statement: Bilingual;
    /** How many criteria are in force. */
    readonly criteria: number;
    /** Other capabilities' levels that it presupposes. */
    readonly requires: readonly LevelRef[];
  }[];
}

/** A row for each capability in force that is written, by area in the framework's order, then by number. */
export function matrixOf({capabilities}: Pick<Standard, 'capabilities'>): MatrixRow[] {
  return capabilities
    .filter(({status}) => status !== 'withdrawn')
    .map(({id, title, levels}) => ({
      id,
      area: id.slice(0, 2),
      title,
      levels: levels.map(({level, statement, criteria = [], requires = []}) => ({
        level,
        statement,
        criteria: criteria.filter(({status}) => status !== 'withdrawn').length,
        requires: requires.map(({capability, level: needed}) => ({capability, level: needed})),
      })),
    }));
}
