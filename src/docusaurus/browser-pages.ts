/**
 * Leaves the pages that people write out of the browser's bundle.
 *
 * Relies on: how Docusaurus's generated registry names a page, `@site/docs/….mdx`; and that nothing waits
 * for the browser's build of a page, as the server's does with `mdxCrossCompilerCache`, for ever.
 *
 * Why: no page starts the application, so nothing ever asks for what the bundler would make of it: two thirds of the
 * browser's files, and a third of a build.
 *
 * Under version 4: the same, unless pages are server components by then, which need neither.
 */
import path from 'node:path';
import type {CurrentBundler, DocusaurusConfig} from '@docusaurus/types';

const pageRequest = /^@site\/.*\.mdx$/;

/**
 * The bundler's plugin for the browser's build.
 *
 * @throws {Error} when the server's build would wait for pages that are left out
 */
export function withoutPages(
  {instance}: CurrentBundler,
  {future}: Pick<DocusaurusConfig, 'future'>,
) {
  if (future.faster.mdxCrossCompilerCache) {
    throw new Error(
      'future.faster.mdxCrossCompilerCache has pages of the server wait for those of the browser, which are left out: turn it off (src/docusaurus/browser-pages.ts).',
    );
  }
  return new instance.NormalModuleReplacementPlugin(pageRequest, (resource) => {
    resource.request = path.join(__dirname, 'unread-page.ts');
  });
}

/** In `unread-page.ts`, and so in what the bundler makes of it. */
const standIn = 'A page was started as an application';

/**
 * Sees to it that pages were left out.
 *
 * @param scripts the browser's, as text
 * @throws {Error} when none has what stands in for a page
 */
export function checkLeftOut(scripts: readonly string[]): void {
  if (scripts.some((script) => script.includes(standIn))) return;
  throw new Error(
    'Pages are in the browser’s bundle: does Docusaurus name them otherwise than @site/….mdx (src/docusaurus/browser-pages.ts)?',
  );
}
