/** A report of changes as Markdown, as it is shown in a pull request and in a terminal. */
import type {Message} from '../model/problem';
import type {WordChange} from '../model/word-changes';
import {unfoldedLimit, type Report, type ReportGroup, type ReportItem} from './report';
import {summaryOf} from './summary';

/** @returns the whole report, with a line break at its end */
export function writeMarkdown(report: Report): string {
  const isFolded = report.total > unfoldedLimit;
  const lines = [
    `# 改动 / Changes: ${escaped(report.from)} → ${escaped(report.to)}`,
    ...summaryOf(report).map(both),
    ...(report.lostAddresses.length > 0
      ? [report.lostAddresses.map((address) => `- \`${address}\``).join('\n')]
      : []),
    ...report.groups.flatMap((group) => groupLines(group, isFolded)),
    ...(report.uncompared.length > 0 ? [uncomparedList(report.uncompared)] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}

const both = ({zh, en}: Message): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} / ${escaped(en)}`;

function groupLines({title, items}: ReportGroup, isFolded: boolean): string[] {
  const lines = items.flatMap(itemLines);
  if (!isFolded) return [`## ${both(title)}`, ...lines];
  const summary = `<summary><b>${both(title)}</b> · ${items.length}</summary>`;
  return [`<details>${summary}`, ...lines, '</details>'];
}

function itemLines({name, kind, changes, addresses, notes, rows}: ReportItem): string[] {
  const facts = [...changes, ...notes].map(both).join(' · ');
  const links = addresses.map((address) => `\`${address}\``).join(' · ');
  const table = rows.map(
    ({field, zh, en}) => `| ${both(field)} | ${runs(zh) || '–'} | ${runs(en) || '–'} |`,
  );
  return [
    `### ${both(kind)} · ${both(name)}`,
    links ? `${facts}  \n${links}` : facts,
    ...(table.length > 0
      ? [['|  | 中文 | English |', '| --- | --- | --- |', ...table].join('\n')]
      : []),
  ];
}

function runs(changes: readonly WordChange[]): string {
  return changes
    .map(({change, text}) => {
      const shown = escaped(text);
      if (change === 'removed') return `<del>${shown}</del>`;
      return change === 'added' ? `<ins>${shown}</ins>` : shown;
    })
    .join('');
}

function uncomparedList(files: readonly string[]): string {
  const list = files.map((file) => `- \`${file}\``).join('\n');
  return `<details><summary>没有对比的文件 / files that are not compared · ${files.length}</summary>\n\n${list}\n\n</details>`;
}

/** A text as it is, whatever Markdown or HTML would make of it. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign)
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&');
}
