/**
 * Which folder of `src` may import from which: model → content → agreement, checks and page data →
 * plugins; pages get their data as props. An ESLint rule that knows the folders by the files' paths,
 * however an import is written.
 */
import path from 'node:path';

/**
 * Each folder of `src` that has code, with the folders beside it that its code (not its tests) may
 * import: everything, or types alone. Nothing imports what is outside of `src`.
 *
 * @type {Readonly<Record<string, {readonly values: readonly string[], readonly types?: readonly string[]}>>}
 */
export const importDirections = {
  model: {values: []},
  // Browser code: a reader loads it beside the page.
  search: {values: []},
  // Calculators and checklists, likewise.
  tools: {values: ['model']},
  // What mounts React in a page, likewise.
  island: {values: []},
  // Browser code likewise.
  assessment: {values: ['model']},
  'assessment-app': {values: ['model', 'assessment', 'island', 'tools']},
  content: {values: ['model']},
  html: {values: []},
  // Which pages are tools, and what an outline is, page data knows.
  docusaurus: {values: ['model', 'html', 'page-data'], types: ['ledger']},
  // The format of an assessment is published too.
  exports: {values: ['model', 'assessment']},
  agreement: {values: ['model', 'content']},
  changes: {values: ['model', 'content']},
  feeds: {values: ['model', 'content', 'changes', 'page-data']},
  // Of what is published a page knows names and sizes.
  'page-data': {values: ['model', 'content', 'agreement'], types: ['exports', 'assessment']},
  // Which component is given data is checked as it is made.
  // And the theme's own words are checked too.
  checks: {values: ['model', 'content', 'agreement', 'ledger', 'page-data', 'docusaurus']},
  // What was published, and what became of it.
  ledger: {values: ['model', 'content', 'changes']},
  release: {values: ['model', 'content', 'agreement', 'ledger', 'checks']},
  scaffolds: {values: ['model', 'content', 'checks']},
  'after-build': {values: ['model', 'html', 'search', 'docusaurus']},
  reader: {values: ['docusaurus']},
  plugins: {
    values: [
      'model',
      'content',
      'agreement',
      'changes',
      'checks',
      'ledger',
      'exports',
      'feeds',
      'page-data',
      'after-build',
      'docusaurus',
      'reader',
      'search',
      'assessment',
      'assessment-app',
      'components',
      'island',
    ],
  },
  // The matrix finds capabilities by the same equality of letters as search does.
  components: {
    values: ['model', 'search', 'docusaurus', 'island', 'assessment', 'tools'],
    types: ['page-data', 'changes'],
  },
  theme: {values: ['model', 'components', 'docusaurus'], types: ['page-data', 'search']},
  pages: {values: ['model', 'components', 'docusaurus'], types: ['page-data']},
};

const source = path.join(import.meta.dirname, 'src');

/** The folder or file directly in `src`, without its ending; none for what is outside. */
function folderOf(file) {
  const [folder = '', ...rest] = path.relative(source, file).split(path.sep);
  if (folder === '..' || path.isAbsolute(folder)) return undefined;
  return rest.length > 0 ? folder : folder.replace(/\.[a-z]+$/, '');
}

/** What a specifier names on the disk; none for a package or an alias of Docusaurus. */
function fileOf(specifier, importer) {
  if (/^\.\.?(\/|$)/.test(specifier)) return path.resolve(path.dirname(importer), specifier);
  const [, inSite] = /^@site(\/.*|)$/.exec(specifier) ?? [];
  return inSite === undefined ? undefined : path.join(import.meta.dirname, inSite);
}

/** @type {import('eslint').Rule.RuleModule} */
const directionRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outside: 'src/{{from}} imports nothing from outside of src.',
      unknown: 'import-directions.mjs does not say what src/{{from}} may import.',
      direction: 'src/{{from}} does not import from src/{{to}}; see import-directions.mjs.',
      typesOnly:
        'src/{{from}} imports only types from src/{{to}} (import type); see import-directions.mjs.',
    },
  },
  create(context) {
    const from = folderOf(context.filename);
    if (from === undefined) return {};

    function check(node, specifier, isType) {
      if (typeof specifier !== 'string') return;
      const file = fileOf(specifier, context.filename);
      if (file === undefined) return;
      const to = folderOf(file);
      if (to === from) return;
      const report = (messageId) => context.report({node, messageId, data: {from, to: to ?? ''}});
      if (to === undefined) return report('outside');
      const allowed = importDirections[from];
      if (!allowed) return report('unknown');
      if (allowed.values.includes(to)) return;
      if (!allowed.types?.includes(to)) return report('direction');
      if (!isType) report('typesOnly');
    }

    return {
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source.value, true),
      TSExternalModuleReference: (node) => check(node, node.expression.value, false),
      CallExpression: (node) => {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
        check(node, node.arguments[0]?.value, false);
      },
    };
  },
};

/**
 * ESLint's configuration that holds imports to these directions.
 *
 * @type {import('eslint').Linter.Config}
 */
export const importDirectionsConfig = {
  files: ['src/*/**'],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  plugins: {imports: {rules: {direction: directionRule}}},
  rules: {'imports/direction': 'error'},
};
