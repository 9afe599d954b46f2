/**
 * Reads CSV as RFC 4180 has it, for tests of what writes it: every line ends with CRLF, cells with
 * a comma, a quotation mark or a line break are quoted, and every row has as many cells as the first.
 *
 * @throws {Error} when the text is anything else
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    if (text[end] === ',') {
      at = end + 1;
    } else if (text.startsWith('\r\n', end)) {
      at = end + 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`Neither a comma nor CRLF after a cell, at ${end}.`);
    }
  }
  if (row.length > 0) throw new Error('The last line does not end with CRLF.');
  const odd = rows.findIndex(({length}) => length !== rows[0]?.length);
  if (odd >= 0) throw new Error(`Row ${odd + 1} has another number of cells than the first.`);
  return rows;
}

/** A cell that begins at `start`, and where it ends. */
function plain(text: string, start: number): [cell: string, end: number] {
  const cell = /[^,"\r\n]*/y;
  cell.lastIndex = start;
  const [found = ''] = cell.exec(text) ?? [];
  return [found, start + found.length];
}

function quoted(text: string, start: number): [cell: string, end: number] {
  const cell = /"((?:[^"]|"")*)"/y;
  cell.lastIndex = start;
  const found = cell.exec(text);
  if (!found) throw new Error(`A quotation mark is not closed, at ${start}.`);
  return [(found[1] ?? '').replaceAll('""', '"'), cell.lastIndex];
}
