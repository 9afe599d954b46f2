import {expect, test} from 'vitest';
import {unitAfter} from './unit-after';

test.each([
  [1, 'hours', 'hour'],
  [1, 'working days', 'working day'],
  [1, 'requests a second', 'request a second'],
  [1, 'requests per thousand changes', 'request per thousand changes'],
  [1, 'requests/s', 'request/s'],
  [1, 'dependencies', 'dependency'],
  [1, 'retries', 'retry'],
  [1, 'copies', 'copy'],
  [1, 'people', 'person'],
  [1, 'dimensionless', 'dimensionless'],
  [1, 'ms', 'ms'],
  [1, '%', '%'],
  [1, 'yuan per order', 'yuan per order'],
  [1, 'per launch', 'per launch'],
  [1, '小时', '小时'],
  [1, '', ''],
  [1.2, 'hours', 'hours'],
  [0, 'hours', 'hours'],
  [2, 'hours', 'hours'],
])('after %d, “%s” is “%s”', (value, unit, shown) => {
  expect(unitAfter(value, unit)).toBe(shown);
});
