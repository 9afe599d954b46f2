/**
 * Puts files beside what the bundler makes, in a build and in the live view alike, as they are.
 *
 * Relies on: what webpack and Rspack, between which Docusaurus chooses, have in common: the hooks
 * `thisCompilation` and `processAssets`, `emitAsset`, and `RawSource` behind `compiler.webpack`.
 * Docusaurus documents that plugins may add plugins of the bundler; which bundler it is may change.
 *
 * Why: the search's code is no part of the application, yet the live view has to serve it.
 *
 * Under version 4: nothing, as long as the bundler is one of the two.
 */
interface Compiler {
  readonly webpack?: {
    readonly sources?: {readonly RawSource?: new (content: string | Buffer) => unknown};
  };
  readonly hooks?: {readonly thisCompilation?: Hook<string, [Compilation]>};
}

interface Compilation {
  readonly hooks?: {readonly processAssets?: Hook<{name: string; stage: number}, []>};
  readonly emitAsset?: (name: string, source: unknown) => void;
}

interface Hook<Options, Given extends unknown[]> {
  readonly tap: (options: Options, then: (...given: Given) => void) => void;
}

/** After files are made smaller: these are. */
const stage = 5000;
const name = 'EmitFiles';

/** Names, from the folder of the build, and contents. */
type Files = readonly (readonly [string, string | Buffer])[];

/** A plugin of the bundler. Its `apply` throws for a bundler of another kind. */
export class EmitFiles {
  readonly #filesOf: (compilation: unknown) => Files;

  /** @param files or what makes them of a compilation whose chunks are made */
  constructor(files: Files | ((compilation: unknown) => Files)) {
    this.#filesOf = typeof files === 'function' ? files : () => files;
  }

  apply(compiler: unknown): void {
    const {webpack, hooks} = compiler as Compiler;
    const RawSource = webpack?.sources?.RawSource;
    const onCompilation = hooks?.thisCompilation;
    if (!RawSource || !onCompilation) throw new Error(unlike('compiler'));
    onCompilation.tap(name, (compilation) => {
      const onAssets = compilation.hooks?.processAssets;
      if (!onAssets || !compilation.emitAsset) throw new Error(unlike('compilation'));
      onAssets.tap({name, stage}, () => {
        for (const [file, content] of this.#filesOf(compilation)) {
          compilation.emitAsset?.(file, new RawSource(content));
        }
      });
    });
  }
}

function unlike(part: string): string {
  return `The bundler's ${part} is not like webpack's: no files can be put beside its own (src/docusaurus/emit-files.ts).`;
}
