/** Boxes for notes (`:::note` … `:::`): each of a kind that there is, each closed where it ends. */
import type {Message, Problem} from '../model/problem';
import {nearestOf} from '../model/nearest';
import type {Check} from './check';
import type {ParsedPage} from '../content/content';
import {textLines} from '../content/text-lines';

export const admonition: Check = {
  rules: ['admonition'],
  run: ({pages}) => pages.flatMap(problemsOf),
};

/** As Docusaurus has them. */
const kinds = [
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'success',
  'secondary',
];

interface Open {
  readonly line: number;
  readonly colons: number;
  readonly text: string;
}

function problemsOf({file, source}: ParsedPage): Problem[] {
  const problems: Problem[] = [];
  const open: Open[] = [];
  const say = (line: number, found: Message, mend: Message): void => {
    problems.push({
      rule: 'admonition',
      file,
      line,
      expected: {
        zh: '提示框：“:::note[标题]”一行开始，“:::”一行结束',
        en: 'a box: begun by a line “:::note[Title]” and ended by a line “:::”',
      },
      found,
      mend,
    });
  };
  const leaveOpen = (): void => {
    for (const {line, text} of open.splice(0)) {
      say(
        line,
        {
          zh: `“${text}” 没有结束，后面的内容都落进框里`,
          en: `“${text}” is not ended, and takes in what follows`,
        },
        {
          zh: '在框里最后一段之后，单独写一行 :::，冒号数与开头相同。',
          en: 'After the last paragraph of the box write ::: on a line of its own, with as many colons as at the beginning.',
        },
      );
    }
  };
  textLines(source).forEach(({text, line}) => {
    const [, colons = '', blank = '', name = '', rest = ''] =
      /^\s*(?:>\s*)?([:：]{2,})(\s*)([^\s[{:：]*)(.*)$/.exec(text) ?? [];
    if (/^\s*#{1,6}\s/.test(text)) {
      leaveOpen();
      return;
    }
    if (colons === '') return;
    const isEnd = name === '' && rest.trim() === '';
    const isFullWidth = colons.includes('：');
    if (isFullWidth || colons.length < 3) {
      say(
        line,
        {
          zh: `“${text.trim()}” 不是提示框的开头或结尾，会原样显示或消失`,
          en: `“${text.trim()}” neither begins nor ends a box, and is shown as it is or lost`,
        },
        {zh: '写三个半角冒号 :::。', en: 'Write three half-width colons :::.'},
      );
      return;
    }
    if (isEnd) {
      const last = open.at(-1);
      if (last && colons.length >= last.colons) open.pop();
      else
        say(
          line,
          {zh: '这个 ::: 没有结束任何框', en: 'this ::: ends nothing'},
          {
            zh: '删去，或在前面补上 :::note 一行。',
            en: 'Take it out, or write the line :::note before it.',
          },
        );
      return;
    }
    const inside = /\s*(.*?)\s*:{3,}\s*$/.exec(rest);
    if (inside) {
      const likely = name === '' ? 'note' : nearestOf(name, kinds);
      say(
        line,
        {
          zh: `“${text.trim()}” 写在一行里，会原样显示`,
          en: `“${text.trim()}” stands on one line, and is shown as it is`,
        },
        {
          zh: `分成三段，中间各空一行：:::${likely} 一行，文字，::: 一行。`,
          en: `Make three paragraphs of it, with empty lines between: a line :::${likely}, the text, a line :::.`,
        },
      );
      return;
    }
    if (!kinds.includes(name) || blank !== '' || !/^(?:\[[^\]]*\])?\s*$/.test(rest)) {
      const likely = name === '' ? 'note' : nearestOf(name, kinds);
      const title = rest.trim().replace(/^\[|\]$/g, '');
      const right = `:::${likely}${title === '' ? '' : `[${title}]`}`;
      say(
        line,
        {zh: `“${text.trim()}” 不是提示框的开头`, en: `“${text.trim()}” does not begin a box`},
        {
          zh: `写成 ${right}：冒号与名称之间不空格，标题放在方括号里；名称是 ${kinds.join('、')} 之一。`,
          en: `Write ${right}: no blank before the name, a title in brackets. The name is one of ${kinds.join(', ')}.`,
        },
      );
    }
    const outer = open.at(-1);
    // A box within a box has fewer colons than that; else the first was not ended.
    if (outer && outer.colons <= colons.length) leaveOpen();
    open.push({line, colons: colons.length, text: text.trim()});
  });
  leaveOpen();
  return problems;
}
