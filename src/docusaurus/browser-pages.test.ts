import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CurrentBundler, DocusaurusConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {checkLeftOut, hasTool, withoutReadingPages} from './browser-pages';

const siteDir = path.resolve(__dirname, '../..');

/** What the bundler's plugin does to a request for a page. */
function replaced(request: string, mdxCrossCompilerCache = false): string {
  const resource = {request};
  class NormalModuleReplacementPlugin {
    constructor(pattern: RegExp, replace: (given: {request: string}) => void) {
      if (pattern.test(request)) replace(resource);
    }
  }
  const bundler = {name: 'rspack', instance: {NormalModuleReplacementPlugin}};
  const config = {future: {faster: {mdxCrossCompilerCache}}};
  withoutReadingPages(
    bundler as unknown as CurrentBundler,
    siteDir,
    config as unknown as DocusaurusConfig,
  );
  return resource.request;
}

test.each(['@site/docs/capability/ds/ds-1.mdx', '@site/docs/appendix/cite.mdx'])(
  '%s is left out',
  (page) => {
    expect(replaced(page)).toBe(path.join(__dirname, 'unread-page.ts'));
  },
);

test.each(['@site/docs/capability/matrix.mdx', '@site/src/pages/index.tsx', './ds-1.mdx'])(
  '%s stays',
  (request) => {
    expect(replaced(request)).toBe(request);
  },
);

test('a page whose server build would wait for ever stops the build', () => {
  expect(() => replaced('@site/docs/appendix/cite.mdx', true)).toThrow('mdxCrossCompilerCache');
});

test.each([
  ['<Matrix />', true],
  ['<ScoreCalculator form="sample"/>', true],
  ['<MatrixOfSomething />', false],
  ['Matrix', false],
])('%s makes a page a tool: %s', (source, expected) => {
  expect(hasTool(source)).toBe(expected);
});

test('a bundle in which no page was left out stops the build', () => {
  const standIn = readFileSync(path.join(__dirname, 'unread-page.ts'), 'utf8');
  expect(() => checkLeftOut(['a()', standIn])).not.toThrow();
  expect(() => checkLeftOut(['a()'])).toThrow('in the browser’s bundle');
});
