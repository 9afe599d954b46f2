/**
 * How pages reach readers: what all have in their head. What a page becomes after a build: `../plugins/after-build`.
 * Only wires lifecycles.
 */
import type {LoadContext, Plugin} from '@docusaurus/types';
import {withoutPages} from '../docusaurus/browser-pages';
import {ownLink} from '../docusaurus/link-alias';
import {bundleScript} from './bundle-script';

export default function readerPlugin({siteConfig}: LoadContext): Plugin {
  return {
    name: 'reader',

    configureWebpack(config, isServer, {currentBundler}) {
      // In the live view every page runs in the application.
      const isApart = process.env.NODE_ENV === 'production' && !isServer;
      return {
        ...ownLink(config),
        plugins: isApart ? [withoutPages(currentBundler, siteConfig)] : [],
      };
    },

    injectHtmlTags() {
      const script = {tagName: 'script', innerHTML: bundleScript('page-script')};
      const ahead = {
        tagName: 'script',
        attributes: {type: 'speculationrules'},
        innerHTML: JSON.stringify(speculationRules(siteConfig.baseUrl)),
      };
      // In the live view, where pages are heavy, none is prepared ahead; and any page may have a tool.
      const tools = {tagName: 'script', innerHTML: bundleScript('tool-script')};
      return {headTags: process.env.NODE_ENV === 'production' ? [script, ahead] : [script, tools]};
    },
  };
}

/**
 * A page is prepared when its link is pointed at or touched (`moderate`), by browsers that can;
 * they leave it when the reader saves data. Pages end in a slash; what else is linked may be large.
 */
function speculationRules(base: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            {href_matches: `${base}*/`},
            {not: {selector_matches: '[href^="#"], [download], [rel~="nofollow"]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
