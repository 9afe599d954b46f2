import path from 'node:path';
import {parse} from 'yaml';
import {shownTextsOf} from '../content/shown-texts';
import type {Language} from '../model/locales';
import {perText} from '../model/per-text';
import type {Message} from '../model/problem';
import {readText} from '../model/source-text';
import type {Check} from './check';

type Patterns = Readonly<Record<Language, readonly string[]>>;

/** The shape of typed-counts.yaml. */
interface Lists {
  readonly counts: Patterns;
  readonly claims: Patterns;
  readonly allowed: readonly {readonly text: readonly string[]; readonly reason: string}[];
}

/** What the data decides is drawn from the data: a number that is typed is wrong after the next capability. */
export const typedCount: Check = {
  rules: ['typed-count'],
  run: (content) => {
    const finders = findersOf(readText(path.join(__dirname, 'typed-counts.yaml')));
    return shownTextsOf(content).flatMap(({language, file, line, field, text}) =>
      finders[language](text).map((found) => ({
        rule: 'typed-count',
        file,
        line,
        field,
        expected,
        found: quoted(found),
        mend,
      })),
    );
  },
};

/** What finds numbers in a text of each language, by the text of typed-counts.yaml. */
const findersOf = perText((source): Readonly<Record<Language, (text: string) => string[]>> => {
  const lists = parse(source) as Lists;
  const finder = (language: Language) => {
    const pattern = patternOf(lists, language);
    return perText((text) => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []));
  };
  return {zh: finder('zh'), en: finder('en')};
});

/** From four on, in digits or written out. */
const numbers: Readonly<Record<Language, string>> = {
  zh: '(?<![\\d.第])(?:\\d{2,}|[4-9]|[一二三四五六七八九]?十[一二三四五六七八九]?|(?<![一-十])[四五六七八九])',
  en: '(?:\\d{2,}|[4-9]|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)',
};

/** What is allowed comes first, and hides the number in it. */
function patternOf({counts, claims, allowed}: Lists, language: Language): RegExp {
  const exceptions = allowed.flatMap(({text}) => text);
  const found = [...counts[language], ...claims[language]].map((pattern) =>
    pattern.replace('<number>', numbers[language]),
  );
  const whole = language === 'en' ? '\\b' : '';
  return new RegExp(
    `${exceptions.join('|')}|${whole}(${found.join('|')})${whole}`.replaceAll(' ', '\\s'),
    'giu',
  );
}

const expected: Message = {
  zh: '数目从数据得出，不手写',
  en: 'a number that is drawn from the data',
};

function quoted(found: string): Message {
  return {zh: `“${found}”`, en: `“${found}”`};
}

const mend: Message = {
  zh: '删去数目，或者用从数据得出的组件，例如 <CapabilityCount />；界面的文字用 {占位符}。它属于模型的定义的，连同理由写进 src/checks/typed-counts.yaml 的 allowed。',
  en: 'Leave the number out, or draw it from the data with a component such as <CapabilityCount />; in the interface, with a {placeholder}. Where it is part of the model’s definition, add it with the reason to allowed in src/checks/typed-counts.yaml.',
};
