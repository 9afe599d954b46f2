import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pageText} from '../docusaurus/page-text';
import {readFrame, type Frame} from '../docusaurus/template';
import {stepSheetsFolder} from '../model/anchors';
import {extractPlaces, type ExtractedPlace} from './extract';
import {parseHtml, type Document} from '../html/html';
import type {FindTerms, TermUse} from './mark-terms';
import {namesInPage, type Names} from './prune-css';
import type {IndexedSubject} from './subject';

/** What the steps after a build need of a page: read from its file once, before any of them changes it. */
export interface BuiltPage {
  /** Its file, from the language's root: `draft/ds-1/index.html`. */
  readonly file: string;
  /** The address, from the language's root: `draft/ds-1/`, `404.html`. */
  readonly address: string;
  /** The path of the edition that it is in, or the first part of its address. */
  readonly edition: string;
  readonly html: string;
  readonly names: Names;
  readonly frame: Frame;
  /** The address of its island's code, on a page that has one. */
  readonly islandCode?: string;
  /** Whether it has a calculator, a checklist or a template. */
  readonly hasTools: boolean;
  /** Of a page of an edition, but for step sheets, which repeat what capabilities say. */
  readonly text?: PageText;
}

export interface PageText {
  readonly subject: IndexedSubject;
  readonly places: readonly ExtractedPlace[];
  readonly termUses: readonly TermUse[];
  /** Where in the source what stands beside the page's text ends. */
  readonly end: number;
}

/** What has to be known of an edition to read its pages. */
export interface EditionToRead {
  readonly path: string;
  /** What a page is about, by its address. */
  readonly subjectOf: (address: string) => IndexedSubject;
  /** Finds the terms of a page, by its address. */
  readonly findTerms: (address: string) => FindTerms;
}

/**
 * The built pages of a language, in the order of their files' names.
 *
 * @param outDir the folder of the built language
 * @param otherLocales folders in it that belong to another language
 * @throws {Error} for a page that Docusaurus has made otherwise than expected (`../docusaurus`)
 */
export function readPages(
  outDir: string,
  otherLocales: readonly string[],
  editions: readonly EditionToRead[],
): BuiltPage[] {
  return readdirSync(outDir, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !otherLocales.includes(firstOf(file)))
    .sort()
    .map((file) => readPage(file, readFileSync(path.join(outDir, file), 'utf8'), editions));
}

/**
 * Reads a page. Its tree is not kept: those of all pages would take ten times the pages' memory.
 *
 * @param file from the language's root
 * @throws {Error} as `readPages`
 */
export function readPage(
  file: string,
  html: string,
  editions: readonly EditionToRead[],
): BuiltPage {
  const document = parseHtml(html);
  const address = file.replace(/index\.html$/, '');
  const edition = editions.find((known) => known.path === firstOf(file));
  const island = document.elements.find(({attributes}) => 'data-island' in attributes);
  const islandCode = island?.attributes['data-code'];
  const hasText = edition && !address.startsWith(`${edition.path}/${stepSheetsFolder}/`);
  return {
    file,
    address,
    edition: firstOf(file),
    html,
    names: namesInPage(document),
    frame: readFrame(document, file),
    ...(islandCode === undefined ? {} : {islandCode}),
    hasTools: document.elements.some(({attributes}) => 'data-tool' in attributes),
    ...(hasText ? {text: readText(document, html, address, edition)} : {}),
  };
}

function readText(
  document: Document,
  html: string,
  address: string,
  {subjectOf, findTerms}: EditionToRead,
): PageText {
  const text = pageText(document, address);
  const main = document.elements.filter(({name}) => name === 'main').at(-1);
  if (!main) throw new Error(`${address}: no main element.`);
  const subject = subjectOf(address);
  return {
    subject,
    places: extractPlaces(text, subject),
    termUses: findTerms(address)(html, text),
    end: main.content.end,
  };
}

function firstOf(file: string): string {
  return file.split('/')[0] ?? '';
}
