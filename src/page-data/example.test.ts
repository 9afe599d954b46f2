import {expect, test} from 'vitest';
import {exampleOf} from './example';

const row = (id: string) => ({id, area: id.slice(0, 2), title: id, levels: []});

test('the example is DS-1, else the first capability, else none', () => {
  expect(exampleOf({rows: [row('HA-1'), row('DS-1')]})?.id).toBe('DS-1');
  expect(exampleOf({rows: [row('HA-1'), row('HA-2')]})?.id).toBe('HA-1');
  expect(exampleOf({rows: []})).toBeUndefined();
});
