/** Where a line of text that is wrapped in its source goes on without a blank. */

const han = /\p{Script=Han}/u;
/** Punctuation that has its blank within itself. */
const wide = /[，。；：、？！（）《》〈〉「」『』【】〔〕]/;
/** Punctuation that Latin scripts have too. */
const shared = /[“”‘’—…·]/;

/**
 * Whether two characters on either side of a line's end stand together: Han and Han, and whatever
 * stands beside full-width punctuation. Between Han and Latin the blank stays.
 */
export function joinsAcross(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (wide.test(before) || wide.test(after)) return true;
  return (
    (han.test(before) && (han.test(after) || shared.test(after))) ||
    (shared.test(before) && han.test(after))
  );
}

/**
 * A value of YAML without the blanks that its line ends became between Han.
 *
 * @param source the value as it is written, over all its lines
 */
export function joinLines(value: string, source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  let joined = value;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return;
    // Escapes stand for something else in the value.
    const end = /[^"'\\]*$/.exec(line)?.[0] ?? '';
    const start = /^[^"'\\]*/.exec(next)?.[0] ?? '';
    if (!joinsAcross(end.slice(-1), start.slice(0, 1))) return;
    joined = joined.replace(`${end} ${start}`, () => end + start);
  });
  return joined;
}
