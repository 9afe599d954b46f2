/** Where things are in the charts; in the charts' own units, of which a chart is 360 wide. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const chartWidth = 360;
export const topLevel = 5;

/**
 * A point of a radar.
 *
 * @param axis counted from 0, which points up; clockwise
 * @param value 0 to 5, from the centre to the rim
 */
export function radarPoint(
  {centre, radius, axes}: {readonly centre: Point; readonly radius: number; readonly axes: number},
  axis: number,
  value: number,
): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  const distance = (value / topLevel) * radius;
  return {
    x: rounded(centre.x + distance * Math.cos(angle)),
    y: rounded(centre.y + distance * Math.sin(angle)),
  };
}

/** To hundredths; and never −0, which is written otherwise than 0. */
const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * A line through points in a circle: closed where all are there; where some are missing, a line for each run of
 * neighbours.
 */
export function ringPath(points: readonly (Point | undefined)[]): string {
  const gap = points.indexOf(undefined);
  if (gap === -1) return points.length === 0 ? '' : `${through(points as readonly Point[])}Z`;
  const runs: Point[][] = [[]];
  for (const point of [...points.slice(gap), ...points.slice(0, gap)]) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map(through)
    .join('');
}

const through = (points: readonly Point[]): string =>
  points.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** How a label stands to a point at the rim, so that it grows away from the centre. */
export function anchorAt({x}: Point, centre: Point): 'start' | 'middle' | 'end' {
  if (Math.abs(x - centre.x) < 1) return 'middle';
  return x > centre.x ? 'start' : 'end';
}

export interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly rows: readonly {readonly y: number; readonly lines: number}[];
  readonly height: number;
}

/**
 * Rows of cells below each other, each with its heading: of a row with more cells than columns, in several lines.
 *
 * @param counts how many cells each row has
 */
export function gridOf(
  counts: readonly number[],
  {top, heading, cell, gap}: {top: number; heading: number; cell: number; gap: number},
): Grid {
  const columns = Math.min(6, Math.max(4, ...counts));
  const rows: {y: number; lines: number}[] = [];
  let y = top;
  for (const count of counts) {
    const lines = Math.max(1, Math.ceil(count / columns));
    rows.push({y, lines});
    y += heading + lines * cell + gap;
  }
  return {columns, cellWidth: chartWidth / columns, rows, height: y};
}

/** At the most, in ems: of Han and full-width marks whole ones. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (letter.codePointAt(0)! < 0x2e80 ? 0.6 : 1),
    0,
  );
}

/** Breaks a text into lines of at most `width` ems: at spaces, between Han; a word that is wider is broken. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = text.match(/[\u2e80-\uffef][，。、：；）”]?|[^\s\u2e80-\uffef]+|\s+/g) ?? [];
  for (const piece of pieces.flatMap((word) => broken(word, width))) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += line === '' ? piece.trimStart() : piece;
    } else {
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The first line of a text, with a mark where it goes on. */
export function shortened(text: string, width: number): string {
  const [first = '', ...rest] = linesOf(text, width);
  return rest.length === 0 ? first : `${linesOf(text, width - 1)[0] ?? ''}…`;
}

function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const letters = [...word];
  // No letter is wider than an em.
  const size = Math.max(1, Math.floor(width));
  return Array.from({length: Math.ceil(letters.length / size)}, (_, index) =>
    letters.slice(index * size, (index + 1) * size).join(''),
  );
}
