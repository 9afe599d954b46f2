/** What the page tells the matrix's code. The statements are in its table already: they are read there. */
import type {MatrixData, MatrixDataLevel, MatrixDataRow} from '../../page-data/matrix';
import type {MatrixClasses} from './classes';

export interface MatrixSettings extends Omit<MatrixData, 'rows'> {
  /** The language's root, with the base path: `/standard/en/`. */
  readonly root: string;
  /** What is assessed, for rating: from the root. */
  readonly whole: string;
  readonly classes: MatrixClasses;
  readonly rows: readonly RowWithoutTexts[];
}

type LevelWithoutTexts = Omit<MatrixDataLevel, 'short' | 'statement'>;

interface RowWithoutTexts extends Omit<MatrixDataRow, 'levels' | 'title'> {
  readonly levels: readonly LevelWithoutTexts[];
}

export function settingsOf(
  {rows, ...matrix}: MatrixData,
  page: Pick<MatrixSettings, 'root' | 'whole' | 'classes'>,
): MatrixSettings {
  return {
    ...matrix,
    ...page,
    rows: rows.map(({id, area, levels}) => ({
      id,
      area,
      levels: levels.map(({level, criteria, requires, clauses}) => ({
        level,
        criteria,
        requires,
        clauses,
      })),
    })),
  };
}

/**
 * The matrix, from what the page tells and its table.
 *
 * @param table as `MatrixTable` makes it of all rows and levels
 * @throws {Error} for a table of another matrix
 */
export function matrixOnPage({rows, ...settings}: MatrixSettings, table: Element): MatrixData {
  const shown = Array.from(table.querySelectorAll('tbody tr:not([data-band])'));
  return {
    ...settings,
    rows: rows.map(({id, area, levels}, index) => {
      const name = textOf(shown[index]?.querySelector('th a'));
      if (!name.startsWith(id)) throw new Error(`The page's table has no row ${id}.`);
      return {
        id,
        area,
        title: name.slice(id.length).trim(),
        levels: levels.map((level) => ({...level, ...textsOf(shown[index], level.level)})),
      };
    }),
  };
}

/** Of a level with a short form, that is in sight and the statement is folded; of one without, the statement is in sight. */
function textsOf(
  row: Element | undefined,
  level: number,
): Pick<MatrixDataLevel, 'short' | 'statement'> {
  const cell = row?.querySelector(`td[data-level="${level}"]`);
  const inSight = textOf(cell?.querySelector('summary'));
  const folded = cell?.querySelector('p');
  return folded ? {short: inSight, statement: textOf(folded)} : {statement: inSight};
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}
