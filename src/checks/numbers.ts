/** Numbers in running text of either language, as values that can be compared. */
import type {Language} from '../model/locales';
import {perText} from '../model/per-text';

/** A number, or an id with a number in it, where it stands in a text. */
export interface NumberFound {
  /** `3`, `0.5`, `90 %`, `DS-1.L3`: the same for the same number in both languages. */
  readonly value: string;
  /** As it is written, with a length of time that it counts: `三个月`, `three months`. */
  readonly written: string;
  /** What it counts, where that is a length of time. */
  readonly unit?: string;
  /** Whether the other language may do without it: “both” for 两, or a count after what it counts. */
  readonly isLoose: boolean;
}

/** What a pattern of a language found, by the names of its groups. */
type Groups = Readonly<Record<string, string | undefined>>;

interface Reader {
  readonly pattern: RegExp;
  /** The value, or nothing where the words count nothing. */
  readonly read: (groups: Groups) => string | undefined;
  readonly isLoose: (groups: Groups) => boolean;
  /** A length of time that follows the number. */
  readonly unit: RegExp;
  readonly units: Readonly<Record<string, string>>;
}

/** The numbers of a text in their order. One is left out: 一个 and “a” are articles as a rule. */
export function numbersOf(text: string, language: Language): readonly NumberFound[] {
  return inLanguage[language](text);
}

const inLanguage = {
  zh: perText((text) => findNumbers(text, 'zh')),
  en: perText((text) => findNumbers(text, 'en')),
} as const;

function findNumbers(text: string, language: Language): NumberFound[] {
  const {pattern, read, isLoose, unit, units} = readers[language];
  const source = text.normalize('NFKC');
  return [...source.matchAll(pattern)].flatMap((match): NumberFound[] => {
    const groups = match.groups ?? {};
    const value = read(groups);
    if (value === undefined || value === '1') return [];
    const after = source.slice(match.index + match[0].length);
    const [written = '', name = ''] = unit.exec(after) ?? [];
    const counted = units[name.toLowerCase()];
    return [
      {
        value,
        written: (match[0] + written).trim(),
        isLoose: isLoose(groups),
        ...(counted === undefined ? {} : {unit: counted}),
      },
    ];
  });
}

