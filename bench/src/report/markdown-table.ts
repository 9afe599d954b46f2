/** A table in Markdown. */

/** Columns without a plain figure to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) =>
    Math.max(3, cell.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const isText = head.map((_, at) => !rows.some((row) => /^[\d.–]+$/.test(row[at] ?? '')));
  const pad = (cell: string, at: number): string =>
    isText[at] ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  const rule = widths.map((width, at) => '-'.repeat(width - 1) + (isText[at] ? '-' : ':'));
  return [head.map(pad), rule, ...rows.map((row) => row.map(pad))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
