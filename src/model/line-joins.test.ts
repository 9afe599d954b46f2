import {expect, test} from 'vitest';
import {joinsAcross} from './line-joins';
import {parse} from './yaml-positions';

test.each([
  ['者', '复', true],
  ['，', 'S', true],
  ['O', '。', true],
  ['者', '“', true],
  ['”', '由', true],
  ['者', 'S', false],
  ['a', 'b', false],
  ['”', 'b', false],
  ['', '复', false],
])('%s and %s', (before, after, joins) => {
  expect(joinsAcross(before, after)).toBe(joins);
});

test.each([
  ['zh: >-\n  另一名评估者\n  复核结果。', '另一名评估者复核结果。'],
  ['zh: 另一名评估者\n  复核 SLO\n  结果，\n  ok', '另一名评估者复核 SLO 结果，ok'],
  ['zh: "另一名评估者\n  复核“$&”\n  结果"', '另一名评估者复核“$&”结果'],
  ['zh: >-\n  two\n  words', 'two words'],
  ['zh: 甲 乙', '甲 乙'],
])('%j', (source, value) => {
  expect(parse(source).value).toEqual({zh: value});
});
