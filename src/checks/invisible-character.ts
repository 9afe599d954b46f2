/** Characters that nobody sees, as copying from documents and chats brings them in. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {dataFilesOf} from '../model/load';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import type {Content} from '../content/content';
import {readText} from '../model/source-text';

export const invisibleCharacter: Check = {
  rules: ['invisible-character'],
  run: (content) => {
    const kinds = readKinds();
    return sourcesOf(content).flatMap(({file, source}) =>
      source
        .split('\n')
        .flatMap((text, index) =>
          plain.test(text) ? [] : problemsOfLine(file, index + 1, text, kinds),
        ),
    );
  },
};

/** An entry of `invisible-characters.yaml`, its code points as numbers. */
interface Kind {
  readonly from: number;
  readonly to: number;
  readonly zh: string;
  readonly en: string;
  readonly becomes?: string;
}

function readKinds(): Kind[] {
  const file = path.join(__dirname, 'invisible-characters.yaml');
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

/** Every file that holds text of the standard, also where it cannot be read as what it is. */
export function sourcesOf({siteDir, edition, pages}: Content): {file: string; source: string}[] {
  const otherFiles = [
    ...dataFilesOf(siteDir, edition),
    'i18n/zh-Hans/code.json',
    'i18n/en/code.json',
    edition.labelsFile,
    'sidebars.ts',
  ].filter((file) => existsSync(path.join(siteDir, file)));
  return [
    ...pages.map(({file, source}) => ({file, source})),
    ...otherFiles.map((file) => ({file, source: readText(path.join(siteDir, file))})),
  ];
}

/** A character where it stands in a line, or what is written for it: `\u200b`, `&nbsp;`. */
interface Found {
  readonly written: string;
  /** From 0. */
  readonly column: number;
  readonly code: number;
  readonly kind: Kind;
}

function problemsOfLine(
  file: string,
  line: number,
  text: string,
  kinds: readonly Kind[],
): Problem[] {
  const found = charactersOf(file, text).flatMap((character): Found[] => {
    const kind = kinds.find(({from, to}) => character.code >= from && character.code <= to);
    return kind ? [{...character, kind}] : [];
  });
  if (found.length === 0) return [];
  const isMended = found.every(({kind}) => kind.becomes !== undefined);
  const fix = isMended ? {line, count: 1, lines: [withoutThem(text, found)]} : undefined;
  return found.map((character) => ({
    rule: 'invisible-character',
    file,
    line,
    expected: {zh: '看得见的字符和普通空格', en: 'characters that can be seen, and plain spaces'},
    found: {
      zh: `第 ${character.column + 1} 列有${character.kind.zh} ${codePointName(character.code)}，在“${around(text, character)}”的 ▮ 处`,
      en: `${character.kind.en}, ${codePointName(character.code)}, in column ${character.column + 1}: at ▮ in “${around(text, character)}”`,
    },
    mend: mendOf(character.kind),
    ...(fix ? {fix} : {}),
  }));
}

function mendOf({becomes}: Kind): {zh: string; en: string} {
  if (becomes === undefined) {
    return {
      zh: '照原稿补上丢失的字，文件存为 UTF-8。',
      en: 'Put back what stood there, from the source, and save the file as UTF-8.',
    };
  }
  return becomes === ''
    ? {
        zh: '删去它；看不见时，连同左右两个字一起删掉重打。',
        en: 'Delete it; where it cannot be seen, delete the letters on both sides too and type them again.',
      }
    : {
        zh: '换成普通空格；汉字之间不空格。',
        en: 'Put a plain space in its place; none between Han characters.',
      };
}

/** Everything in a line that may be one of them. */
function charactersOf(file: string, text: string): Omit<Found, 'kind'>[] {
  const spelled = /\.mdx?$/.test(file) ? inMarkdown : inStrings;
  return [
    ...[...text.matchAll(unusual)]
      .filter(({0: written, index}) => !(written === '\r' && index === text.length - 1))
      .filter(({0: written, index}) => !isWithinEmoji(written, text, index))
      .filter(({0: written, index}) => !(written === '\t' && isIndentation(file, text, index)))
      .map(({0: written, index}) => ({written, column: index, code: written.codePointAt(0) ?? 0})),
    ...[...text.matchAll(spelled)].flatMap(({0: written, index, groups = {}}) => {
      const {hex, decimal, name} = groups;
      const code = hex ? parseInt(hex, 16) : decimal ? parseInt(decimal, 10) : entities[name ?? ''];
      return code === undefined ? [] : [{written, column: index, code}];
    }),
  ].sort((a, b) => a.column - b.column);
}

/** A whole line of what can be seen, without the beginning of anything spelled out. */
const plain = /^[\x20-\x25\x27-\x5b\x5d-\x7e\p{Script=Han}，。；：、？！（）《》“”‘’—–…·]*$/u;

/** Outside ASCII and Han. */
const unusual = /[^\x20-\x7e\p{Script=Han}]/gu;

/** A character spelled out in JSON or YAML; two of them may make one, which is then left alone. */
const inStrings = /\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}|\\u(?<hex>[\da-f]{4})/gi;

/** A character spelled out in Markdown. */
const inMarkdown = /&#x(?<hex>[\da-fA-F]+);|&#(?<decimal>\d+);|&(?<name>[A-Za-z]+);/g;

/** Entities of HTML for such characters. */
const entities: Readonly<Record<string, number | undefined>> = {
  nbsp: 0xa0,
  shy: 0xad,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  hairsp: 0x200a,
  ZeroWidthSpace: 0x200b,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  NoBreak: 0x2060,
};

/** A tab that indents data breaks it, which `yaml-syntax` says; how many spaces it stands for is open. */
function isIndentation(file: string, text: string, index: number): boolean {
  return /\.ya?ml$/.test(file) && text.slice(0, index).trim() === '';
}

/** A joiner makes one picture of two. */
function isWithinEmoji(written: string, text: string, index: number): boolean {
  return (
    written === '\u200d' &&
    /\p{Extended_Pictographic}\uFE0F?$/u.test(text.slice(0, index)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1))
  );
}

function withoutThem(text: string, found: readonly Found[]): string {
  let mended = '';
  let end = 0;
  for (const {column, written, kind} of found) {
    mended += text.slice(end, column) + (kind.becomes ?? written);
    end = column + written.length;
  }
  return mended + text.slice(end);
}

function codePointName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Some of the line, with a sign in the character's place. */
function around(text: string, {column, written}: Found): string {
  const before = text.slice(Math.max(0, column - 12), column);
  const after = text.slice(column + written.length, column + written.length + 12);
  return `${before}▮${after}`.trim();
}
