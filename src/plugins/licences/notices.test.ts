import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {noticesOf} from './notices';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
};
const sources = (...files: string[]): string[] => files.map((file) => path.join(root, file));

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'notices-'));
  write('node_modules/zebra/package.json', '{"name":"zebra","version":"1.0.0","license":"MIT"}');
  write('node_modules/zebra/LICENSE.md', 'Copyright Zebra\r\n\r\nPermission …\r\n\r\n');
  write('node_modules/zebra/esm/package.json', '{"type":"module"}');
  write('node_modules/@a/b/package.json', '{"name":"@a/b","version":"2.0.0","license":"ISC"}');
  write('node_modules/@a/b/license', 'Copyright B\n');
  write('node_modules/@a/b/NOTICE', 'Notice of B\n');
  write(
    'node_modules/@a/b/node_modules/zebra/package.json',
    '{"name":"zebra","version":"0.9.0","license":"MIT","author":{"name":"Z"},"homepage":"https://z.example/"}',
  );
  write(
    'node_modules/bare/package.json',
    '{"name":"@real/bare","version":"3.0.0","licenses":[{"type":"MIT"}],"author":"Bare <b@b.example>"}',
  );
  write('node_modules/odd/package.json', '{"name":"odd","version":"1.0.0"}');
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('the notices', () => {
  test('name each package once, by name and version, with the text of its licence', () => {
    const files = sources(
      'node_modules/zebra/esm/index.js',
      'node_modules/zebra/index.js',
      'node_modules/@a/b/dist/b.js',
      'node_modules/@a/b/node_modules/zebra/index.js',
      'src/own.ts',
    );
    const text = noticesOf(files);
    expect(text.match(/^\S+ \d+\.\d+\.\d+$/gm)).toEqual([
      '@a/b 2.0.0',
      'zebra 0.9.0',
      'zebra 1.0.0',
    ]);
    expect(text).toContain('\n@a/b 2.0.0\nISC\n\nCopyright B\n\nNotice of B\n');
    expect(text).toContain('\nzebra 1.0.0\nMIT\n\nCopyright Zebra\n\nPermission …\n');
    expect(text).not.toContain('\r');
    expect(noticesOf([...files].reverse())).toBe(text);
  });

  test('of a package without a licence file say who made it and where it is from', () => {
    const text = noticesOf(
      sources('node_modules/bare/index.js', 'node_modules/@a/b/node_modules/zebra/index.js'),
    );
    expect(text).toContain(
      '\n@real/bare 3.0.0\nMIT\nBare <b@b.example>\nhttps://www.npmjs.com/package/@real/bare\n',
    );
    expect(text).toContain('\nzebra 0.9.0\nMIT\nZ\nhttps://z.example/\n');
  });

  test('are not made of a package that names no licence', () => {
    expect(() => noticesOf(sources('node_modules/odd/index.js'))).toThrow(/odd .*no licence/);
  });
});
