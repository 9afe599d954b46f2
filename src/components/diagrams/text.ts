/** Breaking a text into lines for SVG, which does not wrap. */

/** A line may not begin with these. */
const closing = /^[，。、；：！？）》”,.;:!?)]/;

/**
 * How wide letters are, in hundredths of an em: those of DejaVu Sans, the widest of the fonts that
 * systems have for their interface. In any other the text is narrower, and still in its place.
 */
const letterWidths: readonly (readonly [letters: string, hundredths: number])[] = [
  ["'ijl", 28],
  ['IJ', 30],
  [' ,.', 32],
  ['/:;\\|’', 34],
  ['-f', 38],
  ['()[]t', 40],
  ['!r', 42],
  ['"', 46],
  ['*_`–', 50],
  ['?sz', 54],
  ['Lc', 56],
  ['Fk', 58],
  ['vxy', 60],
  ['PTYaeo', 62],
  ['0123456789$ESbdghnpqu{}', 64],
  ['K', 66],
  ['ABCRVXZ', 70],
  ['U', 74],
  ['HN', 76],
  ['&DG', 78],
  ['OQ', 80],
  ['w', 82],
  ['#+<=>^~', 84],
  ['M', 88],
  ['%', 96],
  ['m', 98],
];
const widthOfLetter = new Map(
  letterWidths.flatMap(([letters, hundredths]) =>
    [...letters].map((letter) => [letter, hundredths / 100] as const),
  ),
);
/** So much wider than plain letters bold ones are; of Han, not at all. */
const boldRatio = 1.15;

/** Width of a text in ems, at the most. What is not in the table is as wide as a Han character. */
export function widthOf(text: string, isBold = false): number {
  return [...text].reduce((width, character) => {
    const letter = widthOfLetter.get(character);
    return width + (letter === undefined ? 1 : letter * (isBold ? boldRatio : 1));
  }, 0);
}

/** Han and its marks, between which lines break; a word; blanks. */
const pieces =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”]+|\s+/g;
/** Where a word of several may be parted: behind its hyphen. Not `DS-1`. */
const behindHyphen = /(?<=\p{L}{2}-)(?=\p{L}{2})/u;

/**
 * Breaks a text into lines of at most `width` ems: between Han characters, at spaces and behind
 * hyphens otherwise. A single word that is wider stands alone on its line.
 */
export function wrap(text: string, width: number, isBold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(pieces) ?? []).flatMap((word) => word.split(behindHyphen))) {
    const fits = widthOf((line + piece).trimEnd(), isBold) <= width || line === '';
    if (fits || closing.test(piece)) {
      line += line === '' ? piece.trimStart() : piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Like `wrap`, with lines as even as they can be without becoming more. */
export function balance(text: string, width: number, isBold = false): string[] {
  const lines = wrap(text, width, isBold);
  if (lines.length < 2) return lines;
  for (let narrow = widthOf(text, isBold) / lines.length; narrow < width; narrow += 0.5) {
    const even = wrap(text, narrow, isBold);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** A text in lines, and the size of its letters: in the units of a drawing. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Room {
  readonly width: number;
  /** None where lines may be as many as they are. */
  readonly height?: number;
  /** The size of the letters, if they fit. */
  readonly size: number;
  readonly isBold?: boolean;
}

/** From one line to the next, in ems. */
export const leadingEms = 1.35;
/** Smaller letters are not read; a text that needs them is too long for its place. */
const leastSize = 9;

/**
 * Breaks a text into lines that stay within a room, with smaller letters where a word is wider or
 * the lines are more than it holds.
 *
 * @throws {Error} when not even the smallest letters fit: the build stops rather than draw over an edge
 */
export function fit(
  text: string,
  {width, height = Infinity, size, isBold = false}: Room,
): FittedText {
  for (let fitted = size; fitted >= leastSize; fitted -= 0.5) {
    const lines = balance(text, width / fitted, isBold);
    const isNarrow = lines.every((line) => widthOf(line, isBold) * fitted <= width);
    if (isNarrow && lines.length * leadingEms * fitted <= height) return {lines, size: fitted};
  }
  throw new Error(
    `“${text}” is too long for its place in a drawing: ${width} × ${height} units; shorten it. ` +
      `“${text}”在图里放不下（宽 ${width}、高 ${height} 单位），请缩短。`,
  );
}
