/** What became of a text, word by word. */
import {diffArrays} from 'diff';
import type {Language} from './locales';

/** A run of words that stayed, went or came. */
export interface WordChange {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The text before, of the runs that lead from it to another. */
export const textBefore = (runs: readonly WordChange[]): string => without('added', runs);
/** The text after. */
export const textAfter = (runs: readonly WordChange[]): string => without('removed', runs);

const without = (gone: WordChange['change'], runs: readonly WordChange[]): string =>
  runs
    .filter(({change}) => change !== gone)
    .map(({text}) => text)
    .join('');

/** A text as it was and as it is, whole; an empty one is left out. */
export const replaced = (before: string, after: string): WordChange[] =>
  [{change: 'removed', text: before} as const, {change: 'added', text: after} as const].filter(
    ({text}) => text !== '',
  );

/** So much of a text has to stay, or it is shown as replaced: scattered words of the old help nobody. */
const sharedLeast = 0.25;
/** And so much of a sentence. */
const sentenceLeast = 0.5;

// Ids and numbers with their unit are read as a whole; the segmenter would cut them.
const whole =
  /[A-Z]{2}-\d+(?:\.L\d(?:\.\d+)?)?|(?<![A-Za-z])L\d(?:\.\d+)?|(?:SP|CASE)-\d+(?:\.\d+)?|\d+(?:[.,]\d+)*(?:\s?%)?/g;

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
  if (before === after) return [{change: 'same', text: after}];
  if (before === '' || after === '') return replaced(before, after);

