/** How pages reach readers. Only wires lifecycles; the modules beside it work. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadEditions} from '../model/load';
import {languageOfLocale, locales} from '../model/locales';
import {bundleScript} from './bundle-script';
import {chunkFinder} from '../docusaurus/chunks';
import {deliver} from '../after-build/deliver';
import {termsOf, termWords, type Term, type TermWords} from '../after-build/mark-terms';

export default function readerPlugin({
  siteDir,
  siteConfig,
  baseUrl,
  generatedFilesDir,
  i18n,
}: LoadContext): Plugin {
  return {
    name: 'reader',

    configureWebpack() {
      return {resolve: {alias: {'@docusaurus/Link': path.join(__dirname, 'Link.tsx')}}};
    },

    injectHtmlTags() {
      const script = {tagName: 'script', innerHTML: bundleScript('page-script')};
      const ahead = {
        tagName: 'script',
        attributes: {type: 'speculationrules'},
        innerHTML: JSON.stringify(speculationRules(siteConfig.baseUrl)),
      };
      // In the live view, where pages are heavy, none is prepared ahead.
      return {headTags: process.env.NODE_ENV === 'production' ? [script, ahead] : [script]};
    },

    postBuild({outDir, routes}) {
      deliver({
        outDir,
        baseUrl,
        otherLocales:
          i18n.currentLocale === i18n.defaultLocale
            ? i18n.locales.filter((locale) => locale !== i18n.defaultLocale)
            : [],
        laterStyles: readFileSync(path.join(__dirname, '../search/box.css'), 'utf8'),
        toolScript: bundleScript('tool-script'),
        ...termsIn(siteDir, i18n.currentLocale),
        chunksOf: chunkFinder(generatedFilesDir, routes),
      });
    },
  };
}

/** The terms of each edition in a locale, and what is said around them. */
function termsIn(
  siteDir: string,
  locale: string,
): {readonly terms: ReadonlyMap<string, readonly Term[]>; readonly termWords: TermWords} {
  const language = languageOfLocale(locale);
  const tag = locales.find((candidate) => candidate !== locale) ?? locale;
  const translation = {language: languageOfLocale(tag), tag};
  const strings = JSON.parse(
    readFileSync(path.join(siteDir, 'i18n', locale, 'code.json'), 'utf8'),
  ) as Record<string, {message: string} | undefined>;
  return {
    terms: new Map(
      loadEditions(siteDir).map(({edition, glossary}) => [
        edition.path,
        glossary ? termsOf(glossary, language, translation) : [],
      ]),
    ),
    termWords: termWords(({id}) => strings[id]?.message ?? id),
  };
}

/**
 * A page is prepared when its link is pointed at or touched (`moderate`), by browsers that can;
 * they leave it when the reader saves data. Pages end in a slash; what else is linked may be large.
 */
function speculationRules(base: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            {href_matches: `${base}*/`},
            {not: {selector_matches: '[href^="#"], [download], [rel~="nofollow"]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
