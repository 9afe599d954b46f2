/** Search: its code, and what pages know of it; its indexes are made by `../after-build`. Only wires lifecycles. */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadEditions} from '../../model/load';
import type {Standard} from '../../model/standard';
import {languageOfLocale} from '../../model/locales';
import type {SearchData} from '../../search/panel-data';
import {searchWords} from '../../search/words';
import {EmitFiles} from '../../docusaurus/emit-files';
import {readText} from '../../model/source-text';
import {interfaceWords} from '../words';
import {bundleSearch} from './bundle';

/** Where the indexes of a language are, from its root. */
export const indexFolder = 'search-index';
const codeFolder = 'assets/search';

export default function searchPlugin(context: LoadContext): Plugin<unknown> {
  const {siteDir, outDir, i18n} = context;
  const language = languageOfLocale(i18n.currentLocale);
  const isLive = process.env.NODE_ENV === 'development';
  const words = searchWords(interfaceWords(context), isLive);
  const {box, worker} = bundleSearch(words);

  return {
    name: 'search',

    loadContent: () => loadEditions(siteDir),

    contentLoaded({content, actions}) {
      const areas = Object.fromEntries(
        (content as Standard[]).map(({edition, framework}) => [
          edition.path,
          framework.areas.map(({id, title}) => `${id}:${title[language]}`).join('|'),
        ]),
      );
      actions.setGlobalData({script: `${codeFolder}/${box.name}`, areas} satisfies SearchData);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return undefined;
      // In the live view, which makes no index, the last build's is searched.
      const last = path.join(outDir, indexFolder);
      const files = [
        ...[box, worker].map(({name, text}) => [`${codeFolder}/${name}`, text] as const),
        ...(isLive && existsSync(last) ? readdirSync(last) : []).map(
          (name) => [`${indexFolder}/${name}`, readText(path.join(last, name))] as const,
        ),
      ];
      return {plugins: [new EmitFiles(files)]};
    },
  };
}
