/** The head of a page: it begins and ends where it should, and is YAML. Without that a page has no address. */
import {
  headFaultOf,
  readFrontMatter,
  type FrontMatter,
  type HeadFault,
} from '../content/front-matter';
import type {Page} from '../content/pages';
import {cutTextProblems} from '../model/cut-text';
import type {Message, Problem} from '../model/problem';
import {blockScalar, syntaxProblems} from '../model/yaml-syntax';

/** What is wrong with the heads of pages: of each page its first cause. */
export function checkPageHeads(pages: readonly Page[]): Problem[] {
  return pages.flatMap(({file, source}) => {
    const fault = headFaultOf(source);
    if (fault) return [boundary(file, source, fault)];
    const frontMatter = readFrontMatter(source);
    return frontMatter ? syntaxOf(file, frontMatter) : [];
  });
}

function syntaxOf(file: string, {yaml, errors, cutTexts}: FrontMatter): Problem[] {
  const problems =
    cutTexts.length > 0
      ? cutTextProblems(cutTexts, file)
      : errors.length > 0
        ? syntaxProblems(yaml, file, errors).map((problem) => ({
            ...problem,
            rule: 'front-matter',
            // What YAML's block scalars mend is quoted on one line here; other cures are the same.
            mend:
              problem.mend !== undefined && problem.mend !== blockScalar ? problem.mend : quoted,
          }))
        : [];
  // The first line of the page is the `---`.
  return problems.map((problem) => ({...problem, line: (problem.line ?? 0) + 1}));
}

const quoted: Message = {
  zh: "含冒号或引号的文字整个放在单引号里：title: '……'；文字里的 ' 写两个。",
  en: "Put a text with a colon or a quotation mark in single quotation marks: title: '…'; a ' within it is written twice.",
};

function boundary(file: string, source: string, {kind, line}: HeadFault): Problem {
  const written = source.split('\n')[line - 1]?.trim() ?? '';
  return {
    rule: 'front-matter',
    file,
    line,
    expected: {
      zh: '页首从第一行的 --- 开始，到下一行 --- 为止，键都在其中',
      en: 'a head that begins with --- on the first line and ends with the next ---, with all keys between',
    },
    ...faults[kind](written),
  };
}

const faults: Readonly<
  Record<HeadFault['kind'], (written: string) => Required<Pick<Problem, 'found' | 'mend'>>>
> = {
  empty: () => ({
    found: {zh: '文件是空的', en: 'an empty file'},
    mend: {
      zh: '恢复原来的内容（git checkout 这个文件）；真不要这一页的，两种语言的文件和侧栏里的一行都删去。',
      en: 'Bring back what was in it (git checkout of the file); if the page is to go, remove the files of both languages and its line in the sidebar.',
    },
  }),
  end: () => ({
    found: {
      zh: '页首以 --- 开始，却没有 --- 结尾',
      en: 'a head that begins with --- and never ends',
    },
    mend: {
      zh: '在页首最后一个键（如 slug: /…）之后单独写一行 ---。',
      en: 'After the last key of the head, such as slug: /…, write --- on a line of its own.',
    },
  }),
  beginning: (written) => ({
    found: {
      zh: `页首没有开头的 ---：“${short(written)}” 成了正文`,
      en: `no --- at the beginning of the head, so that “${short(written)}” is text of the page`,
    },
    mend: {zh: '在第一行之前加一行 ---。', en: 'Put a line --- before the first line.'},
  }),
  late: () => ({
    found: {
      zh: '页首的 --- 不在第一行，页首成了正文',
      en: 'a head that does not begin on the first line, so that it is text of the page',
    },
    mend: {
      zh: '删去 --- 之前的空行和文字，让 --- 成为第一行，行首不空格。',
      en: 'Take out what stands before ---, empty lines too, so that it is the first line, without a blank before it.',
    },
  }),
  early: () => ({
    found: {
      zh: '这一行 --- 结束了页首，后面的键成了正文',
      en: 'this --- ends the head, so that the keys after it are text of the page',
    },
    mend: {
      zh: '删去这一行，让 --- 只在第一行和最后一个键之后各有一行。',
      en: 'Take the line out: --- stands on the first line and after the last key, and nowhere between.',
    },
  }),
  twice: () => ({
    found: {zh: '页首结束了两次', en: 'a head that ends twice'},
    mend: {
      zh: '删去这一行 ---：页首之后不画分隔线。',
      en: 'Take this --- out: there is no rule right after the head.',
    },
  }),
  misspelt: (written) => ({
    found: {
      zh: `“${short(written)}” 不是页首的开头或结尾`,
      en: `“${short(written)}”, which neither begins nor ends a head`,
    },
    mend: {
      zh: '写成三个半角连字符 ---，单独一行，行首不空格。',
      en: 'Write three hyphens, ---, on a line of their own, without a blank before them.',
    },
  }),
};

/** So much of a line is quoted. */
const quotedCharacters = 40;

function short(text: string): string {
  return text.length > quotedCharacters ? `${text.slice(0, quotedCharacters)}…` : text;
}
