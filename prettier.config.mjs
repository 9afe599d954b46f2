export default {
  printWidth: 100,
  singleQuote: true,
  bracketSpacing: false,
  bracketSameLine: true,
  // Prose is broken where its author breaks it: Chinese lines have no spaces to break at.
  proseWrap: 'preserve',
  // A checkout on Windows may have its own line ends; git keeps line feeds.
  endOfLine: 'auto',
};
