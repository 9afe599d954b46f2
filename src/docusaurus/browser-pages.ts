/**
 * Leaves pages for reading out of the browser's bundle.
 *
 * A page without a tool starts no application, so nothing ever asks for what the bundler would make
 * of it: more than nine tenths of the browser's files, and a third of a build.
 *
 * Relies on how Docusaurus's generated registry names a page, `@site/docs/….mdx`, and on
 * `mdxCrossCompilerCache` being off: with it the server's build of a page waits for the browser's,
 * for ever. Under version 4: the same, unless pages become server components, which need neither.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CurrentBundler} from '@docusaurus/types';
import {tools} from '../page-data/data-components';

const page = /^@site\/.*\.mdx$/;

/**
 * The bundler's plugin for the browser's build.
 *
 * @param siteDir what `@site` stands for
 */
export function withoutReadingPages({instance}: CurrentBundler, siteDir: string) {
  return new instance.NormalModuleReplacementPlugin(page, (resource) => {
    const file = path.join(siteDir, resource.request.slice('@site/'.length));
    if (!hasTool(readFileSync(file, 'utf8'))) {
      resource.request = path.join(__dirname, 'unread-page.ts');
    }
  });
}

/** Whether a page uses a component with a tool in it. */
export function hasTool(source: string): boolean {
  return tools.some((name) => new RegExp(`<${name}[\\s/>]`).test(source));
}
