/**
 * React for code that an island loads later, as a file of its own: with it the island stays a single file, as code that
 * esbuild splits does not. What is bundled so (`../plugins/bundle-code.ts`) finds it by `of-page/`.
 */
import * as react from 'react';
import * as jsx from 'react/jsx-runtime';

/** To be called before such code is loaded. */
export function shareReact(): void {
  Object.assign(globalThis, {pageReact: {react, jsx}});
}
