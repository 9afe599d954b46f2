import {expect, test} from 'vitest';
import {calculators} from '../model/calculators';
import {loaders} from './calculator';

test('every calculator is loaded by its id, and nothing else is', async () => {
  expect(Object.keys(loaders).sort()).toEqual(calculators.map(({id}) => id).sort());
  for (const calculator of calculators) {
    expect(await loaders[calculator.id]?.()).toBe(calculator);
  }
});
