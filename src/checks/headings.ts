import {pageName} from '../model/editions';
import type {Message, Problem} from '../model/problem';
import type {Lock} from '../agreement/agreement';
import {headFaultOf} from '../content/front-matter';
import {headingsOf, type Heading, type Page} from '../content/pages';

const form = '## … {/* #id */}';

/**
 * Every heading has an explicit ASCII id, once a page, and the same ids in both languages.
 *
 * @param lock tells which of two ids was there before
 */
export function checkHeadings(pages: readonly Page[], lock: Lock = new Map()): Problem[] {
  // Of a page with a wrong head, no heading can be told from it.
  const readable = pages.filter(({source}) => headFaultOf(source) === undefined);
  const english = new Map(
    readable.filter(({language}) => language === 'en').map((page) => [page.name, page]),
  );
  return readable.flatMap((page) => {
    const pair = page.language === 'zh' ? english.get(page.name) : undefined;
    return [...checkIds(page), ...(pair ? checkSame(page, pair, lock) : [])];
  });
}

function checkIds(page: Page): Problem[] {
  const seen = new Set<string>();
  return headingsOf(page).flatMap(({id, text, line}): Problem[] => {
    const at = {file: page.file, line, field: text};
    if (id === undefined) {
      return [
        {
          ...at,
          rule: 'explicit-heading-id',
          expected: {zh: `标题后写明 id：${form}`, en: `an id after the heading: ${form}`},
          ...withoutId(text),
        },
      ];
    }
    const problems: Problem[] = [];
    if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      problems.push({
        ...at,
        rule: 'explicit-heading-id',
        expected: {
          zh: '标题的 id 由小写英文字母、数字和连字符组成，以字母开头',
          en: 'an id of a heading made of lower-case letters, digits and hyphens, a letter first',
        },
        found: {zh: `id ${id}`, en: `the id ${id}`},
        mend: {
          zh: `改标题末尾的 {/* #${id} */}，标题的文字不动：用一两个英文词，如 {/* #review */}；两种语言写同一个 id。`,
          en: `Change {/* #${id} */} at the end of the heading, not its words: an English word or two, such as {/* #review */}, the same in both languages.`,
        },
      });
    }
    if (seen.has(id)) {
      problems.push({
        ...at,
        rule: 'heading-id-once',
        expected: {zh: '一页之内 id 不重复', en: 'an id once a page'},
        found: {zh: `${id} 又出现一次`, en: `${id} once more`},
      });
    }
    seen.add(id);
    return problems;
  });
}

