/** Marks where something is still to be written, as `npm run new` leaves them. Each says what belongs there. */
import {languages, type Language} from '../model/locales';
import type {Bilingual} from '../model/bilingual';
import type {Page} from './pages';
import {headingsOf} from './pages';

const marks: Readonly<Record<Language, RegExp>> = {
  zh: /〔待写：([^〕]*)〕/g,
  en: /\[to be written: ([^\]]*)\]/g,
};

/**
 * A text that is still to be written, as it stands in data and pages.
 *
 * @param what belongs there, without `〕` and `]`
 */
export function toBeWritten({zh, en}: Bilingual): Bilingual {
  return {zh: `〔待写：${zh}〕`, en: `[to be written: ${en}]`};
}

/** Whether a text, in either language, has a mark: it is not to be judged by its words yet. */
export function isUnwritten(text: string): boolean {
  return languages.some((language) => unwrittenIn(text, language).length > 0);
}

/** What the marks of a language in a text ask for, in their order. */
export function unwrittenIn(text: string, language: Language): string[] {
  return [...text.matchAll(marks[language])].map(([, what = '']) => what.trim());
}

/** A mark on a page. */
export interface PageMark {
  readonly what: string;
  /** From 1. */
  readonly line: number;
  /** Id of the heading that it stands under; empty before the first. */
  readonly section: string;
  /** Which of the marks of its section, from 0. */
  readonly index: number;
}

/** The marks of a page; from the lines of the file, so that a page that is no MDX yet is read as well. */
export function marksOf(page: Page): PageMark[] {
  const sections = new Map(headingsOf(page).map(({id = '', line}) => [line, id]));
  const counts = new Map<string, number>();
  let section = '';
  return page.source.split('\n').flatMap((text, at) => {
    section = sections.get(at + 1) ?? section;
    return unwrittenIn(text, page.language).map((what) => {
      const index = counts.get(section) ?? 0;
      counts.set(section, index + 1);
      return {what, line: at + 1, section, index};
    });
  });
}
