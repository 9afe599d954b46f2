import type {Paragraph, Table} from 'mdast';
import type {Problem} from '../model/problem';
import type {Check} from './check';
import type {ParsedPage} from '../content/content';
import {collect, textOf} from '../content/links';
import {sectionName} from '../content/pairs';

/** Tables are whole: as many cells in a row as in the head, every column named, none left as text. */
export const tableShape: Check = {
  rules: ['table-shape'],
  run: ({pages}) => pages.flatMap((page) => [...checkTables(page), ...checkParagraphs(page)]),
};

type Found = Pick<Problem, 'expected' | 'found' | 'mend'>;

function checkTables(page: ParsedPage): Problem[] {
  const lines = page.source.split('\n');
  const tables = collect(page, (node) => (node.type === 'table' ? {table: node} : undefined));
  return tables.flatMap(({table, section}) =>
    faultsOf(table, lines).map(({line, ...found}) => ({
      rule: 'table-shape',
      file: page.file,
      line,
      field: sectionName(section),
      ...found,
    })),
  );
}

function faultsOf(table: Table, lines: readonly string[]): (Found & {line: number})[] {
  const [head, ...rows] = table.children;
  if (!head) return [];
  const columns = head.children.length;
  const unnamed = head.children.flatMap((cell, index) =>
    index > 0 && textOf(cell).trim() === '' ? [index + 1] : [],
  );
  const unnamedColumns = unnamed.map((column) => ({
    line: head.position?.start.line ?? 1,
    expected: {zh: '除第一列外，每一列都有列名', en: 'a name for every column but the first'},
    found: {zh: `第 ${column} 列没有列名`, en: `no name for column ${column}`},
    mend: {
      zh: '在表头的这一格写上列名；多出的一列就删去。',
      en: 'Write the name into this cell of the head, or take the column out.',
    },
  }));
  const uneven = rows.flatMap((row) => {
    const cells = row.children.length;
    if (cells === columns) return [];
    const text = lines[(row.position?.start.line ?? 1) - 1] ?? '';
    if (!text.includes('|')) {
      return [
        {
          line: row.position?.start.line ?? 1,
          expected: {zh: '表格之后空一行', en: 'an empty line after a table'},
          found: {
            zh: `“${text.trim()}” 紧接着表格，成了它的一行`,
            en: `“${text.trim()}” right under a table, which makes a row of it`,
          },
          mend: {zh: '在它前面加一个空行。', en: 'Put an empty line before it.'},
        },
      ];
    }
    const first = row.children[0];
    const start = first ? textOf(first).trim() : '';
    return [
      {
        line: row.position?.start.line ?? 1,
        expected: {zh: `${columns} 格，与表头相同`, en: `${columns} cells, as in the head`},
        found: {zh: `“${start}”一行有 ${cells} 格`, en: `${cells} in the row “${start}”`},
        mend:
          cells < columns
            ? {
                zh: '补上缺的格，空的格也要写出竖线 |。',
                en: 'Add the missing cells; an empty cell needs its bar | too.',
              }
            : {
                zh: '去掉多出的竖线 |；文字中的竖线写成 \\|。',
                en: 'Take out the bar | too many; a bar within text is written \\|.',
              },
      },
    ];
  });
  return [...unnamedColumns, ...uneven];
}

