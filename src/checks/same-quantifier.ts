import {languages, type Language} from '../model/locales';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {otherLanguage} from '../content/pages';
import {pairsOf, type Pair, type Side} from '../content/pairs';

/**
 * What is asked of all items is asked of all in both languages, and what one asks of each the other
 * does: rule 7 of scoring reads “all” and 全部 alone as without exception, anything else as nine in ten.
 */
export const sameQuantifier: Check = {
  rules: ['same-quantifier'],
  run: (content) => pairsOf(content).flatMap(checkPair),
};

interface Quantifier {
  /** What demands that the other language has it too. */
  readonly zh: RegExp;
  readonly en: RegExp;
  /** What is as good where the other language demands it. */
  readonly said: Readonly<Record<Language, RegExp>>;
  readonly names: Readonly<Record<Language, string>>;
}

const all: Quantifier = {
  zh: /全部|所有|全都/,
  // Not how much (“none at all”, “all that reaches us”), what is added up, or a few that are counted.
  en: /(?<!\b(?:at|of) )\ball\b(?! (?:that|count|together|kinds together|two|three|four)\b)/i,
  said: {
    zh: /全部|所有|全都|全体|全员|其余|合计|总数|一概|完整|无遗漏/,
    en: /\b(?:all|whole|entire|full|fully|total|everything|nothing|none|no)\b/i,
  },
  names: {zh: '全部', en: 'all'},
};

const each: Quantifier = {
  // A plain plural is read as “each”, so Chinese demands nothing.
  zh: /(?!)/,
  // “Every week” says how often.
  en: /\beach\b|\bevery\b(?! (?:\w+ )?(?:hour|day|week|month|quarter|year|time)s?\b)/i,
  said: {zh: /每|都|各|凡|均|逐|处处|任何|全部|所有/, en: /(?:)/},
  names: {zh: '每、都', en: 'each'},
};

const asked = /^levels\[\d+\]\.(?:statement|question|criteria\[\d+\]\.text)\.zh$/;

function checkPair(pair: Pair): Problem[] {
  if (pair.of !== 'data' || !asked.test(pair.zh.field)) return [];
  return [all, each].flatMap((quantifier) =>
    languages.flatMap((language): Problem[] => {
      const pairLanguage = otherLanguage(language);
      const [word] = quantifier[language].exec(textOf(pair[language])) ?? [];
      if (word === undefined || quantifier.said[pairLanguage].test(textOf(pair[pairLanguage])))
        return [];
      return [problem(pair, language, word, quantifier)];
    }),
  );
}

function textOf({parts}: Side): string {
  return parts.map(({text}) => text).join('\n');
}

/** A problem of the side that does not say what the other one does. */
function problem(pair: Pair, saying: Language, word: string, {names}: Quantifier): Problem {
  const side = pair[otherLanguage(saying)];
  const sayingSide = pair[saying];
  const line = sayingSide.parts[0]?.line ?? 1;
  return {
    rule: 'same-quantifier',
    file: side.file,
    line: side.parts[0]?.line ?? 1,
    field: side.field,
    expected: {
      zh: `与 ${sayingSide.file}:${line} 中的“${word}”相当的词，例如“${names[otherLanguage(saying)]}”`,
      en: `a word for “${word}” in ${sayingSide.file}:${line}, such as “${names[otherLanguage(saying)]}”`,
    },
    found: {zh: '没有', en: 'none'},
    mend: {
      zh: '先看问的是全部，还是至少九成，再使两边相同。评分规则 7：只有“全部”和 “all” 指全部，“每”“都”“each” 和复数都指至少九成。',
      en: 'See whether all are meant or nine in ten, and have both say so. By rule 7 of scoring only “all” and 全部 mean all; “each”, a plain plural, 每 and 都 mean nine in ten.',
    },
  };
}
