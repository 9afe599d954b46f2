import {expect, test, vi} from 'vitest';
import {perObject} from './per-object';

test('an object is worked on once, another that is alike by itself', () => {
  const make = vi.fn(({text}: {readonly text: string}) => text.length);
  const length = perObject(make);
  const sample = {text: 'ab'};
  expect([length(sample), length(sample), length({text: 'ab'})]).toEqual([2, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});
