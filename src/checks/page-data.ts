import {existsSync} from 'node:fs';
import path from 'node:path';
import {dataComponents} from '../page-data/data-components';
import {kindNames, kindOf, kinds} from '../model/kinds';
import {type Edition} from '../model/editions';
import {dataFilesOf} from '../model/load';
import type {Problem} from '../model/problem';
import {readYaml} from '../model/read-yaml';
import {frontMatterField} from '../content/front-matter';
import type {Page} from '../content/pages';
import {readText} from '../model/source-text';

/** Components that show the data beside their page. */
const withData = Object.entries(dataComponents).flatMap(([name, sources]) =>
  sources?.includes('data') ? [name] : [],
);

/** What the pages of a folder are one each of. */
const subjects = kindNames.flatMap((kind) => {
  const {page} = kinds[kind];
  return 'each' in page ? [page.each] : [];
});

/** Data and page stand side by side, and a data page has the address that its id promises. */
export function checkPageData(
  siteDir: string,
  edition: Edition,
  pages: readonly Page[],
): Problem[] {
  const chinese = new Set(pages.filter(({language}) => language === 'zh').map(({file}) => file));
  const withoutPage = dataFilesOf(siteDir, edition)
    .filter((file) => !chinese.has(file.replace(/\.ya?ml$/, '.mdx')))
    .map((file): Problem => {
      const page = file.replace(/\.ya?ml$/, '.mdx');
      return {
        rule: 'data-without-page',
        file,
        absent: page,
        expected: {zh: `页面 ${page}`, en: `the page ${page}`},
        found: {zh: '只有数据', en: 'data only'},
      };
    });

  return [...withoutPage, ...pages.flatMap((page) => checkPage(siteDir, page))];
}

/** A component on a page that shows the data beside it. */
export function componentWithData({source}: Pick<Page, 'source'>): string | undefined {
  return withData.find((name) => new RegExp(`<${name}[\\s/>]`).test(source));
}

function checkPage(siteDir: string, page: Page): Problem[] {
  const absolute = path.join(siteDir, page.dataFile);
  if (!existsSync(absolute)) {
    const component = componentWithData(page);
    const subject = subjects.find(({folder}) => folder.test(page.name));
    if (!component && !subject) return [];
    return [
      {
        rule: 'page-without-data',
        file: page.file,
        absent: page.dataFile,
        expected: {zh: `数据文件 ${page.dataFile}`, en: `the data file ${page.dataFile}`},
        found: component
          ? {zh: `页面用到 <${component} />，却没有数据`, en: `<${component} /> without data`}
          : {
              zh: `${subject?.name.zh}的页面没有数据`,
              en: `the page of ${subject?.name.en} without data`,
            },
        mend: {
          zh: '删错或改过名的，恢复（git checkout）；新写的，补上数据；页面不该有这个组件的，从两种语言删去它。',
          en: 'If it was deleted or renamed by mistake, bring it back (git checkout); if the page is new, write its data; if the page should not have the component, take it out in both languages.',
        },
      },
    ];
  }
  const {data} = readYaml(readText(absolute), page.dataFile);
  if (!data) return [];
  const {address, each} = kindOf(data).page;
  // Of pages that there is one of, and of areas', the address is their author's.
  const expected = each && address(data, () => [])?.replace(/\/$/, '');
  if (expected === undefined) return [];
  const slug = frontMatterField(page, 'slug');
  if (!slug || slug.value === expected) return [];
  return [
    {
      rule: 'address-of-id',
      file: page.file,
      line: slug.line,
      field: 'slug',
      expected: {zh: expected, en: expected},
      found: {zh: slug.value, en: slug.value},
    },
  ];
}
