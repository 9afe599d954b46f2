import type {Problem} from '../model/problem';
import {headingsOf, type Page} from './pages';

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
      },
    ];
  }
  return [];
}
