/** Paragraphs of both languages, each above the same in the other, with the marks of what changed. */
import {textAfter, type WordChange} from '../model/word-changes';

/** A paragraph, an item or a row, with its marks. */
interface Paragraph {
  readonly text: string;
  readonly isChanged: boolean;
  /** What it begins with: the same in both languages, or they are no pair. */
  readonly mark: string;
}

/**
 * Cuts a text with its changes into paragraphs.
 *
 * @returns none where the whole text was replaced: then what went has no place in it
 */
export function paragraphsOf(runs: readonly WordChange[], isColoured: boolean): Paragraph[] {
  if (runs.every(({change}) => change !== 'same')) return [];
  const text = textAfter(runs);
  const starts = startsOf(text);
  const paragraphs = starts.map(({mark}) => ({mark, text: '', isChanged: false}));
  let position = 0;
  const put = (change: WordChange['change'], piece: string): void => {
    const paragraph = paragraphs[starts.filter(({start}) => start <= position).length - 1];
    if (!paragraph) return;
    paragraph.text += marked({change, text: piece}, isColoured);
    if (change !== 'same' && piece.trim() !== '') paragraph.isChanged = true;
  };
  for (const run of runs) {
    if (run.change === 'removed') {
      put('removed', run.text);
      continue;
    }
    const end = position + run.text.length;
    while (position < end) {
      const next = starts.find(({start}) => start > position)?.start ?? end;
      const piece = text.slice(position, Math.min(next, end));
      put(run.change, piece);
      position += piece.length;
    }
  }
  return paragraphs;
}

const paragraphMark = /^\s*([-*+] |\d+[.)] |#{1,6} |\||:::)/;

/** Where paragraphs begin; the first with the text. */
function startsOf(text: string): {start: number; mark: string}[] {
  const starts: {start: number; mark: string}[] = [];
  let position = 0;
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    const mark = paragraphMark.exec(line)?.[1];
    const isBlank = line.trim() === '';
    if (!isBlank && (isAfterBlank || mark !== undefined)) {
      starts.push({start: starts.length === 0 ? 0 : position, mark: mark ?? ''});
    }
    isAfterBlank = isBlank;
    position += line.length + 1;
  }
  return starts;
}

type Pair = readonly [Paragraph, Paragraph];

/** The paragraphs of both languages, pair by pair; nothing where they are not as many and of the same kinds. */
export function pairsOf(
  chinese: readonly Paragraph[],
  english: readonly Paragraph[],
): readonly Pair[] | undefined {
  if (chinese.length !== english.length || chinese.length < 2) return undefined;
  const pairs = chinese.flatMap((left, index): Pair[] => {
    const right = english[index];
    return right?.mark === left.mark ? [[left, right]] : [];
  });
  return pairs.length === chinese.length ? pairs : undefined;
}

/** The pairs that changed, with those next to them; all where none did. */
export function shownPairs(pairs: readonly Pair[]): string {
  const isChanged = (pair: Pair | undefined): boolean =>
    pair?.some((each) => each.isChanged) ?? false;
  const isAll = !pairs.some(isChanged);
  let left = 0;
  const lines: string[] = [];
  const sayLeft = (): void => {
    if (left > 0) lines.push(`  …（略去未改的 ${left} 段 / ${left} unchanged left out）`);
    left = 0;
  };
  pairs.forEach((pair, index) => {
    if (!isAll && !pairs.slice(Math.max(0, index - 1), index + 2).some(isChanged)) {
      left += 1;
      return;
    }
    sayLeft();
    lines.push(pair.map(({text}) => indented(text)).join('\n'));
  });
  sayLeft();
  return lines.join('\n\n');
}

/** A mark goes round what is written, not round the end of its line. */
export function marked({change, text}: WordChange, isColoured: boolean): string {
  if (change === 'same') return text;
  const [open, close] =
    change === 'removed'
      ? isColoured
        ? ['\u001b[31m', '\u001b[39m']
        : ['[-', '-]']
      : isColoured
        ? ['\u001b[32m', '\u001b[39m']
        : ['{+', '+}'];
  const end = /\n*$/.exec(text)?.[0] ?? '';
  return open + text.slice(0, text.length - end.length) + close + end;
}

export function indented(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
