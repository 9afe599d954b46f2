import {sectionsOf} from '../content/pairs';
import {blocksOf} from '../content/blocks';
import {isUnwritten} from '../content/unwritten-marks';
import type {Content, ParsedPage} from '../content/content';
import {inForce} from '../model/lifecycle';
import {languages, type Language} from '../model/locales';
import {ofKind, type Located} from '../model/located';
import {finderOf, wordsOf} from '../model/named-terms';
import {fieldName, type Place} from '../model/place';
import type {Message, Problem} from '../model/problem';
import type {Capability} from '../model/schema';
import type {Bilingual} from '../model/bilingual';
import type {Check} from './check';
import {numbersOf} from './numbers';

/**
 * What a capability may ask of its reader: short forms that fit a cell of the matrix, few words to look up, a page
 * that is read in ten minutes. And that each number that decides is listed as a limit.
 */
export const capabilityForm: Check = {
  rules: ['short-form', 'look-ups', 'limit-in-text', 'page-budget'],
  run: (content) => {
    // Which services a level looks at stands in its head, and is known by then.
    const shared = (ofKind(content.files, 'words')[0]?.data.words ?? []).filter(
      ({id}) => !['highest-tier-service', 'service-in-use'].includes(id),
    );
    return ofKind(content.files, 'capability')
      .filter(({data}) => inForce(data))
      .flatMap((capability) => [
        ...checkShortForms(capability),
        ...checkLookUps(capability, shared),
        ...checkLimits(capability),
        ...checkBudgets(capability, content),
      ]);
  },
};

/** Words of English, characters of Chinese without spaces and punctuation: what the budgets count. */
export function lengthOf(text: string, language: Language): number {
  if (language === 'en') return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,%/-]*/gu)?.length ?? 0;
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

const unitNames: Readonly<Record<Language, Message>> = {
  en: {zh: '个英文词', en: 'words'},
  zh: {zh: '个汉字', en: 'characters'},
};

export interface Limits {
  readonly zh: number;
  readonly en: number;
}

/** So that 35 capabilities of five levels fit a sheet of A3. */
const shortLimits: Limits = {zh: 16, en: 8};
const statementLimits: Limits = {zh: 75, en: 40};
const questionLimits: Limits = {zh: 75, en: 40};

function checkShortForms({data, file, lineOf}: Located<Capability>): Problem[] {
  return data.levels.flatMap((level, i) =>
    inForce(level)
      ? (
          [
            ['short', level.short, shortLimits],
            ['statement', level.statement, statementLimits],
            ['question', level.question, questionLimits],
          ] as const
        ).flatMap(([field, text, limits]) =>
          languages.flatMap((language): Problem[] => {
            const length = text ? lengthOf(text[language], language) : 0;
            if (length <= limits[language] || isUnwritten(text?.[language] ?? '')) return [];
            const place = ['levels', i, field, language];
            return [
              {
                rule: 'short-form',
                file,
                line: lineOf(place),
                field: fieldName(place),
                expected: atMost(limits[language], language),
                found: count(length, language),
                mend: {
                  zh: '只留这一级看得到的那件事；其余在判据里。',
                  en: 'Keep what is seen at this level; the rest is in the criteria.',
                },
              },
            ];
          }),
        )
      : [],
  );
}

export function atMost(limit: number, language: Language): Message {
  const {zh, en} = unitNames[language];
  return {zh: `至多 ${limit} ${zh}`, en: `at most ${limit} ${en}`};
}

export function count(length: number, language: Language): Message {
  const {zh, en} = unitNames[language];
  return {zh: `${length} ${zh}`, en: `${length} ${en}`};
}

const maxLookUps = 3;

/** A reader who rates a level opens few words, whichever language is read. */
function checkLookUps(
  {data, file, lineOf}: Located<Capability>,
  shared: NonNullable<Capability['words']>,
): Problem[] {
  const known = {zh: finder('zh'), en: finder('en')};
  function finder(language: Language): (text: string) => string[] {
    const translation = {language: language === 'zh' ? 'en' : 'zh', tag: ''} as const;
    const find = finderOf([
      ...wordsOf(data.words ?? [], language, translation, ''),
      ...wordsOf(shared, language, translation, ''),
    ]);
    return (text) => find(text, () => true).map(({term}) => term.title);
  }
  return data.levels.flatMap((level, i) =>
    inForce(level)
      ? languages.flatMap((language): Problem[] => {
          const criteria = (level.criteria ?? []).filter(inForce);
          const found = new Set(criteria.flatMap(({text}) => known[language](text[language])));
          if (found.size <= maxLookUps) return [];
          const names = [...found];
          return [
            {
              rule: 'look-ups',
              file,
              line: lineOf(['levels', i, 'criteria']),
              field: `levels[${i}].criteria`,
              expected: {
                zh: `${data.id} 的 ${level.level} 级至多用 ${maxLookUps} 个要查的词`,
                en: `at most ${maxLookUps} words to look up at level ${level.level} of ${data.id}`,
              },
              found: {
                zh: `${language === 'zh' ? '中文' : '英文'} ${names.length} 个：${names.join('、')}`,
                en: `${names.length} in ${language === 'zh' ? 'Chinese' : 'English'}: ${names.join(', ')}`,
              },
              mend: {
                zh: '在判据里把话说明白，不用这个词。',
                en: 'Say what is meant in the criterion instead of using the word.',
              },
            },
          ];
        })
      : [],
  );
}

