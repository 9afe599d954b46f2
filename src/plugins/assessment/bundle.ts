import path from 'node:path';
import {buildSync} from 'esbuild';
import type {AssessmentWords, FirstWords, LaterWords} from '../../assessment-app/words';
import {bundledFiles} from '../../reader/bundle-script';
import type {CodeFile} from '../bundle-code';

const appFolder = path.join(__dirname, '../../assessment-app');

/**
 * The code of the assessment: what the page loads, with React, and what that loads when it is asked for. Without the
 * application.
 *
 * @throws {Error} esbuild's, for code that does not parse
 */
export function bundleAssessment(words: AssessmentWords): {
  /** The name of the file that the page loads. */
  readonly main: string;
  readonly files: readonly CodeFile[];
} {
  const {outputFiles, metafile} = buildSync({
    entryPoints: [path.join(appFolder, 'main.tsx')],
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      WORDS: JSON.stringify(firstOf(words)),
      // As text: esbuild puts objects of all files into a file that the first view loads.
      LATER_WORDS: JSON.stringify(JSON.stringify(laterOf(words))),
      STYLES: JSON.stringify(assessmentStyles()),
    },
    outdir: appFolder,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    write: false,
    metafile: true,
  });
  const files = outputFiles.map(({path: file, text}) => ({
    name: path.basename(file),
    text,
    sources: [],
  }));
  const main = files.find(({name}) => name.startsWith('main.'));
  if (!main) throw new Error('The assessment has no file main.');
  return {
    main: main.name,
    files: [{...main, sources: bundledFiles(metafile)}, ...files.filter((file) => file !== main)],
  };
}

/** The rules of the page's own part, which its code puts into the page: the page's stylesheet does not have them. */
export function assessmentStyles(): string {
  const {outputFiles} = buildSync({
    entryPoints: [path.join(appFolder, 'app.css')],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

function firstOf({app, quick, grid, storage}: AssessmentWords): FirstWords {
  return {app, quick, grid, storage};
}

function laterOf({
  start,
  full,
  result,
  plan,
  files,
  rebase,
  merge,
  problems,
}: AssessmentWords): LaterWords {
  return {start, full, result, plan, files, rebase, merge, problems};
}
