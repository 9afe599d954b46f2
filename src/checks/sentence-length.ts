import {sentencesOf, shortened} from '../agreement/sentences';
import type {Content} from '../content/content';
import {shownTextsOf, type ShownText} from '../content/shown-texts';
import {fieldName} from '../model/place';
import {inForce} from '../model/lifecycle';
import {ofKind, type Located} from '../model/located';
import {perText} from '../model/per-text';
import type {Message, Problem} from '../model/problem';
import type {Capability} from '../model/schema';
import {isUnwritten} from '../content/unwritten-marks';
import {lengthOf} from './capability-form';
import type {Check} from './check';

/** English is read in sentences, a Chinese criterion at a glance: neither is longer than a reader can hold. */
export const sentenceLength: Check = {
  rules: ['sentence-length'],
  run: (content) => {
    const english = shownTextsOf(content).filter(
      ({language, kind}) => language === 'en' && kind !== 'heading',
    );
    return [
      ...english.flatMap(longSentences),
      ...longMedians(content, english),
      ...ofKind(content.files, 'capability').flatMap(longCriteria),
    ];
  },
};

const maxWords = 40;
const maxMedian = 20;
const maxCharacters = 90;

/** Of fewer sentences a median says nothing. */
const fewestSentences = 5;

/** Ids of what the standard asks: names, that nobody reads word by word. */
const ids = /\b[A-Z]{2}-\d+(?:\.L?\d+)*\b|\bL\d(?:\.\d+)?\b/g;

const wordsOf = perText((sentence) => lengthOf(sentence.replace(ids, ' '), 'en'));

function longSentences({file, line, field, text}: ShownText): Problem[] {
  return sentencesOf(text).flatMap((sentence): Problem[] => {
    const words = wordsOf(sentence);
    if (words <= maxWords) return [];
    return [
      {
        rule: 'sentence-length',
        file,
        line,
        field,
        expected: {
          zh: `英文每句至多 ${maxWords} 个词`,
          en: `sentences of at most ${maxWords} words`,
        },
        found: {
          zh: `${words} 个词：“${shortened(sentence)}”`,
          en: `${words} words: “${shortened(sentence)}”`,
        },
        mend: {
          zh: '分成几句，一句说一件事；列举写成列表。',
          en: 'Make several sentences of it, one idea each; what is listed goes into a list.',
        },
      },
    ];
  });
}

/** A page with its data, whose titles and labels are no sentences. */
function longMedians({pages}: Content, english: readonly ShownText[]): Problem[] {
  const lengths = new Map<string, number[]>();
  for (const {file, text, kind} of english) {
    if (kind === 'head' || (kind === 'data' && !/[.?!][”’")]*$/.test(text))) continue;
    const known = lengths.get(file) ?? [];
    known.push(...sentencesOf(text).map(wordsOf));
    lengths.set(file, known);
  }
  return pages.flatMap(({file, language, dataFile}): Problem[] => {
    if (language !== 'en') return [];
    const words = [file, ...(dataFile === undefined ? [] : [dataFile])]
      .flatMap((part) => lengths.get(part) ?? [])
      .sort((a, b) => a - b);
    const median = words[Math.floor((words.length - 1) / 2)];
    if (words.length < fewestSentences || median === undefined || median <= maxMedian) return [];
    return [
      {
        rule: 'sentence-length',
        file,
        line: 1,
        expected: {
          zh: `英文一半的句子不超过 ${maxMedian} 个词`,
          en: `half of the sentences with at most ${maxMedian} words`,
        },
        found: {
          zh: `${words.length} 句的中位数是 ${median} 个词`,
          en: `a median of ${median} words in ${words.length} sentences`,
        },
        mend: {
          zh: '把长句分成几句，一句说一件事。页面的数据也算在内。',
          en: 'Make several sentences of the long ones, one idea each. The data of the page counts too.',
        },
      },
    ];
  });
}

function longCriteria({data, file, lineOf}: Located<Capability>): Problem[] {
  if (!inForce(data)) return [];
  return data.levels.flatMap((level, i) =>
    inForce(level)
      ? (level.criteria ?? []).flatMap((criterion, j): Problem[] => {
          const characters = lengthOf(criterion.text.zh, 'zh');
          const isJudged = inForce(criterion) && !isUnwritten(criterion.text.zh);
          if (!isJudged || characters <= maxCharacters) return [];
          const place = ['levels', i, 'criteria', j, 'text', 'zh'];
          const found: Message = {
            zh: `${criterion.id} 有 ${characters} 个汉字`,
            en: `${characters} characters in ${criterion.id}`,
          };
          return [
            {
              rule: 'sentence-length',
              file,
              line: lineOf(place),
              field: fieldName(place),
              expected: {
                zh: `判据至多 ${maxCharacters} 个汉字`,
                en: `criteria of at most ${maxCharacters} Chinese characters`,
              },
              found,
              mend: {
                zh: '一条判据说一件事；多的分成几条，或者删去。',
                en: 'A criterion asks one thing; split what is more, or cut it.',
              },
            },
          ];
        })
      : [],
  );
}
