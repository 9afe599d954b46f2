import type {Message} from '../model/problem';
import type {Check} from './check';

/** Every page can be read as MDX. What cannot is not looked at by the other rules. */
export const pageSyntax: Check = {
  rules: ['page-syntax'],
  run: ({pages}) =>
    pages.flatMap(({file, source, broken}) =>
      broken?.message !== undefined
        ? [
            {
              rule: 'page-syntax',
              file,
              line: broken.line,
              expected: {zh: '能解析的页面', en: 'a page that can be parsed'},
              found: {
                zh: `${said(broken.message).zh}：“${lineOf(source, broken.line)}”`,
                en: `${said(broken.message).en}: “${lineOf(source, broken.line)}”`,
              },
              mend: cureOf(broken.message, lineAt(source, broken.line)) ?? {
                zh: '检查这一行和它之前的标签：每个 <标签> 都要关闭，文字里的 < 写成 &lt;，{ 写成 \\{。',
                en: 'Look at the tags on this line and before it: each <tag> is closed; in text, < is written &lt; and { is written \\{.',
              },
            },
          ]
        : [],
    ),
};

/** So much of a line is quoted. */
const quotedCharacters = 60;

function lineAt(source: string, line: number): string {
  return source.split('\n')[line - 1] ?? '';
}

function lineOf(source: string, line: number): string {
  const text = lineAt(source, line).trim();
  return text.length > quotedCharacters ? `${text.slice(0, quotedCharacters)}…` : text;
}

/** What mends a fault whose cause the line itself shows; nothing where it does not. */
function cureOf(message: string, line: string): Message | undefined {
  if (/^Unexpected character `!`/.test(message)) {
    return {
      zh: '注释写成 {/* …… */}，不写 <!-- …… -->。',
      en: 'Write a comment as {/* … */}, not as <!-- … -->.',
    };
  }
  if (/^Unexpected character `[/@]`/.test(message) && /<[^<>\s]+[:@][^<>\s]*>/.test(line)) {
    return {
      zh: '地址不放在尖括号里：写成 [文字](https://……)；邮箱写成 [文字](mailto:……)。',
      en: 'Do not put an address in angle brackets: write [text](https://…), or [text](mailto:…) for e-mail.',
    };
  }
  if (/^Could not parse import\/exports/.test(message)) {
    return {
      zh: '段落以 import 或 export 加空格开头，会被当作程序：换个词开头，或者把它写成 `import`、`export`。',
      en: 'A paragraph that begins with “import ” or “export ” is taken for a program: begin with another word, or write `import` or `export` in backquotes.',
    };
  }
  if (/^\s*#{1,6}\s.*\{/.test(line)) {
    return {
      zh: '标题的 id 写成 {/* #id */}，不写 {#id}；id 用小写英文字母、数字和连字符。',
      en: 'Write the id of a heading as {/* #id */}, not as {#id}: lower-case letters, digits and hyphens.',
    };
  }
  const [, tag] =
    /^Expected a closing tag for `<([^`\s>]*)/.exec(message) ??
    (/^Unexpected closing/.test(message) ? (/<\/(br|hr|img)\s*>/.exec(line) ?? []) : []);
  if (tag !== undefined && (/^[A-Z]/.test(tag) || /^(?:br|hr|img)$/.test(tag))) {
    return {
      zh: `<${tag}> 自己关闭，结尾写 />：<${tag} />。`,
      en: `<${tag}> closes itself and ends with />: <${tag} />.`,
    };
  }
  if (/(?:attribute|value)/.test(message) && /=/.test(line)) {
    return {
      zh: '标签里的值放在半角的双引号里：<span lang="en">。',
      en: 'Put a value within a tag in straight double quotation marks: <span lang="en">.',
    };
  }
  if (/^(?:Could not parse expression|Unexpected end of file in expression)/.test(message)) {
    return {
      zh: '要显示的花括号写成 \\{ 和 \\}，或者放在代码里：`{……}`。',
      en: 'Write braces that are to be shown as \\{ and \\}, or make it code: `{…}`.',
    };
  }
  if (/^no line ends the/.test(message)) {
    const mark = /\${2,}|`{3,}|~{3,}/.exec(line)?.[0] ?? '```';
    return {
      zh: `在它的最后一行之后单独写一行 ${mark}，个数与开头相同。`,
      en: `After its last line write ${mark} on a line of its own, as many as at the beginning.`,
    };
  }
  return undefined;
}

/** Whether a tag of HTML has something between it and its end; components and line breaks close themselves. */
const isPaired = (tag = ''): boolean => /^[a-z]/.test(tag) && !/^(?:br|hr|img|wbr)$/.test(tag);

/** What the parser says most, in the words of someone who writes. */
const faults: readonly (readonly [RegExp, (...found: string[]) => Message])[] = [
  [
    /^Expected a closing tag for `<([^`]*)>`/,
    (tag) => ({
      zh: `<${tag}> 没有关闭${isPaired(tag) ? `，缺 </${tag}>` : ''}`,
      en: `<${tag}> is not closed${isPaired(tag) ? `: </${tag}> is missing` : ''}`,
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/,
    (found, open) => ({
      zh: `先打开的是 <${open}>，却以 </${found}> 关闭`,
      en: `<${open}> was opened, but </${found}> closes it`,
    }),
  ],
  [
    /^Unexpected closing (?:slash|tag)/,
    () => ({zh: '关闭的标签没有打开过', en: 'a closing tag that nothing opened'}),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({zh: '{ 没有对应的 }', en: 'a { without its }'}),
  ],
  [
    /^Could not parse import/,
    () => ({
      zh: 'import 或 export 开头的段落被当作程序',
      en: 'a paragraph that begins with import or export is taken for a program',
    }),
  ],
  [
    /^Could not parse expression/,
    () => ({zh: '{ } 之间的不是代码', en: 'what stands between { and } is no code'}),
  ],
  [
    /^Unexpected character `!`/,
    () => ({
      zh: '页面里不能写 HTML 注释 <!-- -->',
      en: 'an HTML comment <!-- -->, which a page cannot have',
    }),
  ],
  [
    /^Unexpected character `[/@]`[^]*(?:name|tag|attribute)/,
    () => ({
      zh: '尖括号里的地址被当作标签',
      en: 'an address in angle brackets, which is taken for a tag',
    }),
  ],
  [
    /^Unexpected character[^]*attribute value/,
    () => ({
      zh: '标签里的值没有放在半角引号里',
      en: 'a value within a tag that stands in no straight quotation marks',
    }),
  ],
  [
    /^no line ends the code/,
    () => ({
      zh: '代码没有结束，后面的内容都成了代码',
      en: 'code that is not ended, and takes in what follows',
    }),
  ],
  [
    /^no line ends the math/,
    () => ({
      zh: '公式没有结束，后面的内容都成了公式',
      en: 'a formula that is not ended, and takes in what follows',
    }),
  ],
  [
    /^Unexpected (?:character|end of file)[^]*(?:name|tag|attribute)/,
    () => ({
      zh: '< 被当作标签的开头，后面却不是标签',
      en: 'a < is taken for the start of a tag, but no tag follows',
    }),
  ],
];

function said(message: string): Message {
  for (const [pattern, describe] of faults) {
    const match = pattern.exec(message);
    if (match) return describe(...match.slice(1));
  }
  return {zh: `解析器报告 ${message}`, en: message};
}
