import {readFileSync} from 'node:fs';
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

/** The site's own files that a page loads at once. */
function filesOf({folder, base}: Build, html: string): string[] {
  const named = [
    ...[...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href),
    ...[...html.matchAll(/<script src="([^"]+)"/g)].map(([, src = '']) => src),
    ...[...html.matchAll(/data-application="([^"]+)"/g)].flatMap(([, all = '']) => all.split(' ')),
  ];
  return named.map((address) => path.join(folder, address.slice(base.length)));
}

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
    const files = filesOf(build, html);
    const bytes = weight(html) + files.reduce((sum, asset) => sum + weight(readFileSync(asset)), 0);
    const isIsland = html.includes(' data-island="');
    return {file, html, files, bytes, isTool: html.includes('<div data-tool=""'), isIsland};
  });
  const reading = pages.filter(({isTool, isIsland}) => !isTool && !isIsland);
  const islands = pages.filter(({isIsland}) => isIsland);
  const tools = pages.filter(({isTool}) => isTool);

  test('there are pages of both kinds', () => {
    expect(reading.length).toBeGreaterThan(40);
    expect(tools.length).toBeGreaterThan(0);
  });

  test('a page for reading loads no file and keeps its budget', () => {
    for (const {file, files, bytes} of reading) {
      expect(files, file).toEqual([]);
      // A reference organisation's page is a data sheet: its facts and, folded, its rating of every criterion.
      const isOrganisation = /\/reference-organisations\/./.test(path.dirname(file));
      const {bytes: maxBytes} = isOrganisation ? budgets.organisation : budgets.reading;
      expect(bytes, file).toBeLessThanOrEqual(maxBytes);
    }
  });

  test('a page with a tool keeps its budget', () => {
    for (const {file, files, bytes} of tools) {
      // The matrix has its statements twice: in the page, for readers without script, and as data.
      const {bytes: maxBytes} = /\/matrix\//.test(file) ? budgets.matrix : budgets.tool;
      expect(bytes, file).toBeLessThanOrEqual(maxBytes);
      // The page itself and its favicon.
      expect(files.length + 2, file).toBeLessThanOrEqual(budgets.tool.requests);
    }
  });

  test('the first view of the assessment keeps its budget: its page, code and overview', () => {
    expect(islands.length).toBeGreaterThan(0);
    for (const {file, html} of islands) {
      const [, main = ''] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
      const [, overview = ''] = /&quot;overview&quot;:&quot;([^&]+)&quot;/.exec(html) ?? [];
      const root = main.replace(/assets\/.*/, '');
      const scripts = withImports(main, build);
      expect(scripts.length, file).toBeGreaterThan(1);
      const bytes = [...scripts, root + overview].reduce(
        (sum, address) => sum + weight(readFileSync(fileOf(build, address))),
        weight(html),
      );
      expect(bytes, file).toBeLessThanOrEqual(budgets.assessment.bytes);
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
