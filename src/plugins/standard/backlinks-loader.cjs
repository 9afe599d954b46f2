// The bundler's loader for `backlinks-<edition>.json?page=…`: what refers to this page alone, so that a
// page with a tool does not bring the whole edition's to readers.
const {URLSearchParams} = require('node:url');

module.exports = function loadBacklinks(source) {
  const page = new URLSearchParams(this.resourceQuery).get('page');
  return `export default ${JSON.stringify(JSON.parse(source)[page] ?? [])};`;
};
