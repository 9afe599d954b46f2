/** How Chinese is set: full-width punctuation, a space between Han and Latin; AutoCorrect decides. */
import {hasHan} from '../model/han';
import type {Problem} from '../model/problem';
import {loadAutocorrect} from './autocorrect';
import type {Check} from './check';
import {mask, proseOf, type ProseLine} from '../content/prose';

export const chineseTypography: Check = {
  rules: ['chinese-typography'],
  run: async (content) => {
    const lines = proseOf(content, 'zh').filter(({text}) => hasHan(text));
    const autocorrect = await loadAutocorrect();
    return lines.flatMap((line) => problemOf(line, autocorrect));
  },
};

function problemOf(line: ProseLine, autocorrect: (text: string) => string): Problem[] {
  const {file, line: number, field, source} = line;
  const place = {rule: 'chinese-typography', file, line: number, ...(field ? {field} : {})};
  const right = correct(line, autocorrect);
  if (right !== source) {
    const [found, expected] = difference(source, right);
    return [
      {
        ...place,
        expected: {zh: expected, en: expected},
        found: {zh: found, en: found},
        mend: {
          zh: '照“应为”改；中文里用全角标点，汉字与字母、数字之间空一格。',
          en: 'Write it as expected: full-width punctuation in Chinese, a space between Han and Latin letters or digits.',
        },
        fix: {line: number, count: 1, lines: [right]},
      },
    ];
  }
  // A single ' is an apostrophe as a rule; a single " is none.
  if (!line.text.includes('"')) return [];
  return [
    {
      ...place,
      expected: {
        zh: '成对的全角引号：“……”',
        en: 'full-width quotation marks in pairs: “…”',
      },
      found: {zh: `单个的 "：${source.trim()}`, en: `a " by itself: ${source.trim()}`},
      mend: {
        zh: '补上缺的那个引号，或去掉多余的，并写成 “ ”（外层）或 ‘ ’（内层）。',
        en: 'Add the missing mark or drop the one too many, and write “ ” outside, ‘ ’ inside.',
      },
    },
  ];
}

/** The whole line as it ought to be; what is no text stays as it is. */
function correct({source, text}: ProseLine, autocorrect: (text: string) => string): string {
  // “填 0：2 级” is no time of day, and keeps its colon.
  const shown = text.replace(/(?<=\d)：(?=\d)/g, mask);
  const kept = source.split('').filter((_, column) => shown[column] === mask);
  const first = fullWidth(shown);
  const second = autocorrect(first);
  // Digits that have just been made half-width get their space the second time.
  const corrected = second === first ? second : autocorrect(second);
  if (corrected.split(mask).length - 1 !== kept.length) return source;
  let index = 0;
  const whole = corrected.replaceAll(mask, () => kept[index++] ?? '');
  // The backslash of a \" goes with it.
  return whole.replace(/\\(?=[“”])/g, '');
}

const han = String.raw`\p{Script=Han}`;
const chinese = String.raw`[${han}》」』”’）]`;
const widths: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
const afterChinese = new RegExp(`(?<=${chinese}) *([,;:!?]) *`, 'gu');
const beforeChinese = new RegExp(`([,;:!?]) *(?=[${han}《「『“‘（])`, 'gu');
const bracketed = new RegExp(`\\(([^()]*${han}[^()]*)\\)`, 'gu');

/** The punctuation that AutoCorrect leaves as it is where Latin or a formula stands beside it. */
function fullWidth(text: string): string {
  return inPairs(text)
    .replace(/(?<!\w)'([^']+)'(?!\w)/g, '‘$1’')
    .replace(bracketed, '（$1）')
    .replace(afterChinese, (_, mark: string) => widths[mark] ?? mark)
    .replace(beforeChinese, (_, mark: string) => widths[mark] ?? mark);
}

/** Quotation marks that are the same on both sides, made into two; none where one is missing. */
function inPairs(text: string): string {
  if (text.split('"').length % 2 === 0) return text;
  let count = 0;
  return text.replace(/"/g, () => (count++ % 2 === 0 ? '“' : '”'));
}

/** Where two texts differ, each with a few characters around it. */
function difference(before: string, after: string): [string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, start - contextCharacters);
  const cut = (text: string): string =>
    text.slice(from, text.length - end + contextCharacters).trim();
  return end <= contextCharacters
    ? [before.slice(from).trim(), after.slice(from).trim()]
    : [cut(before), cut(after)];
}

/** So many characters show where in the line it is. */
const contextCharacters = 8;
