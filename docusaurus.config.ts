import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {siteEnvironment} from './src/environment';
import {editionsOf} from './src/model/editions';
import {languageOfLocale, locales} from './src/model/locales';
import {sitemapFile} from './src/model/made-files';
import {standardName} from './src/model/name';
import {normaliseText} from './src/model/source-text';
import afterBuildPlugin from './src/plugins/after-build';
import exportsPlugin from './src/plugins/exports';
import standardPlugin from './src/plugins/standard';
import {frontMatterFromData} from './src/page-data/front-matter';
import {lastUpdateOfPageAndData} from './src/plugins/standard/last-update';
import rehypeKeepMarks from './src/plugins/standard/rehype-keep-marks';
import remarkCriteria from './src/plugins/standard/remark-criteria';
import remarkJoinHan from './src/plugins/standard/remark-join-han';
import remarkStandard from './src/plugins/standard/remark-standard';
import toolsPlugin from './src/plugins/tools';
import searchPlugin from './src/plugins/search';
import assessmentPlugin from './src/plugins/assessment';
import matrixPlugin from './src/plugins/matrix';
import comparePlugin from './src/plugins/compare';
import reader from './src/reader';
import {checkGeneratedFolder} from './src/docusaurus/build-process';
import {checkLocale, currentLocale} from './src/docusaurus/current-locale';
import remarkPlainTildes from './src/docusaurus/plain-tildes';
import {template} from './src/docusaurus/template';

const siteDir = __dirname;
const {siteUrl, isPublic, baseUrl, repositoryUrl, contact} = siteEnvironment(process.env);
const editions = editionsOf(siteDir);
const locale = currentLocale(process.env);
const language = languageOfLocale(locale);

const config: Config = {
  title: standardName[language],
  url: siteUrl,
  baseUrl,
  favicon: 'favicon.svg',
  trailingSlash: true,
  onDuplicateRoutes: 'throw',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  i18n: {
    defaultLocale: locales[0],
    locales: [...locales],
    localeConfigs: {
      // Addresses are said here too, since a build of one language alone would put it at the root.
      'zh-Hans': {label: '中文', htmlLang: 'zh-Hans', baseUrl},
      en: {label: 'English', htmlLang: 'en', baseUrl: `${baseUrl}en/`},
    },
  },
  future: {
    v4: true,
    // The HTML minifier makes invalid HTML and saves some sixty bytes a page.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: false,
      lightningCssMinimizer: true,
      // The browser's build would have to make every page that the server's waits for: browser-pages.ts.
      mdxCrossCompilerCache: false,
      rspackBundler: true,
      rspackPersistentCache: true,
      // The other core builds the other language.
      ssgWorkerThreads: false,
      gitEagerVcs: true,
    },
    experimental_vcs: lastUpdateOfPageAndData(siteDir, editions),
  },
  markdown: {
    format: 'mdx',
    // `10:100:20` has no picture in it.
    emoji: false,
    parseFrontMatter: frontMatterFromData(siteDir, editions),
    // Docusaurus reads the text of a page by itself, with the line ends of the machine that it was written on.
    preprocessor: ({fileContent}) => normaliseText(fileContent),
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [
    [
      'classic',
      {
        docs: {
          path: 'docs',
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          showLastUpdateTime: true,
          remarkPlugins: [
            remarkPlainTildes,
            remarkMath,
            remarkJoinHan,
            [remarkCriteria, {siteDir, editions}],
            [remarkStandard, {siteDir, editions}],
          ],
          // MathML only: browsers draw it themselves, without a stylesheet or fonts.
          rehypePlugins: [
            [rehypeKatex, {output: 'mathml', throwOnError: true, strict: true}],
            rehypeKeepMarks,
          ],
          versions: Object.fromEntries(
            editions.map(({version, path}) => [
              version,
              {label: path, path, banner: 'none', badge: false},
            ]),
          ),
          ...(repositoryUrl
            ? {
                editUrl: ({locale: one, versionDocsDirPath, docPath}) => {
                  const folder =
                    one === locales[0] ? versionDocsDirPath : localized(versionDocsDirPath);
                  return `${repositoryUrl}/edit/main/${folder}/${docPath}`;
                },
              }
            : {}),
        },
        blog: false,
        // A list of addresses that nobody can reach would send search engines to their own machine.
        sitemap: isPublic
          ? {filename: sitemapFile, lastmod: 'date', changefreq: null, priority: null}
          : false,
        theme: {customCss: ['./src/css/tokens.css', './src/css/site.css']},
      } satisfies PresetOptions,
    ],
  ],
  // Says where files were not found for a wrong base path, with a kilobyte of script on every page.
  baseUrlIssueBanner: false,
  ssrTemplate: template,
  plugins: [
    (context) => {
      checkLocale(context, locale);
      checkGeneratedFolder(context.generatedFilesDir, process.env);
      return standardPlugin(context, editions);
    },
    (context) => exportsPlugin(context, editions),
    searchPlugin,
    assessmentPlugin,
    matrixPlugin,
    (context) => comparePlugin(context, editions),
    (context) => toolsPlugin(context, editions),
    reader,
    afterBuildPlugin,
  ],
  customFields: {isPublic, repositoryUrl, contact},
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    // The theme's own menu marks are ours (src/theme); it only wants a name here.
    navbar: {title: '', items: []},
  } satisfies ThemeConfig,
};

/** Folder of an edition's English pages, from the folder of its Chinese ones. */
function localized(chineseFolder: string): string {
  const edition = editions.find(({pageFolders}) => pageFolders.zh === chineseFolder);
  if (!edition) throw new Error(`No edition has its pages in ${chineseFolder}.`);
  return edition.pageFolders.en;
}

export default config;