/** A limit's number stands in its criterion, in both languages. */
function checkLimits({data, file, lineOf}: Located<Capability>): Problem[] {
  return data.levels.flatMap(({criteria = []}, i) =>
    criteria.flatMap(({id, text, limits = []}, j) =>
      limits.flatMap((limit, k) => {
        const number = limit.atMost ?? limit.atLeast;
        if (number === undefined) return [];
        return languages.flatMap((language): Problem[] => {
          if (saysNumber(text, language, number)) return [];
          const place: Place = ['levels', i, 'criteria', j, 'limits', k];
          return [
            {
              rule: 'limit-in-text',
              file,
              line: lineOf(place),
              field: fieldName(place),
              expected: {
                zh: `${id} 的${language === 'zh' ? '中文' : '英文'}里有 ${number}`,
                en: `${number} in the ${language === 'zh' ? 'Chinese' : 'English'} of ${id}`,
              },
              found: {zh: `“${text[language]}”`, en: `“${text[language]}”`},
              mend: {
                zh: '看哪边对：判据里的数，还是 limits 里的数；改另一边。',
                en: 'See which is right, the number in the criterion or that in limits, and mend the other.',
              },
            },
          ];
        });
      }),
    ),
  );
}

/** Whether a text has a number, in figures or words. */
export function saysNumber(text: Bilingual, language: Language, number: number): boolean {
  // “One” is an article as a rule, and left out of the numbers of a text.
  if (number === 1)
    return language === 'zh' ? /一|1/.test(text.zh) : /\bone\b|\b1\b|\ban?\b/i.test(text.en);
  return numbersOf(text[language], language).some(
    ({value}) => Number(value.replace(/ %$/, '')) === number,
  );
}

/** What a page says unfolded, and folded; a reader reads the former in ten minutes. */
const budgets: Readonly<Record<'open' | 'folded', Limits>> = {
  open: {zh: 4800, en: 3000},
  folded: {zh: 2600, en: 1600},
};
const wordsBudget: Limits = {zh: 700, en: 350};

function checkBudgets(capability: Located<Capability>, {pages}: Content): Problem[] {
  return languages.flatMap((language): Problem[] => {
    const page = pages.find(
      (candidate) => candidate.dataFile === capability.file && candidate.language === language,
    );
    if (!page) return [];
    const {open, folded, words} = pageLength(capability.data, page);
    const problem = (what: Message, length: number, limits: Limits): Problem[] =>
      length <= limits[language]
        ? []
        : [
            {
              rule: 'page-budget',
              file: page.file,
              line: 1,
              expected: {
                zh: `${what.zh}${atMost(limits[language], language).zh}`,
                en: `${atMost(limits[language], language).en} ${what.en}`,
              },
              found: count(length, language),
              mend: {
                zh: '删去多余的话。一页要更多，是里面的事太多了。',
                en: 'Cut. A page that needs more has too much in it.',
              },
            },
          ];
    return [
      ...problem({zh: '不折叠的', en: 'unfolded'}, open, budgets.open),
      ...problem({zh: '折叠的', en: 'folded'}, folded, budgets.folded),
      ...problem({zh: '本页用词', en: 'in the words of the page'}, words, wordsBudget),
    ];
  });
}

/** How much a capability's page says, in what its budgets count. */
export function pageLength(
  data: Capability,
  page: Pick<ParsedPage, 'tree' | 'language'>,
): {readonly open: number; readonly folded: number; readonly words: number} {
  const {language} = page;
  const levels = data.levels.filter(inForce);
  const shown = [
    ...levels.map(({short, statement, question, looksAt, criteria = [], requires}) => [
      short,
      statement,
      question,
      looksAt,
      criteria.filter(inForce).map(({text}) => text),
      requires,
    ]),
    data.stepUp,
    data.pitfalls,
  ];
  const words = (data.words ?? []).filter(inForce);
  const hidden = [levels.map(({evidence}) => evidence), data.metrics, words];
  const {open, folded} = proseOf(page);
  const length = (prose: string, value: unknown): number =>
    lengthOfAll([prose, ...textsIn(value, language)], language);
  return {
    open: length(open, shown),
    folded: length(folded, hidden),
    words: length('', words),
  };
}

/** What a page says by itself, unfolded and folded. */
export function proseOf(page: Pick<ParsedPage, 'tree' | 'language'>): {
  readonly open: string;
  readonly folded: string;
} {
  const foldedSections = new Set(
    page.tree.children.flatMap((node) =>
      node.type === 'mdxJsxFlowElement' && node.name === 'Fold'
        ? sectionsOf({tree: {type: 'root', children: node.children}})
            .slice(1)
            .map(({id}) => id)
        : [],
    ),
  );
  const prose = (isFolded: boolean): string =>
    blocksOf(page)
      .filter(({section}) => foldedSections.has(section) === isFolded)
      .map(({text}) => text)
      .join('\n');
  return {open: prose(false), folded: prose(true)};
}

/** Every text in a piece of data, in one language. */
export function textsIn(value: unknown, language: Language): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [(value as Bilingual)[language]];
  return Object.values(value).flatMap((inner) => textsIn(inner, language));
}

/** How much texts say together, in what the budgets count. */
export function lengthOfAll(texts: readonly string[], language: Language): number {
  return texts.reduce((sum, text) => sum + lengthOf(text, language), 0);
}
