// Stands for React in code that an island loads later: the island's, so that it is loaded once. `../page-react.ts`
module.exports = globalThis.pageReact.react;
