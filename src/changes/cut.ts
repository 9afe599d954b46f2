/** Long texts of a report, cut down to what changed. */
import {joined, sentencesIn, textAfter, type WordChange} from '../model/word-changes';
import {cellSeparator} from './cell-separator';

/** So many sentences that stayed are left out. */
export interface Cut {
  readonly change: 'cut';
  readonly count: number;
}
export type Run = WordChange | Cut;

/** A text of no more characters is read whole. */
const wholeLimit = 400;
/** So many characters of a text left out are worth a mark. */
const cutLeast = 120;

interface Runs<Each extends Run> {
  readonly zh: readonly Each[];
  readonly en: readonly Each[];
}

/**
 * Leaves out of both languages the same sentences: those in which nothing changed, but for the sentence before a change
 * and the first cell of a row. A text stays whole where it is short, or its languages have not the same number of
 * sentences.
 */
export function cutAlike(zh: readonly WordChange[], en: readonly WordChange[]): Runs<Run> {
  const length = Math.max(lengthOf(zh), lengthOf(en));
  const [left, right] = [pieces(zh), pieces(en)];
  if (length <= wholeLimit || left.length !== right.length) return {zh, en};
  const isChanged = left.map((runs, index) => [runs, right[index] ?? []].some(hasChange));
  const isKept = left.map(
    (runs, index) =>
      isChanged[index] ||
      isChanged[index + 1] ||
      (index === 0 && runs.at(-1)?.text.endsWith(cellSeparator)),
  );
  const result: {zh: Run[]; en: Run[]} = {zh: [], en: []};
  for (let start = 0; start < left.length;) {
    let end = start + 1;
    while (end < left.length && !isKept[end] === !isKept[start]) end += 1;
    const stretch = {zh: left.slice(start, end).flat(), en: right.slice(start, end).flat()};
    const isLong = Math.max(lengthOf(stretch.zh), lengthOf(stretch.en)) >= cutLeast;
    const cut: Cut | undefined =
      isKept[start] || !isLong ? undefined : {change: 'cut', count: end - start};
    result.zh.push(...(cut ? [cut] : joined(stretch.zh)));
    result.en.push(...(cut ? [cut] : joined(stretch.en)));
    start = end;
  }
  return result;
}

const lengthOf = (runs: readonly WordChange[]): number =>
  runs.reduce((sum, {text}) => sum + text.length, 0);
const hasChange = (runs: readonly WordChange[]): boolean =>
  runs.some(({change}) => change !== 'same');

/** Runs by the sentence or cell that they are in, as the text after has them. */
function pieces(runs: readonly WordChange[]): WordChange[][] {
  const texts = textAfter(runs)
    .split(cellBound)
    .flatMap(sentencesIn)
    .filter((text) => text !== '');
  const result: WordChange[][] = [[]];
  let room = texts[0]?.length ?? 0;
  for (const {change, text} of runs) {
    if (change === 'removed') {
      result.at(-1)?.push({change, text});
      continue;
    }
    for (let rest = text; rest !== '';) {
      if (room === 0) {
        result.push([]);
        room = texts[result.length - 1]?.length ?? rest.length;
      }
      result.at(-1)?.push({change, text: rest.slice(0, room)});
      const taken = Math.min(room, rest.length);
      rest = rest.slice(taken);
      room -= taken;
    }
  }
  return result;
}

const cellBound = /(?<= \| )/;
