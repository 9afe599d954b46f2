import type {Message} from '../model/problem';
import type {Check} from './check';

/** Every page can be read as MDX. What cannot is not looked at by the other rules. */
export const pageSyntax: Check = {
  rules: ['page-syntax'],
  run: ({pages}) =>
    pages.flatMap(({file, source, broken}) =>
      broken
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
              mend: {
                zh: '检查这一行和它之前的标签：每个 <标签> 都要关闭，文字里的 < 写成 &lt;，{ 写成 \\{；页首以 --- 开始，也以 --- 结束。',
                en: 'Look at the tags on this line and before it: each <tag> is closed; in text, < is written &lt; and { is written \\{. The head of the page begins and ends with ---.',
              },
            },
          ]
        : [],
    ),
};

/** So much of a line is quoted. */
const quotedCharacters = 60;

function lineOf(source: string, line: number): string {
  const text = (source.split('\n')[line - 1] ?? '').trim();
  return text.length > quotedCharacters ? `${text.slice(0, quotedCharacters)}…` : text;
}

/** What the parser says most, in the words of someone who writes. */
const faults: readonly (readonly [RegExp, (...found: string[]) => Message])[] = [
  [
    /^Expected a closing tag for `<([^`]*)>`/,
    (tag) => ({zh: `<${tag}> 没有关闭`, en: `<${tag}> is not closed`}),
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
    /^Could not parse (?:expression|import)/,
    () => ({zh: '{ } 之间的不是代码', en: 'what stands between { and } is no code'}),
  ],
  [
    /^Unexpected (?:character|end of file)[^]*(?:name|tag|attribute)/,
    () => ({
      zh: '< 被当作标签的开头，后面却不是标签',
      en: 'a < is taken for the start of a tag, but no tag follows',
    }),
  ],
  [
    /^the head of the page/,
    () => ({
      zh: '页首以 --- 开始，却没有 --- 结尾',
      en: 'the head of the page, which begins with ---, has no --- at its end',
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
