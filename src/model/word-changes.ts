/** What became of a text, word by word. */
import {diffArrays} from 'diff';
import type {Language} from './locales';

/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** So much of a text has to stay, or it is shown as replaced: scattered words of the old help nobody. */
const sharedLeast = 0.25;

// Ids and numbers with their unit are read as a whole; the segmenter would cut them.
const whole =
  /[A-Z]{2}-\d+(?:\.L\d(?:\.\d+)?)?|(?:SP|CASE)-\d+(?:\.\d+)?|\d+(?:[.,]\d+)*(?:\s?%)?/g;

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  zh: new Intl.Segmenter('zh', {granularity: 'word'}),
  en: new Intl.Segmenter('en', {granularity: 'word'}),
};

/** A text cut into words, signs and blanks, which put together are the text again. */
export function wordsOf(text: string, language: Language): string[] {
  const words: string[] = [];
  const cut = (piece: string): void => {
    for (const {segment} of segmenters[language].segment(piece)) words.push(segment);
  };
  let end = 0;
  for (const match of text.matchAll(whole)) {
    cut(text.slice(end, match.index));
    words.push(match[0]);
    end = match.index + match[0].length;
  }
  cut(text.slice(end));
  return words;
}

/**
 * What of a text is the same and what is not, word by word; Chinese is cut into words as a reader would.
 *
 * @returns runs in their order: those that stayed or came make the text after, those that stayed or
 *   went the text before
 */
export function wordChanges(before: string, after: string, language: Language): WordChange[] {
  const replaced = (): WordChange[] =>
    [{change: 'removed', text: before} as const, {change: 'added', text: after} as const].filter(
      ({text}) => text !== '',
    );
  if (before === after) return [{change: 'same', text: after}];
  if (before === '' || after === '') return replaced();

  const runs = diffArrays(wordsOf(before, language), wordsOf(after, language)).map(
    ({added, removed, value}): WordChange => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  const stayed = runs.filter(({change}) => change === 'same');
  const shared = stayed.reduce((sum, {text}) => sum + text.length, 0);
  if (shared < sharedLeast * Math.max(before.length, after.length)) return replaced();
  return inOneSpan(runs);
}

/**
 * Changes with nothing but a blank or a sign between them become a single one: a reader compares phrases.
 */
function inOneSpan(runs: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') result.push({change: 'removed', text: removed});
    if (added !== '') result.push({change: 'added', text: added});
    removed = added = '';
  };
  runs.forEach(({change, text}, index) => {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else if (index < runs.length - 1 && removed + added !== '' && /^[\s\p{P}]*$/u.test(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      result.push({change, text});
    }
  });
  flush();
  return result;
}

/** The words of a text that two texts are likened by: no blanks, no signs. */
export function bagOf(text: string, language: Language): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text.toLowerCase(), language)) {
    if (/[\p{L}\p{N}]/u.test(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/**
 * How alike two bags of words are: Dice's coefficient, twice what they share by what they have.
 *
 * @returns 0 to 1; 0 where both are empty
 */
export function likeness(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  let total = 0;
  for (const [word, count] of left) {
    shared += Math.min(count, right.get(word) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
