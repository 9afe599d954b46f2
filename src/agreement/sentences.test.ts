import {expect, test} from 'vitest';
import {changedSentences, hashesOf, markedSentences, plainOf, sentencesOf} from './sentences';

test.each([
  ['一句。两句！“三句？”四句', ['一句。', '两句！', '“三句？”', '四句']],
  ['One. “Two!” Is it 3.5? Four', ['One.', '“Two!”', 'Is it 3.5?', 'Four']],
  [
    '## Heading {/* #a */}\n\nFirst\nline. Second.\n\n- an item\n- another\n\n1. third',
    ['## Heading {/* #a */}', 'First\nline.', 'Second.', 'an item', 'another', 'third'],
  ],
  ['| A | B |\n| --- | --- |\n| c | d |', ['| A | B |', '| c | d |']],
  ['---\ntitle: A\nslug: /a\n---\n\nText.', ['title: A', 'slug: /a', 'Text.']],
])('%j is cut at the ends of sentences, paragraphs, items and rows', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('the number of an item, spacing and width are no part of a sentence', () => {
  expect(hashesOf('1. 一句，两句。')).toEqual(hashesOf('2. 一句,  两句。'));
});

test.each([
  ['A. B. C.', 'A. B. C.', []],
  ['A. B. C.', 'A. X. C.', [{change: 'added', text: 'X.'}]],
  ['A. B.', 'A. X. B.', [{change: 'added', text: 'X.'}]],
  ['A. B. C.', 'A. C.', [{change: 'removed', after: 'A.'}]],
  ['A. B.', 'B.', [{change: 'removed'}]],
  [
    'A. B. C. D.',
    'X. B. C.',
    [
      {change: 'added', text: 'X.'},
      {change: 'removed', after: 'C.'},
    ],
  ],
])('from %j to %j', (before, after, changes) => {
  expect(changedSentences(hashesOf(before), after)).toEqual(changes);
});

test('what a reader does not see is not quoted', () => {
  expect(plainOf('See **[the\npage](./a.mdx)** and `code` {/* #b */}.')).toBe(
    'See the page and code .',
  );
  expect(plainOf('## 标题\n')).toBe('标题');
  expect(plainOf('一行\n两行 <Link to="/a">三</Link>')).toBe('一行两行 三');
  expect(plainOf('| a | b |')).toBe('a | b');
  expect(changedSentences([], '<LevelTable />')).toEqual([]);
});

test('a text with its sentences marked is as its author has it', () => {
  const text =
    '---\ntitle: A\n---\n\n## Who? {/* #a */}\n\n1. One. Two.\n2. Three\n\n| a |\n| --- |\n| b |\n';
  const runs = markedSentences(hashesOf(text.replace('Two.', 'Zwei.')), text, 'X');
  expect(runs.filter(({change}) => change !== 'same')).toEqual([
    {change: 'removed', text: 'X'},
    {change: 'added', text: 'Two.'},
  ]);
  const written = runs.filter(({change}) => change !== 'removed').map((run) => run.text);
  expect(written.join('')).toBe(text);
});
