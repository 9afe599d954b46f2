module.exports = globalThis.pageReact.jsx;
