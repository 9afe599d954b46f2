import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {Folder} from '../../tests/fixtures/folder';
import {putInPlace, steps, undo, workFolder} from './transaction';

const targets = ['pages/version-1.0', 'deep/in/file.txt', 'list.yaml', 'versions.json'];

function project(): Folder {
  return new Folder().write('list.yaml', 'before').write('pages/version-0.9/a.txt', 'a');
}

async function stage(folder: string): Promise<void> {
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  };
  write('pages/version-1.0/a.txt', 'new a');
  write('deep/in/file.txt', 'new');
  write('list.yaml', 'after');
  write('versions.json', '["1.0"]');
  return Promise.resolve();
}

/** Every file and folder, with its text. */
function treeOf(dir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(dir, {recursive: true, encoding: 'utf8'})
      .sort()
      .map((name) => {
        const file = path.join(dir, name);
        return [name, statSync(file).isFile() ? readFileSync(file, 'utf8') : ''];
      }),
  );
}

const done = {
  'deep/in/file.txt': 'new',
  'list.yaml': 'after',
  'pages/version-0.9/a.txt': 'a',
  'pages/version-1.0/a.txt': 'new a',
  'versions.json': '["1.0"]',
};

const stops = [
  'stage',
  'keep what is replaced',
  'write the journal',
  ...targets.map((target) => `put ${target} in place`),
  'finish',
];

const stopAt =
  (stop: string) =>
  (step: string): void => {
    if (step === stop) throw new Error(stop);
  };

test('every step is told of, and all is in place at the end', async () => {
  using site = project();
  const told: string[] = [];
  await putInPlace({siteDir: site.dir, targets, stage, onStep: (step) => told.push(step)});
  expect(told).toEqual([...stops, 'clean up']);
  expect(treeOf(site.dir)).toMatchObject(done);
  expect(existsSync(path.join(site.dir, workFolder))).toBe(false);
});

test.each(stops)('a failure at “%s” leaves the project as it was', async (stop) => {
  using site = project();
  const before = treeOf(site.dir);
  await expect(
    putInPlace({siteDir: site.dir, targets, stage, onStep: stopAt(stop)}),
  ).rejects.toThrow(stop);
  expect(treeOf(site.dir)).toEqual(before);
});

test.each(stops)('killed at “%s”, it is undone by the next run', async (stop) => {
  using site = project();
  const before = treeOf(site.dir);
  await expect(steps({siteDir: site.dir, targets, stage, onStep: stopAt(stop)})).rejects.toThrow(
    stop,
  );
  undo(site.dir);
  expect(treeOf(site.dir)).toEqual(before);
});

test('killed once all is in place, it stays done', async () => {
  using site = project();
  await expect(
    steps({siteDir: site.dir, targets, stage, onStep: stopAt('clean up')}),
  ).rejects.toThrow('clean up');
  expect(undo(site.dir)).toBe(true);
  expect(treeOf(site.dir)).toMatchObject(done);
  expect(undo(site.dir)).toBe(false);
});

test('what is not written whole is not put in place', async () => {
  using site = project();
  const before = treeOf(site.dir);
  await expect(
    putInPlace({siteDir: site.dir, targets: [...targets, 'missing.txt'], stage}),
  ).rejects.toThrow('missing.txt was not written');
  expect(treeOf(site.dir)).toEqual(before);
});
