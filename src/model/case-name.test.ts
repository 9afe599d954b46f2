import {expect, test} from 'vitest';
import {caseName} from './case-name';

test('a case is called by its organisation, without what explains it, and the year', () => {
  const organisation = {zh: '骑士资本（美国）', en: 'Knight Capital, United States'};
  const date = {from: '2012-08-01', to: '2013'};
  expect(caseName({organisation, date}, 'zh')).toBe('骑士资本 2012');
  expect(caseName({organisation, date}, 'en')).toBe('Knight Capital 2012');
});
