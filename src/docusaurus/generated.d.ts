/** Data that the build writes. What it is, the module that imports it says. */
declare module '@generated/standard/default/*.json' {
  const data: unknown;
  export default data;
}
