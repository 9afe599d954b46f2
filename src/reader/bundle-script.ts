import path from 'node:path';
import {buildSync} from 'esbuild';

/**
 * A script of this folder as text to stand inside a page: without its types, and small.
 *
 * @param name of the file, without ending
 * @throws {Error} esbuild's, for a script that does not parse
 */
export function bundleScript(name: 'page-script' | 'tool-script' | 'missing-script'): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(__dirname, `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const text = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script/i.test(text)) throw new Error(`${name} would end the element it stands in.`);
  return text;
}
