/** The notices of the software in the site's scripts, beside the pages. Only wires; the modules beside it work. */
import type {CurrentBundler} from '@docusaurus/types';
import {bundledSources} from '../../docusaurus/bundled-sources';
import {EmitFiles} from '../../docusaurus/emit-files';
import {licencesFile} from '../../model/made-files';
import {scriptNames, sourcesOfScript} from '../../reader/bundle-script';
import {searchWords} from '../../search/words';
import {assessmentWords} from '../../assessment-app/words';
import {bundleAssessment} from '../assessment/bundle';
import {bundleSearch} from '../search/bundle';
import {noticesOf} from './notices';

/**
 * The bundler's plugin that writes the notices, for the browser's build. Each language has the file beside
 * its own scripts, so that each says what is in these. No plugin of Docusaurus: each of those is
 * named in the application.
 */
export function emitNotices({name}: Pick<CurrentBundler, 'name'>): EmitFiles {
  // What loads the chunks is the bundler's own, and in no module.
  const bundler = require.resolve(name === 'rspack' ? '@rspack/core' : 'webpack');
  const {box, worker} = bundleSearch(searchWords(({id}) => id, false));
  const assessment = bundleAssessment(assessmentWords(({id}) => id));
  const apart = [
    bundler,
    ...scriptNames.flatMap(sourcesOfScript),
    ...[box, worker, ...assessment.files].flatMap(({sources}) => sources),
  ];
  return new EmitFiles((compilation) => [
    [licencesFile, noticesOf([...apart, ...bundledSources(compilation)])],
  ]);
}
