import type {SearchWords} from '../../search/words';
import {bundleCode, type CodeFile} from '../bundle-code';

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
  const worker = bundleCode('search/worker.ts', {format: 'iife'});
  const box = bundleCode('search/box.ts', {
    format: 'esm',
    loader: {'.css': 'text'},
    define: {WORDS: JSON.stringify(words), WORKER: JSON.stringify(worker.name)},
  });
  return {box, worker};
}
