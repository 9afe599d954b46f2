// The bundler's loader for the standard's YAML: one file in, the data of one language out.
// CommonJS because the bundler cannot run TypeScript; the work is done in page-data.ts.
const path = require('node:path');
const {createJiti} = require('jiti');

const jiti = createJiti(__filename);

module.exports = function loadStandardYaml(source) {
  const {siteDir, language} = this.getOptions();
  const {pageData} = jiti('../../page-data/page-data.ts');
  const file = path.relative(siteDir, this.resourcePath).split(path.sep).join('/');
  return `export default ${JSON.stringify(pageData(source, file, language))};`;
};
