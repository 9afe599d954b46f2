/** A table as a CSV file, whose columns keep their names in every language. */
import {writeCsv} from '../../model/csv';
import type {Table} from './tables';

export function tableCsv({columns, rows}: Table): string {
  return writeCsv([columns, ...rows.map((row) => columns.map((name) => String(row[name] ?? '')))]);
}
