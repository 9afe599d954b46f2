import fc from 'fast-check';
import {expect, test} from 'vitest';
import {shownNumber} from './numbers';

test.each([
  [0.99749, 4, '0.9975'],
  [43.2, 3, '43.2'],
  [41666.6667, 5, '41667'],
  [0, 3, '0'],
  [1200000, 3, '1200000'],
  [0.0000001234, 3, '0.000000123'],
  [1e-12, 3, '1e-12'],
  [1e21, 3, '1e21'],
  [Infinity, 3, '∞'],
  [-Infinity, 3, '−∞'],
  [102, 'whole', '102'],
] as const)('%d with %s digits', (value, digits, shown) => {
  expect(shownNumber(value, digits)).toBe(shown);
});

test('what is shown is the number to its digits', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
      expect(Number(shownNumber(value, 4))).toBeCloseTo(Number(value.toPrecision(4)), 12);
    }),
    {numRuns: 300},
  );
});
