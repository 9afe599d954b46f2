import type {Bilingual, Problem} from '../model/problem';
import {headingsOf, type Heading, type Page} from './pages';

const form = '## … {/* #id */}';

/** Every heading has an explicit ASCII id, once a page, and the same ids in both languages. */
export function checkHeadings(pages: readonly Page[]): Problem[] {
  const english = new Map(
    pages.filter(({language}) => language === 'en').map((page) => [page.name, page]),
  );
  return pages.flatMap((page) => {
    const pair = page.language === 'zh' ? english.get(page.name) : undefined;
    return [...checkIds(page), ...(pair ? checkSame(page, pair) : [])];
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
          found: {zh: '标题没有 id', en: 'a heading without an id'},
        },
      ];
    }
    const problems: Problem[] = [];
    if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      problems.push({
        ...at,
        rule: 'explicit-heading-id',
        expected: {zh: '小写英文字母、数字和连字符', en: 'lower-case letters, digits and hyphens'},
        found: {zh: id, en: id},
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

/** Compares in order, and reports the first place where the two pages part. */
function checkSame(chinese: Page, english: Page): Problem[] {
  const [left, right] = [headingsOf(chinese), headingsOf(english)].map((headings) =>
    headings.filter(({id}) => id !== undefined),
  );
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [left?.[index], right?.[index]];
    if (one?.id === other?.id && one?.rank === other?.rank) continue;
    const show = (heading: typeof one): string =>
      heading ? `${'#'.repeat(heading.rank)} ${heading.id ?? ''}` : '–';
    return [
      {
        rule: 'same-heading-ids',
        file: english.file,
        ...(other ? {line: other.line} : {}),
        expected: {
          zh: `与 ${chinese.file} 相同：${show(one)}`,
          en: `the same as in ${chinese.file}: ${show(one)}`,
        },
        found: {zh: show(other), en: show(other)},
        mend: mendOf(
          one && {...one, file: chinese.file},
          other,
          !right?.some(({id}) => id === one?.id),
          !left?.some(({id}) => id === other?.id),
        ),
      },
    ];
  }
  return [];
}

/** What to do where two pages part: a section is missing on one side, or has another rank or place. */
function mendOf(
  chinese: (Heading & {readonly file: string}) | undefined,
  english: Heading | undefined,
  isMissingInEnglish: boolean,
  isMissingInChinese: boolean,
): Bilingual {
  if (chinese && isMissingInEnglish) {
    return {
      zh: `英文缺“${chinese.text}”这一节（${chinese.file}:${chinese.line}）：在这里补上，标题后写 {/* #${chinese.id} */}；或从中文删去这一节。`,
      en: `English has no section for “${chinese.text}” (${chinese.file}:${chinese.line}): write it here, with {/* #${chinese.id} */} after its heading, or take it out of the Chinese.`,
    };
  }
  if (english && isMissingInChinese) {
    return {
      zh: `中文缺“${english.text}”这一节：补上，标题后写 {/* #${english.id} */}；或从英文删去这一节。`,
      en: `Chinese has no section for “${english.text}”: write it, with {/* #${english.id} */} after its heading, or take it out of the English.`,
    };
  }
  return {
    zh: '两种语言的各节按同样的次序排，标题的 # 个数也相同。',
    en: 'Put the sections in the same order in both languages, with the same number of # in their headings.',
  };
}
