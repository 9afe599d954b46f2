/**
 * Leaves pages for reading out of the browser's bundle.
 *
 * Relies on: how Docusaurus's generated registry names a page, `@site/docs/….mdx`; and that nothing waits
 * for the browser's build of a page, as the server's does with `mdxCrossCompilerCache`, for ever.
 *
 * Why: a page without a tool starts no application, so nothing ever asks for what the bundler would
 * make of it: two thirds of the browser's files, and a third of a build.
 *
 * Under version 4: the same, unless pages are server components by then, which need neither.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CurrentBundler, DocusaurusConfig} from '@docusaurus/types';
import {tools} from '../page-data/data-components';

const pageRequest = /^@site\/.*\.mdx$/;
const root = '@site/';

/**
 * The bundler's plugin for the browser's build.
 *
 * @param siteDir what `@site` stands for
 * @throws {Error} when the server's build would wait for pages that are left out
 */
export function withoutReadingPages(
  {instance}: CurrentBundler,
  siteDir: string,
  {future}: Pick<DocusaurusConfig, 'future'>,
) {
  if (future.faster.mdxCrossCompilerCache) {
    throw new Error(
      'future.faster.mdxCrossCompilerCache has pages of the server wait for those of the browser, which are left out: turn it off (src/docusaurus/browser-pages.ts).',
    );
  }
  return new instance.NormalModuleReplacementPlugin(pageRequest, (resource) => {
    const file = path.join(siteDir, resource.request.slice(root.length));
    if (!hasTool(readFileSync(file, 'utf8'))) {
      resource.request = path.join(__dirname, 'unread-page.ts');
    }
  });
}

/** Whether a page uses a component with a tool in it. */
export function hasTool(source: string): boolean {
  return tools.some((name) => new RegExp(`<${name}[\\s/>]`).test(source));
}

/** In `unread-page.ts`, and so in what the bundler makes of it. */
const standIn = 'A page for reading was started as an application';

/**
 * Sees to it that pages were left out.
 *
 * @param scripts the browser's, as text
 * @throws {Error} when none has what stands in for a page
 */
export function checkLeftOut(scripts: readonly string[]): void {
  if (scripts.some((script) => script.includes(standIn))) return;
  throw new Error(
    'Pages for reading are in the browser’s bundle: does Docusaurus name them otherwise than @site/….mdx (src/docusaurus/browser-pages.ts)?',
  );
}
