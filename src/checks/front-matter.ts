/** What stands between `---` at the head of a page can be read, and says what search engines show. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../model/problem';
import {cutTextProblems} from '../model/cut-text';
import {blockScalar, syntaxProblems} from '../model/yaml-syntax';
import {readFrontMatter, type FrontMatter} from '../content/front-matter';
import type {Check} from './check';
import type {Content, ParsedPage} from '../content/content';

export const frontMatter: Check = {
  rules: ['front-matter'],
  run: (content) => content.pages.flatMap((page) => problemsOf(page, content)),
};

function problemsOf(page: ParsedPage, {siteDir}: Content): Problem[] {
  const frontMatter = readFrontMatter(page.source);
  // A page without one has no address either, which is said by a rule of its own.
  if (!frontMatter) return [];
  const {yaml, fields, errors, cutTexts} = frontMatter;
  if (cutTexts.length > 0) {
    // The first line of the page is the `---`.
    return cutTextProblems(cutTexts, page.file).map((problem) => ({
      ...problem,
      line: (problem.line ?? 0) + 1,
    }));
  }
  if (errors.length > 0) {
    return syntaxProblems(yaml, page.file, errors).map((problem) => ({
      ...problem,
      rule: 'front-matter',
      // The first line of the page is the `---`.
      line: (problem.line ?? 0) + 1,
      // What YAML's block scalars mend is quoted on one line here; other cures are the same.
      mend:
        problem.mend !== undefined && problem.mend !== blockScalar
          ? problem.mend
          : {
              zh: "含冒号或引号的文字整个放在单引号里：title: '……'；文字里的 ' 写两个。",
              en: "Put a text with a colon or a quotation mark in single quotation marks: title: '…'; a ' within it is written twice.",
            },
    }));
  }
  const quoted = wrongQuotes(page, frontMatter);
  if (quoted.length > 0) return quoted;
  // The data beside a page gives its title and description.
  if (existsSync(path.join(siteDir, page.dataFile))) return [];
  return ['title', 'description'].flatMap((field) => {
    const text = fields[field];
    if (typeof text === 'string' && text.trim() !== '') return [];
    return [
      {
        rule: 'front-matter',
        file: page.file,
        line: 1,
        field,
        expected: {
          zh: `页首有 ${field}: 和文字`,
          en: `${field}: with a text at the head of the page`,
        },
        found: {zh: '没有', en: 'none'},
        mend: {
          zh: `在两行 --- 之间加上 ${field}: ${field === 'title' ? '页面的标题' : '一句话，供搜索结果和链接预览用'}。`,
          en: `Between the two lines --- add ${field}: ${field === 'title' ? 'and the title of the page' : 'and one sentence, for search results and link previews'}.`,
        },
      },
    ];
  });
}

const quotationMark = /[“”‘’「」『』"']/;
const wrapped = /^[“‘「『"'][^“”‘’「」『』"']*[“”‘’」』"']$/;

/** Quotation marks that YAML takes for text: all of them but straight ones that close on their line. */
function wrongQuotes(page: ParsedPage, {fields, lineOf}: FrontMatter): Problem[] {
  return Object.entries(fields).flatMap(([field, value]): Problem[] => {
    if (typeof value !== 'string') return [];
    const text = value.trim();
    const isAlone = countOf(text, /[“「『]/g) !== countOf(text, /[”」』]/g);
    // An address has none; a text may quote a part of itself.
    const isWrong = field === 'slug' ? quotationMark.test(text) : wrapped.test(text) || isAlone;
    if (!isWrong) return [];
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
        found: {
          zh: `引号成了文字的一部分，或者不成对：${text}`,
          en: `quotation marks that become part of the text, or lack their pair: ${text}`,
        },
        mend: {
          zh: `去掉这些引号：${field}: ${text.replace(/^[“‘「『"']|[“”‘’」』"']$/g, '')}`,
          en: `Take them out: ${field}: ${text.replace(/^[“‘「『"']|[“”‘’」』"']$/g, '')}`,
        },
      },
    ];
  });
}

function countOf(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].length;
}
