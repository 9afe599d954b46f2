import {expect, test} from 'vitest';
import {readEntries} from './keeping';

test('entries are what was kept', () => {
  expect([...readEntries('{"head/1of5":"Team A","values/SP-02.1/1of1/1":"line\\nline"}')]).toEqual([
    ['head/1of5', 'Team A'],
    ['values/SP-02.1/1of1/1', 'line\nline'],
  ]);
});

test.each(['', '{', 'null', '3', '"a"', '["a"]', '{"a":1,"b":null,"c":["d"],"e":"","f":{}}'])(
  'nothing is entered by what is kept as %s',
  (text) => {
    expect(readEntries(text).size).toBe(0);
  },
);
