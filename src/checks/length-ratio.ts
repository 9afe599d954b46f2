import {hasHan} from '../model/han';
import type {Language} from '../model/locales';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {isSummary, pairsOf, type Pair} from '../content/pairs';

/**
 * How many English characters to one of Chinese are believed. In the 870 pairs of the first five
 * capabilities and their pages the middle is 3.3 to 3.7 in each class, and the ends are 1.9 and 5.9,
 * 2.5 and 4.8, 2.2 and 4.4: a text outside these limits has more or less in it than the other.
 */
const classes = [
  {from: 8, minRatio: 1.4, maxRatio: 8},
  {from: 30, minRatio: 1.9, maxRatio: 6.5},
  {from: 120, minRatio: 1.7, maxRatio: 5.5},
] as const;

/** One side of a pair says no more than the other, as far as lengths show; a coarse sieve. */
export const lengthRatio: Check = {
  rules: ['length-ratio'],
  // A summary is cut to the same length in both languages, for search engines.
  run: (content) =>
    pairsOf(content)
      .filter((pair) => !isSummary(pair))
      .flatMap(checkPair),
};

function checkPair(pair: Pair): Problem[] {
  // What is not translated at all is said by another rule.
  if (!pair.zh.parts.some(({text}) => hasHan(text))) return [];
  const lengths = {zh: lengthOf(pair, 'zh'), en: lengthOf(pair, 'en')};
  const limits = [...classes].reverse().find(({from}) => lengths.zh >= from);
  if (!limits) return [];
  const ratio = lengths.en / lengths.zh;
  if (ratio >= limits.minRatio && ratio <= limits.maxRatio) return [];
  const shorterLanguage: Language = ratio < limits.minRatio ? 'en' : 'zh';
  const side = pair[shorterLanguage];
  const otherSide = shorterLanguage === 'zh' ? pair.en : pair.zh;
  const place = `${otherSide.file}:${otherSide.parts[0]?.line ?? 1}`;
  const times = ratio.toFixed(1);
  return [
    {
      rule: 'length-ratio',
      file: side.file,
      line: side.parts[0]?.line ?? 1,
      field: side.field,
      expected: {
        zh: `英文字符数是中文的 ${limits.minRatio} 至 ${limits.maxRatio} 倍（另一边在 ${place}）`,
        en: `${limits.minRatio} to ${limits.maxRatio} English characters to one of Chinese (the other side is at ${place})`,
      },
      found: {
        zh: `${times} 倍：中文 ${lengths.zh} 个字符，英文 ${lengths.en} 个`,
        en: `${times}: ${lengths.zh} characters in Chinese, ${lengths.en} in English`,
      },
      mend:
        shorterLanguage === 'en'
          ? {
              zh: '对照两边：英文可能漏了句子，或中文多说了话；使两边说同样多的事。',
              en: 'Compare the two: English may leave sentences out, or Chinese say more; have both say the same.',
            }
          : {
              zh: '对照两边：中文可能漏了句子，或英文多说了话；使两边说同样多的事。',
              en: 'Compare the two: Chinese may leave sentences out, or English say more; have both say the same.',
            },
    },
  ];
}

/**
 * Characters of the paragraphs; headings and cells are often a word or two. Figures, which are as long in both
 * languages, and the spaces around them in Chinese do not count.
 */
function lengthOf(pair: Pair, language: Language): number {
  const text = pair[language].parts
    .filter(({kind}) => kind === 'paragraph')
    .map((part) => part.text)
    .join('')
    .replace(/\d[\d.,:%]*/g, '');
  return [...(language === 'zh' ? text.replace(/\s/g, '') : text)].length;
}
