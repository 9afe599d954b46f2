import {expect, test} from 'vitest';
import {isOneTypoAway, likeness} from './spelling';

test.each([
  ['latensy', 'latency', true],
  ['latncy', 'latency', true],
  ['laetncy', 'latency', true],
  ['avialab', 'availability', true],
  ['budget', 'gadget', false],
])('%s ~ %s: %s', (typed, word, isTypo) => {
  expect(isOneTypoAway(typed, word)).toBe(isTypo);
});

test.each([
  ['abc', 'abc', 1],
  ['abcd', 'abxy', 1 / 3],
  ['abc', 'xyz', 0],
  ['a', 'b', 0],
])('%s is like %s: %d', (text, comparedWith, expected) => {
  expect(likeness(text, comparedWith)).toBeCloseTo(expected, 10);
});
