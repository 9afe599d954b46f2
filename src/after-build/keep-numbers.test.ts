import {expect, test} from 'vitest';
import {keepNumbers} from './keep-numbers';

test.each([
  ['at least 99.9 % of', 'at least 99.9\u00a0% of'],
  ['≥ 90 % and ≤ 5', '≥\u00a090\u00a0% and ≤\u00a05'],
])('“%s” is not broken at its signs', (text, kept) => {
  expect(keepNumbers(text)).toBe(kept);
  expect(kept).toHaveLength(text.length);
});

test.each(['50% of', 'a % b', '5 of 6', 'a > 5', '<i title="90 %">', '<pre>90 %</pre>'])(
  '“%s” stays as it is',
  (text) => {
    expect(keepNumbers(text)).toBe(text);
  },
);
