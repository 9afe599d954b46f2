// The bundler's loader for `backlinks-<edition>.json?page=…` and `errata-…` and `history-…`: what is of this page alone, so that a
// page with a tool does not bring the whole edition's to readers.
const {URLSearchParams} = require('node:url');

module.exports = function loadPagePart(source) {
  const page = new URLSearchParams(this.resourceQuery).get('page');
  return `export default ${JSON.stringify(JSON.parse(source)[page] ?? [])};`;
};
