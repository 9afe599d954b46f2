import {languages, type Language} from '../model/locales';
import {inForce} from '../model/lifecycle';
import {ofKind} from '../model/located';
import type {Message, Problem} from '../model/problem';
import {isNewOrChanged, readLock} from '../agreement/agreement';
import type {Check} from './check';
import type {Content} from '../content/content';
import {isUnwritten} from '../content/unwritten-marks';

/**
 * From what Dice coefficient on two criteria are taken for one, 1 being the same words. Of the
 * 4950 pairs of the first hundred criteria four are above 0.8, and the two most alike, DS-2.L4.2
 * and DS-2.L4.3 with 0.90 in both languages, ask the same of two different measures.
 */
const duplicateLikeness = 0.92;

/** No criterion repeats another or nearly so, in either language. */
export const nearDuplicateCriterion: Check = {
  rules: ['near-duplicate-criterion'],
  run: (content) => {
    const criteria = criteriaOf(content);
    const {lock} = readLock(content.siteDir, content.edition);
    const isChanged = ({id, text}: Criterion): boolean => isNewOrChanged(lock, `${id}/text`, text);
    return criteria.flatMap((later, index) => {
      const problems = criteria
        .slice(0, index)
        .flatMap((earlier) => compare(earlier, later, isChanged));
      return problems.slice(0, 1);
    });
  },
};

interface Criterion {
  readonly id: string;
  readonly file: string;
  readonly field: string;
  readonly text: Message;
  readonly lines: Readonly<Record<Language, number>>;
  readonly neighbours: Readonly<Record<Language, Neighbours>>;
}

function criteriaOf({files}: Content): Criterion[] {
  const capabilities = ofKind(files, 'capability').filter(({data}) => inForce(data));
  return capabilities.flatMap(({data, file, lineOf}) =>
    data.levels.flatMap((level, i) =>
      (inForce(level) ? (level.criteria ?? []) : []).flatMap((item, j): Criterion[] => {
        const {id, text} = item;
        if (!inForce(item) || isUnwritten(text.zh) || isUnwritten(text.en)) return [];
        const place = ['levels', i, 'criteria', j, 'text'];
        return [
          {
            id,
            file,
            field: `levels[${i}].criteria[${j}].text`,
            text,
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

function compare(
  earlier: Criterion,
  later: Criterion,
  isChanged: (criterion: Criterion) => boolean,
): Problem[] {
  // Said where the change is, if it is in one of the two.
  const changed = [later, earlier].filter(isChanged);
  const at = changed.length === 1 && changed[0] ? changed[0] : later;
  const counterpart = at === later ? earlier : later;
  for (const language of languages) {
    const alike = dice(earlier.neighbours[language], later.neighbours[language]);
    if (alike < duplicateLikeness) continue;
    const place = `${counterpart.file}:${counterpart.lines[language]}`;
    const percent = Math.round(alike * 100);
    const isCopy = changed.length === 1;
    return [
      {
        rule: 'near-duplicate-criterion',
        file: at.file,
        line: at.lines[language],
        field: `${at.field}.${language}`,
        expected: {
          zh: '每条判据问一件别的判据没有问的事',
          en: 'a criterion that asks what no other asks',
        },
        found: {
          zh: `${at.id} 的${language === 'zh' ? '中文' : '英文'}与 ${counterpart.id}（${place}）有 ${percent}% 相同，数字不计${isCopy ? `；${at.id} 是新写或刚改过的` : ''}`,
          en: `${at.id} in ${language === 'zh' ? 'Chinese' : 'English'}, which is ${percent} % the same as ${counterpart.id} (${place}), numbers aside${isCopy ? `; ${at.id} is new or was just changed` : ''}`,
        },
        mend: isCopy
          ? {
              zh: `误改或照抄了 ${counterpart.id} 的，把 ${at.id} 写回原来的话，或写它自己要问的事。两条确有不同的，把不同之处写明，例如各自针对什么。${counterpart.id} 不改。`,
              en: `If it was changed by mistake or copied from ${counterpart.id}, give ${at.id} its former text again, or what it is to ask itself. If the two do differ, write out in what, such as what each is about. ${counterpart.id} stays.`,
            }
          : {
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
function dice(left: Neighbours, right: Neighbours): number {
  const all = left.total + right.total;
  if (all === 0 || (2 * Math.min(left.total, right.total)) / all < duplicateLikeness) return 0;
  let shared = 0;
  for (const [pair, count] of left.counts) {
    shared += Math.min(count, right.counts.get(pair) ?? 0);
  }
  return (2 * shared) / all;
}
