import {languages, type Language} from '../model/locales';
import {ofKind} from '../model/load';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import type {Content} from './content';
import {isUnwritten} from './unwritten';

/**
 * From what Dice coefficient on two criteria are taken for one, 1 being the same words. Of the
 * 4950 pairs of the first hundred criteria four are above 0.8, and the two most alike, DS-2.L4.2
 * and DS-2.L4.3 with 0.90 in both languages, ask the same of two different measures.
 */
const tooAlike = 0.92;

/** No criterion repeats another or nearly so, in either language. */
export const nearDuplicateCriterion: Check = {
  rules: ['near-duplicate-criterion'],
  run: (content) => {
    const criteria = criteriaOf(content);
    return criteria.flatMap((later, index) => {
      const problems = criteria.slice(0, index).flatMap((earlier) => compare(earlier, later));
      return problems.slice(0, 1);
    });
  },
};

interface Criterion {
  readonly id: string;
  readonly file: string;
  readonly field: string;
  readonly lines: Readonly<Record<Language, number>>;
  readonly neighbours: Readonly<Record<Language, Neighbours>>;
}

function criteriaOf({files}: Content): Criterion[] {
  return ofKind(files, 'capability').flatMap(({data, file, lineOf}) =>
    data.levels.flatMap(({criteria = []}, i) =>
      criteria.flatMap(({id, status, text}, j): Criterion[] => {
        if (status === 'withdrawn' || isUnwritten(text.zh) || isUnwritten(text.en)) return [];
        const place = ['levels', i, 'criteria', j, 'text'];
        return [
          {
            id,
            file,
            field: `levels[${i}].criteria[${j}].text`,
            lines: {zh: lineOf([...place, 'zh']), en: lineOf([...place, 'en'])},
            neighbours: {
              zh: neighboursIn(charactersOf(text.zh)),
              en: neighboursIn(wordsOf(text.en)),
            },
          },
        ];
      }),
    ),
  );
}

function compare(earlier: Criterion, later: Criterion): Problem[] {
  for (const language of languages) {
    const alike = dice(earlier.neighbours[language], later.neighbours[language]);
    if (alike < tooAlike) continue;
    const place = `${earlier.file}:${earlier.lines[language]}`;
    const percent = Math.round(alike * 100);
    return [
      {
        rule: 'near-duplicate-criterion',
        file: later.file,
        line: later.lines[language],
        field: `${later.field}.${language}`,
        expected: {
          zh: '每条判据问一件别的判据没有问的事',
          en: 'a criterion that asks what no other asks',
        },
        found: {
          zh: `${later.id} 的${language === 'zh' ? '中文' : '英文'}与 ${earlier.id}（${place}）有 ${percent}% 相同，数字不计`,
          en: `${later.id} in ${language === 'zh' ? 'Chinese' : 'English'}, which is ${percent} % the same as ${earlier.id} (${place}), numbers aside`,
        },
        mend: {
          zh: '两条问的是同一件事，就留一条；不是同一件事，就把不同之处写明，例如各自针对什么。',
          en: 'If both ask the same, keep one; if not, write out what sets them apart, such as what each is about.',
        },
      },
    ];
  }
  return [];
}

/** The characters that say something: no numbers, punctuation or spaces. */
function charactersOf(text: string): string[] {
  return [...text.replace(/[\p{N}\p{P}\p{S}\s]/gu, '')];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

/** Neighbours with how often they stand beside each other. */
interface Neighbours {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function neighboursIn(units: readonly string[]): Neighbours {
  const counts = new Map<string, number>();
  units.slice(1).forEach((unit, index) => {
    const pair = `${units[index]} ${unit}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return {counts, total: Math.max(0, units.length - 1)};
}

/** Twice what both have, of what there is in all; 0 where the lengths alone rule likeness out. */
function dice(one: Neighbours, other: Neighbours): number {
  const all = one.total + other.total;
  if (all === 0 || (2 * Math.min(one.total, other.total)) / all < tooAlike) return 0;
  let shared = 0;
  for (const [pair, count] of one.counts) {
    shared += Math.min(count, other.counts.get(pair) ?? 0);
  }
  return (2 * shared) / all;
}