/** `DS-1.L3.2`, `L4.5`, `P95`; not the `s` of `1980s`. */
const id = String.raw`(?<id>(?<![A-Za-z\d])[A-Za-z]+[-/.]?[A-Z]*\d+(?:[.-][A-Z]?\d+)*)`;
const digits = String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)`;

const hanDigits = '零一二三四五六七八九';
const hanUnits: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const hanNumber = '[零〇一二三四五六七八九十百千万亿两]+';
/** Words with a numeral in them that counts nothing, or that names no number. */
const hanWords = [
  '四舍五入|万一|十分(?!钟|之)|百分[比数点位]|千兆|两两|二维码|五花八门|一一|百度|百科|双十一|五一(?=[节假长])|(?:周|星期)[一二三四五六]',
  '统一|之一|唯一|单一|同一|某一|逐一|任一|下一|上一',
  '[几数上成][十百千万]+|百分之百',
].join('|');
/** What stands before a count of things just named: 完整、及时两个方面. */
const enumeration = '(?<=[、和与][^，。；：、]{1,8})';

const chinese: Reader = {
  pattern: new RegExp(
    [
      id,
      `(?<ignored>${hanWords})`,
      String.raw`(?<century>\d{2}) ?世纪 ?(?<decade>\d{2}) ?年代`,
      `百分之(?<percent>${hanNumber}|\\d+(?:\\.\\d+)?)`,
      `千分之(?<permille>${hanNumber}|\\d+(?:\\.\\d+)?)`,
      '(?<tenths>[一二三四五六七八九]|(?<![\\d.])[1-9](?= ?成)) ?成(?![功为立员本果熟])',
      `(?<below>${hanNumber})分之(?<above>${hanNumber})`,
      `${digits}(?: ?(?<scale>[万亿千]|百(?!分)))?(?<sign> ?%)?`,
      // 一两个, 三五个: two numbers, not twelve or thirty-five.
      '(?<about>[一二两三四五六七八])(?=[两三四五六七八九](?![零一二三四五六七八九十百千万]))',
      `${enumeration}(?<listed>[三四五六七八九])`,
      `(?<han>${hanNumber})`,
      '(?<half>半)',
    ].join('|'),
    'gu',
  ),
  read: (groups) => {
    if (groups['id']) return groups['id'];
    if (groups['ignored']) return undefined;
    if (groups['century']) {
      return show((Number(groups['century']) - 1) * 100 + Number(groups['decade']));
    }
    if (groups['percent']) return show(hanValue(groups['percent']), true);
    if (groups['permille']) return show(hanValue(groups['permille']) / 10, true);
    if (groups['tenths']) return show(hanValue(groups['tenths']) * 10, true);
    if (groups['below']) return show(hanValue(groups['above'] ?? '') / hanValue(groups['below']));
    if (groups['half']) return '0.5';
    const han = groups['about'] ?? groups['listed'] ?? groups['han'];
    if (han) return show(hanValue(han));
    const factor = groups['scale'] ? hanValue(groups['scale']) : 1;
    return show(plain(groups['digits']) * factor, groups['sign'] !== undefined);
  },
  // 两版 may be “old and new”, 半 “most of”, 零 “nothing”: a wrong number shows on the other side.
  isLoose: ({half, about, listed, han}) =>
    [half, about, listed].some(Boolean) || (han !== undefined && /^[两二零]$/.test(han)),
  unit: /^ ?个?(?:完整|日历|自然)*(工作日|分钟|小时|季度|月(?!度)|秒|天|日|周|年)/,
  units: {
    秒: 'second',
    分钟: 'minute',
    小时: 'hour',
    天: 'day',
    日: 'day',
    工作日: 'working day',
    周: 'week',
    月: 'month',
    季度: 'quarter',
    年: 'year',
  },
};

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const word = [...small, ...tens].join('|');
const scale = Object.keys(scales).join('|');
const perCent = 'per ?cent(?!age)';

const english: Reader = {
  pattern: new RegExp(
    [
      id,
      `\\b(?<tenths>an?|${word})(?: in ten\\b| tenths?\\b)`,
      `\\b(?<above>an?|one|two|three) (?<below>third|fifth)s?(?= of\\b)`,
      `\\b(?<month>${months.join('|')})\\b(?= \\d)|(?<=\\d )(?<monthAfter>${months.join('|')})\\b`,
      `\\b(?<monthAlone>${months.join('|')})\\b`,
      `${digits}(?: ?(?<scale>(?:${scale})\\b))?(?<sign> ?%| ${perCent})?`,
      `\\b(?<words>(?:${word})(?:[- ](?:${word}|${scale}|and (?=${word})))*)\\b(?<wordsSign> ${perCent})?`,
      `\\b(?:an? )?(?<bare>${scale})\\b`,
      `\\b(?<ordinal>${ordinals.join('|')})(?:ly)?\\b`,
      '\\b(?<half>half|halves)\\b',
      '\\b(?<two>both|second|secondly|twice|pairs?|double|either|neither|other)\\b',
    ].join('|'),
    'giu',
  ),
  read: (groups) => {
    if (groups['id']) return groups['id'];
    if (groups['tenths']) return show(wordsValue(groups['tenths']) * 10, true);
    if (groups['below']) {
      const below = groups['below'].toLowerCase() === 'third' ? 3 : 5;
      return show(wordsValue(groups['above'] ?? '') / below);
    }
    const month = groups['month'] ?? groups['monthAfter'] ?? groups['monthAlone'];
    // “may” is a month with a capital only.
    if (month) return months.includes(month) ? show(months.indexOf(month) + 1) : undefined;
    if (groups['words']) {
      return show(wordsValue(groups['words']), groups['wordsSign'] !== undefined);
    }
    if (groups['bare']) return show(scales[groups['bare'].toLowerCase()] ?? 1);
    if (groups['ordinal']) return show(ordinals.indexOf(groups['ordinal'].toLowerCase()) + 3);
    if (groups['half']) return '0.5';
    if (groups['two']) return '2';
    const factor = groups['scale'] ? (scales[groups['scale'].toLowerCase()] ?? 1) : 1;
    return show(plain(groups['digits']) * factor, groups['sign'] !== undefined);
  },
  isLoose: ({two, ordinal, bare, monthAlone}) => [two, ordinal, bare, monthAlone].some(Boolean),
  unit: /^[- ](?:(?:full|calendar|complete|whole|consecutive|more|further) )*(working day|second|minute|hour|day|week|month|quarter|year)s?\b/i,
  units: Object.fromEntries(
    'second,minute,hour,day,working day,week,month,quarter,year'
      .split(',')
      .map((unit) => [unit, unit]),
  ),
};

const readers: Readonly<Record<Language, Reader>> = {zh: chinese, en: english};

function show(value: number, isPercentage = false): string {
  return `${Number(value.toPrecision(12))}${isPercentage ? ' %' : ''}`;
}

function plain(written = ''): number {
  return Number(written.replaceAll(',', ''));
}

/** 二十四 → 24, 三百零五 → 305, 两万 → 20000, 二〇二六 → 2026; figures stay what they are. */
function hanValue(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const characters = [...written.replaceAll('两', '二').replaceAll('〇', '零')];
  if (characters.length > 1 && characters.every((character) => hanDigits.includes(character))) {
    return Number(characters.map((character) => hanDigits.indexOf(character)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of characters) {
    const unit = hanUnits[character];
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (character === '万' || character === '亿') {
      total = (total + section + digit || 1) * (character === '万' ? 1e4 : 1e8);
      section = 0;
      digit = 0;
    } else {
      digit = hanDigits.indexOf(character);
    }
  }
  return total + section + digit;
}

/** twenty-four → 24, eight hundred → 800, two thousand and five → 2005, a → 1. */
function wordsValue(written: string): number {
  let total = 0;
  let section = 0;
  for (const name of written.toLowerCase().split(/[- ]/)) {
    const factor = scales[name];
    if (factor === 100) {
      section = (section || 1) * factor;
    } else if (factor !== undefined) {
      total += (section || 1) * factor;
      section = 0;
    } else if (tens.includes(name)) {
      section += (tens.indexOf(name) + 2) * 10;
    } else if (name === 'a' || name === 'an') {
      section += 1;
    } else if (small.includes(name)) {
      section += small.indexOf(name);
    }
  }
  return total + section;
}
