import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {siteEnvironment} from './src/environment';
import {editionsOf} from './src/model/editions';
import {languageOfLocale, locales} from './src/model/locales';
import {standardName} from './src/model/name';
import exportsPlugin from './src/plugins/exports';
import standardPlugin from './src/plugins/standard';
import {frontMatterFromData} from './src/page-data/front-matter';
import {lastUpdateOfPageAndData} from './src/plugins/standard/last-update';
import remarkStandard from './src/plugins/standard/remark-standard';
import searchPlugin from './src/plugins/search';
import reader from './src/reader';
import {template} from './src/reader/template';

const siteDir = __dirname;
const {siteUrl, baseUrl, repositoryUrl, contact} = siteEnvironment(process.env);
const editions = editionsOf(siteDir);
// `docusaurus start` without --locale leaves the word “undefined” here.
const locale = locales.find((one) => one === process.env.DOCUSAURUS_CURRENT_LOCALE) ?? locales[0];
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
      'zh-Hans': {label: '中文', htmlLang: 'zh-Hans'},
      en: {label: 'English', htmlLang: 'en'},
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
      mdxCrossCompilerCache: true,
      rspackBundler: true,
      rspackPersistentCache: true,
      ssgWorkerThreads: true,
      gitEagerVcs: true,
    },
    experimental_vcs: lastUpdateOfPageAndData(siteDir, editions),
  },
  markdown: {
    format: 'mdx',
    parseFrontMatter: frontMatterFromData(siteDir, editions),
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
          remarkPlugins: [remarkMath, [remarkStandard, {siteDir, editions}]],
          // MathML only: browsers draw it themselves, without a stylesheet or fonts.
          rehypePlugins: [[rehypeKatex, {output: 'mathml', throwOnError: true, strict: true}]],
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
        theme: {customCss: ['./src/css/tokens.css', './src/css/site.css']},
      } satisfies PresetOptions,
    ],
  ],
  // Says where files were not found for a wrong base path, with a kilobyte of script on every page.
  baseUrlIssueBanner: false,
  ssrTemplate: template,
  plugins: [
    (context) => standardPlugin(context, editions),
    (context) => exportsPlugin(context, editions),
    (context) => searchPlugin(context, editions),
    reader,
  ],
  customFields: {repositoryUrl, contact},
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
