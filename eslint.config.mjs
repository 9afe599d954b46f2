import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {importDirectionsConfig} from './import-directions.mjs';

/** Names that say nothing of what a thing is: its noun, and the unit of a number. */
const vagueNames = ['one', 'own', 'other', 'others', 'most', 'many', 'near', 'long'];

/** Where no such names are. */
const standardNameFolders = ['scripts', 'src', 'tests'];

/** What Docusaurus does not promise: reached through src/docusaurus alone, where each says when it is no longer so. */
const inside = 'Docusaurus does not promise this: reach it through src/docusaurus (its README).';
const insides = [
  'ImportDeclaration[source.value=/^@docusaurus\\u002F(theme-common\\u002F(internal|lib)|(core|bundler|babel|faster|logger|mdx-loader|utils|utils-common|utils-validation|theme-translations)(\\u002F|$)|isInternalUrl)/]',
  'Literal[value=/^@generated\\u002F/]',
  'TemplateElement[value.raw=/^@generated\\u002F/]',
  'MemberExpression[property.name=/^DOCUSAURUS_/]',
];

/** What touches the disk: never in what a browser loads. */
const diskModules = ['load', 'editions', 'read-yaml', 'yaml-positions', 'references'];

/** What brings the schemas with it, which a browser has no use for. */
const schemaModules = [
  'kinds',
  'kinds/*',
  'shapes',
  'standard',
  'views',
  'texts',
  'describe-issue',
];

export default tseslint.config(
  {
    ignores: [
      'build/',
      // Has dependencies of its own, which npm ci does not install.
      'bench/',
      'build-standard/',
      // The other language, while it is built.
      '.build*/',
      '.docusaurus/',
      'node_modules/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  jsxA11y.flatConfigs.recommended,
  // They compile each file as React's compiler would; elsewhere there is no React.
  {
    ...reactHooks.configs.flat.recommended,
    files: ['src/{components,theme,pages,reader}/**'],
  },
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.mjs',
            'import-directions.mjs',
            'prettier.config.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {'@docusaurus': docusaurus},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  importDirectionsConfig,
  {
    files: standardNameFolders.map((folder) => `${folder}/**`),
    rules: {'id-denylist': ['error', ...vagueNames]},
  },
  {
    files: ['src/**', 'docusaurus.config.ts', 'sidebars.ts'],
    ignores: ['src/docusaurus/**', '**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...insides.map((selector) => ({selector, message: inside})),
      ],
    },
  },
  {
    files: ['scripts/**'],
    rules: {'no-restricted-imports': ['error', {patterns: [{regex: 'docusaurus\\.config$'}]}]},
  },
  {
    files: ['src/components/**', 'src/theme/**', 'src/pages/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'node:*',
                ...[...diskModules, ...schemaModules].map((name) => `**/model/${name}`),
              ],
              allowTypeImports: true,
              message: 'A component gets its data as props; only types come from here.',
            },
          ],
        },
      ],
    },
  },
  {
    // A wide table scrolls inside its region, which the keyboard has to reach.
    files: [
      'src/components/DataTable/index.tsx',
      'src/components/Dependencies/Matrices.tsx',
      'src/components/Formulas/View.tsx',
      'src/components/LevelTable/View.tsx',
      'src/components/Matrix/View.tsx',
      'src/components/Metrics/View.tsx',
      'src/theme/MDXComponents.tsx',
    ],
    rules: {
      'jsx-a11y/no-noninteractive-tabindex': ['error', {roles: ['region', 'group'], tags: ['pre']}],
      // Roles are written out where CSS makes blocks of table cells.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // A table is a grid, with arrow keys, where it has that role.
    files: ['src/components/Matrix/View.tsx'],
    rules: {'jsx-a11y/no-noninteractive-element-interactions': 'off'},
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        __filename: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: {'@typescript-eslint/no-require-imports': 'off'},
  },
);
