/**
 * What makes kept pages stale.
 *
 * Relies on: `experiments.cache.buildDependencies`, a list of files, in the configuration that Docusaurus
 * makes for Rspack. Neither documents the other's.
 *
 * Why: the code that turns data into pages runs in loaders. The bundler keeps their results between
 * builds and does not know what they import; without this a build would serve pages of old code.
 *
 * Under version 4: with Rspack 2 the option is `cache.buildDependencies`.
 */

interface BundlerConfig {
  readonly experiments?: {
    readonly cache?: boolean | {readonly type?: string; readonly buildDependencies?: unknown};
  };
}

/**
 * What to add to the bundler's configuration, so that pages are made anew when a file changes.
 *
 * @param config that Docusaurus has made
 * @param files absolute paths
 * @throws {Error} when Docusaurus keeps pages in another way than expected
 */
export function pagesDependOn(config: unknown, files: readonly string[]): object {
  // Nothing is kept then.
  if (process.env.DOCUSAURUS_NO_PERSISTENT_CACHE) return {};
  const cache = (config as BundlerConfig).experiments?.cache;
  const list = typeof cache === 'object' ? cache.buildDependencies : undefined;
  if (!Array.isArray(list)) {
    throw new Error(
      'Docusaurus gives the bundler no experiments.cache.buildDependencies: a change of the code that makes pages would not reach them (src/docusaurus/bundler-cache.ts).',
    );
  }
  return {experiments: {cache: {buildDependencies: files}}};
}
