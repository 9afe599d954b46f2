/** VitePress with its default theme: two locales, sidebar by path, no search (its default). */
import path from 'node:path';
import type {Language, SidebarEntry, SitePages} from '../content/site-pages';
import {asMarkdown} from '../content/markdown';
import {benchDir} from '../paths';
import {folders, frontMatter, multiplied, sidebarIn, writeProject, type Project} from './sources';

/** Writes a project with the pages `times` over. */
export function writeVitepress(dir: string, site: SitePages, times = 1): Project {
  const files = site.pages.flatMap((page) => {
    const markdown = asMarkdown(page.text, {heading: true, guardBraces: true});
    return multiplied(page, frontMatter(page, false) + markdown, times).map(
      ({address, text}) => [`${address.slice(1)}index.md`, text] as const,
    );
  });
  writeProject(
    dir,
    {...Object.fromEntries(files), '.vitepress/config.mjs': config(site, times)},
    'public',
  );
  return {
    dir,
    build: {
      program: path.join(benchDir, 'node_modules/vitepress/bin/vitepress.js'),
      args: ['build', dir],
      cwd: dir,
    },
    output: path.join(dir, '.vitepress/dist'),
    caches: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
  };
}

function config({pages, sidebars}: SitePages, times: number): string {
  const titleOf = (address: string): string =>
    pages.find((page) => page.address === address)?.title ?? '';
  const locale = (language: Language, root: string, lang: string, label: string): object => ({
    label,
    lang,
    title: titleOf(root),
    themeConfig: {
      sidebar: Object.fromEntries(
        folders(times).map((folder) => [
          `${root}${folder}/`,
          sidebarIn(folder, sidebars[language]).map(entry),
        ]),
      ),
    },
  });
  const options = {
    head: [['link', {rel: 'icon', href: '/favicon.svg'}]],
    locales: {
      root: locale('zh', '/', 'zh-Hans', '简体中文'),
      en: locale('en', '/en/', 'en', 'English'),
    },
  };
  return `export default ${JSON.stringify(options, null, 2)};\n`;
}

/** @see https://vitepress.dev/reference/default-theme-sidebar */
function entry({label, address, items}: SidebarEntry): object {
  return items
    ? {text: label, collapsed: false, items: items.map(entry)}
    : {text: label, link: address};
}
