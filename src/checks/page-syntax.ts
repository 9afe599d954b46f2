import type {Check} from './check';

/** Every page can be read as MDX. What cannot is not looked at by the other rules. */
export const pageSyntax: Check = {
  rules: ['page-syntax'],
  run: ({pages}) =>
    pages.flatMap(({file, broken}) =>
      broken
        ? [
            {
              rule: 'page-syntax',
              file,
              line: broken.line,
              expected: {zh: '能解析的页面', en: 'a page that can be parsed'},
              found: {zh: broken.message, en: broken.message},
              mend: {
                zh: '检查这一行和它之前的标签：每个 <标签> 都要关闭，文字里的 < 写成 &lt;，{ 写成 \\{。',
                en: 'Look at the tags on this line and before it: each <tag> is closed; in text, < is written &lt; and { is written \\{.',
              },
            },
          ]
        : [],
    ),
};
