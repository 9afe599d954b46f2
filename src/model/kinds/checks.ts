/** What must hold of files of several kinds. */
import type {Place} from '../place';
import type {Message} from '../problem';
import type {LevelNumber} from '../shapes';
import type {CheckedFile} from './kind';

/** The same text for both languages. */
export const same = (text: string): Message => ({zh: text, en: text});

/** Ids stand once in their list. */
export function checkUnique(
  {report}: CheckedFile<unknown>,
  place: Place,
  items: readonly {readonly id: string}[],
): void {
  items.forEach(({id}, i) => {
    if (items.findIndex((item) => item.id === id) < i) {
      report([...place, i, 'id'], {
        rule: 'duplicate-id',
        expected: {zh: '一个 id 只用一次', en: 'an id used once'},
        found: {zh: `${id} 又出现一次`, en: `${id} once more`},
        mend: {
          zh: '给其中新的一项换一个没用过的 id；指它的地方一并改。',
          en: 'Give the newer of the two an id that is not used yet, also where it is named.',
        },
      });
    }
  });
}

/** An id begins with that of what it is in. */
export function checkPrefix(
  {report}: CheckedFile<unknown>,
  place: Place,
  prefix: string,
  id: string,
): void {
  if (id.startsWith(prefix)) return;
  report(place, {
    rule: 'id-in-place',
    expected: {zh: `以 ${prefix} 开头`, en: `an id that begins with ${prefix}`},
    found: same(id),
  });
}

/**
 * Says that what is in force names something withdrawn.
 *
 * @param successors what is in force in its place
 */
export function reportWithdrawn(
  {report}: Pick<CheckedFile<unknown>, 'report'>,
  place: Place,
  id: string,
  successors: readonly string[],
): void {
  const names = {zh: successors.join('、'), en: successors.join(', ')};
  report(place, {
    rule: 'withdrawn-reference',
    expected: {zh: '所指的还有效', en: 'that what is named is in force'},
    found: {zh: `${id} 已撤销`, en: `${id}, which is withdrawn`},
    mend:
      successors.length > 0
        ? {
            zh: `取代它的是 ${names.zh}：改指这里面合适的一个；都不合适就删去这一项。`,
            en: `${names.en} took its place: name what fits of that, or take the item out if nothing does.`,
          }
        : {
            zh: '没有什么取代它：删去这一项，或改指还有效的。',
            en: 'Nothing took its place: take the item out, or name something in force.',
          },
  });
}

/** All five levels, in order. */
export function checkLevelSet(
  {report}: CheckedFile<unknown>,
  levels: readonly {readonly level: LevelNumber}[],
): void {
  const found = levels.map(({level}) => level);
  if (found.join() === '1,2,3,4,5') return;
  report(['levels'], {
    rule: 'five-levels',
    expected: {zh: '一至五级，各一次，依次排列', en: 'levels 1 to 5, each once, in order'},
    found: same(found.join(', ') || '–'),
  });
}

/** Numbered things stand in any order, but no number is left out: what is withdrawn stays. */
export function checkNumbers(
  {file, report}: CheckedFile<unknown>,
  place: Place,
  prefix: string,
  items: readonly {readonly id: string}[],
): void {
  // An id of another form or place is said by other rules.
  const numbers = items
    .filter(({id}) => id.startsWith(`${prefix}.`))
    .map(({id}) => Number(id.slice(prefix.length + 1)));
  const missing = Array.from({length: Math.max(0, ...numbers)}, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length === 0) return;
  const names = missing.map((number) => `${prefix}.${number}`).join(', ');
  report(place, {
    rule: 'number-left-out',
    expected: {
      zh: `编号从 ${prefix}.1 起，一个不缺`,
      en: `numbers from ${prefix}.1 on with none left out`,
    },
    found: {zh: `没有 ${names}`, en: `no ${names}`},
    mend: {
      zh: `原来有、后来删掉的，照原文放回来（文件的历史里有，也可用 git show HEAD:${file} 看）；不再要求的写上 status: withdrawn、去向（replacedBy 等）和 reason，文字不删。原来没有、新写的跳了号的，改用缺的号。`,
      en: `What stood here and was removed goes back as it was (the file’s history has it, and so has git show HEAD:${file}); what is no longer asked gets status: withdrawn, what became of it (replacedBy or the like) and a reason, and keeps its text. A new one that was numbered too high takes the number left out.`,
    },
  });
}
