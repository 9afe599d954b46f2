/** The terms of a glossary and the words that decide criteria, and how they are found in a text. */
import {wordAnchor} from './anchors';
import {hasHan} from './han';
import {inForce} from './lifecycle';
import type {Language} from './locales';
import type {Capability, Glossary} from './schema';

/** A term as pages of one language show it. */
export interface Term {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  /** Address of its entry. */
  readonly entry: string;
  /** A word that criteria are decided by: marked where each level first uses it, and nowhere else. */
  readonly isWord?: boolean;
  /** What it is called in the other language. */
  readonly translation: {readonly name: string; readonly language: string};
  /** Finds any of its names in the text of HTML; of two terms at one place the longer name counts. */
  readonly names: readonly string[];
  /** Longer names of something else: within them it is not meant. */
  readonly unlike?: readonly string[];
}

/**
 * The terms whose first use is marked: those in force that are no everyday words as well.
 *
 * @param page address of the page that has them all
 */
export function termsOf(
  {terms}: Glossary,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
  page: string,
): Term[] {
  return terms
    .filter((term) => inForce(term) && !term.everyday)
    .map(({id, title, meaning, short = [], also = []}) => ({
      id,
      title: title[language],
      meaning: meaning[language],
      entry: `${page}#${id}`,
      translation: {name: title[otherLocale.language], language: otherLocale.tag},
      names: [
        title[language],
        ...short,
        ...also.filter((name) => hasHan(name) === (language === 'zh')),
      ],
    }));
}

/**
 * The words in force that criteria are decided by.
 *
 * @param page address of the page that has their meanings; empty for the page that they are marked on
 */
export function wordsOf(
  words: NonNullable<Capability['words']>,
  language: Language,
  otherLocale: {readonly language: Language; readonly tag: string},
  page: string,
): Term[] {
  return words.filter(inForce).map(({id, title, meaning, also = [], unlike = []}) => ({
    id: wordAnchor(id),
    title: title[language],
    meaning: meaning[language],
    entry: `${page}#${wordAnchor(id)}`,
    isWord: true,
    translation: {name: title[otherLocale.language], language: otherLocale.tag},
    names: [title[language], ...also.filter((name) => hasHan(name) === (language === 'zh'))],
    unlike,
  }));
}

export type Find = (text: string, isWanted: (term: Term) => boolean) => readonly Place[];

export interface Place {
  readonly at: number;
  readonly length: number;
  readonly term: Term;
}

/**
 * Made once for a list of terms: what it looks for is large.
 *
 * @param escape how the text writes what a name has
 */
export function finderOf(
  terms: readonly Term[],
  escape: (name: string) => string = (name) => name,
): Find {
  const named: {readonly term?: Term; readonly name: string}[] = terms
    .flatMap((term) => [
      ...term.names.map((name) => ({term, name})),
      ...(term.unlike ?? []).map((name) => ({name})),
    ])
    .sort((a, b) => b.name.length - a.name.length);
  // One group for each name tells which it was.
  const pattern = new RegExp(
    named.map(({name}) => `(${namePattern(escape(name))})`).join('|'),
    'giu',
  );
  return (text, isWanted) => {
    const places: Place[] = [];
    const here = new Set<string>();
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).findIndex((group) => group !== undefined);
      // A word and a term may have the same name: what is wanted of them, in the order given.
      const term = named
        .slice(name)
        .find((same) => same.term && same.name === named[name]?.name && isWanted(same.term))?.term;
      if (!term || here.has(term.id)) continue;
      here.add(term.id);
      places.push({at: match.index, length: match[0].length, term});
    }
    return places;
  };
}

/** A name as texts have it: in the plural too, and as a word of its own where there are spaces. */
export function namePattern(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (hasHan(name)) return escaped;
  const plural = /y$/.test(escaped) ? `${escaped.slice(0, -1)}(?:y|ies)` : `${escaped}(?:s|es)?`;
  return `(?<![\\w-])${plural.replace(/ /g, '\\s+')}(?![\\w-])`;
}
