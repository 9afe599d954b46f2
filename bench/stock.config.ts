/** The site without the work on its delivery: Docusaurus's own documents, scripts and navigation. */
import config from '../docusaurus.config';
import reader from '../src/reader';

const {ssrTemplate, plugins = [], ...rest} = config;
void ssrTemplate;

export default {
  ...rest,
  plugins: plugins.filter((plugin) => (Array.isArray(plugin) ? plugin[0] : plugin) !== reader),
};
