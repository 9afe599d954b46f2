import {expect, test} from 'vitest';
import {dateInWords, periodInWords} from './dates';

test('a date is as exact in words as in the data', () => {
  expect(dateInWords('2018-10-01', 'zh')).toBe('2018 年 10 月 1 日');
  expect(dateInWords('2018-10-01', 'en')).toBe('1 October 2018');
  expect(dateInWords('2018-03', 'zh')).toBe('2018 年 3 月');
  expect(dateInWords('2018-03', 'en')).toBe('March 2018');
  expect(dateInWords('2018', 'zh')).toBe('2018 年');
  expect(dateInWords('2018', 'en')).toBe('2018');
});

test('a period names both ends, unless there is one', () => {
  expect(periodInWords({from: '2009', to: '2020'}, 'zh')).toBe('2009 年至 2020 年');
  expect(periodInWords({from: '2021-10-28', to: '2021-10-31'}, 'en')).toBe(
    '28 October 2021 to 31 October 2021',
  );
  expect(periodInWords({from: '2021-10'}, 'en')).toBe('October 2021');
});