  const runs = diffArrays(wordsOf(before, language), wordsOf(after, language)).map(
    ({added, removed, value}): WordChange => ({
      change: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
  if (isMuchChanged(runs, sharedLeast)) return replaced(before, after);
  return blanksOutside(bySentence(fromSentenceStart(inPhrases(runs))));
}

/** Whether less than a share stayed; what was only put in, or only taken out, is read with ease. */
function isMuchChanged(runs: readonly WordChange[], least: number): boolean {
  const length = {same: 0, removed: 0, added: 0};
  for (const {change, text} of runs) length[change] += text.length;
  const {same, removed, added} = length;
  return removed > 0 && added > 0 && same < least * (same + Math.max(removed, added));
}

/** What stayed, or what went and came in its place. */
type Span = {readonly same: string} | {readonly removed: string; readonly added: string};

function spansOf(runs: readonly WordChange[]): Span[] {
  const spans: Span[] = [];
  for (const {change, text} of runs) {
    const last = spans.at(-1);
    if (change === 'same') spans.push({same: text});
    else if (last && 'removed' in last) {
      spans[spans.length - 1] = {...last, [change]: last[change] + text};
    } else spans.push({removed: '', added: '', [change]: text});
  }
  return spans;
}

const runsOf = (spans: readonly Span[]): WordChange[] =>
  spans
    .flatMap((span): WordChange[] =>
      'same' in span ? [{change: 'same', text: span.same}] : replaced(span.removed, span.added),
    )
    .filter(({text}) => text !== '');

/**
 * Changes with no more between them than blanks, signs or a few words that stayed by chance become a single change:
 * a reader compares phrases.
 */
function inPhrases(runs: readonly WordChange[]): WordChange[] {
  let spans = spansOf(runs);
  const size = (span: Span | undefined): number =>
    span && 'removed' in span ? Math.max(span.removed.length, span.added.length) : 0;
  // From the shortest, since what is joined weighs more against what is left beside it.
  for (;;) {
    let joint: {index: number; length: number} | undefined;
    spans.forEach((span, index) => {
      if (!('same' in span)) return;
      const {same} = span;
      const least = Math.min(size(spans[index - 1]), size(spans[index + 1]));
      const isSlight =
        /^[\s\p{P}]*$/u.test(same) || (same.length <= least && sentencesIn(same).length === 1);
      if (least > 0 && isSlight && same.length < (joint?.length ?? Infinity)) {
        joint = {index, length: same.length};
      }
    });
    if (!joint) return runsOf(spans);
    const {index} = joint;
    const joined = runsOf(spans.slice(index - 1, index + 2)).flatMap((run) =>
      run.change === 'same'
        ? (['removed', 'added'] as const).map((change) => ({change, text: run.text}))
        : [run],
    );
    spans = [...spans.slice(0, index - 1), ...spansOf(joined), ...spans.slice(index + 2)];
  }
}

/**
 * What came or went at the end of a sentence may as well be said to begin with the next: `。甲` before `。乙` is `甲。`
 * after `。`.
 */
function fromSentenceStart(runs: readonly WordChange[]): WordChange[] {
  const result = [...runs];
  for (let index = 1; index < result.length - 1; index += 1) {
    const [before, run, after] = result.slice(index - 1, index + 2);
    if (before?.change !== 'same' || !run || run.change === 'same' || after?.change !== 'same') {
      continue;
    }
    const begun = sentencesIn(before.text).at(-1) ?? '';
    if (!endsSentence.test(begun) && run.text.endsWith(begun) && before.text !== begun) {
      result[index - 1] = {change: 'same', text: before.text.slice(0, -begun.length)};
      result[index] = {change: run.change, text: begun + run.text.slice(0, -begun.length)};
      result[index + 1] = {change: 'same', text: begun + after.text};
      continue;
    }
    const end = /^(?:[。！？][”’」』）]*|[.!?]["”’)]*\s+)/u.exec(run.text)?.[0];
    if (end === undefined || !after.text.startsWith(end)) continue;
    result[index - 1] = {change: 'same', text: before.text + end};
    result[index] = {change: run.change, text: run.text.slice(end.length) + end};
    result[index + 1] = {change: 'same', text: after.text.slice(end.length)};
  }
  return result.filter(({text}) => text !== '');
}

/** A sentence of which little stayed is shown as it was and as it is. */
function bySentence(runs: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let sentence: WordChange[] = [];
  const flush = (): void => {
    const isReplaced = isMuchChanged(sentence, sentenceLeast);
    result.push(...(isReplaced ? replaced(textBefore(sentence), textAfter(sentence)) : sentence));
    sentence = [];
  };
  for (const run of runs) {
    if (run.change !== 'same') {
      // Whole sentences are no part of the next.
      if (sentence.length === 0 && endsSentence.test(run.text)) result.push(run);
      else sentence.push(run);
      continue;
    }
    // Both texts have a sentence's end where what stayed has it.
    sentencesIn(run.text).forEach((text, index) => {
      if (index > 0) flush();
      sentence.push({change: 'same', text});
    });
    if (endsSentence.test(run.text)) flush();
  }
  flush();
  return joined(result);
}

/** Runs of a kind that follow each other are a single run. */
export function joined(runs: readonly WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.change === run.change) {
      result[result.length - 1] = {change: run.change, text: last.text + run.text};
    } else result.push(run);
  }
  return result;
}

/** Blanks that both what went and what came begin or end with stayed. */
function blanksOutside(runs: readonly WordChange[]): WordChange[] {
  const spans = spansOf(runs).flatMap((span): Span[] => {
    if ('same' in span || span.removed === '' || span.added === '') return [span];
    const {removed, added} = span;
    const start = /^\s/.test(removed) && removed[0] === added[0] ? 1 : 0;
    const end =
      /\s$/.test(removed.slice(start)) && removed.at(-1) === added.slice(start).at(-1) ? 1 : 0;
    return [
      {same: removed.slice(0, start)},
      {
        removed: removed.slice(start, removed.length - end),
        added: added.slice(start, added.length - end),
      },
      {same: removed.slice(removed.length - end)},
    ];
  });
  return joined(runsOf(spans));
}

const endsSentence = /(?:[。！？][”’」』）]*|[.!?]["”’)]*\s+)$/u;
const sentenceBound = /(?<=[。！？][”’」』）]*)(?![。！？”’」』）])|(?<=[.!?]["”’)]*\s+)(?=\S)/u;

/** A text cut after its sentences, which put together are the text again. */
export function sentencesIn(text: string): string[] {
  return text.split(sentenceBound).filter((sentence) => sentence !== '');
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
