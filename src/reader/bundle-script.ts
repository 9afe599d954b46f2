import path from 'node:path';
import {buildSync, type Metafile} from 'esbuild';

/** The scripts that stand inside pages. */
export const scriptNames = [
  'page-script',
  'island-script',
  'tool-script',
  'missing-script',
  'short-link-script',
] as const;
type ScriptName = (typeof scriptNames)[number];

/**
 * A script of this folder as text to stand inside a page: without its types, and small.
 *
 * @param name of the file, without ending
 * @throws {Error} esbuild's, for a script that does not parse
 */
export function bundleScript(name: ScriptName): string {
  const {outputFiles} = bundle(name);
  const text = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script/i.test(text)) throw new Error(`${name} would end the element it stands in.`);
  return text;
}

/**
 * Absolute paths of the files that something in a script is of.
 *
 * @throws {Error} esbuild's, for a script that does not parse
 */
export function sourcesOfScript(name: ScriptName): string[] {
  return bundledFiles(bundle(name).metafile);
}

/** Absolute paths of the files that something in what esbuild has made is of. */
export function bundledFiles(metafile: Metafile | undefined): string[] {
  return Object.values(metafile?.outputs ?? {}).flatMap(({inputs}) =>
    Object.entries(inputs)
      .filter(([, {bytesInOutput}]) => bytesInOutput > 0)
      .map(([file]) => path.resolve(file)),
  );
}

function bundle(name: ScriptName) {
  return buildSync({
    entryPoints: [path.join(__dirname, `${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    metafile: true,
  });
}
