/**
 * Marks where something is still to be written, as `npm run new` leaves them. Each says what belongs there.
 */
import {fieldName} from '../model/describe-issue';
import type {Located} from '../model/load';
import {languages, type Language} from '../model/locales';
import type {Bilingual, Problem} from '../model/problem';
import type {Check} from './check';
import type {Content, ParsedPage} from './content';
import {headingsOf, otherLanguage} from './pages';

export const unwritten: Check = {
  rules: ['unwritten'],
  run: ({files, pages}) => {
    const byPlace = new Map(pages.map((page) => [`${page.language}:${page.name}`, page]));
    return [
      ...files.flatMap(inData),
      ...pages.flatMap((page) =>
        inPage(page, byPlace.get(`${otherLanguage(page.language)}:${page.name}`)),
      ),
    ];
  },
};

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
  return languages.some((language) => whatIsAskedIn(text, language).length > 0);
}

/** Names of the pages (`capability/ha/ha-1`) on which, or in whose data, something is to be written. */
export function pagesInWriting({edition, files, pages}: Content): ReadonlySet<string> {
  const nameOf = (name: string): string => name.replace(/\.\w+$/, '');
  return new Set([
    ...files
      .filter((file) => inData(file).length > 0)
      .map(({file}) => nameOf(file.slice(edition.folders.zh.length + 1))),
    ...pages.filter((page) => marksOf(page).length > 0).map(({name}) => nameOf(name)),
  ]);
}

/** What the marks of a language in a text ask for, in their order. */
function whatIsAskedIn(text: string, language: Language): string[] {
  return [...text.matchAll(marks[language])].map(([, what = '']) => what.trim());
}

function inData(file: Located): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, place: readonly PropertyKey[]): void => {
    if (typeof value === 'string') {
      problems.push(...inText(file, place, value), ...inId(file, place, value));
    } else if (typeof value === 'object' && value !== null) {
      if (isBilingual(value)) {
        for (const language of languages) {
          problems.push(...inText(file, [...place, language], value[language], value));
        }
      } else {
        const entries: [PropertyKey, unknown][] = Array.isArray(value)
          ? [...(value as unknown[]).entries()]
          : Object.entries(value);
        for (const [key, item] of entries) walk(item, [...place, key]);
      }
    }
  };
  walk(file.data, []);
  return problems;
}

function isBilingual(value: object): value is Bilingual {
  return languages.every((language) => language in value);
}

/** @param pair the text in both languages, where it has one; else it says in both what it asks for */
function inText(
  {file, lineOf}: Located,
  place: readonly PropertyKey[],
  text: string,
  pair: Bilingual = {zh: text, en: text},
): Problem[] {
  const asked = {
    zh: whatIsAskedIn(pair.zh, 'zh'),
    en: whatIsAskedIn(pair.en, 'en'),
  };
  const language = languages.find((one) => whatIsAskedIn(text, one).length > 0);
  if (!language) return [];
  return whatIsAskedIn(text, language).map((what, index) =>
    problemOf(
      {file, line: lineOf(place), field: fieldName(place)},
      {zh: asked.zh[index] ?? what, en: asked.en[index] ?? what},
    ),
  );
}

/** An id that `npm run new` gave because every thing needs one; no word of the field is one of these. */
const numberedId = /^(facet|metric|formula|source)-\d+$/;

function inId({file, lineOf}: Located, place: readonly PropertyKey[], value: string): Problem[] {
  if (place.at(-1) !== 'id' || !numberedId.test(value)) return [];
  return [
    problemOf(
      {file, line: lineOf(place), field: fieldName(place)},
      {
        zh: `一个说得出是什么的 id，小写英文单词，以连字符相连；写着 ${value} 的地方都换掉`,
        en: `an id that says what it is, lower-case words joined by hyphens, wherever ${value} stands`,
      },
    ),
  ];
}

interface PageMark {
  readonly what: string;
  readonly line: number;
  /** Id of the heading that it stands under; empty before the first. */
  readonly section: string;
  /** Which of the marks of its section. */
  readonly index: number;
}

function inPage(page: ParsedPage, pair: ParsedPage | undefined): Problem[] {
  const {file, language} = page;
  const others = pair ? marksOf(pair) : [];
  return marksOf(page).map(({what, line, section, index}) => {
    const same = others.find((other) => other.section === section && other.index === index);
    const other = same?.what ?? what;
    return problemOf(
      {file, line, ...(section && {field: section})},
      language === 'zh' ? {zh: what, en: other} : {zh: other, en: what},
    );
  });
}

/** From the lines of the file, so that a page that is no MDX yet is read as well. */
function marksOf(page: ParsedPage): PageMark[] {
  const sections = new Map(headingsOf(page).map(({id = '', line}) => [line, id]));
  const counts = new Map<string, number>();
  let section = '';
  return page.source.split('\n').flatMap((text, at) => {
    section = sections.get(at + 1) ?? section;
    return whatIsAskedIn(text, page.language).map((what) => {
      const index = counts.get(section) ?? 0;
      counts.set(section, index + 1);
      return {what, line: at + 1, section, index};
    });
  });
}

function problemOf(at: Pick<Problem, 'file' | 'line' | 'field'>, what: Bilingual): Problem {
  return {
    rule: 'unwritten',
    ...at,
    expected: {zh: '写好的文字', en: 'the text itself'},
    found: {zh: '只有占位的标记或编号', en: 'a mark or a number that keeps its place'},
    mend: {
      zh: `这里写：${what.zh}。写好后换掉整个标记，括号也去掉。`,
      en: `Write here: ${what.en}. It takes the place of the whole mark, brackets included.`,
    },
  };
}
