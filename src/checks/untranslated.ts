/** Each language by itself: no Chinese in English, no English sentence in Chinese, unless marked. */
import path from 'node:path';
import {parse} from 'yaml';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {mask, proseOf, type ProseLine} from '../content/prose';
import {readText} from '../model/source-text';

export const untranslated: Check = {
  rules: ['untranslated'],
  run: (content) => {
    const exceptions = readExceptions();
    const isExcepted = ({file, field}: ProseLine): boolean =>
      exceptions.some((exception) => exception.file === file && exception.field === field);
    return [
      ...proseOf(content, 'en')
        .filter((line) => !isExcepted(line))
        .flatMap(chineseIn),
      ...proseOf(content, 'zh')
        .filter((line) => !isExcepted(line))
        .flatMap(englishIn),
    ];
  },
};

/** A string that is in the other language on purpose. */
interface Exception {
  readonly file: string;
  readonly field: string;
  readonly reason: string;
}

function readExceptions(): Exception[] {
  const file = path.join(__dirname, 'untranslated.yaml');
  return parse(readText(file)) as Exception[];
}

/** Han, and the punctuation and letters of its width. */
const chinese = /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF5E]+/gu;

function chineseIn(line: ProseLine): Problem[] {
  const found = [...line.text.matchAll(chinese)].map(([text]) => `“${text}”`);
  if (found.length === 0) return [];
  const isPage = /\.mdx?$/.test(line.file);
  return [
    {
      ...placeOf(line),
      expected: {zh: '只有英文的英文文字', en: 'English text in English only'},
      found: {zh: found.join('、'), en: found.join(', ')},
      mend: isPage
        ? {
            zh: '译成英文，标点用半角；特意保留的中文写成 <span lang="zh-Hans">…</span>。',
            en: 'Translate it, with ASCII punctuation; Chinese that is meant to stand is written <span lang="zh-Hans">…</span>.',
          }
        : {zh: '译成英文，标点用半角。', en: 'Translate it, with ASCII punctuation.'},
    },
  ];
}

/** Five words or more that follow each other make a sentence, or the better part of one. */
const sentence = /(?:[A-Za-z][A-Za-z'’-]*[,;:]? +){4,}[A-Za-z][A-Za-z'’-]*/g;

function englishIn(line: ProseLine): Problem[] {
  // A title between 《》 is quoted as it is.
  const text = line.text.replace(/《[^》]*》/g, (title) => mask.repeat(title.length));
  return [...text.matchAll(sentence)]
    .filter(([words]) => isRunningText(words))
    .map(([words]) => ({
      ...placeOf(line),
      expected: {zh: '译成中文的文字', en: 'text in Chinese'},
      found: {zh: `英文“${words}”`, en: `English, “${words}”`},
      mend: /\.mdx?$/.test(line.file)
        ? {
            zh: '译成中文；特意保留的英文写成 <span lang="en">…</span>，作品名放在《》里。',
            en: 'Translate it; English that is meant to stand is written <span lang="en">…</span>, the title of a work between 《》.',
          }
        : {
            zh: '译成中文；作品的原名放在《》里。',
            en: 'Translate it; the title of a work stands between 《》.',
          },
    }));
}

/** A name has capitals throughout; of a sentence most words begin small. */
function isRunningText(words: string): boolean {
  const all = words.split(/ +/);
  return all.filter((word) => /^[a-z]/.test(word)).length * 2 > all.length;
}

function placeOf({file, line, field}: ProseLine) {
  return {rule: 'untranslated', file, line, ...(field ? {field} : {})};
}
