import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import budgets from '../../bench/budgets.json';
import {builds, htmlFiles, readPage, type Build} from './pages';

const weight = (text: string | Buffer): number => gzipSync(text, {level: 9}).length;

/** The scripts that run in a page, the inline ones as text. */
const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*type=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );

/** Files that a page loads at once. */
const filesIn = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet"|<script [^>]*src=|rel="modulepreload"/g)].map(String);

const fileOf = ({folder, base}: Build, address: string): string =>
  path.join(folder, address.slice(base.length));

/** A module with those that it cannot do without, as addresses. */
function withImports(address: string, build: Build, known = new Set<string>()): string[] {
  if (known.has(address)) return [];
  known.add(address);
  const code = readFileSync(fileOf(build, address), 'utf8');
  const imported = [...code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)].map(
    ([, name = '']) => new URL(name, `http://site${address}`).pathname,
  );
  return [address, ...imported.flatMap((next) => withImports(next, build, known))];
}

describe.each(builds)('under $base', (build) => {
  const pages = htmlFiles(build).map((file) => {
    const html = readPage(build, file);
    const [, island] = / data-island="([^"]+)"/.exec(html) ?? [];
    return {file, html, island};
  });
  const reading = pages.filter(({island}) => island === undefined);
  const islands = pages.filter(({island}) => island !== undefined);

  test('there are pages of both kinds', () => {
    expect(reading.length).toBeGreaterThan(40);
    expect(islands.map(({island}) => island).sort()).toEqual([
      ...['assessment', 'assessment', 'matrix', 'matrix'],
    ]);
  });

  test('a page for reading loads no file and keeps its budget', () => {
    for (const {file, html} of reading) {
      expect(filesIn(html), file).toEqual([]);
      // A reference organisation's page is a data sheet: its facts and, folded, its rating of every criterion.
      const isOrganisation = /\/reference-organisations\/./.test(path.dirname(file));
      const {bytes: maxBytes} = isOrganisation ? budgets.organisation : budgets.reading;
      expect(weight(html), file).toBeLessThanOrEqual(maxBytes);
    }
  });

  test('the first view of an island keeps its budget: its page, code and first data', () => {
    for (const {file, html, island} of islands) {
      expect(filesIn(html), file).toEqual([]);
      const [, main = ''] = / data-code="([^"]+)"/.exec(html) ?? [];
      const [, overview] = /&quot;overview&quot;:&quot;([^&]+)&quot;/.exec(html) ?? [];
      const root = main.replace(/assets\/.*/, '');
      const data = overview === undefined ? [] : [root + overview];
      expect(data, file).toHaveLength(island === 'assessment' ? 1 : 0);
      const bytes = [...withImports(main, build), ...data].reduce(
        (sum, address) => sum + weight(readFileSync(fileOf(build, address))),
        weight(html),
      );
      const {bytes: maxBytes} = island === 'assessment' ? budgets.assessment : budgets.matrix;
      expect(bytes, file).toBeLessThanOrEqual(maxBytes);
    }
  });

  test('each calculator and the checklist keep their budget, with all that they load', () => {
    const tools = new Set(
      reading.flatMap(({html}) =>
        [...html.matchAll(/ data-tool="([^"]+)"/g)].flatMap(([, address]) => address ?? []),
      ),
    );
    expect(tools.size).toBeGreaterThanOrEqual(2);
    const folder = path.join(build.folder, 'assets/tools');
    for (const main of tools) {
      // A calculator is a file that the code asks for when it knows which.
      const isCalculator = path.basename(main).startsWith('calculator.');
      const later = readdirSync(folder).filter(
        (name) => !/^(?:adoption|calculator|checklist|template|chunk)\./.test(name),
      );
      expect(later.length).toBeGreaterThan(10);
      for (const name of isCalculator ? later : [undefined]) {
        const asked =
          name === undefined ? [] : withImports(path.join(path.dirname(main), name), build);
        const needed = new Set([...withImports(main, build), ...asked]);
        const bytes = [...needed].reduce(
          (sum, address) => sum + weight(readFileSync(fileOf(build, address))),
          0,
        );
        expect(bytes, name ?? main).toBeLessThanOrEqual(budgets.tools);
      }
    }
  });

  test('our own script keeps its budget, on either kind of page', () => {
    for (const {file, html} of pages) {
      const scripts = inlineScripts(html);
      expect(scripts.length, file).toBeGreaterThan(0);
      expect(weight(scripts.join('\n')), file).toBeLessThanOrEqual(budgets.ownScript);
    }
  });

  test('navigation is a small share of a capability’s page, and nothing is in a page twice', () => {
    const capabilities = reading.filter(({file}) => /draft\/ds-\d\//.test(file));
    expect(capabilities.length).toBeGreaterThanOrEqual(10);
    for (const {file, html} of capabilities) {
      const navigation = /<nav id="site-nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
      expect(navigation, file).not.toBe('');
      const share = 1 - weight(html.replace(navigation, '')) / weight(html);
      expect(share, file).toBeLessThanOrEqual(budgets.sidebarShare);
      const labels = [...html.matchAll(/<nav [^>]*aria-label="([^"]+)"/g)].map(
        ([, label]) => label,
      );
      expect(labels.length, file).toBeGreaterThan(1);
      expect(new Set(labels).size, file).toBe(labels.length);
      expect(html.split('<style>').length - 1, file).toBe(1);
    }
  });
});
