/**
 * A link of our own for everything that links.
 *
 * Relies on: the alias by which Docusaurus has the bundler find `@docusaurus/Link`, in the theme's
 * components and ours. That this module is not the theme's, so that it can be swizzled, is Docusaurus's choice.
 *
 * Why: Docusaurus's link loads scripts and changes pages within the application (`Link.tsx`).
 *
 * Under version 4: the same alias, or links of our own in each component.
 */
import path from 'node:path';

const name = '@docusaurus/Link';

/**
 * What to add to the bundler's configuration.
 *
 * @param config that Docusaurus has made
 * @throws {Error} when it finds `@docusaurus/Link` in another way: ours would take no one's place
 */
export function ownLink(config: {readonly resolve?: {readonly alias?: unknown}}): object {
  const alias = config.resolve?.alias;
  if (typeof alias !== 'object' || alias === null || !(name in alias)) {
    throw new Error(
      `Docusaurus has no alias ${name}: its own links would come into pages (src/docusaurus/link-alias.ts).`,
    );
  }
  return {resolve: {alias: {[name]: path.join(__dirname, 'Link.tsx')}}};
}
