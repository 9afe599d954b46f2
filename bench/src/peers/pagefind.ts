/** Pagefind over the site's built pages: one index for each language, and a small page with its default box. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {languages, type Language} from '../content/site-pages';
import {benchDir} from '../paths';
import {run} from '../run';

const globs: Readonly<Record<Language, string>> = {zh: 'draft/**/*.html', en: 'en/draft/**/*.html'};

/** Writes `<language>/`, what Pagefind makes, and `<language>.html`, which searches it. */
export async function writePagefind(dir: string, siteDir: string): Promise<void> {
  rmSync(dir, {recursive: true, force: true});
  mkdirSync(dir, {recursive: true});
  for (const language of languages) {
    await run({
      program: path.join(benchDir, 'node_modules/pagefind/lib/runner/bin.cjs'),
      args: [
        ...['--site', siteDir, '--glob', globs[language]],
        ...['--root-selector', 'article', '--output-path', path.join(dir, language)],
      ],
      cwd: benchDir,
    });
    writeFileSync(path.join(dir, `${language}.html`), box(language));
  }
}

/** @see https://pagefind.app/docs/ui/ */
function box(language: Language): string {
  return `<!doctype html>
<html lang="${{zh: 'zh-Hans', en: 'en'}[language]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pagefind</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${language}/pagefind-ui.css">
<h1>Pagefind</h1>
<div id="search"></div>
<script src="/${language}/pagefind-ui.js"></script>
<script>new PagefindUI({element: '#search', bundlePath: '/${language}/'})</script>
`;
}
