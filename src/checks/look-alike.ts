/** Characters that look like another one, which search and screen readers do not take them for. */
import path from 'node:path';
import {Converter} from 'opencc-js';
import {parse} from 'yaml';
import type {Message, Problem} from '../model/problem';
import type {Check} from './check';
import {sourcesOf} from './invisible-character';
import {mask, proseOf} from '../content/prose';
import {languages} from '../model/locales';
import {perText} from '../model/per-text';
import {readText} from '../model/source-text';

export const lookAlike: Check = {
  rules: ['look-alike'],
  run: (content) => {
    const kinds = readKinds();
    const meant = meantText();
    const characters = sourcesOf(content).flatMap(({file, source}) =>
      source
        .split('\n')
        .flatMap((text, index) => problemsOfLine(file, index + 1, text, kinds, meant)),
    );
    return [
      ...characters,
      ...languages.flatMap((language) =>
        proseOf(content, language).flatMap(({file, line, text, source}) =>
          mixedNumbers(text.replaceAll(mask, ' ')).map((found) =>
            problem(
              file,
              line,
              {zh: `数字 “${found}” 里有字母`, en: `letters in the number “${found}”`},
              {zh: `改成 ${digitsOf(found)}。`, en: `Write ${digitsOf(found)}.`},
              {line, count: 1, lines: [source.replaceAll(found, () => digitsOf(found))]},
            ),
          ),
        ),
      ),
    ];
  },
};

/** An entry of `look-alikes.yaml`. */
interface Kind extends Message {
  readonly from: number;
  readonly to: number;
  /** The characters that `becomes` is for, one by one; without it `becomes` is for all. */
  readonly characters?: string;
  readonly becomes?: string;
  /** Whether the rest of the range is right. */
  readonly only?: boolean;
}

function readKinds(): Kind[] {
  const file = path.join(__dirname, 'look-alikes.yaml');
  const entries = parse(readText(file)) as (Omit<Kind, 'from' | 'to'> & {
    readonly from: string;
    readonly to?: string;
  })[];
  return entries.map(({from, to, ...rest}) => ({
    ...rest,
    from: parseInt(from, 16),
    to: parseInt(to ?? from, 16),
  }));
}

/** What is written with such characters on purpose: words with a reason, and what says that it is in a third language. */
function meantText(): RegExp {
  const file = path.join(__dirname, 'look-alike-exceptions.yaml');
  const entries = parse(readText(file)) as readonly {readonly words: readonly string[]}[];
  const words = entries.flatMap((entry) => entry.words);
  return new RegExp(`${words.join('|')}|<span lang="(?!zh|en)[^"]*">[^<]*</span>`, 'g');
}

const exception: Message = {
  zh: '名称本来就这样写的，连同理由加进 src/checks/look-alike-exceptions.yaml。',
  en: 'If a name is written so, add it with its reason to src/checks/look-alike-exceptions.yaml.',
};

function problem(
  file: string,
  line: number,
  found: Message,
  mend: Message,
  fix: Problem['fix'],
): Problem {
  return {
    rule: 'look-alike',
    file,
    line,
    expected: {
      zh: '搜索和读屏软件认得的字符',
      en: 'the characters that search and screen readers know',
    },
    found,
    mend: {zh: `${mend.zh}${exception.zh}`, en: `${mend.en} ${exception.en}`},
    ...(fix ? {fix} : {}),
  };
}

/** Han of daily use, and what no entry is about. */
const plain = /^[\t\x20-\x7e\u4e00-\u9fff、，。《》；：（）“”’？！—–…·≥≤×÷→]*$/;
const han = /\p{Script=Han}/u;

interface Found {
  readonly character: string;
  readonly name: Message;
  readonly right: string | undefined;
}

