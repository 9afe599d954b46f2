import {describe, expect, test} from 'vitest';
import {parseHtml} from '../html/html';
import {Stylesheet, namesInPage, namesInScript, type Names} from './prune-css';

const namesInHtml = (page: string): Names => namesInPage(parseHtml(page));
const html =
  '<html lang="en"><body><main id="main" class="page wide"><p>x</p></main></body></html>';
const pruned = (css: string, page = html): string =>
  new Stylesheet(css).prunedFor(namesInHtml(page));

describe('a rule stays when the page has what its selector names', () => {
  test.each([
    'p{color:red}',
    '.page{color:red}',
    '#main{color:red}',
    '.page>p{color:red}',
    '[lang]{color:red}',
    // The value of an attribute may change.
    '[lang=zh]{color:red}',
    '*{color:red}',
    ':root{color:red}',
    ':focus-visible{color:red}',
    ':target{color:red}',
    'p:not(.absent){color:red}',
    'body:has(> .page){color:red}',
    'p:has(:checked,.absent){color:red}',
    'p:not(:has(.absent)){color:red}',
    ':is(p,.absent){color:red}',
    ':where(.absent,.wide) p{color:red}',
    'p::before{color:red}',
    // What the browser or script adds.
    'p[open]{color:red}',
  ])('%s', (css) => {
    expect(pruned(css)).toBe(css);
  });
});

describe('a rule goes when it names what the page lacks', () => {
  test.each([
    'h1{color:red}',
    '.absent{color:red}',
    '#absent{color:red}',
    '[href]{color:red}',
    '.absent p{color:red}',
    'p.absent:hover{color:red}',
    ':is(h1,h2){color:red}',
    ':is(h1,h2) p{color:red}',
    'p:is(.absent){color:red}',
    'p:has(.absent){color:red}',
    'body:has(.absent) p{color:red}',
  ])('%s', (css) => {
    expect(pruned(css)).toBe('');
  });

  test('of several selectors the others stay', () => {
    expect(pruned('h1,p,h2{color:red}')).toBe('p{color:red}');
  });

  test('with the blocks that are empty then; an order of layers stays', () => {
    expect(pruned('@layer a,b;@layer a{@media print{h1{color:red}}}p{color:red}')).toBe(
      '@layer a,b;p{color:red}',
    );
  });
});

describe('what nothing reads goes', () => {
  test('custom properties, also those that only such ones read', () => {
    expect(pruned(':root{--a:1px;--b:var(--a);--c:2px}p{margin:var(--c)}')).toBe(
      ':root{--c:2px}p{margin:var(--c)}',
    );
  });

  test('not what a style reads that comes later', () => {
    const css = ':root{--a:1px;--b:2px}';
    const sheet = new Stylesheet(css, 'p{margin:var(--a)}');
    expect(sheet.prunedFor(namesInHtml(html))).toBe(':root{--a:1px}');
  });

  test('animations', () => {
    const used = '@keyframes turn{from{top:0}50%{top:1px}}p{animation:turn 1s}';
    expect(pruned(`@keyframes other{from{top:0}}${used}`)).toBe(used);
  });
});

describe('names', () => {
  test('a page’s inline scripts may add what they name', () => {
    const page = '<body><script>e.className="added";e.dataset.islandFailed=""</script></body>';
    expect(pruned('.added{top:0}[data-island-failed]{top:0}.absent{top:0}', page)).toBe(
      '.added{top:0}[data-island-failed]{top:0}',
    );
  });

  test('text is no name', () => {
    expect(pruned('.x{top:0}x{top:0}')).toBe('');
  });

  test('every word of a script is one', () => {
    expect(namesInScript('jsx("p",{className:"box_1a"})')).toContain('.box_1a');
  });
});

test('two pages are pruned each by its own names', () => {
  const sheet = new Stylesheet('h1{top:0}h2{top:0}');
  expect(sheet.prunedFor(namesInHtml('<h1>'))).toBe('h1{top:0}');
  expect(sheet.prunedFor(namesInHtml('<h2>'))).toBe('h2{top:0}');
  expect(sheet.prunedFor(namesInHtml('<h1>'))).toBe('h1{top:0}');
});
