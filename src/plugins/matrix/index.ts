/** The matrix's code, for its page. Only wires lifecycles. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {matrixWords} from '../../components/Matrix/words';
import {EmitFiles} from '../../docusaurus/emit-files';
import type {IslandFiles} from '../../island/files';
import {bundleIsland} from '../bundle-code';
import {interfaceWords} from '../words';

const folder = 'assets/matrix';

export default function matrixPlugin(context: LoadContext): Plugin<unknown> {
  const {main, files} = bundleIsland('components/Matrix/main.tsx', {
    WORDS: JSON.stringify(matrixWords(interfaceWords(context))),
  });

  return {
    name: 'matrix',

    contentLoaded({actions}) {
      actions.setGlobalData({script: `${folder}/${main}`} satisfies IslandFiles);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return undefined;
      return {
        plugins: [new EmitFiles(files.map(({name, text}) => [`${folder}/${name}`, text]))],
      };
    },
  };
}
