import {describe, expect, test} from 'vitest';
import {markFarBlocks} from './far-blocks';

const text = (length: number): string => 'x'.repeat(length);
const first = `<p>${text(1000)}</p>`;
const page = (content: string): string =>
  `<main><div class="a markdown">${content}</div><ul><li>${text(900)}</li></ul></main>`;
const mark = (letters: number): string => ` data-far="" style="--letters:${letters}"`;

describe('far blocks', () => {
  test('get their letters', () => {
    const list = (attributes: string): string =>
      `<ul class="l"${attributes}><li>${text(300)}</li><li><b>${text(200)}</b></li></ul>`;
    expect(markFarBlocks(page(first + list('')))).toBe(page(first + list(mark(500))));
  });

  test('are told apart, void elements, entities and white space included', () => {
    const blocks = (one: string, two: string): string =>
      `<div${one}>${text(98)}&amp;<br/>\n  <img src="x"/><img src="x"></div><dl${two}><dt>${text(450)}</dt></dl>`;
    expect(markFarBlocks(page(first + blocks('', '')))).toBe(
      page(first + blocks(mark(100), mark(450))),
    );
  });

  test.each([
    ['what is near the beginning', page(`<p>${text(999)}</p><p>${text(900)}</p>`)],
    ['a short block', page(`${first}<p>${text(59)}</p>`)],
    ['a heading', page(`${first}<h2 id="x">${text(100)}</h2>`)],
    ['what is folded', page(`${first}<details><summary>x</summary>${text(100)}</details>`)],
    ['what is outside the text', `<main>${first}<ul><li>${text(900)}</li></ul></main>`],
    ['an empty text', page('')],
  ])('%s stays', (_, html) => {
    expect(markFarBlocks(html)).toBe(html);
  });
});
