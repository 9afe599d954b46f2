import {expect, test} from 'vitest';
import type {Calculator, Input} from '../model/calculators/calculator';
import {fieldsOfState, fieldText, readField, stateOf} from './entries';

const text = {zh: '', en: ''};
const share: Input = {id: 'share', title: text, unit: text, least: 0, greatest: 100, example: 40};
const times: Input = {...share, id: 'times', list: true, example: [1, 2.5]};
const people: Input = {...share, id: 'people', whole: true, example: 8};

test.each([
  [share, '12.5', 12.5],
  [share, '１２．５％', 12.5],
  [share, ' 1e1 ', 10],
  [share, '', 'notNumber'],
  [share, '1 2', 'notNumber'],
  [share, '0x10', 'notNumber'],
  [share, 'NaN', 'notNumber'],
  [share, 'Infinity', 'notNumber'],
  [share, '1e999', 'outside'],
  [share, '-1', 'outside'],
  [share, '100.1', 'outside'],
  [people, '8.5', 'notWhole'],
  [times, '1, 2;3  4', [1, 2, 3, 4]],
  [times, '１，２、３', [1, 2, 3]],
  [times, '1 <b>', 'notNumber'],
] as const)('%#: a field reads “%s”', (input, entered, value) => {
  expect(readField(input, entered)).toEqual(value);
});

test('a state leads back to the fields', () => {
  const calculator = {inputs: [share, times, people]} as unknown as Calculator;
  const state = stateOf(calculator, {share: 12.5, times: [1, 2.5, 3], people: 3});
  expect(state).toBe('12.5_1~2.5~3_3');
  expect(fieldsOfState(calculator, state)).toEqual({share: '12.5', times: '1 2.5 3', people: '3'});
  expect(fieldsOfState(calculator, '1_2')).toBeUndefined();
  expect(fieldsOfState(calculator, `${'1'.repeat(5000)}_1_1`)).toBeUndefined();
  expect(fieldText([1, 2])).toBe('1 2');
});

test('a state from before there was an input has what was taken for it then', () => {
  const later: Input = {...share, id: 'later', before: 100};
  const calculator = {inputs: [share, people, later]} as unknown as Calculator;
  expect(fieldsOfState(calculator, '40_8')).toEqual({share: '40', people: '8', later: '100'});
  expect(fieldsOfState(calculator, '40_8_30')).toEqual({share: '40', people: '8', later: '30'});
  expect(fieldsOfState(calculator, '40')).toBeUndefined();
});
