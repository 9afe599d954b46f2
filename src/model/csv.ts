/** Tables as CSV: RFC 4180, and harmless to spreadsheets. */

const byteOrderMark = '\uFEFF';

/**
 * Rows as the text of a CSV file, each line ended by CRLF. The byte-order mark is what tells
 * spreadsheets that it is UTF-8; importers that look for a column by its name do without it.
 */
export function writeCsv(
  rows: readonly (readonly string[])[],
  {isForSpreadsheets = true}: {readonly isForSpreadsheets?: boolean} = {},
): string {
  const mark = isForSpreadsheets ? byteOrderMark : '';
  return mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = neutralised(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and runs it; after an
 * apostrophe it is text. The characters are those of OWASP, “CSV Injection”:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function neutralised(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
