import {expect, test} from 'vitest';
import english from '../../i18n/en/code.json';
import chinese from '../../i18n/zh-Hans/code.json';
import {sheetWords} from './sheet-words';

test.each(['copy', 'clear', 'copied', 'notCopied'] as const)(
  'a sheet says as a page does of its tools: %s',
  (word) => {
    const {zh, en} = sheetWords[word];
    expect(en).toBe(english[`checklist.${word}`].message);
    expect(zh).toBe(chinese[`checklist.${word}`].message);
  },
);
