/** Where the notices of the software in the site's scripts are, from the root of each language. */
export const licencesFile = 'licences.txt';

/** What browsers are told that keep a link to the site on a screen, from the root of each language. */
export const manifestFile = 'manifest.webmanifest';

/** The addresses of a language's pages, from its root; the index over both languages is `sitemap.xml`. */
export const sitemapFile = 'sitemap-pages.xml';

/** The feed of what editions become, and that of edits of the draft. */
export const editionsFeed = 'feeds/editions.xml';
export const draftFeed = 'feeds/draft.xml';

/** Files that a build makes for each language, which pages may link to as `pathname:///<name>`. */
export const madeFiles: readonly string[] = [licencesFile, editionsFeed, draftFeed];
