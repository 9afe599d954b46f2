/** The matrix's code, for its page. Only wires lifecycles. */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {ratingWords} from '../../assessment-app/words/rating';
import {matrixWords} from '../../components/Matrix/words';
import {EmitFiles} from '../../docusaurus/emit-files';
import type {IslandFiles} from '../../island/files';
import {assessmentWords} from '../../assessment-app/words';
import {bundleRating} from '../assessment/bundle';
import {bundleIsland} from '../bundle-code';
import {interfaceWords} from '../words';

const folder = 'assets/matrix';

export default function matrixPlugin(context: LoadContext): Plugin<unknown> {
  const words = interfaceWords(context);
  const rating = bundleRating(assessmentWords(words), ratingWords(words));
  const island = bundleIsland('components/Matrix/main.tsx', {
    WORDS: JSON.stringify(matrixWords(words)),
    RATING_FILE: JSON.stringify(`./${rating.main}`),
  });
  const {main} = island;
  const files = [...island.files, ...rating.files];

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
