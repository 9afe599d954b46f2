import type {Problem} from '../model/problem';
import {frontMatterField, headFaultOf, readFrontMatter} from '../content/front-matter';
import {otherLanguage, type Page} from '../content/pages';

const names = {
  zh: {zh: '中文', en: 'Chinese'},
  en: {zh: '英文', en: 'English'},
} as const;

const address = /^\/(?:[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*)?$/;

/** The nearest address that may stand: without quotation marks, blanks and capitals. */
function rightAddress(value: string): string {
  const words = value
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[^a-z0-9./-]/g, '')
    .replace(/^\/*|\/*$/g, '');
  return words === '' ? '/…' : `/${words}`;
}

/** Every page is there in both languages, and both have the same explicit address. */
export function checkPageLanguages(pages: readonly Page[]): Problem[] {
  const byPlace = new Map(pages.map((page) => [`${page.language}:${page.name}`, page]));
  return pages.flatMap((page): Problem[] => {
    const pairLanguage = otherLanguage(page.language);
    const pair = byPlace.get(`${pairLanguage}:${page.name}`);
    const slug = frontMatterField(page, 'slug');
    const problems: Problem[] = [];
    if (!pair) {
      problems.push({
        rule: 'page-in-both-languages',
        file: page.file,
        absent: `${page.edition.pageFolders[pairLanguage]}/${page.name}`,
        expected: {
          zh: `${names[pairLanguage].zh}页 ${page.edition.pageFolders[pairLanguage]}/${page.name}`,
          en: `the ${names[pairLanguage].en} page ${page.edition.pageFolders[pairLanguage]}/${page.name}`,
        },
        found: {
          zh: `只有${names[page.language].zh}页`,
          en: `the page in ${names[page.language].en} only`,
        },
        mend: {
          zh: `改过名或移过的，两种语言一样改；删错的，恢复（git checkout）；新写的，补上${names[pairLanguage].zh}页；不要的，这一页也删去。`,
          en: `If it was renamed or moved, do the same in both languages; if it was deleted by mistake, bring it back (git checkout); if this one is new, write the ${names[pairLanguage].en} page; if it is to go, delete this one too.`,
        },
      });
    }
    if (!slug && !isUnreadable(page)) {
      problems.push({
        rule: 'explicit-address',
        file: page.file,
        line: 1,
        field: 'slug',
        expected: {zh: '页首写明 slug: /…', en: 'slug: /… in the front matter'},
        found: {zh: '没有 slug', en: 'no slug'},
        mend: readFrontMatter(page.source)
          ? {
              zh: '在页首两行 --- 之间加上 slug: /…，地址由小写英文字母、数字和连字符组成。',
              en: 'Add slug: /… between the two lines --- at the head of the page: lower-case letters, digits and hyphens.',
            }
          : {
              zh: '从第一行起写上页首：一行 ---，一行 slug: /…（页面有自己的数据时不写别的，没有时再写 title: 和 description: 各一行），再一行 ---。',
              en: 'Begin the page with its head: a line ---, a line slug: /… (and, unless the page has data of its own, a line title: and a line description:), and again a line ---.',
            },
      });
    } else if (slug && !address.test(slug.value)) {
      problems.push({
        rule: 'explicit-address',
        file: page.file,
        line: slug.line,
        field: 'slug',
        expected: {
          zh: '以 / 开头，由小写英文字母、数字、连字符、点和 / 组成',
          en: 'an address that begins with /, of lower-case letters, digits, hyphens, full stops and /',
        },
        found: {zh: slug.value, en: slug.value},
        mend: {
          zh: `改成 slug: ${rightAddress(slug.value)}，不加引号。`,
          en: `Write slug: ${rightAddress(slug.value)}, without quotation marks.`,
        },
      });
    } else if (slug && pair && page.language === 'en') {
      const chinese = frontMatterField(pair, 'slug');
      // Of a wrong address, that it is wrong is enough.
      if (chinese && chinese.value !== slug.value && address.test(chinese.value)) {
        problems.push({
          rule: 'same-address',
          file: page.file,
          line: slug.line,
          field: 'slug',
          expected: {
            zh: `与 ${pair.file} 相同：${chinese.value}`,
            en: `the same as in ${pair.file}: ${chinese.value}`,
          },
          found: {zh: slug.value, en: slug.value},
        });
      }
    }
    return problems;
  });
}

/** A head that cannot be read has no address that one knows; that it cannot is said by a rule of its own. */
function isUnreadable({source}: Page): boolean {
  return headFaultOf(source) !== undefined || (readFrontMatter(source)?.errors.length ?? 0) > 0;
}
