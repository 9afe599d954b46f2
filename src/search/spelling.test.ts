import {expect, test} from 'vitest';
import {isOneTypoAway, likeness} from './spelling';

test.each([
  ['latensy', 'latency', true],
  ['latncy', 'latency', true],
  ['laetncy', 'latency', true],
  ['avialab', 'availability', true],
  ['budget', 'gadget', false],
  // The beginning of a longer word, with a letter too few or too many.
  ['avilab', 'availability', true],
  ['availlab', 'availability', true],
  // A letter too many at the end, and the only letter replaced.
  ['latencys', 'latency', true],
  ['a', 'b', true],
  // Two neighbours exchanged; the same letters apart are two faults.
  ['ab', 'ba', true],
  ['abc', 'cba', false],
  ['laetnyc', 'latency', false],
  ['latxxcy', 'latency', false],
  ['ltncy', 'latency', false],
  ['lattenccy', 'latency', false],
  ['aab', 'baa', false],
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
