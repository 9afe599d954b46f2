// The bundler's loader for the standard's YAML: one file in, the data of one language out.
// CommonJS because the bundler cannot run TypeScript; the work is done by `pageData`, which the plugin hands over.
const path = require('node:path');

module.exports = function loadStandardYaml(source) {
  const {siteDir, language, pageData} = this.getOptions();
  const file = path.relative(siteDir, this.resourcePath).split(path.sep).join('/');
  return `export default ${JSON.stringify(pageData(source, file, language))};`;
};
