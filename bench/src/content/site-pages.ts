/** The site as the peers are given it: its pages and its sidebar, read from its built HTML. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Page {
  readonly language: Language;
  /** The same at every peer: `/draft/ds-1/`, `/en/draft/ds-1/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** `<article>`, or `<main>` where there is none. */
  readonly article: Element;
  /** The article without its breadcrumbs, date and neighbours: what the page's author wrote. */
  readonly text: Element;
  /** Of the article's HTML, in characters; 0 where there is none. */
  readonly size: number;
  /** Has an element with `data-island`. */
  readonly isTool: boolean;
  /** Has what opens a search box: an element with `data-opens-search`. */
  readonly opensSearch: boolean;
}

/** A page of the sidebar, or a group of entries. */
export interface SidebarEntry {
  readonly label: string;
  readonly address?: string;
  readonly items?: readonly SidebarEntry[];
}

export interface SitePages {
  readonly pages: readonly Page[];
  readonly sidebars: Readonly<Record<Language, readonly SidebarEntry[]>>;
}

/** Reads all pages but 404 of a folder that `docusaurus build` wrote. */
export function readSite(buildDir: string): SitePages {
  const documents = readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => path.basename(file) === 'index.html')
    .sort()
    .map((file) => ({
      address: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(path.join(buildDir, file), 'utf8'),
    }))
    // What only leads on, from a page that moved or by a short address, is no page.
    .filter(
      ({address, html}) => !address.startsWith('/r/') && !html.includes('http-equiv="refresh"'),
    )
    .map(({address, html}) => ({address, html, root: fromHtml(html)}));
  const sidebarOf = (address: string): readonly SidebarEntry[] => {
    const root = documents.find((document) => document.address === address)?.root;
    const nav = root && select('nav#site-nav', root);
    if (!nav) throw new Error(`${address} has no nav#site-nav to take the sidebar from.`);
    return entriesOf(nav);
  };
  return {
    pages: documents.map(({address, html, root}) => pageOf(address, html, root)),
    sidebars: {zh: sidebarOf('/draft/'), en: sidebarOf('/en/draft/')},
  };
}

function pageOf(address: string, html: string, root: Root): Page {
  const article = select('article', root) ?? select('main', root);
  const heading = select('h1', root);
  if (!article || !heading) throw new Error(`${address} has no article, or no h1.`);
  const description = select('meta[name=description]', root)?.properties.content;
  return {
    language: address.startsWith('/en/') ? 'en' : 'zh',
    address,
    title: toString(heading).trim(),
    description: typeof description === 'string' ? description : '',
    article,
    text: select('.theme-doc-markdown', article) ?? article,
    size: /<article[\s\S]*<\/article>/.exec(html)?.[0].length ?? 0,
    isTool: selectAll('[data-island]', root).length > 0,
    opensSearch: selectAll('[data-opens-search]', root).length > 0,
  };
}

/** Entries of the `<ul>`s directly in an element; a group's are inside its `<details>`. */
function entriesOf(parent: Element): readonly SidebarEntry[] {
  return children(parent, 'ul')
    .flatMap((list) => children(list, 'li'))
    .map((item) => {
      const [group] = children(item, 'details');
      if (group) {
        return {label: toString(children(group, 'summary')[0] ?? group), items: entriesOf(group)};
      }
      const link = select('a', item);
      if (!link) throw new Error(`A sidebar entry without a link: ${toString(item)}`);
      return {label: toString(link), address: String(link.properties.href)};
    });
}

function children(parent: Element, name: string): readonly Element[] {
  return parent.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === name,
  );
}
