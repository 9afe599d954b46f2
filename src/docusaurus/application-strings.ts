/**
 * Leaves strings of the interface out of the application, which other code speaks.
 *
 * Relies on: the generated file `codeTranslations.json`, all of which is in the application's main script.
 *
 * Why: what the assessment says is in its own code; a page with a tool would load it for nothing.
 *
 * Under version 4: compare the name of the file.
 */
import path from 'node:path';

/** Strings with such ids are spoken by code outside the application. */
const elsewhere = /^assessment\./;

/** The strings without those that are spoken elsewhere: JSON in, JSON out. */
export function applicationStrings(json: string): string {
  const strings = JSON.parse(json) as Readonly<Record<string, string>>;
  const kept = Object.entries(strings).filter(([id]) => !elsewhere.test(id));
  return JSON.stringify(Object.fromEntries(kept));
}

/** The bundler's rule for the file of the generated strings. */
export function applicationStringsRule(generatedFilesDir: string) {
  return {
    test: path.join(generatedFilesDir, 'codeTranslations.json'),
    use: [
      {
        loader: path.join(__dirname, 'application-strings-loader.cjs'),
        options: {applicationStrings},
      },
    ],
  };
}

/**
 * Sees to it that they were left out.
 *
 * @param scripts the application's, as text
 * @throws {Error} when they are in it
 */
export function checkStringsLeftOut(scripts: readonly string[]): void {
  if (!scripts.some((script) => /["']assessment\.view\.quick["']/.test(script))) return;
  throw new Error(
    'The assessment’s strings are in the application: are the generated ones no longer in codeTranslations.json (src/docusaurus/application-strings.ts)?',
  );
}
