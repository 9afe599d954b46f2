/** A report of changes as Markdown, as it is shown in a pull request and in a terminal. */
import type {Language} from '../model/locales';
import {standardName} from '../model/name';
import type {Message} from '../model/problem';
import {unfoldedLimit, type Report, type ReportGroup, type ReportItem} from './report';
import type {ReportSide} from './rows';
import {parts, summaryOf} from './summary';
import {columnHeads, columnLead, cutWord, filesWord, repeatedWord, sideWords} from './words';

/** @returns the whole report, with a line break at its end */
export function writeMarkdown(report: Report): string {
  const isFolded = shownIn(report.groups) > unfoldedLimit;
  const {forPages = []} = report.uncompared ?? {};
  const lines = [
    `# ${both({zh: `${standardName.zh}：改动`, en: `${standardName.en}: changes`})}`,
    `从 / From: ${both(report.from)}  \n到 / To: ${both(report.to)}`,
    ...summaryOf(report).map(both),
    ...(report.lostAddresses.length > 0 ? [list(report.lostAddresses.map(code))] : []),
    ...repeatedLines(report),
    ...report.groups.flatMap((group) => groupLines(group, isFolded)),
    ...(forPages.length > 0 ? [fileList(forPages)] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}

const both = ({zh, en}: Message): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} / ${escaped(en)}`;
const code = (text: string): string => `\`${text}\``;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function repeatedLines({repeated}: Report): string[] {
  const each = repeated.flatMap(({pairs, places}) => [
    pairs
      .map(
        ({language, before, after}) =>
          `${columnLead[language]}<del>${escaped(before.trim())}</del> → <ins>${escaped(after.trim())}</ins>`,
      )
      .join('  \n'),
    list(places.map(({name, addresses}) => `${both(name)} ${addresses.map(code).join(' · ')}`)),
  ]);
  return each.length > 0 ? [`## ${both(repeatedWord)}`, ...each] : [];
}

const shownIn = (groups: readonly Pick<ReportGroup, 'pages'>[]): number =>
  groups.flatMap(({pages}) => pages.flatMap(({items}) => items)).length;

function groupLines({title, pages}: ReportGroup, isFolded: boolean): string[] {
  const lines = pages.flatMap((page) => [
    `### ${both(page.title)}`,
    ...page.items.flatMap(itemLines),
  ]);
  if (!isFolded) return [`## ${both(title)}`, ...lines];
  const count = shownIn([{pages}]);
  const counted = both({zh: `${count} 个部分`, en: parts(count)});
  return [`<details><summary><b>${both(title)}</b> · ${counted}</summary>`, ...lines, '</details>'];
}

function itemLines({name, kind, changes, addresses, notes, rows}: ReportItem): string[] {
  const facts = [...changes, ...notes].map(both).join(' · ');
  const links = addresses.map(code).join(' · ');
  const table = rows.map(
    ({field, zh, en}) => `| ${both(field)} | ${cell(zh, 'zh')} | ${cell(en, 'en')} |`,
  );
  return [
    `#### ${both(kind)} · ${both(name)}`,
    links ? `${facts}  \n${links}` : facts,
    ...(table.length > 0
      ? [
          [`|  | ${columnHeads.zh} | ${columnHeads.en} |`, '| --- | --- | --- |', ...table].join(
            '\n',
          ),
        ]
      : []),
  ];
}

function cell({state, runs}: ReportSide, language: Language): string {
  const text = runs
    .map((run) => {
      if (run.change === 'cut') return `_${escaped(cutWord(run.count)[language])}_ `;
      const shown = escaped(run.text);
      if (run.change === 'removed') return `<del>${shown}</del>`;
      return run.change === 'added' ? `<ins>${shown}</ins>` : shown;
    })
    .join('')
    .replaceAll('</del><ins>', '</del> <ins>');
  if (state === 'changed') return text;
  const word = `_${escaped(sideWords[state][language])}_`;
  return text === '' ? word : `${word} ${text}`;
}

function fileList(files: readonly string[]): string {
  const summary = `<summary>${both(filesWord)} · ${files.length}</summary>`;
  return `<details>${summary}\n\n${list(files.map(code))}\n\n</details>`;
}

/** A text as it is, whatever Markdown or HTML would make of it. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign] ?? sign)
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&');
}
