import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {markFarBlocks} from './far-blocks';
import {markTerms, type Term, type TermWords} from './mark-terms';
import {Stylesheet, namesInHtml, namesInScript} from './prune-css';

export interface Delivery {
  /** The folder of a built locale. */
  readonly outDir: string;
  /** What its addresses begin with: `/`, `/standard/en/`. */
  readonly baseUrl: string;
  /** Folders inside `outDir` that belong to another locale. */
  readonly otherLocales: readonly string[];
  /** Styles that pages get when something is touched: what they read has to be there. */
  readonly laterStyles: string;
  /** `tool-script.ts` as text. */
  readonly toolScript: string;
  /** The terms of each edition, by its path. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly termWords: TermWords;
  /** The scripts, as addresses, that the application of the page at an address needs besides its own. */
  readonly chunksOf: (address: string) => readonly string[];
}

const stylesheetLink = /<link rel="stylesheet" href="([^"]+)">/g;
const applicationMark = /<!--application ([^>]*?)-->/;

/**
 * Makes the built pages of a locale light: a page for reading gets the rules it can use inline and
 * no other file; a page with a tool gets one stylesheet with all that HTML and scripts can use, and
 * the start of the application.
 *
 * Inline, because a file of rules was measured to be slower, for the next page too: README.md.
 *
 * @throws {Error} when a page does not link the one stylesheet that Docusaurus makes
 */
export function deliver(delivery: Delivery): void {
  const {outDir, baseUrl} = delivery;
  const folder = path.join(outDir, 'assets', 'css');
  const [file, ...more] = existsSync(folder) ? readdirSync(folder) : [];
  if (!file || more.length > 0) throw new Error(`${folder}: expected one stylesheet.`);
  const css = readFileSync(path.join(folder, file), 'utf8');
  const stylesheet = new Stylesheet(css, delivery.laterStyles);

  const pages = htmlFiles(outDir, delivery.otherLocales).map((name) => ({
    name,
    html: readFileSync(path.join(outDir, name), 'utf8'),
  }));

  const all = new Set(pages.flatMap(({html}) => [...namesInHtml(html)]));
  for (const script of [...scripts(outDir), delivery.toolScript])
    for (const name of namesInScript(script)) all.add(name);
  const shared = stylesheet.prunedFor(all);
  const hash = createHash('sha256').update(shared).digest('hex').slice(0, 8);
  rmSync(path.join(folder, file));
  writeFileSync(path.join(folder, `styles.${hash}.css`), shared);

  const glossaries = new Map(
    pages
      .filter(({html}) => html.includes(' data-term="'))
      .map(({name}) => [editionOf(name), name]),
  );
  for (const {name, html} of pages) {
    const glossary = glossaries.get(editionOf(name));
    const withTerms = (text: string): string =>
      glossary === undefined || glossary === name
        ? text
        : markTerms(
            text,
            delivery.terms.get(editionOf(name)) ?? [],
            delivery.termWords,
            addressOf(glossary, baseUrl),
          );
    const links = html.match(stylesheetLink)?.length ?? 0;
    if (links !== 1) throw new Error(`${name}: expected one link to a stylesheet, found ${links}.`);
    const delivered = applicationMark.test(html)
      ? startApplication(html, name, delivery).replace(
          stylesheetLink,
          `<link rel="stylesheet" href="${baseUrl}assets/css/styles.${hash}.css">`,
        )
      : withOwnRules(withTerms(markFarBlocks(html)), stylesheet);
    writeFileSync(path.join(outDir, name), delivered);
  }
}

function withOwnRules(html: string, stylesheet: Stylesheet): string {
  const rules = stylesheet.prunedFor(namesInHtml(html));
  // A function: a text would have its `$` taken for something else.
  return html.replace(stylesheetLink, () => `<style>${rules}</style>`);
}

/** Main comes last: it asks for the page's own chunks, which are there by then. */
function startApplication(html: string, name: string, delivery: Delivery): string {
  const {baseUrl, toolScript, chunksOf} = delivery;
  const address = addressOf(name, baseUrl);
  return html.replace(applicationMark, (_, named: string) => {
    const [main = '', ...others] = named.trim().split(/\s+/).reverse();
    const sources = [...new Set([...others.reverse(), ...chunksOf(address), main])];
    return `<script data-application="${sources.join(' ')}">${toolScript}</script>`;
  });
}

function addressOf(name: string, baseUrl: string): string {
  return (
    baseUrl +
    name
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '')
  );
}

/** The path of the edition that a page belongs to. */
function editionOf(name: string): string {
  return name.split(path.sep)[0] ?? '';
}

function htmlFiles(outDir: string, otherLocales: readonly string[]): string[] {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .filter((name) => !otherLocales.includes(name.split(path.sep)[0] ?? ''))
    .sort();
}

function scripts(outDir: string): string[] {
  const folder = path.join(outDir, 'assets', 'js');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
