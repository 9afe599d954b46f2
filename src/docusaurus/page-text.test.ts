import {expect, test} from 'vitest';
import {parseHtml, textIn} from '../html/html';
import {pageText} from './page-text';

test('the text of a page is what has the class “markdown”', () => {
  const page = parseHtml(
    '<main><nav>n</nav><div class="theme-doc-markdown markdown">text</div></main>',
  );
  expect(textIn(pageText(page, 'a/'))).toBe('text');
});

test.each([
  ['no element has', '<main><div class="theme-doc-markdown">text</div></main>', 0],
  ['two have', '<main><p class="markdown">a</p><p class="markdown">b</p></main>', 2],
])('a page where %s the class stops the build', (_, html, count) => {
  expect(() => pageText(parseHtml(html), 'draft/a/')).toThrow(
    `draft/a/: expected one element of the class “markdown”, which Docusaurus's theme puts around a page's text; found ${count}.`,
  );
});
