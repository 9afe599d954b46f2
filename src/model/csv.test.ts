import {describe, expect, test} from 'vitest';
import {hostileTexts} from '../../tests/fixtures/hostile-texts';
import {readCsv} from '../../tests/rfc-4180';
import {writeCsv} from './csv';

/** The rows of a file: UTF-8 with a byte-order mark, which is not part of the first cell. */
function rowsOf(text: string): string[][] {
  const bytes = Buffer.from(text, 'utf8');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return readCsv(bytes.subarray(3).toString('utf8'));
}

describe('CSV', () => {
  test('has a byte-order mark, commas, and CRLF after every line', () => {
    expect(writeCsv([['id', 'text']])).toBe('\uFEFFid,text\r\n');
    expect(
      writeCsv([
        ['一', ''],
        ['', 'two'],
      ]),
    ).toBe('\uFEFF一,\r\n,two\r\n');
  });

  test('has no byte-order mark for an importer', () => {
    expect(writeCsv([['title', '=1']], {isForSpreadsheets: false})).toBe("title,'=1\r\n");
  });

  test.each([
    ['a comma', 'one,two', '"one,two"'],
    ['a quotation mark', 'say "one"', '"say ""one"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['nothing of the kind', "one; two 'three'", "one; two 'three'"],
  ])('quotes %s', (_, text, cell) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@A1', "'@A1"],
    ['\tone', "'\tone"],
    ['\rone', `"'\rone"`],
    ['\none', `"'\none"`],
    ['=A1,"B1"', `"'=A1,""B1"""`],
    ['1-1', '1-1'],
    ['a@b', 'a@b'],
  ])('%j begins no formula', (text, cell) => {
    expect(writeCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  test.each(hostileTexts)('%j stays in its cell', (text) => {
    const rows = rowsOf(
      writeCsv([
        ['before', text, 'after'],
        [text, text, text],
      ]),
    );
    const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    expect(rows).toEqual([
      ['before', safe, 'after'],
      [safe, safe, safe],
    ]);
  });
});

describe('the reader of these tests', () => {
  test.each([
    ['a line that does not end', 'a,b'],
    ['LF alone', 'a,b\nc,d\r\n'],
    ['a quotation mark within a plain cell', 'a"b\r\n'],
    ['text after a quoted cell', '"a"b\r\n'],
    ['a quotation mark that is not closed', '"a\r\n'],
    ['rows of different length', 'a,b\r\nc\r\n'],
  ])('refuses %s', (_, text) => {
    expect(() => readCsv(text)).toThrow();
  });
});
