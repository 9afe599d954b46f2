import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {checkStringsLeftOut} from '../docusaurus/application-strings';
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
  delivery: Delivery,
): {readonly stylesheet: Stylesheet; readonly shared: string} {
  const {outDir, baseUrl, laterStyles, toolScript} = delivery;
  const folder = path.join(outDir, 'assets', 'css');
  const [file, ...more] = readdirSync(folder);
  if (!file || more.length > 0) throw new Error(`${folder}: expected one stylesheet.`);
  const stylesheet = new Stylesheet(readFileSync(path.join(folder, file), 'utf8'), laterStyles);
  rmSync(path.join(folder, file));

  // Of what pages with a tool and their applications can have: pages for reading have their rules inside.
  const names = new Set<string>();
  const loaded = new Set<string>();
  for (const page of pages) {
    const {application} = page.frame;
    if (!application) continue;
    for (const name of page.names) names.add(name);
    for (const address of sourcesOf(application, page, delivery)) loaded.add(address);
  }
  const scripts = scriptsIn(outDir);
  checkLeftOut([...scripts.values()]);
  checkStringsLeftOut([...scripts.values()]);
  const running = [...scripts].filter(([file]) => loaded.has(`${baseUrl}assets/js/${file}`));
  for (const script of [...running.map(([, text]) => text), toolScript]) {
    for (const name of namesInScript(script)) names.add(name);
  }
  return {stylesheet, shared: stylesheet.prunedFor(names)};
}

type Application = NonNullable<BuiltPage['frame']['application']>;

function startOf(application: Application, page: BuiltPage, delivery: Delivery): Edit {
  const {start, end} = application;
  const sources = sourcesOf(application, page, delivery).join(' ');
  const text = `<script data-application="${sources}">${delivery.toolScript}</script>`;
  return {start, end, text};
}

/** The addresses of an application's scripts. Main comes last: it asks for the page's own chunks, which are there by then. */
function sourcesOf(
  {scripts}: Application,
  {address}: BuiltPage,
  {baseUrl, chunksOf}: Delivery,
): string[] {
  const before = scripts.slice(0, -1);
  const main = scripts.slice(-1);
  return [...new Set([...before, ...chunksOf(baseUrl + address), ...main])];
}

/** The text of each script, by its file's name. */
function scriptsIn(outDir: string): Map<string, string> {
  const folder = path.join(outDir, 'assets', 'js');
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
