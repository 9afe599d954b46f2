/** What a page would run instead of show: components that are not there, and expressions. */
import path from 'node:path';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import {collect} from '../content/links';
import {nearestOf} from '../model/nearest';
import {sectionName} from '../content/pairs';
import {readText} from '../model/source-text';

export const pageTags: Check = {
  rules: ['unknown-component', 'expression-in-text'],
  run: ({pages}) => {
    const known = knownComponents();
    return pages.flatMap((page) =>
      collect(page, (node): Pick<Problem, 'rule' | 'expected' | 'found' | 'mend'> | undefined => {
        if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          return node.name && isUnknown(node.name, known) ? unknown(node.name, known) : undefined;
        }
        if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
          return isComment(node.value) ? undefined : expression(node.value);
        }
        return undefined;
      }).map(({section, ...problem}) => ({
        ...problem,
        file: page.file,
        field: sectionName(section),
      })),
    );
  },
};

/** The components that pages can use: those that the theme hands to every page. */
function knownComponents(): string[] {
  const theme = readText(path.join(__dirname, '../theme/MDXComponents.tsx'));
  const [, list = ''] = /export default \{([^]*?)\n\}/.exec(theme) ?? [];
  return [...list.matchAll(/^ {2}([A-Z]\w*),$/gm)].flatMap(([, name]) => name ?? []);
}

/** Tags of HTML begin small. */
function isUnknown(name: string, known: readonly string[]): boolean {
  return /^[A-Z]/.test(name) && !known.includes(name);
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
