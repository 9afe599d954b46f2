import {languages, locales, addressPrefix, type Language} from '../model/locales';
import {standardName} from '../model/name';
import type {ShortLink} from '../model/short-links';
import type {OutputFile} from './files';

/** Which edition a link leads to. */
const editionNames = {
  zh: (path: string) => (path === 'draft' ? '工作草案' : `${path} 版`),
  en: (path: string) => (path === 'draft' ? 'working draft' : `edition ${path}`),
} as const;

/** What stands behind the name of an edition that is not the newest. */
const superseded = {
  zh: (newest: string) => `（已被 ${newest} 版取代）`,
  en: (newest: string) => ` (superseded by edition ${newest})`,
} as const;

/** That a link leads elsewhere than to the newest edition: `id` is not in `newest`, but in `found`. */
const notes = {
  zh: (id: string, newest: string, found: string) =>
    found === 'draft'
      ? `已发布的版本都没有 ${id}。这里是工作草案。`
      : `${newest} 版没有 ${id}。最后载有它的是 ${found} 版，即本页。`,
  en: (id: string, newest: string, found: string) =>
    found === 'draft'
      ? `No released edition has ${id}. This is the working draft.`
      : `Edition ${newest} does not have ${id}. The last edition that does is ${found}, which this is.`,
} as const;

const tagOf: Readonly<Record<Language, string>> = {zh: locales[0], en: locales[1]};

/**
 * A file for each short link: links to both languages, and the script that opens the reader's.
 *
 * @param root of the site, `/standard/`: some servers send the page where the address has no closing slash too, and
 * what is seen from there is not what is seen from the page
 */
export function shortLinkFiles(
  links: readonly ShortLink[],
  root: string,
  script: string,
): OutputFile[] {
  return links.map((link) => ({path: `${link.path}index.html`, text: page(link, root, script)}));
}

function page(link: ShortLink, root: string, script: string): string {
  const {name} = link;
  const title = name.zh === name.en ? name.zh : `${name.zh} / ${name.en}`;
  return `<!doctype html>
<html lang="${tagOf.zh}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)} | ${standardName.zh}</title>
<link rel="icon" href="${root}favicon.svg">
<style>:root{color-scheme:light dark;font:1.125rem/1.7 system-ui,sans-serif}body{max-width:40rem;margin:3rem auto;padding:0 1.5rem}ul{padding:0;list-style:none}a{display:inline-block;padding:.5rem 0}small{display:block}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<ul>
${languages.map((language) => item(link, language, root)).join('\n')}
</ul>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function item(link: ShortLink, language: Language, root: string): string {
  const {id, name, page: pageNames, target, edition, lackedBy, supersededBy} = link;
  const tag = tagOf[language];
  const text = [...new Set([name[language], pageNames[language]])].join(' · ');
  const href = root + `${addressPrefix[language]}${target}`.slice(1);
  const note = lackedBy && notes[language](id, lackedBy.path, edition.path);
  const old = supersededBy ? superseded[language](supersededBy.path) : '';
  return (
    `<li lang="${tag}"><a hreflang="${tag}" href="${href}">${escape(text)} · ` +
    `${editionNames[language](edition.path)}${old}</a>` +
    `${note ? ` <small>${escape(note)}</small>` : ''}</li>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
