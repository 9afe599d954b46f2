import {expect, test} from 'vitest';
import {secondsToRead} from './reading-time';

test('reading takes what the slower language takes: characters without marks, or words', () => {
  const en = 'word '.repeat(230);
  expect(secondsToRead([{zh: '一'.repeat(350), en: 'one'}])).toBe(60);
  expect(secondsToRead([{zh: '，。'.repeat(350), en: 'one'}])).toBe(0);
  expect(secondsToRead([{zh: '一'.repeat(175), en}])).toBe(60);
  expect(
    secondsToRead([
      {zh: '一'.repeat(350), en},
      {zh: '一'.repeat(350), en},
    ]),
  ).toBe(120);
  expect(secondsToRead([])).toBe(0);
});
