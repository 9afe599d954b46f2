/** The head of a page says what search engines show, and nothing that is lost. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../model/problem';
import {nearestOf} from '../model/nearest';
import {headFaultOf, readFrontMatter, type FrontMatter} from '../content/front-matter';
import {fieldsOfFate} from '../content/page-fates';
import type {Check} from './check';
import {componentWithData} from './page-data';
import type {Content, ParsedPage} from '../content/content';

export const frontMatter: Check = {
  rules: ['front-matter'],
  run: (content) => content.pages.flatMap((page) => problemsOf(page, content)),
};

function problemsOf(page: ParsedPage, {siteDir}: Content): Problem[] {
  const frontMatter = readFrontMatter(page.source);
  // A page without one has no address either, and one that cannot be read is said where builds stop at it.
  if (!frontMatter || frontMatter.errors.length > 0 || headFaultOf(page.source)) return [];
  const wrong = [...unknownKeys(page, frontMatter), ...wrongQuotes(page, frontMatter)];
  // The data beside a page gives its title and description.
  if (existsSync(path.join(siteDir, page.dataFile))) return wrong;
  // It was to give them.
  if (componentWithData(page) !== undefined) return wrong;
  if (frontMatter.fields.title === undefined && frontMatter.fields.description === undefined) {
    return [...wrong, withoutTexts(page)];
  }
  return [
    ...wrong,
    ...['title', 'description'].flatMap((field) => missingText(page, frontMatter, field)),
  ];
}

/** A page that says neither itself was mostly to have data that does. */
function withoutTexts({file, dataFile}: ParsedPage): Problem {
  return {
    rule: 'front-matter',
    file,
    line: 1,
    absent: dataFile,
    expected: {
      zh: '页首有 title: 和 description:，或者旁边有数据文件',
      en: 'title: and description: at the head of the page, or a data file beside it',
    },
    found: {zh: `都没有，也没有 ${dataFile}`, en: `neither, and no ${dataFile}`},
    mend: {
      zh: `数据文件删错或改过名的，恢复（git checkout）；页面本来没有数据的，在两行 --- 之间加上 title: 页面的标题，和 description: 一句话，供搜索结果和链接预览用。`,
      en: `If the data file was deleted or renamed by mistake, bring it back (git checkout); if the page never had data, add, between the two lines ---, title: and the title of the page, and description: and one sentence, for search results and link previews.`,
    },
  };
}

function missingText({file}: ParsedPage, {fields, lineOf}: FrontMatter, field: string): Problem[] {
  const value = fields[field];
  if (typeof value === 'string' && value.trim() !== '') return [];
  const isThere = value !== undefined && value !== null && value !== '';
  const written = JSON.stringify(value);
  return [
    {
      rule: 'front-matter',
      file,
      line: isThere ? lineOf(field) : 1,
      field,
      expected: {
        zh: `页首有 ${field}: 和文字`,
        en: `${field}: with a text at the head of the page`,
      },
      found: isThere
        ? {zh: `${written}，不是文字`, en: `${written}, which is no text`}
        : {zh: '没有', en: 'none'},
      mend: isThere
        ? {
            zh: `整个放在单引号里：${field}: '……'。`,
            en: `Put the whole of it in single quotation marks: ${field}: '…'.`,
          }
        : {
            zh: `在两行 --- 之间加上 ${field}: ${field === 'title' ? '页面的标题' : '一句话，供搜索结果和链接预览用'}。`,
            en: `Between the two lines --- add ${field}: ${field === 'title' ? 'and the title of the page' : 'and one sentence, for search results and link previews'}.`,
          },
    },
  ];
}

/** What a head may have: what is shown, and what Docusaurus does by it. */
const keys = [
  'title',
  'description',
  'slug',
  'sidebar_label',
  'pagination_label',
  'pagination_next',
  'pagination_prev',
  'hide_title',
  'hide_table_of_contents',
  'toc_min_heading_level',
  'toc_max_heading_level',
  'keywords',
  'image',
  // What is withdrawn says so by these.
  ...fieldsOfFate,
];

/** Keys that nothing reads, and whose text would be lost without a word. */
function unknownKeys({file}: ParsedPage, {fields, lineOf}: FrontMatter): Problem[] {
  return Object.keys(fields)
    .filter((key) => !keys.includes(key))
    .map((key) => ({
      rule: 'front-matter',
      file,
      line: lineOf(key),
      field: key,
      expected: {zh: '只用页首有的键', en: 'only keys that heads of pages have'},
      found: {zh: `未知的键 “${key}”`, en: `the unknown key “${key}”`},
      mend: {
        zh: `最接近的是 ${nearestOf(key, keys)}:；不需要的，删去这一行。`,
        en: `The nearest is ${nearestOf(key, keys)}:; if it is not needed, take the line out.`,
      },
    }));
}

const wrapped = /^[“‘「『"'][^“”‘’「」『』"']*[“”‘’」』"']$/;

/** Quotation marks that YAML takes for text. A text may quote a part of itself; the address is looked at with addresses. */
function wrongQuotes(page: ParsedPage, {fields, isQuoted, lineOf}: FrontMatter): Problem[] {
  return Object.entries(fields).flatMap(([field, value]): Problem[] => {
    if (typeof value !== 'string' || field === 'slug') return [];
    const text = value.trim();
    const isAlone = countOf(text, /[“「『]/g) !== countOf(text, /[”」』]/g);
    const isWrapped = wrapped.test(text) && !isQuoted(field);
    if (!isWrapped && !isAlone) return [];
    const bare = text.replace(/^[“‘「『"']|[“”‘’」』"']$/g, '');
    return [
      {
        rule: 'front-matter',
        file: page.file,
        line: lineOf(field),
        field,
        expected: {
          zh: '值不加引号，或者整个放在半角的单引号里',
          en: 'a value without quotation marks, or the whole of it in straight single ones',
        },
        found: isAlone
          ? {zh: `引号不成对：${text}`, en: `a quotation mark that lacks its pair: ${text}`}
          : {
              zh: `引号成了文字的一部分：${text}`,
              en: `quotation marks that become part of the text: ${text}`,
            },
        mend: isAlone
          ? {
              zh: `补上另一半，或者去掉：${field}: ${bare}`,
              en: `Add its pair, or take it out: ${field}: ${bare}`,
            }
          : {
              zh: `去掉引号：${field}: ${bare}。真要显示引号的，整个再放在半角的单引号里：${field}: '${text}'。`,
              en: `Take them out: ${field}: ${bare}. If they are to be shown, put the whole in straight single quotation marks: ${field}: '${text}'.`,
            },
      },
    ];
  });
}

function countOf(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].length;
}
