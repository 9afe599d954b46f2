import {expect, test} from 'vitest';
import {problemsAfter} from '../../tests/fixtures/content';
import {files} from '../../tests/fixtures/site';
import {formulaExample, wrongIn} from './formula-example';

test.each([
  ['R = \\frac{57}{60} = 0.95', true],
  ['R = \\frac{57}{60} = 0.96', false],
  ['A = 0.9995^5 \\approx 0.9975', true],
  ['m = (1+2)^3 = 27', true],
  ['m = (1+2)^3 = 28', false],
  ['p \\le 1 - 0.05^{1/20} \\approx 0.139', true],
  ['U \\approx 0.05 \\times 0.01 + (0.95 \\times 0.01)^2 \\approx 0.00059', true],
  [
    'n \\approx \\frac{(1.96 + 0.8416)^2 \\times 2 \\times 0.0125 \\times 0.9875}{0.005^2} \\approx 7751',
    true,
  ],
  ['t = 20{:}16 - 20{:}11 = 5', true],
  ['t = 20{:}16 - 20{:}11 = 6', false],
  ['a = 2 - 3 - 4 = -5', true],
  // Nothing to compare.
  ['R = \\frac{3}{4}', true],
  ['R = x \\times 2', true],
])('%s: %s', (calculation, isRight) => {
  expect(wrongIn(calculation) === '').toBe(isRight);
});

test('the calculation of a worked example is worked out again', async () => {
  const problems = await problemsAfter(formulaExample, (site) => {
    site.add('specification');
    site.replace(
      files.specification,
      'calculation: R = \\frac{3}{4}',
      'calculation: R = \\frac{3}{4} = 0.9',
    );
  });
  expect(problems).toMatchObject([
    {rule: 'formula-example', field: 'formulas[0].example.calculation', found: {en: '0.75 ≠ 0.9'}},
  ]);
});
