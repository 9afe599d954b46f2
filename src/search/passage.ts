/** What a result shows of a text: a piece of it, with what was looked for marked. */
import {find, findWhole, fold, type Term} from './fold';

export interface Passage {
  readonly text: string;
  /** From where to where the passage has what was looked for. */
  readonly marks: readonly (readonly [number, number])[];
}

/** How long a passage is, in UTF-16 units: what one reads at a glance. */
const passageLength = 180;
/** What is found farther into a line than this is shown from shortly before it. */
const longestStart = 60;
const lengthBeforeFound = 30;
/** A line that is no longer says too little to stand for a place's text. */
const shortLineLength = 15;

/**
 * The line of a place's text that has the greatest number of the terms, as words where it can, cut to a passage; its first
 * full sentence where none has any, as when the place answers by its id or title.
 */
export function bestPassage(text: string, terms: readonly Term[]): Passage {
  const lines = text.split('\n');
  let best: {line: string; foundCount: number; wholeCount: number; start: number} | undefined;
  for (const line of lines) {
    const folded = fold(line);
    const found = terms
      .map((term) => ({whole: findWhole(folded, term), start: find(folded, term)}))
      .filter(({start}) => start >= 0);
    const wholeCount = found.filter(({whole}) => whole >= 0).length;
    // The whole query is among the terms, so a line that has it has more of them.
    const more = found.length - (best?.foundCount ?? 0);
    if (more > 0 || (best && more === 0 && wholeCount > best.wholeCount)) {
      const start = Math.min(...found.map(({whole, start}) => (whole >= 0 ? whole : start)));
      best = {line, foundCount: found.length, wholeCount, start};
    }
  }
  const sentence = lines.find((line) => line.length > shortLineLength) ?? lines[0] ?? '';
  const {line, start} = best ?? {line: sentence, start: 0};
  const from = start > longestStart ? start - lengthBeforeFound : 0;
  const to = from + passageLength;
  const shown = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
  return markTerms(shown, terms);
}

/**
 * A text in which each term is marked, wherever it is; marks that touch are one. Where it stands as a word, not
 * also as the beginning of another.
 */
export function markTerms(text: string, terms: readonly Term[]): Passage {
  const folded = fold(text);
  const marks: [number, number][] = [];
  for (const term of terms) {
    if (term.text === '') continue;
    const next = findWhole(folded, term) >= 0 ? findWhole : find;
    for (let at = next(folded, term); at >= 0; at = next(folded, term, at + term.text.length)) {
      marks.push([at, at + term.text.length]);
    }
  }
  marks.sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of marks) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return {text, marks: joined};
}
