import {spawnSync} from 'node:child_process';
import {symlinkSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {Folder} from '../tests/fixtures/folder';

const root = path.resolve(__dirname, '..');

test('what is wrong with types and what the linter finds are both said', () => {
  using site = new Folder();
  symlinkSync(path.join(root, 'node_modules'), path.join(site.dir, 'node_modules'));
  site
    .write(
      'tsconfig.json',
      '{"compilerOptions": {"strict": true, "target": "es2022", "types": []}, "include": ["*.ts"]}',
    )
    .write(
      'eslint.config.mjs',
      `import tseslint from 'typescript-eslint';
export default tseslint.config(
  ...tseslint.configs.recommendedTypeChecked,
  {languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}}},
  {files: ['*.mjs'], ...tseslint.configs.disableTypeChecked},
);
`,
    )
    .write('sound.ts', 'export const late = (): Promise<number> => Promise.resolve(1);\n')
    .write('mistyped.ts', "export const size: number = 'large';\n")
    // Only who knows the type sees that it is a promise.
    .write('floating.ts', "import {late} from './sound';\nlate();\n");
  const {status, stdout} = spawnSync(
    path.join(root, 'node_modules/.bin/tsx'),
    [path.join(root, 'scripts/types-and-lint.ts')],
    {cwd: site.dir, encoding: 'utf8'},
  );
  expect(status).toBe(1);
  expect(stdout).toContain("mistyped.ts(1,14): error TS2322: Type 'string' is not assignable");
  expect(stdout).toMatch(/floating\.ts\n +2:1 +error .*no-floating-promises/);
  expect(stdout).not.toContain('sound.ts');
});
