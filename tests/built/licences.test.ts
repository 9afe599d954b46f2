import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {builds, readPage} from './pages';

const packages = path.resolve(import.meta.dirname, '../../node_modules');

/** What only a package's own code says, and the package. */
const marks: Readonly<Record<string, string>> = {
  'rendererPackageName:"react-dom"': 'react-dom',
  'react.transitional.element': 'react',
  __docusaurus: '@docusaurus/core',
  'theme-doc-sidebar-container': '@docusaurus/theme-common',
  'Invariant failed': 'tiny-invariant',
  nprogress: 'nprogress',
  'data-rh': '@slorber/react-helmet-async',
};

/** Where packages are that are installed under another's name. */
const folders: Readonly<Record<string, string>> = {
  '@slorber/react-helmet-async': 'react-helmet-async',
  '@docusaurus/react-loadable': 'react-loadable',
};

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly text: string;
}

function noticesIn(text: string): Notice[] {
  return text
    .split(/\n-{80}\n\n/)
    .slice(1)
    .map((part) => {
      const [, name = '', version = '', rest = ''] = /^(\S+) (\S+)\n([\s\S]*)$/.exec(part) ?? [];
      return {name, version, text: rest};
    });
}

describe.each(builds)('the notices under $base', ({folder, base}) => {
  const text = readFileSync(path.join(folder, 'licences.txt'), 'utf8');
  const notices = noticesIn(text);
  const names = notices.map(({name}) => name);

  test('are the same in both languages and under each path', () => {
    for (const build of builds) {
      for (const language of ['', 'en']) {
        const file = path.join(build.folder, language, 'licences.txt');
        expect(readFileSync(file, 'utf8'), file).toBe(text);
      }
    }
  });

  test('stand in the order of their names, each once', () => {
    expect(notices.length).toBeGreaterThan(20);
    const titles = notices.map(({name, version}) => `${name} ${version}`);
    expect(titles).toEqual([...new Set(titles)].sort());
  });

  test('name what the scripts are known to contain', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...['react', 'react-dom', 'scheduler', 'infima', '@rspack/core', '@mdx-js/react'],
        ...['core', 'theme-classic', 'theme-common', 'plugin-content-docs', 'utils-common'].map(
          (name) => `@docusaurus/${name}`,
        ),
      ]),
    );
    for (const language of ['', 'en']) {
      const scripts = ['js', 'search'].flatMap((kind) => {
        const place = path.join(folder, language, 'assets', kind);
        return readdirSync(place).map((name) => readFileSync(path.join(place, name), 'utf8'));
      });
      expect(scripts.length).toBeGreaterThan(5);
      for (const [mark, name] of Object.entries(marks)) {
        expect(
          scripts.some((script) => script.includes(mark)),
          mark,
        ).toBe(true);
        expect(names, mark).toContain(name);
      }
    }
  });

  test('give no package that only builds the site', () => {
    for (const name of ['esbuild', 'katex', 'htmlparser2', '@docusaurus/utils', 'fast-check']) {
      expect(names).not.toContain(name);
    }
  });

  test('have the installed version, the licence and its whole text', () => {
    for (const {name, version, text: notice} of notices) {
      const place = path.join(packages, folders[name] ?? name);
      expect(existsSync(place), name).toBe(true);
      const manifest = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as {
        readonly version: string;
        readonly license: string;
      };
      expect(version, name).toBe(manifest.version);
      expect(notice.split('\n')[0], name).toBe(manifest.license);
      const files = readdirSync(place).filter((file) => /^licen[cs]e/i.test(file));
      for (const file of files) {
        const whole = readFileSync(path.join(place, file), 'utf8').replaceAll('\r\n', '\n').trim();
        expect(whole.length, name).toBeGreaterThan(100);
        expect(notice, name).toContain(whole);
      }
      if (files.length === 0) expect(notice, name).toMatch(/\nhttps:\/\/\S+\n/);
    }
  });

  test.each(['', 'en/'])('are linked from %sdraft/licence/', (language) => {
    const html = readPage({folder, base}, `${language}draft/licence/index.html`);
    expect(html).toContain(`href="${base}${language}licences.txt"`);
  });
});
