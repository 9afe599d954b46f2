/**
 * Every number of a case stands in words that its source is quoted with: few words, so that they can be found again,
 * and none that is not there.
 */
import {factsOf} from '../model/kinds/case';
import {languages, type Language} from '../model/locales';
import {ofKind, problemIn, type Located} from '../model/located';
import type {Place} from '../model/place';
import type {Message, Problem} from '../model/problem';
import type {Case, Quotation} from '../model/schema';
import type {Check} from './check';
import {numbersOf} from './numbers';

export const quotations: Check = {
  rules: ['quoted-words', 'number-not-quoted', 'figure-not-quoted'],
  run: ({files}) =>
    ofKind(files, 'case').flatMap((located) => [
      ...checkWords(located),
      ...checkFigures(located),
      ...checkTexts(located),
      ...checkClocks(located),
    ]),
};

/** What a quotation may be of: enough to be found, too little to stand for the source. */
const mostWords = 8;
const mostCharacters = 16;

const han = /\p{Script=Han}/u;

function lengthOf(words: string): {
  readonly length: number;
  readonly limit: number;
  readonly unit: Message;
} {
  return han.test(words)
    ? {
        // A number or a Latin word counts as one, as it is read.
        length: words.match(/\p{Script=Han}|[\p{L}\p{N}.,:%]+/gu)?.length ?? 0,
        limit: mostCharacters,
        unit: {zh: '字', en: 'characters'},
      }
    : {
        length: words.trim().split(/\s+/).length,
        limit: mostWords,
        unit: {zh: '词', en: 'words'},
      };
}

function checkWords(located: Located<Case>): Problem[] {
  return factsOf(located.data).flatMap(({place, said = []}) =>
    said.flatMap(({words}, i) => {
      const {length, limit, unit} = lengthOf(words);
      if (length <= limit) return [];
      return [
        problemIn(located, [...place, 'said', i, 'words'], {
          rule: 'quoted-words',
          expected: {zh: `至多 ${limit} ${unit.zh}`, en: `at most ${limit} ${unit.en}`},
          found: {zh: `${length} ${unit.zh}：“${words}”`, en: `${length} ${unit.en}: “${words}”`},
          mend: {
            zh: '只留含有数字的那几个字，照原文，不省略中间的字。',
            en: 'Keep only the words that hold the number, as the source has them, with none left out between.',
          },
        }),
      ];
    }),
  );
}

/** A figure is quoted or reckoned, and each of its quotations has a number of its value. */
function checkFigures(located: Located<Case>): Problem[] {
  return located.data.figures.flatMap(({id, value, said, reckoned}, i) => {
    if ((said === undefined) === (reckoned === undefined)) {
      return [
        problemIn(located, ['figures', i], {
          rule: 'figure-not-quoted',
          expected: {
            zh: `${id} 有 said（来源的原话）或 reckoned（怎样算出），只写一个`,
            en: `${id} with said, the source’s words, or reckoned, how it was worked out: either`,
          },
          found: said ? {zh: '两个都有', en: 'both'} : {zh: '都没有', en: 'neither'},
          mend: {
            zh: '来源写着的，抄下原文中的几个字；自己算的，写明由哪几个数算出；都不是的，删去。',
            en: 'Copy the few words where the source states it; where it was worked out, say from which numbers; where neither holds, leave it out.',
          },
        }),
      ];
    }
    return (said ?? []).flatMap(({words}, j) => {
      const quoted = quotedNumbers(words);
      const clocks = clocksIn(words);
      const isHeld = languages.every(
        (language) =>
          numbersOf(value[language], language).some((number) => quoted.has(plain(number.value))) ||
          // A time of day is no number.
          clocksIn(value[language]).some((time) => clocks.includes(time)),
      );
      if (isHeld) return [];
      return [
        problemIn(located, ['figures', i, 'said', j, 'words'], {
          rule: 'figure-not-quoted',
          expected: {
            zh: `含有 ${value.zh} 中的一个数的原话`,
            en: `words that hold a number of ${value.en}`,
          },
          found: {zh: `“${words}”`, en: `“${words}”`},
          mend: {
            zh: '再看一遍来源：改正数值，或抄下真正含有它的几个字。',
            en: 'Look at the source again: mend the value, or copy the words that do hold it.',
          },
        }),
      ];
    });
  });
}

