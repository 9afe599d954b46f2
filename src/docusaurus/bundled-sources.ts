/**
 * Which files are in the scripts and styles that the bundler makes.
 *
 * Relies on: what webpack and Rspack, between which Docusaurus chooses, have in common: `modules`
 * and `chunkGraph.getModuleChunks` of a compilation, and of a module `nameForCondition` and, where
 * several were joined to one, `modules`.
 *
 * Why: the notices of packages are to be those of what is shipped, not of what is installed.
 *
 * Under version 4: nothing, as long as the bundler is one of the two.
 */
interface Compilation {
  readonly modules?: Iterable<Module>;
  readonly chunkGraph?: {
    readonly getModuleChunks?: (module: Module) => readonly unknown[];
  };
}

interface Module {
  readonly modules?: Iterable<Module>;
  readonly nameForCondition?: () => string | null | undefined;
}

/**
 * Absolute paths of the files that something is shipped of: those that nothing uses are not there.
 *
 * @param compilation when its chunks are made
 * @throws {Error} for a bundler of another kind, and when there is nothing
 */
export function bundledSources(compilation: unknown): string[] {
  const {modules, chunkGraph} = compilation as Compilation;
  if (!modules || !chunkGraph?.getModuleChunks) throw new Error(unlike);
  const sources = new Set<string>();
  const add = (module: Module): void => {
    for (const joined of module.modules ?? []) add(joined);
    const source = module.nameForCondition?.();
    if (source) sources.add(source);
  };
  for (const module of modules) {
    if (chunkGraph.getModuleChunks(module).length > 0) add(module);
  }
  if (sources.size === 0) throw new Error(unlike);
  return [...sources];
}

const unlike =
  "The bundler's compilation is not like webpack's: what is in the scripts is not known (src/docusaurus/bundled-sources.ts).";
