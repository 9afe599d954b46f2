import {describe, expect, test} from 'vitest';
import {changeState, queryOf, readState, writeState, type SearchState} from './state';

const editions = ['draft', '1.0'];

describe('an address of a search', () => {
  test.each([
    ['?q=SLO&edition=1.0&kind=criterion&area=DS&level=3'],
    ['?q=%E5%8F%A3%E5%BE%84&edition=draft&language=other'],
  ])('%s is what its state writes', (search) => {
    expect(writeState(readState(search, editions))).toBe(search);
  });

  test.each([
    ['?q=a&edition=9.9', '?q=a&edition=draft'],
    ['?q=a&kind=%3Cb%3E&area=../&level=99', '?q=a&edition=draft'],
    ['?kind=constructor', '?edition=draft'],
    [`?q=${'x'.repeat(9000)}`, `?q=${'x'.repeat(500)}&edition=draft`],
    ['?q=%F0%9F&q=b', '?q=%EF%BF%BD&edition=draft'],
  ])('%s: what is none is left out', (search, clean) => {
    expect(writeState(readState(search, editions))).toBe(clean);
  });
});

describe('a change of a search', () => {
  const state: SearchState = {text: 'slo', edition: 'draft', isOtherLanguage: true, kind: 'term'};

  test('takes over what is given and keeps the rest', () => {
    expect(changeState(state, {text: 'sla', level: 3})).toStrictEqual({
      ...state,
      text: 'sla',
      level: 3,
    });
  });

  test('takes a filter away', () => {
    expect(changeState(state, {kind: undefined})).toStrictEqual({
      text: 'slo',
      edition: 'draft',
      isOtherLanguage: true,
    });
  });
});

test('an index is asked for the text and the filters alone', () => {
  const state = {text: 'slo', edition: 'draft', isOtherLanguage: true, area: 'DS', level: 2};
  expect(queryOf(state)).toStrictEqual({text: 'slo', area: 'DS', level: 2});
});
