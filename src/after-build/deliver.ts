import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {checkLeftOut} from '../docusaurus/browser-pages';
import {edit, parseHtml, type Edit} from '../html/html';
import {keepNumbers} from './keep-numbers';
import {markTerms, type TermWords} from './mark-terms';
import {namesInPage, Stylesheet, type Names} from './prune-css';
import type {BuiltPage} from './read-pages';

export interface Delivery {
  /** The folder of a built locale. */
  readonly outDir: string;
  /** Styles that pages get when something is touched: what they read has to be there. */
  readonly laterStyles: string;
  /** `island-script.ts` as text. */
  readonly islandScript: string;
  /** `tool-script.ts` as text. */
  readonly toolScript: string;
  /** `missing-script.ts` as text. */
  readonly missingScript: string;
  readonly termWords: TermWords;
}

/**
 * Makes the built pages of a locale light and writes each once: with the rules it can use inline, the meanings of its
 * terms, and no other file; a page with an island gets what loads the island's code.
 *
 * Inline, because a file of rules was measured to be slower, for the next page too: README.md.
 *
 * @throws {Error} when there is not the one stylesheet that Docusaurus makes
 */
export function deliver(pages: readonly BuiltPage[], delivery: Delivery): void {
  const {outDir} = delivery;
  checkLeftOut(scriptsIn(outDir));
  const stylesheet = readStylesheet(delivery);
  for (const page of pages) {
    const {frame, text, html, islandCode, hasTools} = page;
    const edits: Edit[] = [];
    const atEnd = (script: string): void => {
      const end = html.lastIndexOf('</body>');
      edits.push({start: end, end, text: `<script>${script}</script>`});
    };
    if (text) edits.push(...markTerms(html, text.termUses, text.end, delivery.termWords));
    if (islandCode !== undefined) atEnd(delivery.islandScript);
    if (hasTools) atEnd(delivery.toolScript);
    if (page.address === '404.html') atEnd(delivery.missingScript);
    const names = withNamesIn(edits, page.names);
    edits.push({...frame.stylesheet, text: `<style>${stylesheet.prunedFor(names)}</style>`});
    const delivered = edit(keepNumbers(html), edits).replaceAll(betweenTexts, '');
    writeFileSync(path.join(outDir, page.file), delivered);
  }
}

/** What React puts between two texts to find them again, which on pages that stay as they are it never does. */
const betweenTexts = '<!-- -->';

/** The names that a page has with what is added to it. */
function withNamesIn(edits: readonly Edit[], names: Names): Names {
  const added = parseHtml(edits.map(({text}) => text).join(''));
  return new Set([...names, ...namesInPage(added)]);
}

/** The stylesheet that Docusaurus has made. It stays where it is: no page loads it, tests compare pages with it. */
function readStylesheet({outDir, laterStyles}: Delivery): Stylesheet {
  const folder = path.join(outDir, 'assets', 'css');
  const [file, ...more] = readdirSync(folder);
  if (!file || more.length > 0) throw new Error(`${folder}: expected one stylesheet.`);
  return new Stylesheet(readFileSync(path.join(folder, file), 'utf8'), laterStyles);
}

/** The texts of the application's scripts. */
function scriptsIn(outDir: string): string[] {
  const folder = path.join(outDir, 'assets', 'js');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
