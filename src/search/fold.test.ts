import {describe, expect, test} from 'vitest';
import {find, fold, foldQuery, idKey, termsOf} from './fold';

describe('fold', () => {
  test.each([
    ['ＳＬＯ　９９．９％', 'slo 99.9%'],
    ['“口径”‘值’', '"口径"\'值\''],
    ['《A—B》', '《a-b》'],
    ['line\nline', 'line\nline'],
    ['İ', 'İ'],
    ['⻓期⾼可用', '长期高可用'],
    ['\uf9dd率', '利率'],
    ['ЅＬО Αɡ', 'slo ag'],
    ['𠮷A', '𠮷a'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('a query', () => {
  test.each([
    ['  DS-1 ', 'ds-1'],
    ['error\u200b  budget\u202e', 'error budget'],
    ['a\ud800b', 'ab'],
    ['\t\n', ''],
    ['e\u0301', 'é'],
    ['𝑖 数据', 'i 数据'],
    // Marks round it say nothing; within they stay.
    ['“样本”', '样本'],
    ['《评分规则》', '评分规则'],
    ['样本？', '样本'],
    ['[DS-1.L2.3]', 'ds-1.l2.3'],
    ['"sample".', 'sample'],
    ['（样本（大小））', '样本(大小'],
    ['99.9%', '99.9'],
    ['？！', '?!'],
    ['eﬃcient \u{2f81a}', 'efficient 冬'],
  ])('%j is looked for as %j', (query, folded) => {
    expect(foldQuery(query)).toBe(folded);
  });

  test('has its traditional characters simplified where the index has those', () => {
    expect(foldQuery('數據質量', {數: '数', 據: '据', 質: '质'})).toBe('数据质量');
  });

  test('ends after 500 letters', () => {
    expect(foldQuery('x'.repeat(9000))).toHaveLength(500);
  });

  test.each([
    ['slo目标 99.9%', ['slo', '目标', '99.9']],
    ['"口径" (a)', ['口径', 'a']],
    ['... !? 。，', []],
    ['.* <b>', ['b']],
  ])('%s has the parts %j', (query, parts) => {
    expect(termsOf(foldQuery(query)).map(({text}) => text)).toEqual(parts);
  });
});

describe('find', () => {
  const word = (text: string) => ({text, isWord: true});
  test('Latin at the beginning of words', () => {
    expect(find('unavailable available', word('avail'))).toBe(12);
    expect(find('unavailable', word('avail'))).toBe(-1);
    expect(find('按slo', word('slo'))).toBe(1);
  });

  test('Han anywhere', () => {
    expect(find('数据项管理', {text: '项管', isWord: false})).toBe(2);
  });
});

describe('ids', () => {
  test.each(['DS-1.L3', 'ds1.l3', 'DS1 L3', 'ｄｓ－１．ｌ３', 'ds-01-l3'])('%s', (text) => {
    expect(idKey(text)).toBe('ds 1 l 3');
  });
  test.each([
    ['SP-04.3', 'sp 4 3'],
    ['sp4.3', 'sp 4 3'],
    ['CASE-02', 'case 2'],
    ['DS-1.L3.2', 'ds 1 l 3 2'],
  ])('%s', (text, key) => {
    expect(idKey(text)).toBe(key);
  });
  test.each(['2 data', '数据', 'ds', '99.9%', '<b>', 'budget 2', ''])('%j is none', (text) => {
    expect(idKey(text)).toBeUndefined();
  });
});
