import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {checkLeftOut} from '../docusaurus/browser-pages';
import {edit, parseHtml, type Edit} from '../html/html';
import {keepNumbers} from './keep-numbers';
import {markTerms, type TermWords} from './mark-terms';
import {namesInPage, namesInScript, Stylesheet, type Names} from './prune-css';
import type {BuiltPage} from './read-pages';

export interface Delivery {
  /** The folder of a built locale. */
  readonly outDir: string;
  /** What its addresses begin with: `/`, `/standard/en/`. */
  readonly baseUrl: string;
  /** Styles that pages get when something is touched: what they read has to be there. */
  readonly laterStyles: string;
  /** `tool-script.ts` as text. */
  readonly toolScript: string;
  /** `missing-script.ts` as text. */
  readonly missingScript: string;
  readonly termWords: TermWords;
  /** The scripts, as addresses, that the application of the page at an address needs besides its own. */
  readonly chunksOf: (address: string) => readonly string[];
}

/**
 * Makes the built pages of a locale light and writes each once: a page for reading gets the rules it
 * can use inline, the meanings of its terms, and no other file; a page with a tool gets one stylesheet
 * with all that HTML and scripts can use, and the start of the application.
 *
 * Inline, because a file of rules was measured to be slower, for the next page too: README.md.
 *
 * @throws {Error} when there is not the one stylesheet that Docusaurus makes
 */
export function deliver(pages: readonly BuiltPage[], delivery: Delivery): void {
  const {outDir, baseUrl} = delivery;
  const {stylesheet, shared} = readStylesheet(pages, delivery);
  const hash = createHash('sha256').update(shared).digest('hex').slice(0, 8);
  const sharedFile = `assets/css/styles.${hash}.css`;
  writeFileSync(path.join(outDir, sharedFile), shared);

  const link = `<link rel="stylesheet" href="${baseUrl}${sharedFile}">`;
  for (const page of pages) {
    const {frame, text, html} = page;
    const edits: Edit[] = [];
    if (frame.application) {
      edits.push({...frame.stylesheet, text: link});
      edits.push(startOf(frame.application, page, delivery));
    } else {
      if (text) edits.push(...markTerms(html, text.termUses, text.end, delivery.termWords));
      const rules = stylesheet.prunedFor(withNamesIn(edits, page.names));
      edits.push({...frame.stylesheet, text: `<style>${rules}</style>`});
    }
    if (page.address === '404.html') {
      const end = html.lastIndexOf('</body>');
      edits.push({start: end, end, text: `<script>${delivery.missingScript}</script>`});
    }
    // An application would find text that it did not make.
    const source = frame.application ? html : keepNumbers(html);
    writeFileSync(path.join(outDir, page.file), edit(source, edits));
  }
}

/** The names that a page has with what is added to it. */
function withNamesIn(edits: readonly Edit[], names: Names): Names {
  const added = parseHtml(edits.map(({text}) => text).join(''));
  return new Set([...names, ...namesInPage(added)]);
}

/** Takes away the stylesheet that Docusaurus has made, and the part of it that something can use. */
function readStylesheet(
  pages: readonly BuiltPage[],
  {outDir, laterStyles, toolScript}: Delivery,
): {readonly stylesheet: Stylesheet; readonly shared: string} {
  const folder = path.join(outDir, 'assets', 'css');
  const [file, ...more] = readdirSync(folder);
  if (!file || more.length > 0) throw new Error(`${folder}: expected one stylesheet.`);
  const stylesheet = new Stylesheet(readFileSync(path.join(folder, file), 'utf8'), laterStyles);
  rmSync(path.join(folder, file));

  const names = new Set(pages.flatMap((page) => [...page.names]));
  const scripts = scriptsIn(outDir);
  checkLeftOut(scripts);
  for (const script of [...scripts, toolScript]) {
    for (const name of namesInScript(script)) names.add(name);
  }
  return {stylesheet, shared: stylesheet.prunedFor(names)};
}

/** Main comes last: it asks for the page's own chunks, which are there by then. */
function startOf(
  application: NonNullable<BuiltPage['frame']['application']>,
  {address}: BuiltPage,
  {baseUrl, toolScript, chunksOf}: Delivery,
): Edit {
  const {start, end, scripts} = application;
  const before = scripts.slice(0, -1);
  const main = scripts.slice(-1);
  const sources = [...new Set([...before, ...chunksOf(baseUrl + address), ...main])];
  const text = `<script data-application="${sources.join(' ')}">${toolScript}</script>`;
  return {start, end, text};
}

function scriptsIn(outDir: string): string[] {
  const folder = path.join(outDir, 'assets', 'js');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
