import type {Element, ElementContent, Root} from 'hast';
import {expect, test} from 'vitest';
import rehypeKeepMarks from './rehype-keep-marks';

const text = (value: string): ElementContent => ({type: 'text', value});
const formula = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {className: ['katex']},
  children: [{type: 'element', tagName: 'math', properties: {}, children: []}, ...children],
});
const paragraph = (...children: ElementContent[]): Root => ({
  type: 'root',
  children: [{type: 'element', tagName: 'p', properties: {}, children}],
});

test.each([
  ['。没有写理由的', '。', '没有写理由的'],
  [', rounded down', ',', ' rounded down'],
  ['），取整', '），', '取整'],
])('what closes in “%s” stands with the formula', (after, mark, rest) => {
  const tree = paragraph(text('是 '), formula(), text(after));
  rehypeKeepMarks()(tree);
  expect(tree).toEqual(paragraph(text('是 '), formula(text(mark)), text(rest)));
});

test('a mark that all of the text is leaves no empty text', () => {
  const tree = paragraph(formula(), text('.'));
  rehypeKeepMarks()(tree);
  expect(tree).toEqual(paragraph(formula(text('.'))));
});

test.each([' 级', '级。', '（见下）', '-2'])('“%s” stays where it is', (after) => {
  const tree = paragraph(formula(), text(after));
  rehypeKeepMarks()(tree);
  expect(tree).toEqual(paragraph(formula(), text(after)));
});
