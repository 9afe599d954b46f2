import fc from 'fast-check';
import {expect, test} from 'vitest';
import {outcomeWith} from './example';
import {instances, instancesPerZone, plannedPeak} from './instances';

test('9000 a second, a third more and a tenth of error, over three zones', () => {
  const {values, words} = outcomeWith(instances);
  // 9000 × 1.3 × 1.1 = 12870; / (500 × 0.7) = 36.77; two zones of 19 carry it.
  expect(values.planned).toBeCloseTo(12_870, 8);
  expect(values).toMatchObject({withoutLoss: 37, perZone: 19, total: 57});
  expect(values.utilisation).toBeCloseTo(12_870 / 285, 10);
  expect(values.utilisationAfterLoss).toBeCloseTo(12_870 / 190, 10);
  expect(words.en).toBe(
    'A planned peak of 12870 requests per second needs 57 instances, 19 in each of 3 zones. Utilisation at the peak is 45.16 %, and 67.74 % after the loss of a zone.',
  );
});

test('errors of rounding need no further instance', () => {
  // 1000 × 1.1 × 1.1 is 1210.0000000000002.
  expect(instancesPerZone(plannedPeak(1000, 0.1, 0.1), 110, 1, 2)).toBe(11);
});

test('nothing to carry keeps an instance in each zone', () => {
  expect(outcomeWith(instances, {peak: 0}).values).toMatchObject({
    perZone: 1,
    total: 3,
    utilisation: 0,
  });
});

test('is enough after a loss, and an instance fewer is not', () => {
  const peak = fc.double({min: 1, max: 1e6, noNaN: true});
  const capacity = fc.double({min: 1, max: 1e4, noNaN: true});
  const target = fc.double({min: 0.1, max: 1, noNaN: true});
  fc.assert(
    fc.property(peak, capacity, target, fc.integer({min: 2, max: 20}), (load, mu, rho, zones) => {
      const perZone = instancesPerZone(load, mu, rho, zones);
      const carried = (each: number) => each * (zones - 1) * mu * rho;
      expect(carried(perZone)).toBeGreaterThanOrEqual(load * (1 - 1e-11));
      if (perZone > 1) expect(carried(perZone - 1)).toBeLessThan(load);
      // As in the specification, and at most what dividing evenly adds.
      const formula = Math.ceil((load / (mu * rho)) * (zones / (zones - 1)) - 1e-9);
      expect(perZone * zones).toBeGreaterThanOrEqual(formula);
      expect(perZone * zones).toBeLessThan(formula + zones);
      // Rounding before dividing gives the same.
      const needed = Math.ceil((load / (mu * rho)) * (1 - 1e-13));
      expect(perZone).toBe(Math.max(1, Math.ceil(needed / (zones - 1))));
    }),
    {numRuns: 300, seed: 20_261_207},
  );
});
