import {expect, test} from 'vitest';
import {forgetQueries, recentQueries, rememberQuery, type QueryStorage} from './recent-queries';

function storageWith(stored?: string): () => QueryStorage {
  const items = new Map(stored === undefined ? [] : [['searches', stored]]);
  const storage: QueryStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return () => storage;
}

test('the newest five are kept, each once, newest first', () => {
  const storage = storageWith();
  for (const query of ['a', 'b', 'c', ' d ', 'e', 'f', 'c', '  ']) rememberQuery(storage, query);
  expect(recentQueries(storage)).toEqual(['c', 'f', 'e', 'd', 'b']);
});

test('they are forgotten', () => {
  const storage = storageWith('["a"]');
  expect(recentQueries(storage)).toEqual(['a']);
  forgetQueries(storage);
  expect(recentQueries(storage)).toEqual([]);
});

test.each([
  ['{', []],
  ['{"a":1}', []],
  ['null', []],
  ['["a",1,null,"b"]', ['a', 'b']],
  ['["a","b","c","d","e","f"]', ['a', 'b', 'c', 'd', 'e']],
])('stored %s: what is no query is left out', (stored, queries) => {
  expect(recentQueries(storageWith(stored))).toEqual(queries);
});

test('where storage is forbidden there are none, and nothing is kept', () => {
  const forbidden = (): QueryStorage => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(recentQueries(forbidden)).toEqual([]);
  expect(() => rememberQuery(forbidden, 'a')).not.toThrow();
});
