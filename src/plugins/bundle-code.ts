import {createHash} from 'node:crypto';
import path from 'node:path';
import {buildSync, type BuildOptions} from 'esbuild';
import {bundledFiles} from '../reader/bundle-script';

export interface CodeFile {
  /** With a hash of what is in it. */
  readonly name: string;
  readonly text: string;
}

const source = path.join(__dirname, '..');
const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  write: false,
  metafile: true,
} as const;

const reactOfPage = {
  'react/jsx-runtime': path.join(source, 'island/of-page/jsx-runtime.cjs'),
  react: path.join(source, 'island/of-page/react.cjs'),
};

/** Of all that was bundled, for the notices: plugins bundle as they are made, before there is anything to build. */
const sources = new Set<string>();

/**
 * Absolute paths of the files that something is of in the code that pages load by itself.
 *
 * @throws {Error} when nothing was bundled yet
 */
export function sourcesOfCode(): string[] {
  if (sources.size === 0) throw new Error('The notices are made before the code they are of.');
  return [...sources];
}

/**
 * Code that a page loads by itself, apart from the application, made small.
 *
 * @param entry from `src`, with its ending: `search/box.ts`
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleCode(entry: string, options: BuildOptions): CodeFile {
  const {outputFiles, metafile} = buildSync({
    ...options,
    ...common,
    entryPoints: [path.join(source, entry)],
  });
  for (const file of bundledFiles(metafile)) sources.add(file);
  const text = outputFiles[0]?.text ?? '';
  return {name: hashedName(`${path.parse(entry).name}.js`, text), text};
}

/**
 * Code with React in it, in files that load each other when they are asked for.
 *
 * @param entry from `src`, with its ending: `assessment-app/main.tsx`
 * @param define what stands for names in it
 * @param options `isReactOfPage`: it is loaded by an island, and takes that one's React (`../island/page-react.ts`)
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleIsland(
  entry: string,
  define: Readonly<Record<string, string>>,
  {isReactOfPage = false}: {readonly isReactOfPage?: boolean} = {},
): {
  /** The name of the file that the page loads. */
  readonly main: string;
  readonly files: readonly CodeFile[];
} {
  const file = path.join(source, entry);
  const {outputFiles, metafile} = buildSync({
    ...common,
    entryPoints: [file],
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    ...(isReactOfPage && {alias: reactOfPage}),
    define: {'process.env.NODE_ENV': '"production"', ...define},
    outdir: path.dirname(file),
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  });
  for (const file of bundledFiles(metafile)) sources.add(file);
  const files = outputFiles.map(({path: name, text}) => ({name: path.basename(name), text}));
  const main = files.find(({name}) => name.startsWith(`${path.parse(entry).name}.`));
  if (!main) throw new Error(`${entry} gives no file of its name.`);
  return {main: main.name, files};
}

/** The name of a file with a hash of what is in it: `box.1a2b3c4d.js`. */
export function hashedName(name: string, text: string): string {
  const {name: stem, ext} = path.parse(name);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return `${stem}.${hash}${ext}`;
}
