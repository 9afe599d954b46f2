import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {textChecks} from './text';

const readme = readFileSync(path.join(__dirname, 'README.md'), 'utf8');

/** The rules that a file's code names. */
function rulesIn(file: string): string[] {
  const source = readFileSync(path.join(__dirname, file), 'utf8');
  return [...new Set([...source.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule = '']) => rule))];
}

/** File by file, as the table has it. */
const rows = new Map(
  [...readme.matchAll(/^\| `([^`]+\.ts)`\s*\|([^|]+)\|/gm)].map(([, file = '', rules = '']) => [
    file,
    [...rules.matchAll(/`([a-z-]+)`/g)].map(([, rule = '']) => rule),
  ]),
);

const folders = ['.', '../content', '../model', '../model/kinds'];

const files = folders.flatMap((folder) =>
  readdirSync(path.join(__dirname, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
);

test.each(files)('the table has the rules of %s', (file) => {
  expect([...(rows.get(file) ?? [])].sort()).toEqual(rulesIn(file).sort());
});

test('every rule has a section, and every section a rule', () => {
  const sections = [...readme.matchAll(/^### `([a-z-]+)`$/gm)].map(([, rule = '']) => rule);
  expect(sections.sort()).toEqual([...new Set([...rows.values()].flat())].sort());
});

test('a check names the rules that its problems name, and has a test that names them too', () => {
  const named = textChecks.flatMap(({rules}) => rules);
  expect(new Set(named).size).toBe(named.length);
  const tests = folders
    .flatMap((folder) =>
      readdirSync(path.join(__dirname, folder)).map((name) => path.join(__dirname, folder, name)),
    )
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const structural = [...rows.values()].flat().filter((rule) => !named.includes(rule));
  const untested = [...named, ...structural].filter((rule) => !tests.includes(`'${rule}'`));
  expect(untested).toEqual([]);
});
