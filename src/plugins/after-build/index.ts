/** What becomes of built pages, and in which order. Only wires; `src/after-build` works. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildIndex} from '../../after-build/build-index';
import {deliver} from '../../after-build/deliver';
import {writeFiles} from '../../after-build/files';
import {termWords} from '../../after-build/mark-terms';
import {termsByPage} from '../../after-build/terms-by-page';
import {readPages, type EditionToRead} from '../../after-build/read-pages';
import {redirectFiles} from '../../after-build/redirects';
import {shortLinkFiles} from '../../after-build/short-links';
import {filesForSearchEngines, writeManifest} from '../../after-build/site-files';
import {subjectOf} from '../../after-build/subject';
import {publishedFiles, siteFiles} from '../../exports';
import {feedFiles} from '../../feeds';
import {fatesOf} from '../../page-data/fates';
import {loadEditions} from '../../model/load';
import {languageOfLocale, locales, type Locale} from '../../model/locales';
import {readMoves} from '../../model/moved-pages';
import {shortLinks} from '../../model/short-links';
import type {Standard} from '../../model/standard';
import {bundleScript} from '../../reader/bundle-script';
import {assessmentStyles} from '../assessment/bundle';
import {comparisonFiles, comparisonsMade} from '../compare';
import {emitNotices} from '../licences';
import {indexFolder} from '../search';
import {interfaceWords} from '../words';
import {readText} from '../../model/source-text';

/**
 * Docusaurus runs all plugins' `postBuild` at once, so this is the only one: what has to see a page
 * before it is changed, or after, has its place here.
 */
export default function afterBuildPlugin({
  siteDir,
  siteConfig,
  baseUrl,
  i18n,
}: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  const language = languageOfLocale(locale);
  const isMain = locale === i18n.defaultLocale;
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;

  const {isPublic} = siteConfig.customFields as {isPublic: boolean};

  return {
    name: 'after-build',

    configureWebpack(_config, isServer, {currentBundler}) {
      return isServer ? undefined : {plugins: [emitNotices(currentBundler)]};
    },

    postBuild({outDir}) {
      const standards = loadEditions(siteDir);

      // 1. Each page is read, once, as Docusaurus has made it.
      const editions = standards.map((standard) => editionToRead(standard, locale, baseUrl));
      const pages = readPages(outDir, isMain ? otherThan(locale) : [], editions);

      // 2. Search indexes what pages say, before anything is added to them.
      const index = buildIndex(pages, {
        language,
        standards,
        withdrawnFrom: (standard) =>
          Object.values(fatesOf(siteDir, standard, language)).flatMap((fate) => fate ?? []),
      });
      writeFiles(path.join(outDir, indexFolder), index);

      // 3. Pages become light, terms get their meanings, and each page is written, once.
      deliver(pages, {
        outDir,
        laterStyles:
          ['src/search/box.css', 'src/tools/adoption.css']
            .map((file) => readText(path.join(siteDir, file)))
            .join('') + assessmentStyles(),
        islandScript: bundleScript('island-script'),
        toolScript: bundleScript('tool-script'),
        missingScript: bundleScript('missing-script'),
        termWords: termWords(interfaceWords({siteDir, i18n})),
      });

      // 4. Files beside the pages: what is left of pages that are gone; feeds; the data, once for all languages, at the root.
      const feedSite = {
        siteDir,
        editions: standards.map(({edition}) => edition),
        language,
        root: siteConfig.url + baseUrl,
        comparisons: comparisonsMade(),
      };
      writeFiles(outDir, [
        ...redirectFiles(readMoves(siteDir), pages, baseUrl, locale),
        writeManifest(locale),
        ...feedFiles(feedSite),
      ]);
      if (baseUrl === root) {
        writeFiles(outDir, [
          ...standards.flatMap(publishedFiles),
          ...siteFiles(),
          ...(isPublic ? filesForSearchEngines(siteConfig.url + root) : []),
          ...shortLinkFiles(shortLinks(standards), root, bundleScript('short-link-script')),
          ...comparisonFiles(feedSite.editions),
        ]);
      }
    },
  };
}

function editionToRead(standard: Standard, locale: Locale, baseUrl: string): EditionToRead {
  const [otherLocale = locale] = otherThan(locale);
  const otherLanguage = {language: languageOfLocale(otherLocale), tag: otherLocale};
  return {
    path: standard.edition.path,
    subjectOf: (address) => subjectOf(standard, address, languageOfLocale(locale)),
    findTerms: termsByPage(standard, languageOfLocale(locale), otherLanguage, baseUrl),
  };
}

function otherThan(locale: Locale): Locale[] {
  return locales.filter((known) => known !== locale);
}
