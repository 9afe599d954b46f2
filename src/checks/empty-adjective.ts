import path from 'node:path';
import {parse} from 'yaml';
import {languages, type Language} from '../model/locales';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import type {DataText} from '../content/content';
import {isUnwritten} from '../content/unwritten-marks';
import {readText} from '../model/source-text';

interface Group {
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** What to write instead. */
  readonly mend: Message;
}

/** The shape of empty-adjectives.yaml. */
interface Lists {
  readonly groups: readonly Group[];
  readonly allowed: readonly {readonly text: readonly string[]; readonly reason: string}[];
}

/** What the standard asks can be seen to be true or false; no word stands in for a fact. */
export const emptyAdjective: Check = {
  rules: ['empty-adjective'],
  run: ({texts}) => {
    const source = readText(path.join(__dirname, 'empty-adjectives.yaml'));
    const lists = parse(source) as Lists;
    const find = finderOf(lists);
    return texts
      .filter(({isNormative}) => isNormative)
      .flatMap((dataText) =>
        languages
          .filter((language) => !isUnwritten(dataText.text[language]))
          .flatMap((language) => checkText(dataText, language, find)),
      );
  },
};

type Find = (text: string, language: Language) => {word: string; mend: Message}[];

function checkText(
  {file, field, text, lines}: DataText,
  language: Language,
  find: Find,
): Problem[] {
  return find(text[language], language).map(({word, mend}) => ({
    rule: 'empty-adjective',
    file,
    line: lines[language],
    field: `${field}.${language}`,
    expected: {
      zh: '能看出真假的事实，不用代替事实的词',
      en: 'a fact that can be seen to be true or false, and no word that stands in for one',
    },
    found: {zh: `“${word}”`, en: `“${word}”`},
    mend: {
      zh: `去掉“${word}”，${mend.zh}；两种语言都改。若它在这里说的就是事实，连同理由写进 src/checks/empty-adjectives.yaml 的 allowed。`,
      en: `Take “${word}” out and ${mend.en}, in both languages. If it does state a fact here, add it with the reason to allowed in src/checks/empty-adjectives.yaml.`,
    },
  }));
}

/** Finds the words of the lists in a text, one word once. */
function finderOf({groups, allowed}: Lists): Find {
  const exceptions = allowed.flatMap(({text}) => text);
  const words = {zh: mendsOf(groups, 'zh'), en: mendsOf(groups, 'en')};
  const alternatives = (language: Language): string =>
    // Longer ones first, so that exceptions hide the words in them and phrases are quoted whole.
    [...words[language].keys()].sort((a, b) => b.length - a.length).join('|');
  const patterns: Readonly<Record<Language, RegExp>> = {
    zh: new RegExp(`${exceptions.join('|')}|(${alternatives('zh')})`, 'g'),
    en: new RegExp(
      `\\b(?:${exceptions.join('|')}|(${alternatives('en')}))\\b`.replaceAll(' ', '\\s+'),
      'gi',
    ),
  };
  return (text, language) => {
    const found = [...text.matchAll(patterns[language])].flatMap(([, word]) => word ?? []);
    return [...new Set(found)].flatMap((word) => {
      const mend = words[language].get(word.toLowerCase().replace(/\s+/g, ' '));
      return mend ? [{word, mend}] : [];
    });
  };
}

function mendsOf(groups: readonly Group[], language: Language): Map<string, Message> {
  return new Map(
    groups.flatMap(({words, mend}) =>
      words[language].map((word): [string, Message] => [word, mend]),
    ),
  );
}
