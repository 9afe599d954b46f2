/** A report of changes as a file of its own, both languages side by side. */
import type {Language} from '../model/locales';
import {standardName} from '../model/name';
import type {Message} from '../model/problem';
import type {Report, ReportGroup, ReportItem, ReportPage} from './report';
import type {ReportSide} from './rows';
import {parts, summaryOf} from './summary';
import {columnHeads, columnLead, cutWord, filesWord, repeatedWord, sideWords} from './words';

const style = `
:root{color-scheme:light dark;--line:#d4d7dd;--quiet:#5b6270;--gone:#ffe3e0;--come:#d9f2dd;--text:#1b1f27;--ground:#fff;--link:#1d4fa3}
@media (prefers-color-scheme:dark){:root{--line:#3a404b;--quiet:#a3abb8;--gone:#5c2420;--come:#1e4a2a;--text:#e6e8ec;--ground:#15181e;--link:#8ab4ff}}
body{margin:0 auto;max-width:80rem;padding:1.5rem 1rem 4rem;font:1rem/1.65 system-ui,sans-serif;color:var(--text);background:var(--ground)}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 1rem}h2{font-size:1.3rem;margin:2.5rem 0 0;padding-top:1rem;border-top:2px solid var(--line)}
h3{font-size:1.125rem;margin:1.75rem 0 .5rem}h4{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0}.quiet,.unchanged,.mark{color:var(--quiet)}.quiet,.mark{font-size:.875rem}
a{color:var(--link)}code{font-size:.875rem;overflow-wrap:anywhere}
ul{margin:.25rem 0;padding-left:1.25rem}dl{margin:0 0 1rem}dl>div{display:flex;gap:1rem}dt{flex:none;min-width:4.5rem}dd{margin:0}
.row{display:grid;grid-template-columns:11rem minmax(0,2fr) minmax(0,3fr);gap:.25rem 1.5rem;padding:.6rem 0;border-top:1px solid var(--line)}
.row>*{min-width:0;overflow-wrap:break-word}.head{border:0;padding:0;font-weight:600}
del{background:var(--gone)}ins{background:var(--come);text-decoration:none;border-bottom:1px solid currentColor}
@media (max-width:44rem){.row{grid-template-columns:1fr}.head{display:none}}
@media print{body{max-width:none;padding:0}h2,h3,h4{break-after:avoid}.row{break-inside:avoid}}
`;

/** @returns a whole HTML document that needs no other file */
export function writeHtml(report: Report): string {
  const {forPages = []} = report.uncompared ?? {};
  const title = `${standardName.zh}：改动 / ${standardName.en}: changes`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${inLines({zh: `${standardName.zh}：改动`, en: `${standardName.en}: changes`})}</h1>
<dl>
<div><dt>从 <span lang="en">/ From</span></dt><dd>${both(report.from)}</dd></div>
<div><dt>到 <span lang="en">/ To</span></dt><dd>${both(report.to)}</dd></div>
</dl>
${summaryOf(report)
  .map((message) => `<p>${inLines(message)}</p>`)
  .join('\n')}
${list(report.lostAddresses.map(code))}
${report.total > 0 ? key : ''}
${contents(report)}
${repeatedHtml(report)}
${report.groups.map(groupHtml).join('\n')}
${forPages.length > 0 ? `<section id="files"><h2>${both(filesWord)} · ${forPages.length}</h2>${list(forPages.map(code))}</section>` : ''}
</main>
</body>
</html>
`;
}

/** What colours mean, and where links lead. */
const key = `<p class="quiet"><del>去掉的 <span lang="en">/ taken out</span></del> <ins>新加的 <span lang="en">/ put in</span></ins> · ${both(
  {
    zh: '灰色的没有改动。链接从网站的根写起，本文件放在网站上才能打开。',
    en: 'Grey text did not change. Links begin at the root of the site and work where this file is on it.',
  },
)}</p>`;

const code = (text: string): string => `<code>${escaped(text)}</code>`;
const link = (address: string): string => `<a href="${escaped(address)}">${code(address)}</a>`;

function list(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function both({zh, en}: Message): string {
  return zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">/ ${escaped(en)}</span>`;
}

