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
                zh: `${broken.message}：“${lineOf(source, broken.line)}”`,
                en: `${broken.message}: “${lineOf(source, broken.line)}”`,
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
const quoted = 60;

function lineOf(source: string, line: number): string {
  const text = (source.split('\n')[line - 1] ?? '').trim();
  return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
}
