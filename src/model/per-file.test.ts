import {expect, test} from 'vitest';
import {perFile} from './per-file';

test('works when the text of a file is another, and only then', () => {
  const made: string[] = [];
  const length = perFile((source, file) => {
    made.push(`${file}: ${source}`);
    return source.length;
  });
  expect([length('one', 'a'), length('one', 'a'), length('three', 'a')]).toEqual([3, 3, 5]);
  expect([length('one', 'b'), length('one', 'a')]).toEqual([3, 3]);
  expect(made).toEqual(['a: one', 'a: three', 'b: one', 'a: one']);
});
