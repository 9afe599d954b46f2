/** Fills the blank cells of an adoption sheet's file, which is a form in Markdown (`../exports/adoption-markdown.ts`). */

/** What is entered beside a clause: its boxes in their order, and the day for the last of them. */
export interface Ticks {
  readonly ticked: readonly boolean[];
  /** `2027-01-18`, or blank. */
  readonly day: string;
}

/** A blank of the sheet, in the order of the sheet. */
export interface Cell {
  /** What its row begins with in the file; blank where that is not compared. */
  readonly row: string;
  readonly entry: string | Ticks;
}

/**
 * The file with what is entered in its blanks; all else stays byte for byte.
 *
 * @param file the blank file
 * @param cells one for each blank of the file: a text for an empty cell, ticks for boxes
 * @returns nothing where the blanks are not those of the file: it is of another state of the sheet
 */
export function fillSheet(file: string, cells: readonly Cell[]): string | undefined {
  let next = 0;
  let isOther = false;
  const fill = (content: string, row: string): string => {
    const hasBoxes = content.startsWith(' ☐');
    if (!hasBoxes && content.trim() !== '') return content;
    const cell = cells[next++];
    if (!cell || (cell.row !== '' && cell.row !== row)) isOther = true;
    else if (typeof cell.entry === 'string') {
      if (hasBoxes) isOther = true;
      else return cell.entry.trim() === '' ? content : ` ${cellText(cell.entry)} `;
    } else if (hasBoxes && content.split('☐').length === cell.entry.ticked.length + 1)
      return tick(content, cell.entry);
    else isOther = true;
    return content;
  };
  const lines = file.split('\n').map((line) => {
    const isRow = line.startsWith('| ') && line.endsWith(' |') && !line.startsWith('| --- |');
    if (!isRow) return line;
    const contents = line.slice(1, -1).split(/(?<!\\)\|/);
    const row = contents[0]?.trim() ?? '';
    return `|${contents.map((content) => fill(content, row)).join('|')}|`;
  });
  return isOther || next !== cells.length ? undefined : lines.join('\n');
}

function tick(content: string, {ticked, day}: Ticks): string {
  let index = 0;
  const marked = content.replace(/☐/g, () => (ticked[index++] ? '☒' : '☐'));
  return ticked.at(-1) && day !== '' ? marked.replace('____', day) : marked;
}

/** A text as it stands in a cell: it ends no cell and no row, and begins no tag. */
function cellText(entry: string): string {
  return entry
    .trim()
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replaceAll('|', '\\|')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/\r\n?|\n/g, '<br>');
}
