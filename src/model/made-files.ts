/** Where the notices of the software in the site's scripts are, from the root of each language. */
export const licencesFile = 'licences.txt';

/** Files that a build makes for each language, which pages may link to as `pathname:///<name>`. */
export const madeFiles: readonly string[] = [licencesFile];
