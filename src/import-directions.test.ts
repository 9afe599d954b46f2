import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import {describe, expect, test} from 'vitest';
import {importDirections, importDirectionsConfig} from '../import-directions.mjs';

const eslint = new ESLint({
  cwd: path.join(__dirname, '..'),
  overrideConfigFile: true,
  overrideConfig: [
    {files: ['**/*.{ts,tsx}'], languageOptions: {parser: tseslint.parser}},
    importDirectionsConfig,
  ],
});

/** What is said of a file with this text, which need not be on the disk. */
async function messagesFor(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath: path.join(__dirname, file)});
  if (!result) throw new Error(`${file} was not read.`);
  return result.messages.map(({messageId, message}) => messageId ?? message);
}

test('every folder of src that has code is named, and no other', () => {
  const withCode = readdirSync(__dirname, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .filter((folder) =>
      readdirSync(path.join(__dirname, folder), {recursive: true, encoding: 'utf8'}).some((file) =>
        /\.(ts|tsx|cjs|mjs)$/.test(file),
      ),
    );
  expect(Object.keys(importDirections).sort()).toEqual(withCode.sort());
});

test('directions name folders that there are, and make no circle', () => {
  const reach = (folder: string, path: readonly string[] = []): void => {
    const allowed = importDirections[folder];
    expect(allowed, folder).toBeDefined();
    expect(path, [...path, folder].join(' → ')).not.toContain(folder);
    for (const next of [...(allowed?.values ?? []), ...(allowed?.types ?? [])]) {
      reach(next, [...path, folder]);
    }
  };
  for (const folder of Object.keys(importDirections)) reach(folder);
});

describe('a wrong import is reported', () => {
  test.each([
    ['relative', "import {check} from '../checks/check';"],
    ['relative, the long way round', "import {check} from './../../src/checks/check';"],
    ['from the site', "import {check} from '@site/src/checks/check';"],
    ['of a folder', "import {textChecks} from '../checks';"],
    ['for its effects', "import '../checks/check';"],
    ['of a type', "import type {Check} from '../checks/check';"],
    ['of a type in a type', "export type Check = import('../checks/check').Check;"],
    ['while running', "export const check = import('@site/src/checks/check');"],
    ['required', "export const check = require('../checks/check');"],
    ['required as a module', "import check = require('../checks/check');"],
    ['handed on', "export {check} from '../checks/check';"],
    ['handed on whole', "export * from '@site/src/checks/check';"],
  ])('%s', async (_form, text) => {
    expect(await messagesFor('model/example.ts', text)).toEqual(['direction']);
  });

  test.each([
    ['relative', "import {test} from '../../tests/fixtures/site';"],
    ['from the site', "import config from '@site/docusaurus.config';"],
  ])('of what is outside of src, %s', async (_form, text) => {
    expect(await messagesFor('model/example.ts', text)).toEqual(['outside']);
  });

  test('of more than types where types are allowed', async () => {
    const file = 'components/Example/index.tsx';
    const address = "'../../page-data/outline'";
    expect(await messagesFor(file, `import {outlineOf} from ${address};`)).toEqual(['typesOnly']);
    expect(await messagesFor(file, `import {type Outline} from ${address};`)).toEqual([
      'typesOnly',
    ]);
    expect(await messagesFor(file, `import type {Outline} from ${address};`)).toEqual([]);
  });

  test('in a folder that the table does not name', async () => {
    const text = "import {languages} from '../model/locales';";
    expect(await messagesFor('unheard-of/example.ts', text)).toEqual(['unknown']);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of a right import', 'checks/example.ts', "import {load} from '@site/src/model/load';"],
    ['within a folder', 'components/Example/View.tsx', "import {x} from '../checks/check';"],
    ['of packages and aliases', 'model/example.ts', "import x from '@theme/checks'; import 'zod';"],
    ['in tests', 'model/example.test.ts', "import {check} from '../checks/check';"],
  ])('%s', async (_case, file, text) => {
    expect(await messagesFor(file, text)).toEqual([]);
  });
});

test('no file of src imports itself through others, for types either', () => {
  const files = readdirSync(__dirname, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map((file) => path.join(__dirname, file));
  const known = new Set(files);
  const importsOf = new Map(
    files.map((file) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'));
      const imports = importedFiles.flatMap(({fileName}) => {
        const target = fileName.startsWith('@site/')
          ? path.join(__dirname, '..', fileName.slice('@site/'.length))
          : path.resolve(path.dirname(file), fileName);
        const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
        return endings.map((ending) => target + ending).find((name) => known.has(name)) ?? [];
      });
      return [file, imports] as const;
    }),
  );
  expect([...importsOf.values()].flat().length).toBeGreaterThan(files.length);

  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      circles.push([...trail.slice(start), file].map((name) => path.basename(name)).join(' → '));
    }
    if (start >= 0 || finished.has(file)) return;
    for (const target of importsOf.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
