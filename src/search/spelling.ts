/** How near two spellings are to each other. */

/**
 * Whether a word, or its beginning, is the other with one letter put in, left out or replaced, or two
 * neighbours exchanged.
 */
export function isOneTypoAway(typed: string, word: string): boolean {
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    if (length > word.length || length < 1) continue;
    if (isOneEdit(typed, word.slice(0, length))) return true;
  }
  return false;
}

function isOneEdit(typed: string, word: string): boolean {
  let startLength = 0;
  while (startLength < typed.length && typed[startLength] === word[startLength]) startLength += 1;
  let endLength = 0;
  while (
    endLength < Math.min(typed.length, word.length) - startLength &&
    typed.at(-1 - endLength) === word.at(-1 - endLength)
  ) {
    endLength += 1;
  }
  const left = typed.slice(startLength, typed.length - endLength);
  const right = word.slice(startLength, word.length - endLength);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** How much of their pairs of letters two texts share, from none (0) to all (1): Dice's coefficient. */
export function likeness(text: string, comparedWith: string): number {
  const pairs = letterPairs(text);
  const comparedPairs = letterPairs(comparedWith);
  const count = pairs.size + comparedPairs.size;
  if (count === 0) return 0;
  return (2 * [...pairs].filter((pair) => comparedPairs.has(pair)).length) / count;
}

function letterPairs(text: string): Set<string> {
  const letters = [...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
