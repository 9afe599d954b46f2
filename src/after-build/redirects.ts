import {languageOfLocale, type Locale} from '../model/locales';
import {followMoves, type Move} from '../model/moved-pages';
import type {OutputFile} from './files';
import type {BuiltPage} from './read-pages';

const words = {zh: '本页已移到别处', en: 'This page has moved'} as const;

/**
 * What leads from the addresses of pages that have moved, without script.
 *
 * @param pages of the language
 * @param root of the language: `/standard/en/`
 * @throws {Error} for moves that lead in a circle or to nothing
 */
export function redirectFiles(
  moves: readonly Move[],
  pages: readonly Pick<BuiltPage, 'address' | 'html'>[],
  root: string,
  locale: Locale,
): OutputFile[] {
  const text = words[languageOfLocale(locale)];
  const byAddress = new Map(pages.map((page) => [page.address, page.html]));
  const isThere = (address: string): boolean => {
    const [page = '', place] = address.split('#');
    const html = byAddress.get(page);
    return html !== undefined && (place === undefined || html.includes(` id="${place}"`));
  };
  return followMoves(moves, isThere).map(({from, to: end}) => {
    const to = root + end;
    return {
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
    };
  });
}
