/**
 * Files that the live view serves from a folder, as they are at the moment.
 *
 * Relies on: Docusaurus's `start` taking the bundler's option `devServer` from what plugins add to the
 * configuration. Its types leave it out; the bundler documents it.
 *
 * Why: the published files are made by a build only, yet links to them should work in the live view, at
 * the root, in whichever language it runs.
 *
 * Under version 4: the same. Where the option is not taken, the live view stops when it has made the pages.
 */

interface StaticFolder {
  readonly directory: string;
  readonly publicPath: string;
}

interface Compiler {
  readonly hooks: {readonly done: {readonly tap: (name: string, then: () => void) => void}};
}

interface ServedFolder {
  readonly devServer: {
    readonly static: readonly [StaticFolder & {readonly watch: false}];
    readonly onListening: () => void;
  };
  readonly plugins: readonly [{readonly apply: (compiler: Compiler) => void}];
}

/** Of the options of several plugins the bundler keeps one function: what it is told holds of all. */
let isTaken = false;

/**
 * What to add to the bundler's configuration, so that the live view serves a folder's files below an
 * address. When pages are made and the server has not taken that, the bundler's plugin in it throws.
 */
export function serveFolder({directory, publicPath}: StaticFolder): ServedFolder {
  isTaken = false;
  const apply = ({hooks}: Compiler): void =>
    hooks.done.tap('ServedFolder', () => {
      if (isTaken) return;
      throw new Error(
        `Docusaurus's live view does not take the option devServer: nothing serves ${directory} (src/docusaurus/live-files.ts).`,
      );
    });
  return {
    devServer: {
      static: [{directory, publicPath, watch: false}],
      // The server listens before the first pages are made.
      onListening: () => {
        isTaken = true;
      },
    },
    plugins: [{apply}],
  };
}
