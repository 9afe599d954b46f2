/**
 * The HTML around every page (Docusaurus's `ssrTemplate`, in the language of Eta).
 *
 * What differs from Docusaurus's own: scripts are not in the head of every page but named in a mark
 * on pages with a `Tool` (`deliver.ts` makes their start of it), and the theme's own script for
 * colours is left out, since `page-script.ts` does that.
 */
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
<body <%~ it.bodyAttributes %>>
<div id="__docusaurus"><%~ it.appHtml %></div>
<% if (it.appHtml.includes('<div data-tool=""')) { %><!--application <%= it.scripts.map((file) => it.baseUrl + file).join(' ') %>--><% } %>
<%~ it.postBodyTags %>
</body>
</html>
`;
