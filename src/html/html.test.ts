import {describe, expect, test} from 'vitest';
import {edit, parseHtml, textIn} from './html';

const html =
  '<!doctype html><HTML lang="a&amp;b"><body data-x><p>R&amp;D<br/>one<!-- c -->two<img src="x"></p><svg viewBox="0 0 1 1"><path d="M0"/></svg></body></HTML>';
const {elements, children} = parseHtml(html);
const comments = [{children}, ...elements]
  .flatMap((element) => element.children)
  .filter((node) => node.type === 'comment');
const part = ({start, end}: {readonly start: number; readonly end: number}): string =>
  html.slice(start, end);
const named = (name: string) => elements.filter((element) => element.name === name);

describe('a tree of HTML', () => {
  test('has the elements in their order, with their attributes', () => {
    expect(elements.map(({name}) => name)).toEqual([
      ...['html', 'body', 'p', 'br', 'img', 'svg', 'path'],
    ]);
    expect(named('html')[0]?.attributes).toEqual({lang: 'a&b'});
    expect(named('body')[0]?.attributes).toEqual({'data-x': ''});
    expect(children.flatMap((node) => (node.type === 'element' ? [node.name] : []))).toEqual([
      'html',
    ]);
  });

  test.each([
    [
      'p',
      '<p>R&amp;D<br/>one<!-- c -->two<img src="x"></p>',
      'R&amp;D<br/>one<!-- c -->two<img src="x">',
    ],
    ['br', '<br/>', ''],
    ['img', '<img src="x">', ''],
    ['path', '<path d="M0"/>', ''],
  ])('knows where %s stands, and what is in it', (name, whole, content) => {
    const [element] = named(name);
    expect(element && part(element)).toBe(whole);
    expect(element && part(element.content)).toBe(content);
  });

  test('has texts whole, without entities, between tags and comments', () => {
    const texts = (named('p')[0]?.children ?? []).flatMap((node) =>
      node.type === 'text' ? [[node.value, part(node)]] : [],
    );
    expect(texts).toEqual([
      ['R&D', 'R&amp;D'],
      ['one', 'one'],
      ['two', 'two'],
    ]);
    expect(comments.map((comment) => [comment.value, part(comment)])).toEqual([
      [' c ', '<!-- c -->'],
    ]);
    expect(named('p').map(textIn)).toEqual(['R&Donetwo']);
  });

  test('takes what stands in a script for text', () => {
    const [script] = parseHtml('<script>a<b && "<p>"</script><p></p>').elements;
    expect(script && textIn(script)).toBe('a<b && "<p>"');
  });
});

describe('edits', () => {
  test('leave the rest as it is, in whatever order they come', () => {
    const edits = [
      {start: 4, end: 4, text: 'Y'},
      {start: 1, end: 3, text: 'X'},
      {start: 4, end: 4, text: 'Z'},
      {start: 6, end: 6, text: '!'},
    ];
    expect(edit('abcdef', edits)).toBe('aXdYZef!');
    expect(edit('abc', [])).toBe('abc');
  });

  test('of the same part are refused', () => {
    const edits = [
      {start: 0, end: 2, text: ''},
      {start: 1, end: 3, text: ''},
    ];
    expect(() => edit('abcd', edits)).toThrow('Two edits change what stands at 1.');
  });
});
