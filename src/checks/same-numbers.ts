import type {Message, Problem} from '../model/problem';
import {languages, type Language} from '../model/locales';
import type {Check} from './check';
import {numbersOf, type NumberFound} from './numbers';
import {otherLanguage} from '../content/pages';
import {alignedParts, pairsOf, type Pair, type Part, type Side} from '../content/pairs';

type Numbers = Readonly<Record<Language, readonly NumberFound[]>>;

/** Every number of one language stands in the other, with the same unit where it is of time. */
export const sameNumbers: Check = {
  rules: ['same-numbers'],
  run: (content) => pairsOf(content).flatMap(checkPair),
};

function checkPair(pair: Pair): Problem[] {
  return alignedParts(pair).flatMap((parts): Problem[] => {
    const numbers: Numbers = {zh: numbersIn(parts.zh, 'zh'), en: numbersIn(parts.en, 'en')};
    const texts = {zh: textOf(parts.zh), en: textOf(parts.en)};
    const only = {zh: onlyIn('zh', numbers, texts), en: onlyIn('en', numbers, texts)};
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
function onlyIn(language: Language, numbers: Numbers, texts: Message): NumberFound[] {
  const pairLanguage = otherLanguage(language);
  const pairValues = new Set(numbers[pairLanguage].map(({value}) => value));
  const isSaid = ({value, unit}: NumberFound): boolean =>
    spans.some(
      (span) =>
        span.value === value && span.unit === unit && span[pairLanguage].test(texts[pairLanguage]),
    );
  return numbers[language].filter(
    (found) => !found.isLoose && !pairValues.has(found.value) && !isSaid(found),
  );
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({text}) => text).join('\n');
}

/** Lengths of time that have a name of their own, which the other language may use. */
const spans = [
  {value: '12', unit: 'month', zh: /[一全整每]年|年度/, en: /\byear/i},
  {value: '6', unit: 'month', zh: /半年/, en: /\bhalf[- ]year/i},
  {value: '3', unit: 'month', zh: /季/, en: /\bquarter/i},
  {value: '2', unit: 'week', zh: /双周|隔周/, en: /\bfortnight/i},
  {value: '7', unit: 'day', zh: /[一每]周/, en: /\bweek/i},
  {value: '24', unit: 'hour', zh: /[一每当][天日]/, en: /\bda(?:y|ily)/i},
] as const;

/** The first number that counts days here and months there, wherever it stands in both. */
function otherUnits(numbers: Numbers): Numbers | undefined {
  for (const {value} of numbers.zh) {
    const [zh, en] = languages.map((language) =>
      numbers[language].filter((found) => found.value === value),
    );
    // What only one side has was looked at before.
    if (!zh?.length || !en?.length) continue;
    if (![...zh, ...en].every(({unit}) => unit !== undefined)) continue;
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
  const otherSide: Side = pair[otherLanguage(at)];
  const line = parts[at][0]?.line ?? 1;
  const otherLine = parts[otherLanguage(at)][0]?.line ?? 1;
  const quote = (found: readonly NumberFound[]): string =>
    found.map(({written}) => `“${written}”`).join(', ');
  const found: Message = {
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
      zh: `与 ${otherSide.file}:${otherLine} 中的数和单位相同`,
      en: `the same numbers and units as in ${otherSide.file}:${otherLine}`,
    },
    found,
    mend: {
      zh: '先看哪一边是对的，再把另一边改成同样的数和单位。“三个月”与 “three months” 算相同，“90%” 与 “nine in ten” 也算相同。',
      en: 'See which side is right and give the other the same number and unit. 三个月 and “three months” count as the same, and so do 90% and “nine in ten”.',
    },
  };
}
