import type {Bilingual, Problem} from '../model/problem';
import {languages, type Language} from '../model/locales';
import type {Check} from './check';
import {numbersOf, type NumberFound} from './numbers';
import {otherLanguage} from './pages';
import {alignedParts, pairsOf, type Pair, type Part, type Side} from './pairs';

type Numbers = Readonly<Record<Language, readonly NumberFound[]>>;

/** Every number of one language stands in the other, with the same unit where it is of time. */
export const sameNumbers: Check = {
  rules: ['same-numbers'],
  run: (content) => pairsOf(content).flatMap(checkPair),
};

function checkPair(pair: Pair): Problem[] {
  return alignedParts(pair).flatMap((parts): Problem[] => {
    const numbers: Numbers = {zh: numbersIn(parts.zh, 'zh'), en: numbersIn(parts.en, 'en')};
    const only = {zh: onlyIn('zh', numbers), en: onlyIn('en', numbers)};
    if (only.zh.length > 0 || only.en.length > 0) {
      // The side that lacks a number is where it is mended as a rule.
      const at = only.zh.length > 0 ? 'en' : 'zh';
      return [problem(pair, parts, at, only)];
    }
    const units = otherUnits(numbers);
    return units ? [problem(pair, parts, 'en', units)] : [];
  });
}

function numbersIn(parts: readonly Part[], language: Language): NumberFound[] {
  return parts.flatMap(({text}) => numbersOf(text, language));
}

/** The numbers that the other language does not have at all; how often each stands is left open. */
function onlyIn(language: Language, numbers: Numbers): NumberFound[] {
  const others = new Set(numbers[otherLanguage(language)].map(({value}) => value));
  return numbers[language].filter(({value, isLoose}) => !isLoose && !others.has(value));
}

/** The first number that counts days here and months there, wherever it stands in both. */
function otherUnits(numbers: Numbers): Numbers | undefined {
  for (const {value} of numbers.zh) {
    const [zh, en] = languages.map((one) => numbers[one].filter((found) => found.value === value));
    if (!zh || !en || ![...zh, ...en].every(({unit}) => unit !== undefined)) continue;
    const units = (found: readonly NumberFound[]) =>
      [...new Set(found.map(({unit}) => unit))].sort().join();
    if (units(zh) !== units(en)) return {zh, en};
  }
  return undefined;
}

function problem(
  pair: Pair,
  parts: Readonly<Record<Language, readonly Part[]>>,
  at: Language,
  only: Numbers,
): Problem {
  const side: Side = pair[at];
  const other: Side = pair[otherLanguage(at)];
  const line = parts[at][0]?.line ?? 1;
  const otherLine = parts[otherLanguage(at)][0]?.line ?? 1;
  const quote = (found: readonly NumberFound[]): string =>
    found.map(({written}) => `“${written}”`).join(', ');
  const found: Bilingual = {
    zh: [
      ...(only.zh.length > 0 ? [`中文有 ${quote(only.zh)}`] : ['中文没有对应的数']),
      ...(only.en.length > 0 ? [`英文有 ${quote(only.en)}`] : ['英文没有对应的数']),
    ].join('；'),
    en: [
      only.zh.length > 0 ? `${quote(only.zh)} in Chinese` : 'no such number in Chinese',
      only.en.length > 0 ? `${quote(only.en)} in English` : 'no such number in English',
    ].join('; '),
  };
  return {
    rule: 'same-numbers',
    file: side.file,
    line,
    field: side.field,
    expected: {
      zh: `与 ${other.file}:${otherLine} 中的数和单位相同`,
      en: `the same numbers and units as in ${other.file}:${otherLine}`,
    },
    found,
    mend: {
      zh: '先看哪一边是对的，再把另一边改成同样的数和单位。“三个月”与 “three months” 算相同，“90%” 与 “nine in ten” 也算相同。',
      en: 'See which side is right and give the other the same number and unit. 三个月 and “three months” count as the same, and so do 90% and “nine in ten”.',
    },
  };
}
