import {expect, test} from 'vitest';
import {fill} from './fill';

test('what stands in braces is put in, once, and what is not known stays', () => {
  expect(fill('{a} of {b}, {c}', {a: 1, b: '{a}'})).toBe('1 of {a}, {c}');
  expect(fill('{constructor}', {})).toBe('{constructor}');
});
