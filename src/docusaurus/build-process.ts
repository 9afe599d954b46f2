/**
 * A build of one language that can stand beside another's.
 *
 * Relies on: `DOCUSAURUS_GENERATED_FILES_DIR_NAME`, where Docusaurus puts the files that it generates,
 * and `SKIP_HTML_MINIFICATION`. Neither is documented.
 *
 * Why: two builds at once must not write the same generated files. And nothing in finished pages is
 * to be made smaller: their scripts are small already, and looking at them takes a quarter of a build.
 *
 * Under version 4: the same, or Docusaurus's own builds of locales at once. Without the second variable
 * builds are slower, and nothing else.
 */
import path from 'node:path';
import type {Locale} from '../model/locales';

const folderName = 'DOCUSAURUS_GENERATED_FILES_DIR_NAME';

/**
 * Variables for a process that builds one language.
 *
 * The locale is said from the first on: Docusaurus sets it, but only after it has read a compiled
 * configuration for the first and only time (current-locale.ts).
 */
export function buildProcess(locale: Locale): Readonly<Record<string, string>> {
  return {
    DOCUSAURUS_CURRENT_LOCALE: locale,
    [folderName]: `.docusaurus/${locale}`,
    SKIP_HTML_MINIFICATION: 'true',
  };
}

/**
 * Sees to it that the generated files are where they were asked for.
 *
 * @throws {Error} when they are elsewhere, perhaps where another build writes them
 */
export function checkGeneratedFolder(
  generatedFilesDir: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const asked = env[folderName];
  if (asked === undefined || generatedFilesDir.endsWith(path.normalize(`/${asked}`))) return;
  throw new Error(
    `Docusaurus writes its files to ${generatedFilesDir}, not to ${asked}: two languages built at once would mix them (src/docusaurus/build-process.ts).`,
  );
}
