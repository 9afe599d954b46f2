/** What changed between editions: its page's code, and the files that it loads. Only wires lifecycles. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {writeChangesJson} from '../../changes/changes-json';
import {comparisonsOf, type Comparison} from '../../changes/comparisons';
import {changesFile, editionsFile, reportFile} from '../../components/Compare/files';
import {compareWords} from '../../components/Compare/words';
import {EmitFiles} from '../../docusaurus/emit-files';
import type {IslandFiles} from '../../island/files';
import {editionChangesOf} from '../../changes/edition-changes';
import {historyOf} from '../../changes/history';
import {dataWriter} from '../../docusaurus/generated-data';
import type {Edition} from '../../model/editions';
import {languageOfLocale} from '../../model/locales';
import {bundleIsland} from '../bundle-code';
import {interfaceWords} from '../words';

const folder = 'assets/compare';

/** As they were made last, for what follows a build. */
let made: readonly Comparison[] = [];

/** What is compared in the build that runs. */
export const comparisonsMade = (): readonly Comparison[] => made;

export default function comparePlugin(
  context: LoadContext,
  editions: readonly Edition[],
): Plugin<unknown> {
  const language = languageOfLocale(context.i18n.currentLocale);
  // With one edition the page says that there is nothing to compare, and has no code.
  const code =
    editions.length > 1
      ? bundleIsland('components/Compare/main.tsx', {
          WORDS: JSON.stringify(compareWords(interfaceWords(context))),
        })
      : undefined;

  return {
    name: 'compare',

    loadContent() {
      made = comparisonsOf(context.siteDir, editions);
    },

    async contentLoaded({actions}) {
      const write = dataWriter(actions, context.generatedFilesDir, 'compare');
      for (const edition of editions) {
        const changes = editionChangesOf(editions, edition, made, language);
        await write(`changes-${edition.path}.json`, JSON.stringify(changes));
        const history = historyOf(context.siteDir, editions, edition, made, language);
        await write(`history-${edition.path}.json`, JSON.stringify(history));
      }
      const files: Partial<IslandFiles> = code ? {script: `${folder}/${code.main}`} : {};
      actions.setGlobalData(files);
    },

    configureWebpack(_config, isServer) {
      if (isServer || !code) return undefined;
      const files = code.files.map(({name, text}) => [`${folder}/${name}`, text] as const);
      return {plugins: [new EmitFiles(files)]};
    },
  };
}

/** The files of the comparisons, once for all languages, from the root of the site; none with one edition. */
export function comparisonFiles(
  editions: readonly Pick<Edition, 'path'>[],
): {readonly path: string; readonly text: string}[] {
  if (made.length === 0) return [];
  const names = editions.map(({path}) => path).reverse();
  return [
    {path: editionsFile, text: `${JSON.stringify(names)}\n`},
    ...made.flatMap(({from, to, changes, report}) => [
      {path: reportFile(from, to), text: JSON.stringify(report)},
      {path: changesFile(from, to), text: writeChangesJson(changes)},
    ]),
  ];
}
