/** The site without the work on its delivery: Docusaurus's own documents, scripts and navigation. */
import config from '../docusaurus.config';
import afterBuild from '../src/plugins/after-build';
import reader from '../src/reader';

const {ssrTemplate, plugins = [], ...rest} = config;
void ssrTemplate;

export default {
  ...rest,
  plugins: plugins.filter((plugin) => plugin !== reader && plugin !== afterBuild),
};
