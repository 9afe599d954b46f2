import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CurrentBundler, DocusaurusConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {checkLeftOut, withoutPages} from './browser-pages';

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
  withoutPages(bundler as unknown as CurrentBundler, config as unknown as DocusaurusConfig);
  return resource.request;
}

test.each(['@site/docs/capability/ds/ds-1.mdx', '@site/docs/capability/matrix.mdx'])(
  '%s is left out',
  (page) => {
    expect(replaced(page)).toBe(path.join(__dirname, 'unread-page.ts'));
  },
);

test.each(['@site/src/pages/index.tsx', './ds-1.mdx'])('%s stays', (request) => {
  expect(replaced(request)).toBe(request);
});

test('a page whose server build would wait for ever stops the build', () => {
  expect(() => replaced('@site/docs/appendix/cite.mdx', true)).toThrow('mdxCrossCompilerCache');
});

test('a bundle in which no page was left out stops the build', () => {
  const standIn = readFileSync(path.join(__dirname, 'unread-page.ts'), 'utf8');
  expect(() => checkLeftOut(['a()', standIn])).not.toThrow();
  expect(() => checkLeftOut(['a()'])).toThrow('in the browser’s bundle');
});
