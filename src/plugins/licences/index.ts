/** The notices of the software in the site's scripts, beside the pages. Only wires; the modules beside it work. */
import type {CurrentBundler} from '@docusaurus/types';
import {bundledSources} from '../../docusaurus/bundled-sources';
import {EmitFiles} from '../../docusaurus/emit-files';
import {licencesFile} from '../../model/made-files';
import {scriptNames, sourcesOfScript} from '../../reader/bundle-script';
import {sourcesOfCode} from '../bundle-code';
import {noticesOf} from './notices';

/**
 * The bundler's plugin that writes the notices, for the browser's build. Each language has the file beside
 * its own scripts, so that each says what is in these. No plugin of Docusaurus: each of those is
 * named in the application.
 */
export function emitNotices({name}: Pick<CurrentBundler, 'name'>): EmitFiles {
  // What loads the chunks is the bundler's own, and in no module.
  const bundler = require.resolve(name === 'rspack' ? '@rspack/core' : 'webpack');
  return new EmitFiles((compilation) => [
    [
      licencesFile,
      noticesOf([
        bundler,
        ...scriptNames.flatMap(sourcesOfScript),
        ...sourcesOfCode(),
        ...bundledSources(compilation),
      ]),
    ],
  ]);
}
