import {expect, test, vi} from 'vitest';
import {perText} from './per-text';

test('a text is worked on once', () => {
  const make = vi.fn((text: string) => text.length || undefined);
  const length = perText(make);
  expect([length('a'), length(''), length('a'), length('')]).toEqual([1, undefined, 1, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
