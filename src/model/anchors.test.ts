import {expect, test} from 'vitest';
import {clauseAnchor, criterionAnchor} from './anchors';

test('a criterion’s anchor follows from its id', () => {
  expect(criterionAnchor('DS-1.L3.2')).toBe('l3-2');
  expect(criterionAnchor('DS-12.L5.10')).toBe('l5-10');
});

test('a clause’s anchor follows from its id', () => {
  expect(clauseAnchor('SP-04.3')).toBe('c3');
  expect(clauseAnchor('SP-12.10')).toBe('c10');
});
