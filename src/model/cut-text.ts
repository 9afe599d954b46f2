/** What is said of texts of which YAML leaves something out. */
import type {Problem} from './problem';
import type {CutText} from './yaml-positions';

export function cutTextProblems(cutTexts: readonly CutText[], file: string): Problem[] {
  return cutTexts.map(({line, lost}) => ({
    rule: 'cut-text',
    file,
    line,
    expected: {zh: '全文都会显示的文字', en: 'a text of which everything is shown'},
    found: lost.startsWith('#')
      ? {
          zh: `空格加 # 之后的都当作注释，不会显示：“${lost}”`,
          en: `a blank and # begin a comment, so that this is not shown: “${lost}”`,
        }
      : {
          zh: `开头的 & 在 YAML 里另有含义，不会显示：“${lost}”`,
          en: `an & at the beginning means something else in YAML, so that this is not shown: “${lost}”`,
        },
    mend: {
      zh: '文字写成块标量：“zh: >-”，正文另起一行并缩进；页首的文字放在单引号里。真是注释的，移到上面单独一行。',
      en: 'Write the text as a block scalar: “zh: >-”, then the text indented on the next line; at the head of a page put it in single quotation marks. Move a real comment to a line of its own above.',
    },
  }));
}