/** What is said of a heading that has none, or something else in its place. */
function withoutId(text: string): Pick<Problem, 'found' | 'mend'> {
  const written = /[{｛][^{｛]*$/.exec(text)?.[0] ?? /\{\/\*[^}]*\*\/\}/.exec(text)?.[0];
  if (written === undefined) return {found: {zh: '标题没有 id', en: 'a heading without an id'}};
  return {
    found: {zh: `“${written}” 不是 id`, en: `“${written}”, which is no id`},
    mend: {
      zh: '在标题末尾写成 {/* #id */}：半角的花括号、/*、# 和 */，id 用小写英文字母、数字和连字符，中间不空格。',
      en: 'Write it as {/* #id */} at the end of the heading: lower-case letters, digits and hyphens, without a space.',
    },
  };
}

/** A heading of a page, with the page it stands on. */
interface Placed extends Heading {
  readonly page: Page;
}

/** Reports where the two pages part first or, with the same sections, each heading of another rank. */
function checkSame(chinese: Page, english: Page, lock: Lock): Problem[] {
  const [left, right] = [placedOf(chinese), placedOf(english)];
  const length = Math.max(left.length, right.length);
  const pairs = Array.from({length}, (_, index) => [left[index], right[index]] as const);
  const parting = pairs.find(
    ([chineseHeading, englishHeading]) => chineseHeading?.id !== englishHeading?.id,
  );
  const different = parting
    ? [parting]
    : pairs.filter(
        ([chineseHeading, englishHeading]) => chineseHeading?.rank !== englishHeading?.rank,
      );
  return different.map(([chineseHeading, englishHeading]) => ({
    rule: 'same-heading-ids',
    file: english.file,
    ...(englishHeading ? {line: englishHeading.line} : {}),
    expected: {
      zh: `与 ${chinese.file} 相同：${show(chineseHeading)}`,
      en: `the same as in ${chinese.file}: ${show(chineseHeading)}`,
    },
    found: {zh: show(englishHeading), en: show(englishHeading)},
    mend: mendOf(
      chineseHeading,
      englishHeading,
      {
        isMissingInEnglish: !right.some(({id}) => id === chineseHeading?.id),
        isMissingInChinese: !left.some(({id}) => id === englishHeading?.id),
      },
      lock,
    ),
  }));
}

function placedOf(page: Page): Placed[] {
  return headingsOf(page).flatMap((heading) =>
    heading.id === undefined ? [] : [{...heading, page}],
  );
}

function show(heading: Heading | undefined): string {
  return heading ? `${'#'.repeat(heading.rank)} ${heading.id ?? ''}` : '–';
}

/** What to do where two pages part: another id or rank, or a section that one side lacks. */
function mendOf(
  chinese: Placed | undefined,
  english: Placed | undefined,
  {
    isMissingInEnglish,
    isMissingInChinese,
  }: {readonly isMissingInEnglish: boolean; readonly isMissingInChinese: boolean},
  lock: Lock,
): Message {
  if (
    chinese &&
    english &&
    isMissingInEnglish &&
    isMissingInChinese &&
    chinese.rank === english.rank
  ) {
    return mendOfTwoIds(chinese, english, lock);
  }
  if (chinese && isMissingInEnglish) {
    const {text, line, id = '', page} = chinese;
    return {
      zh: `英文缺“${text}”这一节（${page.file}:${line}）：在这里补上，标题后写 {/* #${id} */}；或从中文删去这一节。`,
      en: `English has no section for “${text}” (${page.file}:${line}): write it here, with {/* #${id} */} after its heading, or take it out of the Chinese.`,
    };
  }
  if (english && isMissingInChinese) {
    return {
      zh: `中文缺“${english.text}”这一节：补上，标题后写 {/* #${english.id} */}；或从英文删去这一节。`,
      en: `Chinese has no section for “${english.text}”: write it, with {/* #${english.id} */} after its heading, or take it out of the English.`,
    };
  }
  if (chinese?.id === english?.id) {
    return {
      zh: '看哪一边的 # 个数是对的（比所属的上一级标题多一个），把另一边改成一样多。',
      en: 'See which side has the right number of # (one more than the heading it belongs under) and give the other as many.',
    };
  }
  return {
    zh: '两种语言的各节按同样的次序排。',
    en: 'Put the sections in the same order in both languages.',
  };
}

/** The same place with two ids: the one that was agreed on before stays, as links lead to it. */
function mendOfTwoIds(chinese: Placed, english: Placed, lock: Lock): Message {
  const known = [chinese, english].filter(({id = '', page}) => lock.has(`${pageName(page)}#${id}`));
  const [kept] = known;
  if (kept === undefined || known.length > 1) {
    return {
      zh: `“${chinese.text}”与 “${english.text}”若是同一节，两边写同一个 id：原来就有的不改，新的一节任选其一。若是两节，各在另一边补上。`,
      en: `If “${chinese.text}” and “${english.text}” are the same section, write the same id on both sides: one that was there before stays; for a new section either will do. If they are two, each is missing on the other side.`,
    };
  }
  const changed = kept === chinese ? english : chinese;
  const place = `${changed.page.file}:${changed.line}`;
  return {
    zh: `原来的 id 是 ${kept.id}，已有链接指向它，不改：把 ${place} 的 {/* #${changed.id} */} 写回 {/* #${kept.id} */}。`,
    en: `The id was ${kept.id} and links lead to it, so it stays: at ${place}, write {/* #${kept.id} */} again in the place of {/* #${changed.id} */}.`,
  };
}
