/** Where the notices of the software in the site's scripts are, from the root of each language. */
export const licencesFile = 'licences.txt';

/** The feed of what editions become, and that of edits of the draft. */
export const editionsFeed = 'feeds/editions.xml';
export const draftFeed = 'feeds/draft.xml';

/** Files that a build makes for each language, which pages may link to as `pathname:///<name>`. */
export const madeFiles: readonly string[] = [licencesFile, editionsFeed, draftFeed];
