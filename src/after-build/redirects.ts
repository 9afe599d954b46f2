import {languageOfLocale, type Locale} from '../model/locales';
import type {OutputFile} from './files';

/** Pages that are gone: the path of each from a language's root, and what took its place, seen from there. */
const moved = [{from: 'draft/calculator/', to: '../scoring/#try'}] as const;

const words = {zh: '本页已移到别处', en: 'This page has moved'} as const;

/** What leads from their addresses, without script and wherever the site is served. */
export function redirectFiles(locale: Locale): OutputFile[] {
  const text = words[languageOfLocale(locale)];
  return moved.map(({from, to}) => ({
    path: `${from}index.html`,
    text: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<title>${text}</title>
</head>
<body>
<p><a href="${to}">${text}</a></p>
</body>
</html>
`,
  }));
}
