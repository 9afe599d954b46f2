/** A report of changes as a file of its own, both languages side by side. */
import type {Language} from '../model/locales';
import type {Message} from '../model/problem';
import type {WordChange} from '../model/word-changes';
import {unfoldedLimit, type Report, type ReportGroup, type ReportItem} from './report';
import {summaryOf} from './summary';

const style = `
:root{color-scheme:light dark;--line:#d4d7dd;--quiet:#5b6270;--gone:#ffe3e0;--come:#d9f2dd;--text:#1b1f27;--ground:#fff}
@media (prefers-color-scheme:dark){:root{--line:#3a404b;--quiet:#a3abb8;--gone:#5c2420;--come:#1e4a2a;--text:#e6e8ec;--ground:#15181e}}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1rem 4rem;font:1rem/1.65 system-ui,sans-serif;color:var(--text);background:var(--ground)}
h1{font-size:1.5rem;line-height:1.3}h2,summary{font-size:1.15rem;font-weight:600}h3{font-size:1rem;margin:1.75rem 0 .25rem}
summary{cursor:pointer;padding:.75rem 0;border-top:1px solid var(--line)}
p{margin:.35rem 0}.quiet{color:var(--quiet);font-size:.875rem}code{font-size:.875rem;overflow-wrap:anywhere}
.row{display:grid;grid-template-columns:7rem 1fr 1fr;gap:.25rem 1.25rem;padding:.6rem 0;border-top:1px solid var(--line)}
.row>*{min-width:0;overflow-wrap:anywhere}
del{background:var(--gone)}ins{background:var(--come);text-decoration:none;border-bottom:1px solid currentColor}
@media (max-width:44rem){.row{grid-template-columns:1fr}}
`;

/** @returns a whole HTML document that needs no other file */
export function writeHtml(report: Report): string {
  const isFolded = report.total > unfoldedLimit;
  const title = `${report.from} → ${report.to}`;
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)} · 改动 / Changes</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>改动 <span lang="en">/ Changes</span> <code>${escaped(title)}</code></h1>
${summaryOf(report)
  .map((message) => `<p>${both(message)}</p>`)
  .join('\n')}
${list(report.lostAddresses)}
${report.groups.map((group) => groupHtml(group, isFolded)).join('\n')}
${
  report.uncompared.length > 0
    ? `<details><summary>没有对比的文件 <span lang="en">/ files that are not compared</span> · ${report.uncompared.length}</summary>${list(report.uncompared)}</details>`
    : ''
}
</main>
</body>
</html>
`;
}

function list(items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<ul>${items.map((item) => `<li><code>${escaped(item)}</code></li>`).join('')}</ul>`;
}

function both({zh, en}: Message): string {
  return zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">/ ${escaped(en)}</span>`;
}

function groupHtml({title, items}: ReportGroup, isFolded: boolean): string {
  const body = items.map(itemHtml).join('\n');
  return isFolded
    ? `<details><summary>${both(title)} · ${items.length}</summary>\n${body}\n</details>`
    : `<section><h2>${both(title)}</h2>\n${body}\n</section>`;
}

function itemHtml({name, kind, changes, addresses, notes, rows}: ReportItem): string {
  const links = addresses.map((address) => `<code>${escaped(address)}</code>`).join(' · ');
  return `<article>
<h3>${both(kind)} · ${both(name)}</h3>
<p>${[...changes, ...notes].map(both).join(' · ')}</p>
${links ? `<p class="quiet">${links}</p>` : ''}
${rows.map(({field, zh, en}) => `<div class="row"><div class="quiet">${both(field)}</div>${side(zh, 'zh')}${side(en, 'en')}</div>`).join('\n')}
</article>`;
}

function side(changes: readonly WordChange[], language: Language): string {
  const text = changes
    .map(({change, text: run}) => {
      if (change === 'removed') return `<del>${escaped(run)}</del>`;
      return change === 'added' ? `<ins>${escaped(run)}</ins>` : escaped(run);
    })
    .join('');
  return `<div lang="${language === 'zh' ? 'zh-Hans' : 'en'}">${text || '–'}</div>`;
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
