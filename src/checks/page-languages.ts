import type {Problem} from '../model/problem';
import {frontMatterField, readFrontMatter} from '../content/front-matter';
import {otherLanguage, type Page} from '../content/pages';

const names = {
  zh: {zh: '中文', en: 'Chinese'},
  en: {zh: '英文', en: 'English'},
} as const;

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
        expected: {
          zh: `${names[pairLanguage].zh}页 ${page.edition.pageFolders[pairLanguage]}/${page.name}`,
          en: `the ${names[pairLanguage].en} page ${page.edition.pageFolders[pairLanguage]}/${page.name}`,
        },
        found: {
          zh: `只有${names[page.language].zh}页`,
          en: `the page in ${names[page.language].en} only`,
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
      });
    } else if (slug && pair && page.language === 'en') {
      const chinese = frontMatterField(pair, 'slug');
      if (chinese && chinese.value !== slug.value) {
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
  const frontMatter = readFrontMatter(source);
  return frontMatter ? frontMatter.errors.length > 0 : /^---\s*\n/.test(source);
}
