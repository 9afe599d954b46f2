/** How far the two languages of an edition say the same, for the pages that tell readers. */
import {changesOf, judge, readLock, unitsOf} from '../agreement/agreement';
import type {SentenceChange} from '../agreement/sentences';
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
  }[];
  readonly behind: readonly Behind[];
}

/** Reads an edition's texts and its lock. */
export function translationStatusOf(siteDir: string, edition: Edition): TranslationStatus {
  const units = unitsOf(siteDir, edition);
  const {lock} = readLock(siteDir, edition);
  const stateOf = judge(lock);
  const behind = units.flatMap((unit): Behind[] => {
    const state = stateOf(unit);
    if (!('older' in state)) return [];
    const {id, page, address, places} = unit;
    const newer = state.older === 'zh' ? 'en' : 'zh';
    return [
      {
        id,
        page,
        older: state.older,
        address: `/${edition.path}${address}`,
        newerFile: places[newer].file,
        changes: changesOf(lock, unit, state.older),
      },
    ];
  });
  const partOf = (page: string): string => (page.includes('/') ? (page.split('/')[0] ?? '') : '');
  const names = [...new Set(units.map(({page}) => partOf(page)))];
  const count = (name: string, older: Language): number =>
    behind.filter((behindUnit) => partOf(behindUnit.page) === name && behindUnit.older === older)
      .length;
  return {
    parts: names.map((name) => ({
      name,
      total: units.filter(({page}) => partOf(page) === name).length,
      behind: Object.fromEntries(
        languages.map((language) => [language, count(name, language)]),
      ) as Record<Language, number>,
    })),
    behind,
  };
}
