/**
 * The HTML around every page.
 *
 * Relies on: the fields that Docusaurus gives to its option `ssrTemplate` (`SSGTemplateData`), which
 * are documented by their use in its own template only, and on its language, Eta.
 *
 * Why: no page loads the application, and the theme's own script for colours is left out, since
 * `../reader/page-script.ts` does that.
 *
 * Under version 4: compare with `ssgTemplate.html.ts` there. A field that is no longer given comes out
 * empty or as “undefined”; `readFrame` finds that in the built page.
 */
import type {Document, Element, Span} from '../html/html';

export const template = `
<!doctype html>
<html <%~ it.htmlAttributes %>>
<head>
<meta charset="utf-8">
<meta name="generator" content="Docusaurus v<%= it.version %>">
<% it.metaAttributes.forEach((one) => { %><%~ one %><% }) %>
<% if (it.noIndex) { %><meta name="robots" content="noindex, nofollow"><% } %>
<%~ it.headTags %>
<% it.stylesheets.forEach((file) => { %><link rel="stylesheet" href="<%= it.baseUrl + file %>"><% }) %>
</head>
<body<%~ it.bodyAttributes && ' ' + it.bodyAttributes %>>
<div id="__docusaurus"><%~ it.appHtml %></div>
<%~ it.postBodyTags %>
</body>
</html>
`;

/** What the template has put around a page. */
export interface Frame {
  /** The link to the stylesheet. */
  readonly stylesheet: Span;
}

/**
 * Finds the template's marks in a built page.
 *
 * @param file of the page, for the message
 * @throws {Error} naming the field of the template that came out otherwise than expected
 */
export function readFrame({elements}: Document, file: string): Frame {
  const expect = (isThere: boolean, field: string, found: string): void => {
    if (!isThere) {
      throw new Error(`${file}: ${found}. Does Docusaurus still give ${field} to ssrTemplate?`);
    }
  };
  const named = (name: string): Element[] => elements.filter((element) => element.name === name);
  const [html] = named('html');
  expect(html?.attributes.lang !== undefined, 'htmlAttributes', 'its html has no language');
  const isGiven = ({attributes}: Element): boolean => !('undefined' in attributes);
  expect(named('body').every(isGiven), 'bodyAttributes', 'its body has the attribute undefined');
  const generator = named('meta').find(({attributes}) => attributes.name === 'generator');
  const version = /^Docusaurus v\d/.test(generator?.attributes.content ?? '');
  expect(version, 'version', 'its generator has no version');
  const [head] = named('head');
  const inHead = head?.children.flatMap((node) => (node.type === 'element' ? [node.name] : []));
  expect(inHead?.includes('title') === true, 'metaAttributes', 'it has no title');
  expect(inHead?.includes('script') === true, 'headTags', 'its head has no script');
  const app = elements.find(({attributes}) => attributes.id === '__docusaurus');
  const hasContent = app?.children.some(({type}) => type === 'element') === true;
  expect(hasContent, 'appHtml', 'it is empty');

  const links = named('link').filter(({attributes}) => attributes.rel === 'stylesheet');
  const [stylesheet] = links;
  if (!stylesheet || links.length > 1) {
    throw new Error(`${file}: expected one link to a stylesheet, found ${links.length}.`);
  }
  const isAddress = (address: string): boolean => /^\/(?!.*undefined)/.test(address);
  expect(isAddress(stylesheet.attributes.href ?? ''), 'baseUrl', 'its stylesheet has no address');
  return {stylesheet};
}
