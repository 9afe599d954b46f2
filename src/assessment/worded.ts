/** Finds in a text the words with a meaning of their own, so that each can be explained where it stands. */
import type {SubjectCapability} from './subject';

type Word = SubjectCapability['words'][number];

/** A part of a text; with the word it is, where it is one. */
export interface TextPart {
  readonly text: string;
  readonly word?: Word;
}

/**
 * The parts of a text in their order; put together they are the text. Of names that begin at the same place the longest
 * is taken, and each word is marked once: where it stands first.
 */
export function worded(text: string, words: readonly Word[]): TextPart[] {
  const names = words
    .flatMap((word) => [word.title, ...word.also].map((name) => ({name: name.trim(), word})))
    .filter(({name}) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  if (names.length === 0) return text === '' ? [] : [{text}];
  const pattern = new RegExp(names.map(({name}) => bounded(name)).join('|'), 'giu');
  const byName = new Map(names.map(({name, word}) => [name.toLowerCase(), word]));
  const seen = new Set<Word>();
  const parts: TextPart[] = [];
  let from = 0;
  for (const {0: found, index} of text.matchAll(pattern)) {
    const word = byName.get(found.toLowerCase());
    if (!word || seen.has(word)) continue;
    seen.add(word);
    if (index > from) parts.push({text: text.slice(from, index)});
    parts.push({text: found, word});
    from = index + found.length;
  }
  if (from < text.length) parts.push({text: text.slice(from)});
  return parts;
}

/** A name in Latin letters is found as a whole word only: “owner” is none in “landowner”. Chinese has no such bounds. */
function bounded(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const start = /^[\p{Script=Latin}\d]/u.test(name) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const end = /[\p{Script=Latin}\d]$/u.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
  return start + escaped + end;
}
