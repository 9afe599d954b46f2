/** Every page in force stands in the sidebar, and everything in the sidebar is such a page. */
import path from 'node:path';
import {pageName, sidebarFile} from '../model/editions';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import type {Content} from '../content/content';
import {withdrawnPages} from '../content/page-fates';
import {nearestOf} from '../model/nearest';
import {pagesIn, readSidebars} from '../content/sidebar';
import {readText} from '../model/source-text';

export const sidebarPages: Check = {
  rules: ['sidebar-page', 'page-in-sidebar'],
  run: (content) => {
    const sidebars = readSidebars(content.siteDir, content.edition);
    // That it cannot be read is said where its labels are looked at.
    if (!sidebars.value) return [];
    const listed = Object.values(sidebars.value).flatMap(pagesIn);
    const names = namesOf(content);
    const withdrawn = withdrawnPages(content.pages, content.files);
    return [
      ...listed.filter((name) => !names.includes(name)).map((name) => dead(name, names, content)),
      ...listed.filter((name) => withdrawn.has(name)).map((name) => listedThough(name, content)),
      ...names
        .filter((name) => !listed.includes(name) && !withdrawn.has(name))
        .map((name) => missing(name, content)),
    ];
  },
};

/** `capability/scoring`, for each page. */
function namesOf({pages}: Content): string[] {
  return pages.filter(({language}) => language === 'zh').map(pageName);
}

/** Where the sidebar names a page. */
function placeOf(
  name: string,
  {siteDir, edition}: Content,
): Pick<Problem, 'file' | 'line' | 'field'> {
  const file = sidebarFile(edition);
  const lines = readText(path.join(siteDir, file)).split('\n');
  const line = lines.findIndex((text) => text.includes(`'${name}'`)) + 1;
  return {file, ...(line > 0 ? {line} : {}), field: name};
}

function listedThough(name: string, content: Content): Problem {
  return {
    rule: 'sidebar-page',
    ...placeOf(name, content),
    expected: {zh: '页面还有效', en: 'a page in force'},
    found: {zh: `${name} 已撤销`, en: `${name}, which is withdrawn`},
    mend: {
      zh: '从这里删去；页面的地址不变，读者仍能凭编号找到它。',
      en: 'Take it out here; the page keeps its address, and readers still find it by its id.',
    },
  };
}

function dead(name: string, names: readonly string[], content: Content): Problem {
  const {edition} = content;
  const nearest = nearestOf(name, names);
  return {
    rule: 'sidebar-page',
    ...placeOf(name, content),
    absent: `${edition.pageFolders.zh}/${name}.mdx`,
    expected: {zh: '有这个页面', en: 'a page that is there'},
    found: {
      zh: `没有 ${edition.pageFolders.zh}/${name}.mdx`,
      en: `no ${edition.pageFolders.zh}/${name}.mdx`,
    },
    mend: {
      zh: `最接近的是 '${nearest}'；页面已删去的，这里也删去。`,
      en: `The nearest is '${nearest}'; where the page was removed, remove it here too.`,
    },
  };
}

function missing(name: string, {edition}: Content): Problem {
  const file = sidebarFile(edition);
  return {
    rule: 'page-in-sidebar',
    file: `${edition.pageFolders.zh}/${name}.mdx`,
    expected: {zh: `列在 ${file} 中`, en: `a place in ${file}`},
    found: {zh: `${file} 没有 '${name}'`, en: `no '${name}' in ${file}`},
    mend: {
      zh: `在 ${file} 中它所属的一类的 items 里，按阅读的次序加上 '${name}',；英文页不用另加。`,
      en: `Add '${name}', to the items of its category in ${file}, where one would read it; that serves both languages.`,
    },
  };
}
