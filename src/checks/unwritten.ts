/** Nothing is left with the mark of what is still to be written. */
import {isBilingual} from '../model/bilingual';
import {fieldName} from '../model/place';
import {dataName, pageName} from '../model/editions';
import type {Located} from '../model/located';
import {languages} from '../model/locales';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import type {Content, ParsedPage} from '../content/content';
import {otherLanguage} from '../content/pages';
import {marksOf, unwrittenIn} from '../content/unwritten-marks';

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

/** Names of the pages (`capability/ha/ha-1`) on which, or in whose data, something is to be written. */
export function pagesInWriting({edition, files, pages}: Content): ReadonlySet<string> {
  return new Set([
    ...files.filter((file) => inData(file).length > 0).map(({file}) => dataName(file, edition)),
    ...pages.filter((page) => marksOf(page).length > 0).map(pageName),
  ]);
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

/** @param pair the text in both languages, where it has one; else it says in both what it asks for */
function inText(
  {file, lineOf}: Located,
  place: readonly PropertyKey[],
  text: string,
  pair: Message = {zh: text, en: text},
): Problem[] {
  const asked = {
    zh: unwrittenIn(pair.zh, 'zh'),
    en: unwrittenIn(pair.en, 'en'),
  };
  const language = languages.find((candidate) => unwrittenIn(text, candidate).length > 0);
  if (!language) return [];
  return unwrittenIn(text, language).map((what, index) =>
    problemOf(
      {file, line: lineOf(place), field: fieldName(place)},
      {zh: asked.zh[index] ?? what, en: asked.en[index] ?? what},
    ),
  );
}

/** An id that `npm run new` gave because every thing needs one; no word of the field is one of these. */
const numberedId = /^(facet|word|metric|formula|source)-\d+$/;

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

function inPage(page: ParsedPage, pair: ParsedPage | undefined): Problem[] {
  const {file, language} = page;
  const pairMarks = pair ? marksOf(pair) : [];
  return marksOf(page).map(({what, line, section, index}) => {
    const same = pairMarks.find((mark) => mark.section === section && mark.index === index);
    const pairWhat = same?.what ?? what;
    return problemOf(
      {file, line, ...(section && {field: section})},
      language === 'zh' ? {zh: what, en: pairWhat} : {zh: pairWhat, en: what},
    );
  });
}

function problemOf(at: Pick<Problem, 'file' | 'line' | 'field'>, what: Message): Problem {
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
