/**
 * The words of Docusaurus's own theme.
 *
 * Relies on: where the package `@docusaurus/theme-translations` has them, a file for each locale.
 *
 * Why: the check of the interface's words asks that the theme's are there in both languages too
 * (`../checks/interface-strings.ts`).
 *
 * Under version 4: another file name, or the output of `docusaurus write-translations`.
 */
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {readText} from '../model/source-text';

/**
 * The theme's words in a locale, by their ids.
 *
 * @throws {Error} when they are not where they were
 */
export function themeStrings(locale: string): Record<string, string> {
  const require = createRequire(__filename);
  const folder = path.dirname(require.resolve('@docusaurus/theme-translations/package.json'));
  return readThemeStrings(path.join(folder, 'locales', locale, 'theme-common.json'));
}

/**
 * The words in one file of the theme's.
 *
 * @throws {Error} when there is no such file, or there are no words in it
 */
export function readThemeStrings(file: string): Record<string, string> {
  const json = existsSync(file) ? (JSON.parse(readText(file)) as Record<string, unknown>) : {};
  const strings = Object.entries(json).flatMap(([id, text]) =>
    typeof text === 'string' && !id.endsWith('___DESCRIPTION') ? [[id, text] as const] : [],
  );
  if (strings.length === 0) {
    throw new Error(
      `${file}: no words of Docusaurus's theme are there (src/docusaurus/theme-strings.ts).`,
    );
  }
  return Object.fromEntries(strings);
}