function inLines({zh, en}: Message): string {
  return `${escaped(zh)}<br><span lang="en">${escaped(en)}</span>`;
}

const anchorOf = (group: number, page: number): string => `p${group + 1}-${page + 1}`;

/** What is below: replacements with many places, the pages that changed with how many of their parts did, files. */
function contents({groups, repeated, uncompared}: Report): string {
  const entry = (anchor: string, title: Message, count: string): string =>
    `<a href="#${anchor}">${both(title)}</a> · ${count}`;
  const files = uncompared?.forPages.length ?? 0;
  const entries = [
    ...(repeated.length > 0 ? [entry('repeated', repeatedWord, String(repeated.length))] : []),
    ...groups.map(({title, pages}, group) => {
      const links = pages.map((page, index) =>
        entry(anchorOf(group, index), page.title, partsOf(page)),
      );
      return `${both(title)}${list(links)}`;
    }),
    ...(files > 0 ? [entry('files', filesWord, String(files))] : []),
  ];
  return entries.length > 1 || groups.length > 0 ? `<nav>${list(entries)}</nav>` : '';
}

const partsOf = ({items: {length}}: ReportPage): string =>
  both({zh: `${length} 个部分`, en: parts(length)});

function repeatedHtml({repeated}: Report): string {
  if (repeated.length === 0) return '';
  const each = repeated.map(({pairs, places}) => {
    const shown = pairs.map(
      ({language, before, after}) =>
        `<p lang="${htmlLanguage[language]}">${columnLead[language]}<del>${escaped(before.trim())}</del> → <ins>${escaped(after.trim())}</ins></p>`,
    );
    const where = places.map(
      ({name, addresses}) => `${both(name)} ${addresses.map(link).join(' · ')}`,
    );
    return `${shown.join('')}${list(where)}`;
  });
  return `<section id="repeated"><h2>${both(repeatedWord)}</h2>${each.join('\n')}</section>`;
}

function groupHtml({title, pages}: ReportGroup, group: number): string {
  const shown = pages.map((page, index) => pageHtml(page, anchorOf(group, index)));
  return `<section><h2>${both(title)}</h2>\n${shown.join('\n')}\n</section>`;
}

function pageHtml({title, items}: ReportPage, anchor: string): string {
  return `<section><h3 id="${anchor}">${both(title)}</h3>
<div class="row head"><div></div><div>${columnHeads.zh}</div><div lang="en">${columnHeads.en}</div></div>
${items.map(itemHtml).join('\n')}
</section>`;
}

function itemHtml({name, kind, changes, addresses, notes, rows}: ReportItem): string {
  const links = addresses.map(link).join(' · ');
  return `<article>
<h4>${both(kind)} · ${both(name)}</h4>
<p>${[...changes, ...notes].map(both).join(' · ')}</p>
${links ? `<p class="quiet">${links}</p>` : ''}
${rows.map(({field, zh, en}) => `<div class="row"><div class="quiet">${both(field)}</div>${side(zh, 'zh')}${side(en, 'en')}</div>`).join('\n')}
</article>`;
}

const htmlLanguage: Readonly<Record<Language, string>> = {zh: 'zh-Hans', en: 'en'};

function side({state, runs}: ReportSide, language: Language): string {
  const mark = (words: Message): string => `<span class="mark">${escaped(words[language])}</span>`;
  const text = runs
    .map((run) => {
      if (run.change === 'cut') return `${mark(cutWord(run.count))} `;
      if (run.change === 'removed') return `<del>${escaped(run.text)}</del>`;
      return run.change === 'added' ? `<ins>${escaped(run.text)}</ins>` : escaped(run.text);
    })
    .join('')
    .replaceAll('</del><ins>', '</del> <ins>');
  const said = state === 'changed' ? '' : `${mark(sideWords[state])} `;
  return `<div class="${state}" lang="${htmlLanguage[language]}">${said}${text}</div>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
