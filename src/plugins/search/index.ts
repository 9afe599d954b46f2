/** Search: its code, its page's data, and after each build its indexes. Only wires lifecycles. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Edition} from '../../model/editions';
import {loadEditions, type Standard} from '../../model/load';
import {languageOfLocale} from '../../model/locales';
import type {SearchData} from '../../search/panel-data';
import {searchWords} from '../../search/words';
import {outlineOf} from '../../page-data/outline';
import {bundleSearch} from './bundle';
import {buildIndex} from '../../after-build/build-index';

const indexFolder = 'search-index';
const codeFolder = 'assets/search';

export default function searchPlugin(
  {siteDir, outDir, i18n}: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const language = languageOfLocale(i18n.currentLocale);
  const strings = JSON.parse(
    readFileSync(path.join(siteDir, 'i18n', i18n.currentLocale, 'code.json'), 'utf8'),
  ) as Record<string, {message: string} | undefined>;
  const isLive = process.env.NODE_ENV === 'development';
  const words = searchWords(({id}) => strings[id]?.message ?? id, isLive);
  const {box, worker} = bundleSearch(words);

  return {
    name: 'search',

    loadContent: () => loadEditions(siteDir),

    contentLoaded({content, actions}) {
      const [main] = content as Standard[];
      const areas =
        main?.framework.areas.map(({id, title}) => `${id}:${title[language]}`).join('|') ?? '';
      actions.setGlobalData({script: `${codeFolder}/${box.name}`, areas} satisfies SearchData);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return undefined;
      // In the live view, which makes no index, the last build's is searched.
      const last = path.join(outDir, indexFolder);
      const files = [
        ...[box, worker].map(({name, text}) => [`${codeFolder}/${name}`, text] as const),
        ...(isLive && existsSync(last) ? readdirSync(last) : []).map(
          (name) =>
            [`${indexFolder}/${name}`, readFileSync(path.join(last, name), 'utf8')] as const,
        ),
      ];
      return {plugins: [new EmitFiles(files)]};
    },

    postBuild({outDir: built, content}) {
      const standards = content as Standard[];
      const folder = path.join(built, indexFolder);
      mkdirSync(folder, {recursive: true});
      const files = buildIndex({
        outDir: built,
        language,
        outlines: standards.map((standard) => outlineOf(standard, language)),
        editions: editions.map((edition) => edition.path),
        standards,
      });
      for (const {name, text} of files) writeFileSync(path.join(folder, name), text);
      return Promise.resolve();
    },
  };
}

interface Compiler {
  readonly webpack: {readonly sources: {readonly RawSource: new (text: string) => unknown}};
  readonly hooks: {
    readonly thisCompilation: {
      readonly tap: (name: string, then: (compilation: Compilation) => void) => void;
    };
  };
}

interface Compilation {
  readonly hooks: {
    readonly processAssets: {
      readonly tap: (options: {name: string; stage: number}, then: () => void) => void;
    };
  };
  readonly emitAsset: (name: string, source: unknown) => void;
}

/** Puts files beside what the bundler makes, in a build and in the live view alike, as they are. */
class EmitFiles {
  readonly #files: readonly (readonly [string, string])[];

  constructor(files: readonly (readonly [string, string])[]) {
    this.#files = files;
  }

  apply(compiler: unknown): void {
    // Of the bundler, which Docusaurus chooses, only what both kinds have.
    const {webpack, hooks} = compiler as Compiler;
    hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      // After files are made smaller: these are.
      const stage = 5000;
      compilation.hooks.processAssets.tap({name: 'EmitFiles', stage}, () => {
        for (const [name, text] of this.#files) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}
