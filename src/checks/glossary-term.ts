import path from 'node:path';
import {parse} from 'yaml';
import {hasHan} from '../model/han';
import {inForce} from '../model/lifecycle';
import {fieldName} from '../model/place';
import {ofKind, type Located} from '../model/located';
import type {Language} from '../model/locales';
import {perText} from '../model/per-text';
import type {Problem} from '../model/problem';
import type {Glossary} from '../model/schema';
import type {Check} from './check';
import type {Content, DataText} from '../content/content';
import {otherLanguage} from '../content/pages';
import {isSummary, pairsOf, type Pair} from '../content/pairs';
import {readText} from '../model/source-text';

/** One entry of glossary-names.yaml. */
interface Exception {
  readonly term: string;
  readonly names?: readonly string[];
  readonly reason: string;
}

/** A term with what it is called. */
interface Term {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Where the glossary has its title. */
  readonly entry: Pick<DataText, 'file' | 'lines' | 'field'>;
  /**
   * Where one of these stands in one language, one of `accepted` has to stand in the other. The
   * English ones are word stems with a space before and after each.
   */
  readonly telling: Readonly<Record<Language, readonly string[]>>;
  readonly accepted: Readonly<Record<Language, readonly string[]>>;
}

/** One term for one idea: where one language has a term's name, so has the other. */
export const glossaryTerm: Check = {
  rules: ['glossary-term'],
  run: (content) => {
    const glossaries = ofKind(content.files, 'glossary');
    const terms = glossaries.flatMap((glossary) => termsOf(glossary));
    if (terms.length === 0) return [];
    const lackingOf = lackingIn(JSON.stringify(terms));
    const inGlossary = new Set(glossaries.map(({file}) => file));
    const lacking = pairsToCheck(content)
      .filter(({zh}) => !inGlossary.has(zh.file))
      .flatMap((pair) =>
        lackingOf(textsOf(pair)).flatMap(([index, at]): Lacking[] => {
          const term = terms[index];
          return term ? [{term, at, pair}] : [];
        }),
      );
    return byName(lacking).flatMap(({term, at, pairs}) => {
      const name = term.title[at];
      const isUsed = content.texts.some(
        ({file, text}) => !inGlossary.has(file) && text[at].includes(name),
      );
      // A name that nothing uses was changed in the glossary; what is wrong stands there.
      return pairs.length >= minLackingPairs && !isUsed
        ? [unusedName(term, at, pairs)]
        : pairs.map((pair) => problem(pair, term, at));
    });
  },
};

/** From so many places on that lack a name, the name is looked at rather than the places. */
const minLackingPairs = 3;

/** A pair of texts that has a term in one language, and not in the one named. */
interface Lacking {
  readonly term: Term;
  readonly at: Language;
  readonly pair: Pair;
}

