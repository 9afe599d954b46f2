/** Each folder with a README says in a table what its files are for: all of them, and none that is not there. */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {readText} from './model/source-text';

const paths = readdirSync(__dirname, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(__dirname, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
  );
const folders = paths
  .filter((file) => file.endsWith('/README.md'))
  .map((file) => path.posix.dirname(file));

/** What the first column of the tables of files and components names. */
function namesIn(readme: string): string[] {
  const tables = readme.match(/^\| (?:file|component) .*\n(?:\|.*\n?)+/gm) ?? [];
  return tables
    .flatMap((table) => table.trim().split('\n').slice(2))
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
    .map(([, name = '']) => name);
}

/** The files that a folder's README has to name: tests stand beside what they test. */
function filesOf(folder: string): string[] {
  return paths
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => !/(^|\/)README\.md$|\.test\.tsx?$/.test(file));
}

/** A name stands for a file, with or without its extension, or for a folder with all that is in it. */
const isNamed = (file: string, name: string): boolean =>
  file === name || file.startsWith(`${name}/`) || file.replace(/\.tsx?$/, '') === name;

test('there are folders with a README', () => {
  expect(folders.length).toBeGreaterThanOrEqual(10);
});

describe.each(folders)('the README of %s', (folder) => {
  const names = namesIn(readText(path.join(__dirname, folder, 'README.md')));

  test('names every file', () => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !names.some((name) => isNamed(file, name)))).toEqual([]);
  });

  test('names no file that is not there, and none twice', () => {
    const isThere = (name: string): boolean =>
      ['', '.ts', '.tsx'].some((end) => existsSync(path.join(__dirname, folder, name + end)));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
