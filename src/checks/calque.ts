import path from 'node:path';
import {parse} from 'yaml';
import {shownTextsOf, type ShownText} from '../content/shown-texts';
import type {Language} from '../model/locales';
import {perText} from '../model/per-text';
import type {Message, Problem} from '../model/problem';
import {readText} from '../model/source-text';
import type {Check} from './check';

/** The shape of calques.yaml. */
interface Lists {
  readonly groups: readonly {
    readonly words: Readonly<Partial<Record<Language, readonly string[]>>>;
    readonly instead: Message;
    readonly reason: string;
  }[];
  readonly allowed: readonly {readonly text: readonly string[]; readonly reason: string}[];
}

/** Each language is written as if it were the only one; what the other would say word by word is not. */
export const calque: Check = {
  rules: ['calque'],
  run: (content) => {
    const find = finderOf(readText(path.join(__dirname, 'calques.yaml')));
    return shownTextsOf(content).flatMap((text) =>
      find(text).map(({found, instead}) => problem(text, found, instead)),
    );
  },
};

interface Found {
  readonly found: string;
  readonly instead: Message;
}

/** What finds them, by the text of calques.yaml. */
const finderOf = perText((source): ((text: ShownText) => readonly Found[]) => {
  const {groups, allowed} = parse(source) as Lists;
  const exceptions = allowed.flatMap(({text}) => text);
  const finders = {zh: finder('zh'), en: finder('en')};
  function finder(language: Language): (text: string) => readonly Found[] {
    const ofLanguage = groups.flatMap(({words, instead}) => {
      const alternatives = (words[language] ?? []).map((word) => patternOf(word, language));
      return alternatives.length > 0 ? [{instead, alternatives: alternatives.join('|')}] : [];
    });
    // A group for each list of words tells whose it was; exceptions come first and hide what is in them.
    const pattern = new RegExp(
      [...exceptions, ...ofLanguage.map(({alternatives}) => `(${alternatives})`)].join('|'),
      'giu',
    );
    return perText((text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const group = match.slice(1).findIndex((part) => part !== undefined);
        const instead = ofLanguage[group]?.instead;
        return instead ? [{found: match[0].trim(), instead}] : [];
      }),
    );
  }
  return ({text, language}) => finders[language](text);
});

/** English words whole, unless the pattern says itself what stands before it. */
function patternOf(word: string, language: Language): string {
  const saysItself = language === 'zh' || word.startsWith('(?<=');
  return saysItself ? word : `(?<![\\w-])${word}(?![\\w-])`;
}

function problem({file, line, field}: ShownText, found: string, {zh, en}: Message): Problem {
  return {
    rule: 'calque',
    file,
    line,
    field,
    expected: {
      zh: '只用这种语言的人会写的话',
      en: 'what somebody would write who knows this language only',
    },
    found: {zh: `“${found}”`, en: `“${found}”`},
    mend: {
      zh: `写${zh}。在这里没有写错的，连同理由写进 src/checks/calques.yaml 的 allowed。`,
      en: `Write ${en}. Where it is right here, add it with the reason to allowed in src/checks/calques.yaml.`,
    },
  };
}
