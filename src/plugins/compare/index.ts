/** What changed between editions: its page's code, and the files that it loads. Only wires lifecycles. */
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeChangesJson} from '../../changes/changes-json';
import {compareAll, type ComparedEditions, type Comparison} from '../../changes/comparisons';
import {
  changesFile,
  declarationsFile,
  editionsFile,
  reportFile,
  stateFile,
} from '../../components/Compare/files';
import {compareWords} from '../../components/Compare/words';
import {EmitFiles} from '../../docusaurus/emit-files';
import {errataByPage, errataOf} from '../../changes/errata';
import type {IslandFiles} from '../../island/files';
import {editionChangesOf} from '../../changes/edition-changes';
import {historyOf} from '../../changes/history';
import {dataFolder, dataWriter} from '../../docusaurus/generated-data';
import {serveFolder} from '../../docusaurus/live-files';
import type {Edition} from '../../model/editions';
import {languageOfLocale} from '../../model/locales';
import {bundleCode, bundleIsland, type CodeFile} from '../bundle-code';
import {interfaceWords} from '../words';

const folder = 'assets/compare';

/** As they were made last, for what follows a build. */
let made: ComparedEditions = {comparisons: [], states: new Map(), declarations: {}};

/** What is compared in the build that runs. */
export const comparisonsMade = (): readonly Comparison[] => made.comparisons;

export default function comparePlugin(
  context: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const {i18n, baseUrl} = context;
  const language = languageOfLocale(i18n.currentLocale);
  const root = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl;
  const isLive = process.env.NODE_ENV === 'development';
  const liveFolder = 'published';
  // With one edition the page says that there is nothing to compare, and has no code.
  const code = editions.length > 1 ? bundleCompare(interfaceWords(context)) : undefined;

  return {
    name: 'compare',

    loadContent() {
      made = compareAll(context.siteDir, editions);
    },

    async contentLoaded({actions}) {
      const write = dataWriter(actions, context.generatedFilesDir, 'compare');
      for (const edition of editions) {
        const errata = errataOf(context.siteDir, edition, language);
        await write(`errata-${edition.path}.json`, JSON.stringify(errataByPage(errata)));
        const changes = {
          ...editionChangesOf(editions, edition, made.comparisons, language),
          errata,
        };
        await write(`changes-${edition.path}.json`, JSON.stringify(changes));
        const history = historyOf(context.siteDir, editions, edition, made.comparisons, language);
        await write(`history-${edition.path}.json`, JSON.stringify(history));
      }
      for (const file of isLive ? comparisonFiles(editions) : []) {
        await write(path.join(liveFolder, file.path), file.text);
      }
      const files: Partial<IslandFiles> = code ? {script: `${folder}/${code.main}`} : {};
      actions.setGlobalData(files);
    },

    configureWebpack(_config, isServer) {
      if (isServer || !code) return undefined;
      const files = code.files.map(({name, text}) => [`${folder}/${name}`, text] as const);
      const directory = path.join(dataFolder(context.generatedFilesDir, 'compare'), liveFolder);
      const plugins = [new EmitFiles(files)];
      if (!isLive) return {plugins};
      const served = serveFolder({directory, publicPath: root});
      return {...served, plugins: [...plugins, ...served.plugins]};
    },
  };
}

/** The code of the page in a language, and of the worker beside it, which it asks for where it has to compare. */
export function bundleCompare(translate: Parameters<typeof compareWords>[0]): {
  readonly main: string;
  readonly files: readonly CodeFile[];
} {
  const worker = bundleCode('changes/compare-worker.ts', {format: 'iife'});
  const {main, files} = bundleIsland('components/Compare/main.tsx', {
    WORDS: JSON.stringify(compareWords(translate)),
    WORKER: JSON.stringify(worker.name),
  });
  return {main, files: [...files, worker]};
}

/**
 * The files of what was compared, once for all languages, from the root of the site; none with one edition.
 *
 * @param editions the draft, then the releases, newest first
 */
export function comparisonFiles(
  editions: readonly Pick<Edition, 'path'>[],
  {comparisons, states, declarations}: ComparedEditions = made,
): {readonly path: string; readonly text: string}[] {
  if (comparisons.length === 0) return [];
  const names = editions.map(({path}) => path).reverse();
  return [
    {path: editionsFile, text: `${JSON.stringify(names)}\n`},
    {path: declarationsFile, text: JSON.stringify(declarations)},
    ...comparisons.flatMap(({from, to, changes, report}) => [
      {path: reportFile(from, to), text: JSON.stringify(report)},
      {path: changesFile(from, to), text: writeChangesJson(changes)},
    ]),
    // The draft is compared with each release already.
    ...names.slice(0, -1).flatMap((name) => {
      const state = states.get(name);
      return state ? [{path: stateFile(name), text: JSON.stringify(state)}] : [];
    }),
  ];
}
