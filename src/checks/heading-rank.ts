import type {Problem} from '../model/problem';
import {headingId} from '../content/blocks';
import type {Check} from './check';
import type {ParsedPage} from '../content/content';
import {collect, textOf} from '../content/links';

/** Headings step down one rank at a time from the page's title, which is the only one of rank 1. */
export const headingRank: Check = {
  rules: ['heading-rank'],
  run: ({pages}) => pages.flatMap(checkPage),
};

function checkPage(page: ParsedPage): Problem[] {
  // The title comes from the front matter or from the data, and is the heading of rank 1.
  let above = 1;
  const headings = collect(page, (node) =>
    node.type === 'heading'
      ? {rank: node.depth, text: textOf(node).trim(), id: headingId(node)}
      : undefined,
  );
  return headings.flatMap(({rank, text, id, line}): Problem[] => {
    const at = {rule: 'heading-rank', file: page.file, line, field: id ? `#${id}` : text};
    const before = above;
    above = rank;
    if (text === '') {
      return [
        {
          ...at,
          expected: {zh: '标题有文字', en: 'a heading with a text'},
          found: {zh: '空标题', en: 'an empty heading'},
          mend: {
            zh: '写上标题；不需要就删去这一行。',
            en: 'Write the heading, or take the line out.',
          },
        },
      ];
    }
    if (rank === 1) {
      return [
        {
          ...at,
          expected: {
            zh: '正文的标题从 ## 开始：页面的大标题已由页首的 title 或数据给出',
            en: 'headings from ## on: the page has its title from the front matter or its data',
          },
          found: {zh: `# ${text}`, en: `# ${text}`},
          mend: {zh: `改成 ## ${text}，或删去。`, en: `Write ## ${text}, or take it out.`},
        },
      ];
    }
    if (rank <= before + 1) return [];
    const right = `${'#'.repeat(before + 1)} ${text}`;
    return [
      {
        ...at,
        expected: {
          zh: `上一个标题是 ${before} 级，这里最多 ${before + 1} 级`,
          en: `rank ${before + 1} at most, as the heading before is of rank ${before}`,
        },
        found: {
          zh: `${'#'.repeat(rank)} ${text}（${rank} 级）`,
          en: `${'#'.repeat(rank)} ${text} (rank ${rank})`,
        },
        mend: {
          zh: `改成 ${right}。另一种语言的这个标题也是这样多的 #，已经是的不用改。`,
          en: `Write ${right}. The same heading in the other language has as many #; leave it if it has.`,
        },
      },
    ];
  });
}