function problemsOfLine(
  file: string,
  line: number,
  written: string,
  kinds: readonly Kind[],
  meant: RegExp,
): Problem[] {
  if (isDaily(written)) return [];
  // As long as the line, so that what stands around a character is quoted as it is.
  const text = written.replace(meant, (word) => mask.repeat([...word].length));
  const found = [...text].flatMap((character): Found[] => {
    const code = character.codePointAt(0) ?? 0;
    const kind = kinds.find(
      ({from, to, only, characters = ''}) =>
        code >= from && code <= to && (only !== true || characters.includes(character)),
    );
    if (kind) return [{character, name: kind, right: rightOf(character, kind)}];
    const right = simplified(character);
    return right === character
      ? []
      : [{character, name: {zh: '繁体或异体字', en: 'a traditional or variant form'}, right}];
  });
  const isMended = found.every(({right}) => right !== undefined);
  const right = [...text].map(
    (character) => found.find((each) => each.character === character)?.right ?? character,
  );
  const kept = [...written];
  const mended = right.map((character, at) => (character === mask ? kept[at] : character)).join('');
  const distinct = [...new Map(found.map((each) => [each.character, each])).values()];
  return distinct.map(({character, name, right}) =>
    problem(
      file,
      line,
      {
        zh: `${name.zh} “${character}”（${codePoint(character)}）：${around(written, character)}`,
        en: `${name.en}, “${character}” (${codePoint(character)}): ${around(written, character)}`,
      },
      right === undefined
        ? {zh: '删去，重新打这个字。', en: 'Delete it and type the character again.'}
        : right === ''
          ? {zh: '删去。', en: 'Delete it.'}
          : {
              zh: `换成 ${right}；词里本来没有这个字的，删去。`,
              en: `Write ${right} in its place; delete it where the word has no such character.`,
            },
      isMended ? {line, count: 1, lines: [mended]} : undefined,
    ),
  );
}

/** What stands in a character's place; nothing where that is not known. */
function rightOf(character: string, {characters, becomes}: Kind): string | undefined {
  if (characters === undefined && becomes !== undefined) return becomes;
  const at = [...(characters ?? '')].indexOf(character);
  if (at >= 0) return [...(becomes ?? '')][at];
  const form = character.normalize('NFKC');
  return form === character ? undefined : form;
}

/** Forms of other regions and of PDF copies that the table for simplified Chinese lacks. */
const variants: Readonly<Record<string, string | undefined>> = {
  靑: '青',
  値: '值',
  眞: '真',
  卽: '即',
  旣: '既',
  敎: '教',
  晩: '晚',
  歩: '步',
  淸: '清',
  戸: '户',
  説: '说',
  絶: '绝',
  緖: '绪',
  産: '产',
  毎: '每',
  査: '查',
  変: '变',
  単: '单',
  対: '对',
  実: '实',
  応: '应',
  図: '图',
  経: '经',
  続: '续',
  総: '总',
  関: '关',
  検: '检',
  証: '证',
  価: '价',
};

const simplify = Converter({from: 't', to: 'cn'});
const known = new Map<string, string>();

function simplified(character: string): string {
  if (!han.test(character)) return character;
  const before = known.get(character);
  if (before !== undefined) return before;
  const right = variants[character] ?? simplify(character);
  known.set(character, right);
  return right;
}

/** Whether a line has no character that any entry, or the table for simplified Chinese, is about. */
const isDaily = perText(
  (text) => plain.test(text) && [...text].every((character) => simplified(character) === character),
);

/** A number with an O for a 0, or an l or I for a 1. */
const mixedNumbers = perText((text): readonly string[] =>
  [
    ...text.matchAll(
      /(?<![A-Za-z0-9._-])(?=[\dOolI.,]*\d)\d*(?:\d[OolI]|[OlI]\d)[\dOolI]*(?![A-Za-z0-9_-])/g,
    ),
  ].map(([found]) => found),
);

function digitsOf(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Some of the line around a character. */
function around(text: string, character: string): string {
  const at = text.indexOf(character);
  return text
    .slice(Math.max(0, at - contextCharacters), at + character.length + contextCharacters)
    .trim();
}

const contextCharacters = 10;
