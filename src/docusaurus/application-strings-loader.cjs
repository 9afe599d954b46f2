// CommonJS because the bundler cannot run TypeScript; `application-strings.ts` hands over what works.
module.exports = function loadStrings(source) {
  return this.getOptions().applicationStrings(source);
};
