import {describe, expect, test} from 'vitest';
import {parseHtml} from '../html/html';
import {readFrame} from './template';

const mark = '<!--application /a.js /main.js-->';
const page =
  '<html lang="en"><head><meta name="generator" content="Docusaurus v3.10.2"><title>T</title><script>1</script>' +
  '<link rel="stylesheet" href="/assets/css/styles.css"></head><body class=""><div id="__docusaurus"><main>x</main></div></body></html>';
const toolPage = page
  .replace('<main>x</main>', '<main><div data-tool="">x</div></main>')
  .replace('</body>', `${mark}</body>`);
const frameOf = (html: string) => readFrame(parseHtml(html), 'a/index.html');

describe('the frame of a page', () => {
  test('has the place of its stylesheet', () => {
    const {stylesheet, application} = frameOf(page);
    expect(page.slice(stylesheet.start, stylesheet.end)).toBe(
      '<link rel="stylesheet" href="/assets/css/styles.css">',
    );
    expect(application).toBeUndefined();
  });

  test('with a tool, has the place and the scripts of its application', () => {
    const {application} = frameOf(toolPage);
    expect(application?.scripts).toEqual(['/a.js', '/main.js']);
    expect(toolPage.slice(application?.start, application?.end)).toBe(mark);
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
    ['appHtml', toolPage.replace(mark, '')],
    ['appHtml', page.replace('</body>', `${mark}</body>`)],
    ['baseUrl', page.replace('href="/assets', 'href="undefinedassets')],
    ['scripts', toolPage.replace(mark, '<!--application -->')],
    ['scripts', toolPage.replace('/main.js', '/undefined')],
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
