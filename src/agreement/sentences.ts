/** Texts cut into sentences, each known by a hash: so the lock tells which sentence of a text changed. */
import {createHash} from 'node:crypto';
import {diffArrays} from 'diff';
import {perText} from '../model/per-text';
import {meaningOf} from '../model/same-text';
import {sentencesIn, type WordChange} from '../model/word-changes';

/** A sentence that is new or changed, or the place of those that were taken out. */
export type SentenceChange =
  | {readonly change: 'added'; readonly text: string}
  /** `after` is the sentence before it; nothing where it was the first. */
  | {readonly change: 'removed'; readonly after?: string};

/** A paragraph ends before a line of its own kind: an item, a heading, a row, a quotation, a component, a fence. */
const blockStart = /^\s*(?:[-*+] |\d+[.)] |#{1,6} |[|>]|:::|<\/?[A-Z]|```)/;
const itemMark = /^\s*(?:[-*+]|\d+[.)])\s+/;
const tableRule = /^\s*\|[\s|:-]+$/;

/** The sentences of a text as an author writes it: of the data, or of a page with its marks. */
export const sentencesOf = perText((text): readonly string[] =>
  blocksOf(text)
    .flatMap((block) => sentencesIn(block.replace(itemMark, '')))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
);

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let isBegun = false;
  const lines = text.split('\n');
  // The head of a page has a key on each line.
  const headEnd = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  lines.forEach((line, index) => {
    const isInHead = index <= headEnd;
    if (line.trim() === '' || tableRule.test(line) || (isInHead && line === '---')) {
      isBegun = false;
      return;
    }
    if (isBegun && !(isInHead ? /^\w+:/ : blockStart).test(line)) {
      blocks[blocks.length - 1] += `\n${line}`;
    } else {
      blocks.push(line);
    }
    // A heading, a row and the first line of an aside are no longer than their line.
    isBegun = !/^\s*(?:#{1,6} |\||:::)/.test(line);
  });
  return blocks;
}

/** So many digits of its hash tell a sentence from the few beside it. */
export const sentenceDigits = 4;

const hashOfSentence = (sentence: string): string =>
  createHash('sha256').update(meaningOf(sentence)).digest('hex').slice(0, sentenceDigits);

/** The hashes of a text's sentences, in their order. */
export const hashesOf = perText((text): readonly string[] => sentencesOf(text).map(hashOfSentence));

/**
 * Which sentences of a text are not those that were agreed.
 *
 * @param agreed the hashes of those
 * @returns what a reader can see, in the order of the text
 */
export function changedSentences(agreed: readonly string[], text: string): SentenceChange[] {
  const sentences = sentencesOf(text);
  const changes: SentenceChange[] = [];
  let next = 0;
  let isReplaced = false;
  const runs = diffArrays([...agreed], sentences.map(hashOfSentence));
  runs.forEach(({added, removed, value}, index) => {
    if (removed) {
      // With a new sentence in its place it was changed.
      const isChanged = isReplaced || runs[index + 1]?.added === true;
      const before = sentences.slice(0, next).map(plainOf).filter(Boolean).at(-1);
      if (!isChanged) {
        changes.push({change: 'removed', ...(before !== undefined && {after: before})});
      }
      return;
    }
    isReplaced = added === true;
    const here = sentences.slice(next, next + value.length);
    next += value.length;
    if (!added) return;
    for (const sentence of here.map(plainOf).filter(Boolean)) {
      changes.push({change: 'added', text: sentence});
    }
  });
  return changes;
}

/**
 * A text with its sentences that are new or changed; of what was taken out the hash alone is known, and `removed`
 * stands for it.
 */
export function markedSentences(
  agreed: readonly string[],
  text: string,
  removed: string,
): WordChange[] {
  const sentences = sentencesOf(text);
  const marked: WordChange[] = [];
  let next = 0;
  let end = 0;
  for (const {added, removed: isRemoved, value} of diffArrays(
    [...agreed],
    sentences.map(hashOfSentence),
  )) {
    if (isRemoved) {
      marked.push({change: 'removed', text: removed});
      continue;
    }
    const begin = text.indexOf(sentences[next] ?? '', end);
    // What stands between sentences is as the author has it: blanks, ends of lines, marks of items.
    marked.push({change: 'same', text: text.slice(end, begin)});
    for (const sentence of sentences.slice(next, next + value.length)) {
      end = text.indexOf(sentence, end) + sentence.length;
    }
    next += value.length;
    marked.push({change: added ? 'added' : 'same', text: text.slice(begin, end)});
  }
  return [...marked, {change: 'same', text: text.slice(end)}];
}

/** A sentence without the marks of its markup, on a single line. */
export function plainOf(sentence: string): string {
  return sentence
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6} |> ?|:::\w*)/, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\*\*|`/g, '')
    .replace(/(?<=[\p{Script=Han}，。；：、！？])\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A quotation of at most so many characters. */
export function shortened(text: string, limit = 60): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