/** A number in figures in a fact is quoted somewhere in the case; what is reckoned may name its result. */
function checkTexts(located: Located<Case>): Problem[] {
  const {data} = located;
  const said = factsOf(data).flatMap((fact) => fact.said ?? []);
  const known = new Set(said.flatMap(({words}) => [...quotedNumbers(words)]));
  const clocks = new Set(said.flatMap(({words}) => clocksIn(words)));
  const reckoned = data.figures.flatMap((figure) =>
    figure.reckoned
      ? languages.flatMap((language) =>
          numbersOf(figure.value[language], language).map(({value}) => plain(value)),
        )
      : [],
  );
  reckoned.forEach((value) => known.add(value));
  const texts: {readonly place: Place; readonly field: string; readonly texts: Case['title']}[] = [
    ...factsOf(data).map(({place, texts: bilingual}) => ({
      place,
      field: place[0] === 'figures' ? 'value' : 'text',
      texts: bilingual,
    })),
    ...data.figures.flatMap((figure, i) =>
      figure.reckoned ? [{place: ['figures', i], field: 'reckoned', texts: figure.reckoned}] : [],
    ),
    {place: [], field: 'description', texts: data.description},
    {place: [], field: 'title', texts: data.title},
  ];
  return texts.flatMap(({place, field, texts: bilingual}) =>
    languages.flatMap((language) => {
      const text = withoutDates(bilingual[language], language);
      const missing = [
        ...clocksIn(text).filter((clock) => !clocks.has(clock)),
        ...numbersOf(text.replace(clockTime, ' '), language)
          // An id of the standard is no number, and words such as “twice” are no figures.
          .filter(({value, written}) => !/[A-Za-z]/.test(value) && /\d/.test(written))
          .filter(({value}) => !known.has(plain(value)))
          .map(({written}) => written),
      ];
      return missing.map((written) =>
        problemIn(located, [...place, field, language], {
          rule: 'number-not-quoted',
          expected: {
            zh: '数字都在本例某处 said 的原话里',
            en: 'numbers that are in the words quoted under said somewhere in the case',
          },
          found: same(written),
          mend: {
            zh: '抄下来源中含有它的几个字，写在这一项的 said 下；找不到的，删去这个数。',
            en: 'Copy the few words of the source that hold it under said of the item; where they cannot be found, leave the number out.',
          },
        }),
      );
    }),
  );
}

/** The clock time of an event stands in the words that it is quoted with. */
function checkClocks(located: Located<Case>): Problem[] {
  return located.data.events.flatMap(({at, said = []}, i) => {
    const clock = at.split('T')[1];
    if (clock === undefined || said.some((quotation) => clocksOf(quotation).includes(clock)))
      return [];
    return [
      problemIn(located, ['events', i, 'at'], {
        rule: 'number-not-quoted',
        expected: {
          zh: `${clock} 在这一项 said 的原话里`,
          en: `${clock} in the words quoted under said of the event`,
        },
        found: same(said.map(({words}) => `“${words}”`).join(', ') || '–'),
        mend: {
          zh: '抄下来源中含有这个时刻的几个字；来源没有钟点的，at 只写到日。',
          en: 'Copy the words that hold the time; where the source has none, let at end with the day.',
        },
      }),
    ];
  });
}

function clocksOf({words}: Quotation): string[] {
  return clocksIn(words);
}

const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
};

/** Every value that a number in a source's words may be meant as: `4.71K` is 4.71 and 4710. */
function quotedNumbers(words: string): Set<string> {
  const found = new Set<string>();
  const language: Language = han.test(words) ? 'zh' : 'en';
  numbersOf(words.replace(clockTime, ' '), language).forEach(({value}) => found.add(plain(value)));
  // Figures joined to letters, which running text of the standard has not: 3.4M, 24h11m, £48.65m.
  for (const [, digits = '', suffix = ''] of words
    .normalize('NFKC')
    .replace(clockTime, ' ')
    .matchAll(/(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?([a-z]*)/gi)) {
    const value = Number(digits.replaceAll(',', ''));
    found.add(shown(value));
    const factor = suffixes[suffix.toLowerCase()];
    if (factor !== undefined) found.add(shown(value * factor));
  }
  return found;
}

/** `31 %` and `31` are compared as 31. */
function plain(value: string): string {
  return shown(Number(value.replace(/ %$/, '')));
}

function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const clockTime =
  /\d{1,2}[:：]\d{2}(?::\d{2})?(?: ?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d{2})? ?[ap]\.?m\b\.?/giu;

/** Times of day as `HH:MM`: `9:37AM`, `4.05am`, `11:48 PM`, `22:52`, `14 时 07 分`, `下午 3 点`, `noon`. */
function clocksIn(words: string): string[] {
  const text = words.normalize('NFKC');
  const western = [...text.matchAll(clockTime)].map(([written]) => {
    const [, hour = '', minute = '00', , half] =
      /(\d{1,2})(?:[:.](\d{2}))?(:\d{2})? ?([ap])?/i.exec(written) ?? [];
    return clock(Number(hour), Number(minute), half?.toLowerCase());
  });
  const chinese = [
    ...text.matchAll(/(下午|晚上|晚|傍晚)? ?(\d{1,2}) ?[点时](?!间|长) ?(?:(\d{1,2}) ?分|(半))?/gu),
  ].map(([, half, hour = '', minute, thirty]) =>
    clock(Number(hour), thirty ? 30 : Number(minute ?? 0), half && 'p'),
  );
  return [
    ...western,
    ...chinese,
    ...(/\bnoon\b|正午|中午/i.test(text) ? ['12:00'] : []),
    ...(/\bmidnight\b|零点|午夜/i.test(text) ? ['00:00'] : []),
  ];
}

function clock(hour: number, minute: number, half?: string): string {
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dates: Readonly<Record<Language, RegExp>> = {
  zh: /\d{4} ?年(?:度|代)?(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?[日号])?|\d{1,2} ?月(?: ?\d{1,2} ?[日号])?|\d{1,2} ?[日号]|\b(?:19|20)\d{2}\b/gu,
  en: new RegExp(
    `\\d{1,2} ${month}(?: \\d{4})?|${month} (?:\\d{4}|\\d{1,2}(?:, \\d{4})?)|\\b(?:19|20)\\d{2}s?\\b`,
    'g',
  ),
};

/** Dates are the case’s own; its sources say them in many ways. */
function withoutDates(text: string, language: Language): string {
  return text.replace(dates[language], ' ');
}

function same(text: string): Message {
  return {zh: text, en: text};
}
