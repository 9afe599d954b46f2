import {createHash} from 'node:crypto';
import path from 'node:path';
import {buildSync, type BuildOptions} from 'esbuild';
import {bundledFiles} from '../reader/bundle-script';

export interface CodeFile {
  /** With a hash of what is in it. */
  readonly name: string;
  readonly text: string;
  /** Absolute paths of the files that something in it is of. */
  readonly sources: readonly string[];
}

/**
 * Code that a page loads by itself, apart from the application, made small.
 *
 * @param entry from `src`, with its ending: `search/box.ts`
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleCode(entry: string, options: BuildOptions): CodeFile {
  const {outputFiles, metafile} = buildSync({
    entryPoints: [path.join(__dirname, '..', entry)],
    bundle: true,
    minify: true,
    target: 'es2022',
    ...options,
    write: false,
    metafile: true,
  });
  const text = outputFiles?.[0]?.text ?? '';
  return {
    name: hashedName(`${path.parse(entry).name}.js`, text),
    text,
    sources: bundledFiles(metafile),
  };
}

/** The name of a file with a hash of what is in it: `box.1a2b3c4d.js`. */
export function hashedName(name: string, text: string): string {
  const {name: stem, ext} = path.parse(name);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${stem}.${hash}${ext}`;
}
