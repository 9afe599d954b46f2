/** Starlight as it comes: two locales, one sidebar, search by Pagefind (its default). */
import path from 'node:path';
import type {SidebarEntry, SitePages} from '../content/site-pages';
import {asMarkdown} from '../content/markdown';
import {benchDir} from '../paths';
import {frontMatter, multiplied, writeProject, type Project} from './sources';

/** Writes a project with the pages `times` over; the sidebar is that of the first folder. */
export function writeStarlight(dir: string, site: SitePages, times = 1): Project {
  const files = site.pages.flatMap((page) => {
    const markdown = asMarkdown(page.text, {heading: false, guardBraces: false});
    return multiplied(page, frontMatter(page, true) + markdown, times).map(
      ({address, text}) => [`src/content/docs${address}index.md`, text] as const,
    );
  });
  writeProject(
    dir,
    {
      ...Object.fromEntries(files),
      'package.json': JSON.stringify({private: true, type: 'module', dependencies}),
      'astro.config.mjs': config(site),
      'src/content.config.ts': contentConfig,
    },
    'public',
  );
  return {
    dir,
    build: {
      program: path.join(benchDir, 'node_modules/astro/bin/astro.mjs'),
      args: ['build', '--root', dir],
      cwd: dir,
    },
    output: path.join(dir, 'dist'),
    caches: ['dist', '.astro', 'node_modules'],
  };
}

/** Astro bundles packages of its own kind that the project says it depends on. */
const dependencies = {'@astrojs/starlight': '*', astro: '*'};

const contentConfig = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

function config({pages, sidebars}: SitePages): string {
  const titleOf = (address: string): string =>
    pages.find((page) => page.address === address)?.title ?? '';
  const options = {
    title: {'zh-CN': titleOf('/'), en: titleOf('/en/')},
    defaultLocale: 'root',
    locales: {root: {label: '简体中文', lang: 'zh-CN'}, en: {label: 'English', lang: 'en'}},
    sidebar: zipped(sidebars.zh, sidebars.en),
  };
  return `import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

export default defineConfig({integrations: [starlight(${JSON.stringify(options, null, 2)})]});
`;
}

/** @see https://starlight.astro.build/guides/sidebar/ */
function zipped(chinese: readonly SidebarEntry[], english: readonly SidebarEntry[]): object[] {
  return chinese.map(({label, address, items}, at) => {
    const englishEntry = english[at];
    if (!englishEntry) throw new Error(`The English sidebar has no entry for ${label}.`);
    const named = {label, translations: {en: englishEntry.label}};
    if (items) return {...named, items: zipped(items, englishEntry.items ?? [])};
    return {...named, link: address};
  });
}
