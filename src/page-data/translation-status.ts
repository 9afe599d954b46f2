/** How far the two languages of an edition say the same, for the pages that tell readers. */
import {changesOf, judgedUnits, readLock} from '../agreement/agreement';
import type {SentenceChange} from '../agreement/sentences';
import {otherLanguage} from '../content/pages';
import type {Edition} from '../model/editions';
import {languages, type Language} from '../model/locales';

/** A text that is older in one language than in the other. */
export interface Behind {
  readonly id: string;
  readonly older: Language;
  /** Name of its page: `capability/scoring`. */
  readonly page: string;
  /** Path of the page with the place, the edition before it: `/draft/scoring#r1`. */
  readonly address: string;
  /** The file with the newer text, from the project's root. */
  readonly newerFile: string;
  /** Which sentences of the newer text the older has not got. */
  readonly changes: readonly SentenceChange[];
}

export interface TranslationStatus {
  /** Folder by folder (`capability`, `framework`; empty for the edition's own first page). */
  readonly parts: readonly {
    readonly name: string;
    /** How many texts there are in both languages. */
    readonly total: number;
    /** How many of them are older in a language. */
    readonly behind: Readonly<Record<Language, number>>;
    /** How many are new, or changed in both languages, and nobody has read both since. */
    readonly unread: number;
  }[];
  readonly behind: readonly Behind[];
  /** The pages with texts that nobody has read in both languages since they were written. */
  readonly unread: readonly {
    /** Name of the page: `capability/scoring`. */
    readonly page: string;
    /** Without base path and locale: `/draft/scoring/`. */
    readonly address: string;
    readonly count: number;
  }[];
}

/** Reads an edition's texts and its lock. */
export function translationStatusOf(siteDir: string, edition: Edition): TranslationStatus {
  const judged = judgedUnits(siteDir, edition);
  const {lock} = readLock(siteDir, edition);
  const behind = judged.flatMap(({unit, state}): Behind[] => {
    if (!('older' in state)) return [];
    const {id, page, address, places} = unit;
    return [
      {
        id,
        page,
        older: state.older,
        address: `/${edition.path}${address}`,
        newerFile: places[otherLanguage(state.older)].file,
        changes: changesOf(lock, unit, state.older),
      },
    ];
  });
  const unread = new Map<string, {page: string; address: string; count: number}>();
  for (const {unit, state} of judged) {
    if (state.state !== 'new' && state.state !== 'changed') continue;
    const {page} = unit;
    const [address = ''] = unit.address.split('#');
    const count = (unread.get(page)?.count ?? 0) + 1;
    unread.set(page, {page, address: `/${edition.path}${address}`, count});
  }
  const partOf = (page: string): string => (page.includes('/') ? (page.split('/')[0] ?? '') : '');
  const names = [...new Set(judged.map(({unit}) => partOf(unit.page)))];
  const count = (name: string, older: Language): number =>
    behind.filter((behindUnit) => partOf(behindUnit.page) === name && behindUnit.older === older)
      .length;
  return {
    parts: names.map((name) => ({
      name,
      total: judged.filter(({unit}) => partOf(unit.page) === name).length,
      behind: Object.fromEntries(
        languages.map((language) => [language, count(name, language)]),
      ) as Record<Language, number>,
      unread: [...unread.values()]
        .filter(({page}) => partOf(page) === name)
        .reduce((sum, {count: here}) => sum + here, 0),
    })),
    behind,
    unread: [...unread.values()],
  };
}
