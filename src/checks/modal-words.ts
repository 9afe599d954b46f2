/** The modal words of GB/T 1.1: clauses ask with them and no others; facts have none. */
import path from 'node:path';
import {parse} from 'yaml';
import {languages, type Language} from '../model/locales';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import type {DataText} from '../content/content';
import {readText} from '../model/source-text';
import {isRecommended} from '../model/adoption-sheet';

export const modalWords: Check = {
  rules: ['modal-words'],
  run: ({texts}) => {
    const lists = readLists();
    return texts
      .filter(({isNormative}) => isNormative)
      .flatMap((text) =>
        isClause(text) ? problemsOfClause(text, lists) : problemsOfFact(text, lists),
      );
  },
};

interface Word {
  readonly word: string;
  /** What a clause has in its place. */
  readonly instead?: string;
  /** A regular expression that finds the word and nothing else. */
  readonly pattern?: string;
}
type Words = Readonly<Record<Language, readonly Word[]>>;

/** `modal-words.yaml`, where each list is explained. */
interface Lists {
  readonly notUsed: Words;
  readonly notInClauses: Words;
  readonly clausesOnly: Words;
  readonly clauses: readonly Message[];
}

function readLists(): Lists {
  return parse(readText(path.join(__dirname, 'modal-words.yaml'))) as Lists;
}

function isClause({field}: DataText): boolean {
  return /(^|\.)clauses\[\d+\]\.text$/.test(field);
}

/** A level's statement or a criterion: true or false as it stands. */
function problemsOfFact(text: DataText, lists: Lists): Problem[] {
  return languages.flatMap((language) =>
    wordsIn(text, language, [...lists.notUsed[language], ...lists.clausesOnly[language]]).map(
      (found): Problem => ({
        ...placeOf(text, language),
        expected: {
          zh: '陈述事实的一句话，评估者能判断真假，不用表示要求的词',
          en: 'a statement of fact that an assessor can see to be true or false, without a word of obligation',
        },
        found: quoted(found),
        mend: {
          zh: `去掉“${found.written}”，直接写做到时的样子：不写“应由系统拦下”，写“由系统拦下”。`,
          en: `Drop “${found.written}” and say what is so when it is done: not “shall be stopped by the system” but “is stopped by the system”.`,
        },
      }),
    ),
  );
}

function problemsOfClause(text: DataText, lists: Lists): Problem[] {
  const wrong = languages.flatMap((language) =>
    wordsIn(text, language, [...lists.notUsed[language], ...lists.notInClauses[language]]).map(
      (found): Problem => ({
        ...placeOf(text, language),
        expected: allowed,
        found: quoted(found),
        mend: {
          zh: `“${found.written}”改为“${found.instead ?? ''}”。`,
          en: `Write “${found.instead ?? ''}” in place of “${found.written}”.`,
        },
      }),
    ),
  );
  if (wrong.length > 0) return wrong;
  const missing = [...withoutModal(text), ...inOneLanguage(text, lists)];
  return missing.length > 0 ? missing : ofAnotherForce(text);
}

const allowed: Message = {
  zh: 'GB/T 1.1 的能愿动词：应、不应、宜、不宜、可、不必',
  en: 'the modal words of GB/T 1.1: shall, shall not, should, should not, may, need not',
};

const anyModal: Readonly<Record<Language, RegExp>> = {
  zh: /[应宜可]|不必/,
  en: /\b(?:shall|should|may|need not)\b/i,
};

function withoutModal(text: DataText): Problem[] {
  return languages
    .filter((language) => !anyModal[language].test(text.text[language]))
    .map((language) => ({
      ...placeOf(text, language),
      expected: allowed,
      found: {
        zh: `没有能愿动词：“${text.text[language]}”`,
        en: `no modal word: “${text.text[language]}”`,
      },
      mend: {
        zh: '要求写“应”（shall），推荐写“宜”（should），允许写“可”（may）。',
        en: 'Write “shall” (应) for a requirement, “should” (宜) for a recommendation, “may” (可) for a permission.',
      },
    }));
}

/** A requirement in one language that the other language has as something else. */
function inOneLanguage(text: DataText, {clauses}: Lists): Problem[] {
  return clauses.flatMap(({zh, en}) => {
    const inEnglish = new RegExp(`\\b${en}\\b`, 'i').test(text.text.en);
    if (!inEnglish || text.text.zh.includes(zh)) return [];
    return [
      {
        ...placeOf(text, 'zh'),
        expected: {zh: `“${zh}”，与英文的“${en}”一致`, en: `“${zh}”, as the English has “${en}”`},
        found: {
          zh: `中文没有“${zh}”：“${text.text.zh}”`,
          en: `no “${zh}” in the Chinese: “${text.text.zh}”`,
        },
        mend: {
          zh: '先定这一条是要求、推荐还是允许，再让两种语言用同一种能愿动词：应 = shall，宜 = should，可 = may。',
          en: 'Decide whether the clause requires, recommends or permits, then use the same in both languages: 应 = shall, 宜 = should, 可 = may.',
        },
      },
    ];
  });
}

/** A clause that only recommends in one language: the adoption sheet would let it be left out in that language alone. */
function ofAnotherForce(text: DataText): Problem[] {
  const force = (language: Language): Message =>
    isRecommended(text.text[language])
      ? {zh: '只推荐', en: 'only recommends'}
      : {zh: '有要求', en: 'requires'};
  const [chinese, english] = [force('zh'), force('en')];
  if (chinese.en === english.en) return [];
  return [
    {
      ...placeOf(text, 'zh'),
      expected: {
        zh: `英文${english.zh}，中文也一样`,
        en: `that the Chinese ${english.en}, as the English does`,
      },
      found: {
        zh: `中文${chinese.zh}：“${text.text.zh}”`,
        en: `the Chinese ${chinese.en}: “${text.text.zh}”`,
      },
      mend: {
        zh: '施行单凭这些词决定一条能不能不施行：让两种语言用同样的能愿动词。',
        en: 'By these words the adoption sheet says whether a clause may be left out: use the same in both languages.',
      },
    },
  ];
}

interface Found {
  /** As it stands in the text. */
  readonly written: string;
  readonly instead?: string;
  /** With what stands around it. */
  readonly context: string;
}

function wordsIn({text}: DataText, language: Language, words: readonly Word[]): Found[] {
  const source = text[language];
  return words.flatMap(({word, instead, pattern}) =>
    [...source.matchAll(patternOf(word, pattern, language))].map((match) => ({
      written: match[0],
      context: source
        .slice(Math.max(0, match.index - 12), match.index + match[0].length + 12)
        .trim(),
      ...(instead === undefined ? {} : {instead}),
    })),
  );
}

function patternOf(word: string, pattern: string | undefined, language: Language): RegExp {
  return new RegExp(pattern ?? (language === 'en' ? `\\b${word}\\b` : word), 'giu');
}

function quoted({written, context}: Found): Message {
  return {zh: `“${written}”（……${context}……）`, en: `“${written}” (… ${context} …)`};
}

function placeOf({file, field, lines}: DataText, language: Language) {
  return {rule: 'modal-words', file, line: lines[language], field: `${field}.${language}`};
}
