import {describe, expect, test} from 'vitest';
import {parseHtml} from '../html/html';
import {readFrame} from './template';

const page =
  '<html lang="en"><head><meta name="generator" content="Docusaurus v3.10.2"><title>T</title><script>1</script>' +
  '<link rel="stylesheet" href="/assets/css/styles.css"></head><body class=""><div id="__docusaurus"><main>x</main></div></body></html>';
const frameOf = (html: string) => readFrame(parseHtml(html), 'a/index.html');

describe('the frame of a page', () => {
  test('has the place of its stylesheet', () => {
    const {stylesheet} = frameOf(page);
    expect(page.slice(stylesheet.start, stylesheet.end)).toBe(
      '<link rel="stylesheet" href="/assets/css/styles.css">',
    );
  });
});

describe('what Docusaurus gives no more stops the build', () => {
  test.each([
    ['htmlAttributes', page.replace(' lang="en"', ' undefined')],
    ['bodyAttributes', page.replace('<body class="">', '<body undefined>')],
    ['version', page.replace('v3.10.2', 'vundefined')],
    ['metaAttributes', page.replace('<title>T</title>', '')],
    ['headTags', page.replace('<script>1</script>', 'undefined')],
    ['appHtml', page.replace('<main>x</main>', 'undefined')],
    ['baseUrl', page.replace('href="/assets', 'href="undefinedassets')],
  ])('%s', (field, html) => {
    expect(() => frameOf(html)).toThrow(`a/index.html: `);
    expect(() => frameOf(html)).toThrow(`Does Docusaurus still give ${field} to ssrTemplate?`);
  });

  test.each([
    ['stylesheets', page.replace(/<link[^>]*>/, ''), 0],
    ['stylesheets', page.replace(/(<link[^>]*>)/, '$1$1'), 2],
  ])('%s', (_, html, count) => {
    expect(() => frameOf(html)).toThrow(
      `a/index.html: expected one link to a stylesheet, found ${count}.`,
    );
  });
});
