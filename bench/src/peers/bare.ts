/** The article and nothing else: how little a page can be. */
import type {Page, SitePages} from '../content/site-pages';
import {asHtml} from '../content/markdown';
import {writeProject} from './sources';

const style =
  'body{max-width:42rem;margin:auto;padding:1rem;font:1rem/1.7 system-ui,sans-serif}' +
  'table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3rem .5rem}';

/** Writes the pages; nothing is built. */
export function writeBare(dir: string, {pages}: SitePages): void {
  const files = pages.map((page) => [`${page.address.slice(1)}index.html`, document(page)]);
  writeProject(dir, Object.fromEntries(files) as Record<string, string>, '.');
}

function document({language, title, article}: Page): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
<style>${style}</style>
${asHtml(article)}
`;
}
