/** What a page would run instead of show: components that are not there, programs, tags and attributes of HTML that pages do without. */
import path from 'node:path';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {collect} from '../content/links';
import {nearestOf} from '../model/nearest';
import {sectionName} from '../content/pairs';
import {readText} from '../model/source-text';

export const pageTags: Check = {
  rules: ['unknown-component', 'expression-in-text', 'html-tag'],
  run: ({pages}) => {
    const known = knownComponents();
    return pages.flatMap((page) => {
      // What a tag holds goes with it.
      let end = -1;
      return collect(
        page,
        (node): Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'> | undefined => {
          if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
            if (node.name === null) return undefined;
            if (isUnknown(node.name, known)) return unknown(node.name, known);
            const {start, end: close} = node.position ?? {};
            const found = (start?.offset ?? 0) < end ? undefined : html(node);
            if (found) end = close?.offset ?? end;
            return found;
          }
          if (node.type === 'mdxjsEsm') return program(node.value);
          if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
            return isComment(node.value) ? undefined : expression(node.value);
          }
          return undefined;
        },
      ).map(({section, ...problem}) => ({
        ...problem,
        file: page.file,
        field: sectionName(section),
      }));
    });
  },
};

/** The components that pages can use: those that the theme hands to every page. */
function knownComponents(): string[] {
  const theme = readText(path.join(__dirname, '../theme/MDXComponents.tsx'));
  const [, list = ''] = /export default \{([^]*?)\n\}/.exec(theme) ?? [];
  return [...list.matchAll(/^ {2}([A-Z]\w*),$/gm)].flatMap(([, name]) => name ?? []);
}

/** Tags of HTML begin small; a component's name in small letters is none. */
function isUnknown(name: string, known: readonly string[]): boolean {
  const isMisspelt = known.some((each) => each.toLowerCase() === name.toLowerCase());
  return (/^[A-Z]/.test(name) || isMisspelt) && !known.includes(name);
}

/** Tags that say what a text is, where Markdown has nothing for it. */
const tags = ['a', 'abbr', 'br', 'cite', 'dfn', 'img', 'kbd', 'q', 'span', 'sub', 'sup', 'wbr'];
/** What they may have: no looks, no program. */
const attributes = ['alt', 'dir', 'height', 'href', 'id', 'lang', 'src', 'title', 'width'];

function html({name, attributes: written}: {name: string | null; attributes: readonly object[]}) {
  if (name === null || !/^[a-z]/.test(name)) return undefined;
  const wrong = written.flatMap((attribute) =>
    'name' in attribute && !attributes.includes(String(attribute.name))
      ? [String(attribute.name)]
      : [],
  );
  if (tags.includes(name) && wrong.length === 0) return undefined;
  const what = tags.includes(name) ? wrong.join(' ') : `<${name}>`;
  return {
    rule: 'html-tag',
    expected: tags.includes(name)
      ? {zh: `属性只用 ${attributes.join('、')}`, en: `no attribute but ${attributes.join(', ')}`}
      : {zh: `标签只用 ${tags.join('、')}`, en: `no tag but ${tags.join(', ')}`},
    found: {zh: `${what}，页面里不用`, en: `${what}, which pages do without`},
    mend: {
      zh: '删去它，用 Markdown 写：段落、列表、表格、**强调**、提示框；样式和程序不写在页面里。要显示的 < 写成 &lt;。',
      en: 'Take it out and write Markdown: paragraphs, lists, tables, **emphasis**, boxes. Pages have no styles and no programs. A < that is to be shown is written &lt;.',
    },
  };
}

/** A paragraph that begins with `import` or `export` and happens to be a program. */
function program(value: string) {
  const first = value.split('\n')[0] ?? '';
  return {
    rule: 'expression-in-text',
    expected: {zh: '页面里没有程序', en: 'no program in a page'},
    found: {zh: `${first}，会当作程序运行`, en: `${first}, which is run as a program`},
    mend: {
      zh: '删去它；是文字的，换个词开头，或者写成 `import`、`export`。',
      en: 'Take it out; if it is text, begin with another word, or write `import` or `export` in backquotes.',
    },
  };
}

function unknown(name: string, known: readonly string[]) {
  const nearest = nearestOf(name, known);
  return {
    rule: 'unknown-component',
    expected: {zh: '页面可用的组件', en: 'a component that pages can use'},
    found: {zh: `<${name}>，没有这个组件`, en: `<${name}>, which is none`},
    mend: {
      zh: `最接近的是 <${nearest} />；全部组件列在 src/theme/MDXComponents.tsx。不是组件的，把 < 写成 &lt;。`,
      en: `The nearest is <${nearest} />; src/theme/MDXComponents.tsx lists them all. If none is meant, write &lt; for <.`,
    },
  };
}

/** `/* … *\/`, as the ids of headings are written. */
function isComment(value: string): boolean {
  return /^\s*(\/\*[^]*\*\/)?\s*$/.test(value);
}

function expression(value: string) {
  return {
    rule: 'expression-in-text',
    expected: {zh: '花括号里只有注释', en: 'nothing but comments in braces'},
    found: {
      zh: `{${value}}，会当作程序运行`,
      en: `{${value}}, which is run as a program`,
    },
    mend: {
      zh: `要显示花括号，写成 \\{${value}\\}，或放在代码里：\`{${value}}\`。`,
      en: `To show the braces, write \\{${value}\\}, or make it code: \`{${value}}\`.`,
    },
  };
}