/** Two lines or more with bars that were read as text: the line under the head is missing or bad. */
function checkParagraphs(page: ParsedPage): Problem[] {
  const paragraphs = collect(page, (node) => (node.type === 'paragraph' ? {node} : undefined));
  return paragraphs.flatMap(({node, line, section}): Problem[] => {
    const rows = sourceOf(page, node).filter((sourceLine) =>
      /^\s*[|｜].*[|｜]\s*$/.test(sourceLine),
    );
    const wide = rows.find((row) => row.includes('｜'));
    if (wide !== undefined) {
      // Its other paragraphs follow from the first.
      return isSeparator(wide.replaceAll('｜', '|')) && rows.length < 2
        ? []
        : [wideBar(page, wide, line, section)];
    }
    if (rows.length < 2) return [];
    const columns = cellsIn(rows[0] ?? '');
    const separator = `|${' --- |'.repeat(columns)}`;
    const at = {rule: 'table-shape', file: page.file, line, field: sectionName(section)};
    if (isSeparator(rows[0] ?? '')) {
      return [
        {
          ...at,
          expected: {
            zh: '表头紧接着它下面的一行',
            en: 'the head of a table right above the line under it',
          },
          found: {
            zh: `“${rows[0]?.trim()}” 上面没有表头，整张表成了一段文字`,
            en: `“${rows[0]?.trim()}” without a head above it, so that the table is read as text`,
          },
          mend: {
            zh: '删去它与表头之间的空行；没有表头的，补上。',
            en: 'Take out the empty line between it and the head; if there is no head, add it.',
          },
        },
      ];
    }
    // A line of the right kind with another number of cells: the rows tell whether the head is wrong.
    if (isSeparator(rows[1] ?? '')) {
      const counts = rows.slice(1).map(cellsIn);
      const below = counts[0] ?? 0;
      const isHeadWrong = counts.every((count) => count === below);
      return [
        {
          ...at,
          expected: {
            zh: '表头和它下面一行的格数相同',
            en: 'as many cells in the head as on the line under it',
          },
          found: {
            zh: `表头 ${columns} 格，下面一行 ${below} 格，整张表成了一段文字`,
            en: `${columns} in the head, ${below} under it, so that the table is read as text`,
          },
          mend: isHeadWrong
            ? {
                zh: `以下各行都是 ${below} 格：表头也写成 ${below} 格，${columns > below ? '删去多出的' : '补上缺的'}。真要 ${columns} 列，就把每一行都改成 ${columns} 格，第 ${line + 1} 行写 ${separator}；另一种语言的表也一样。`,
                en: `All rows below have ${below} cells: give the head ${below} too, ${columns > below ? 'taking out the one too many' : 'adding the one it lacks'}. If ${columns} columns are meant, give every row ${columns} cells and write ${separator} on line ${line + 1}, in the other language too.`,
              }
            : {
                zh: `第 ${line + 1} 行改成 ${separator}，各行也是 ${columns} 格。`,
                en: `Write ${separator} on line ${line + 1}, and have ${columns} cells in each row.`,
              },
        },
      ];
    }
    return [
      {
        ...at,
        expected: {
          zh: `表头下面一行是 ${separator}`,
          en: `${separator} on the line under the head`,
        },
        found: {
          zh: `没有这一行，整张表成了一段文字：${rows[1]?.trim()}`,
          en: `none, so that the table is read as text: ${rows[1]?.trim()}`,
        },
        mend: {
          zh: `在第 ${line} 行之后写上 ${separator}，表格前面空一行。`,
          en: `Write ${separator} after line ${line}, and leave an empty line before the table.`,
        },
      },
    ];
  });
}

function isSeparator(row: string): boolean {
  return /^\s*\|(\s*:?-+:?\s*\|)+\s*$/.test(row);
}

function wideBar(
  {file}: ParsedPage,
  row: string,
  line: number,
  section: string | undefined,
): Problem {
  return {
    rule: 'table-shape',
    file,
    line,
    field: sectionName(section),
    expected: {zh: '半角的竖线 |', en: 'half-width bars |'},
    found: {
      zh: `全角的竖线，整张表成了一段文字：${row.trim()}`,
      en: `full-width bars, so that the table is read as text: ${row.trim()}`,
    },
    mend: {
      zh: '整张表的 ｜ 都换成半角的 |；文字里要显示的竖线写成 \\|。',
      en: 'Write | for every ｜ of the table; a bar that is to be shown is written \\|.',
    },
  };
}

/** Of a row that begins and ends with a bar. */
function cellsIn(row: string): number {
  return (row.match(/(?<!\\)\|/g)?.length ?? 1) - 1;
}

function sourceOf({source}: ParsedPage, {position}: Paragraph): string[] {
  return position ? source.split('\n').slice(position.start.line - 1, position.end.line) : [];
}
