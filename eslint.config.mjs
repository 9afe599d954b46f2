import docusaurus from '@docusaurus/eslint-plugin';
import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which way imports go: content → model → checks and exports → plugins → pages. A folder may not
 * import from the folders given for it. Types are free where only the model's shape is meant.
 */
const zones = [
  {target: 'src/model', from: ['src', 'scripts', 'tests'], except: ['./model']},
  {target: 'src/checks', from: ['src/plugins', 'src/theme', 'src/pages', 'scripts', 'tests']},
  {target: 'src/plugins', from: ['src/theme', 'src/pages', 'scripts', 'tests']},
  {target: 'src/components', from: ['src/theme', 'src/pages', 'src/checks', 'scripts', 'tests']},
  {target: 'src/theme', from: ['src/pages', 'src/checks', 'scripts', 'tests']},
  {target: 'scripts', from: ['docusaurus.config.ts']},
].flatMap(({target, from, except = []}) => from.map((one) => ({target, from: one, except})));

/** What touches the disk: never in what a browser loads. */
const diskModules = ['load', 'editions', 'read-yaml', 'yaml-positions', 'references'];

export default tseslint.config(
  {
    ignores: [
      'build/',
      'build-standard/',
      '.docusaurus/',
      'node_modules/',
      'playwright-report/',
      'test-results/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ['eslint.config.mjs', 'prettier.config.mjs']},
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {'@docusaurus': docusaurus, 'import-x': importX},
    rules: {
      '@docusaurus/string-literal-i18n-messages': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': 'off',
    },
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
                ...diskModules.map((name) => `**/model/${name}`),
                '**/plugins/standard/*',
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
    files: ['src/components/LevelTable/View.tsx', 'src/theme/MDXComponents.tsx'],
    rules: {
      'jsx-a11y/no-noninteractive-tabindex': ['error', {roles: ['region', 'group'], tags: ['pre']}],
      // Roles are written out where CSS makes blocks of table cells.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
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
