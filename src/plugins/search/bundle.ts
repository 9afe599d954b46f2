import {createHash} from 'node:crypto';
import path from 'node:path';
import {buildSync, type BuildOptions} from 'esbuild';
import {bundledFiles} from '../../reader/bundle-script';
import type {SearchWords} from '../../search/words';

export interface CodeFile {
  /** With a hash of what is in it. */
  readonly name: string;
  readonly text: string;
  /** Absolute paths of the files that something in it is of. */
  readonly sources: readonly string[];
}

/**
 * The code of the search: what the page loads when search is touched, and what that has run away
 * from the page's own thread. Small by itself; without the application.
 *
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleSearch(words: SearchWords): {
  readonly box: CodeFile;
  readonly worker: CodeFile;
} {
  const worker = bundle('worker', {format: 'iife'});
  const box = bundle('box', {
    format: 'esm',
    loader: {'.css': 'text'},
    define: {WORDS: JSON.stringify(words), WORKER: JSON.stringify(worker.name)},
  });
  return {box, worker};
}

function bundle(name: string, options: BuildOptions): CodeFile {
  const {outputFiles, metafile} = buildSync({
    entryPoints: [path.join(__dirname, `../../search/${name}.ts`)],
    bundle: true,
    minify: true,
    target: 'es2022',
    ...options,
    write: false,
    metafile: true,
  });
  const text = outputFiles?.[0]?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {name: `${name}.${hash}.js`, text, sources: bundledFiles(metafile)};
}
