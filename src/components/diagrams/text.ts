/** Breaking a text into lines for SVG, which does not wrap. */

/** A line may not begin with these. */
const closing = /^[，。、；：！？）》”,.;:!?)]/;

/** Width of a text in ems, estimated: a Han character is one em, Latin ones a little over half. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + widthOfCharacter(character), 0);
}

function widthOfCharacter(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…]/.test(character)) return 1;
  if (/[A-Z@%&—]/.test(character)) return 0.72;
  if (/[ilj.,;:'|!()\s]/.test(character)) return 0.31;
  return 0.56;
}

/**
 * Breaks a text into lines of at most `width` ems: between Han characters, at spaces otherwise. A
 * single word that is wider stands alone on its line.
 */
export function wrap(text: string, width: number): string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”]+|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const fits = widthOf((line + piece).trimEnd()) <= width || line === '';
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
export function balance(text: string, width: number): string[] {
  const lines = wrap(text, width);
  if (lines.length < 2) return lines;
  for (let narrow = widthOf(text) / lines.length; narrow < width; narrow += 0.5) {
    const even = wrap(text, narrow);
    if (even.length === lines.length) return even;
  }
  return lines;
}
