/** What shows on the front page what a capability is: one of them, with its five levels. */
import type {MatrixData, MatrixDataRow} from './matrix';

/** The capability that the introduction begins with, if the edition has it. */
const preferred = 'DS-1';

/** Nothing for an edition in which no capability is written. */
export function exampleOf({rows}: Pick<MatrixData, 'rows'>): MatrixDataRow | undefined {
  return rows.find(({id}) => id === preferred) ?? rows[0];
}
