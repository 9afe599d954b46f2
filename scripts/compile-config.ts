import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readFile} from 'node:fs/promises';
import {build, type Plugin} from 'esbuild';

/** Where the compiled configuration is, from the project's root. Packages are found from there as from the root. */
const compiledConfig = 'node_modules/.cache/site/docusaurus.config.cjs';

/**
 * Each module's own place, as CommonJS has it: within one file all would have that file's. Several
 * read what lies beside them.
 */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup(context) {
    context.onLoad({filter: /\.tsx?$/}, async ({path: file}) => {
      const source = await readFile(file, 'utf8');
      if (!/\b__(?:dirname|filename)\b/.test(source)) return undefined;
      const places = [path.dirname(file), file].map((place) => JSON.stringify(place));
      return {
        contents: `const __dirname = ${places[0]}, __filename = ${places[1]};${source}`,
        loader: 'ts',
      };
    });
  },
};

/**
 * `docusaurus.config.ts` with all that it imports of the project, as one file of JavaScript.
 * Docusaurus compiles the configuration module by module with Babel, in each of its processes, which
 * takes longer than a language's pages do, and 200 MB.
 *
 * @param siteDir the project's root
 * @returns path of the file, from the root
 * @throws {Error} esbuild's, for code that does not parse
 */
export async function compileConfig(siteDir: string): Promise<string> {
  const file = path.join(siteDir, compiledConfig);
  const {outputFiles} = await build({
    entryPoints: [path.join(siteDir, 'docusaurus.config.ts')],
    outfile: file,
    write: false,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
    plugins: [ownPlaces],
  });
  const code = outputFiles[0]?.text ?? '';
  // The bundler makes every page anew when the configuration's file is another one.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== code) {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, code);
  }
  return compiledConfig;
}