function byName(
  lacking: readonly Lacking[],
): {readonly term: Term; readonly at: Language; readonly pairs: readonly Pair[]}[] {
  const groups = new Map<string, {term: Term; at: Language; pairs: Pair[]}>();
  for (const {term, at, pair} of lacking) {
    const key = `${at} ${term.id}`;
    const group = groups.get(key) ?? {term, at, pairs: []};
    group.pairs.push(pair);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A name in the glossary that the texts do not use where they use the other language's. */
function unusedName(term: Term, at: Language, pairs: readonly Pair[]): Problem {
  const {file, lines, field} = term.entry;
  const [first] = pairs;
  const example = first ? `${first[at].file}:${first[at].parts[0]?.line ?? 1}` : '';
  const there = term.title[otherLanguage(at)];
  const here = term.title[at];
  return {
    rule: 'glossary-term',
    file,
    line: lines[at],
    field: `${field}.${at}`,
    expected: {
      zh: `“${there}”在${at === 'zh' ? '中文' : '英文'}里的叫法`,
      en: `what “${there}” is called in ${at === 'zh' ? 'Chinese' : 'English'}`,
    },
    found: {
      zh: `“${here}”，全部 ${pairs.length} 处都不这样写，例如 ${example}`,
      en: `“${here}”, which none of ${pairs.length} places says, such as ${example}`,
    },
    mend: {
      zh: `看“${here}”有没有写错，写错了在这里改。没有写错，就把各处改成这个词，或把各处的叫法写进这个术语的 also。`,
      en: `See whether “${here}” is a slip, and mend it here. If not, write it in those places, or add what they say to also of this term.`,
    },
  };
}

/** All but summaries, which leave out what does not fit. */
function pairsToCheck(content: Content): readonly Pair[] {
  return pairsOf(content).filter((pair) => !isSummary(pair));
}

function termsOf({data: {terms}, file, lineOf}: Located<Glossary>): Term[] {
  const source = readText(path.join(__dirname, 'glossary-names.yaml'));
  const exceptions = new Map(
    (parse(source) as Exception[]).map((exception) => [exception.term, exception]),
  );
  return terms.flatMap((item, index): Term[] => {
    const {id, title, short = [], also = []} = item;
    // What a withdrawn term was called is held to no more.
    if (!inForce(item)) return [];
    const place = ['terms', index, 'title'];
    const exception = exceptions.get(id);
    if (exception && !exception.names) return [];
    const names = [...also, ...(exception?.names ?? [])];
    const han = names.filter(hasHan);
    const latin = names.filter((name) => !hasHan(name));
    return [
      {
        id,
        title,
        entry: {
          file,
          field: fieldName(place),
          lines: {zh: lineOf([...place, 'zh']), en: lineOf([...place, 'en'])},
        },
        telling: {
          // A single character is part of too many other words.
          zh: [title.zh, ...also.filter(hasHan)].filter((name) => [...name].length > 1),
          // A single English word (level, evidence) has other meanings too; two words are the term.
          en: [title.en].filter((name) => name.includes(' ')).map(stemsOf),
        },
        accepted: {
          zh: [title.zh, ...han, ...short, ...latin],
          en: [title.en, ...short, ...latin].map(stemsOf),
        },
      },
    ];
  });
}

/** Between the parts of a text, and between its languages: nothing across them belongs to a name. */
const [betweenParts, betweenLanguages] = ['\n', '\0'];

/** What a pair says in both languages. */
function textsOf({zh, en}: Pair): string {
  return [zh, en]
    .map(({parts}) => parts.map(({text}) => text).join(betweenParts))
    .join(betweenLanguages);
}

/**
 * Which terms a pair has in one language and lacks in the language named, by their places in the list.
 *
 * @param list the terms as JSON: texts are looked at once for a glossary, whatever else is checked again
 */
const lackingIn = perText((list) => {
  const terms = JSON.parse(list) as Term[];
  const termsInChinese = finderOf(terms);
  return perText((texts): readonly (readonly [index: number, at: Language])[] => {
    const [chinese = '', englishTexts = ''] = texts.split(betweenLanguages);
    const english = englishTexts.split(betweenParts).map(stemsOf).join(betweenParts);
    const inChinese = termsInChinese(chinese);
    return terms.flatMap((term, index): [number, Language][] => {
      const isInEnglish = (name: string): boolean => english.includes(name);
      if (inChinese.has(term) && !term.accepted.en.some(isInEnglish)) return [[index, 'en']];
      const isInChinese = (name: string): boolean => chinese.includes(name);
      return term.telling.en.some(isInEnglish) && !term.accepted.zh.some(isInChinese)
        ? [[index, 'zh']]
        : [];
    });
  });
});

/** Finds the terms that a text names; one within a longer one does not count. */
function finderOf(terms: readonly Term[]): (text: string) => ReadonlySet<Term> {
  const byName = new Map(terms.flatMap((term) => term.telling.zh.map((name) => [name, term])));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return () => new Set();
  const pattern = new RegExp(names.join('|'), 'g');
  return (text) => new Set((text.match(pattern) ?? []).flatMap((name) => byName.get(name) ?? []));
}

/** @param at the language that lacks the term */
function problem(pair: Pair, term: Term, at: Language): Problem {
  const side = pair[at];
  const otherSide = pair[otherLanguage(at)];
  const there = term.title[otherLanguage(at)];
  const here = term.title[at];
  const part = otherSide.parts.findIndex(({text}) =>
    text.toLowerCase().includes(there.toLowerCase()),
  );
  // Where both sides have the same parts, the line is the one that answers the other side's.
  const isAligned = side.parts.length === otherSide.parts.length && part >= 0;
  return {
    rule: 'glossary-term',
    file: side.file,
    line: side.parts[isAligned ? part : 0]?.line ?? 1,
    field: side.field,
    expected: {
      zh: `“${there}”（${otherSide.file}:${otherSide.parts[Math.max(0, part)]?.line ?? 1}）在这里写作“${here}”`,
      en: `“${here}”, as ${otherSide.file}:${otherSide.parts[Math.max(0, part)]?.line ?? 1} has “${there}”`,
    },
    found: {zh: `没有“${here}”`, en: `no “${here}”`},
    mend: {
      zh: `把意思相同的词换成“${here}”。若这里的叫法也对，写进词汇表 ${term.id} 的 also；若“${there}”在这里不是这个术语，连同理由写进 src/checks/glossary-names.yaml。`,
      en: `Write “${here}” for the word that stands for it. If what stands here is right too, add it to also of ${term.id} in the glossary; if “${there}” is not this term here, add it with the reason to src/checks/glossary-names.yaml.`,
    },
  };
}

/** The words of a text without the endings of plurals and verbs: `Burn rates` → ` burn rat `. */
const stemsOf = perText((text) => {
  const words = text.toLowerCase().match(/[a-z\d&']+/g) ?? [];
  const stems = words.map((word) =>
    word
      .replace(/'s?$/, '')
      .replace(/(ies|ied)$/, 'y')
      .replace(/(ing|ed|es|s|e)$/, '')
      .replace(/(.)\1$/, '$1'),
  );
  return ` ${stems.join(' ')} `;
});
