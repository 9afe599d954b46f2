import {expect, test} from 'vitest';
import {clauseAnchor, criterionAnchor, shortLinkPath, shortLinkStart} from './anchors';

test('a criterion’s anchor follows from its id', () => {
  expect(criterionAnchor('DS-1.L3.2')).toBe('l3-2');
  expect(criterionAnchor('DS-12.L5.10')).toBe('l5-10');
});

test('a clause’s anchor follows from its id', () => {
  expect(clauseAnchor('SP-04.3')).toBe('c3');
  expect(clauseAnchor('SP-12.10')).toBe('c10');
});

test('short links of a release lead to that release, those of the draft to the newest edition', () => {
  expect(shortLinkPath('DS-1.L3.2')).toBe('r/ds-1.l3.2/');
  expect(shortLinkPath('DS-1.L3.2', '1.0')).toBe('r/1.0/ds-1.l3.2/');
  expect(shortLinkPath('ds-1', '1.0')).toBe(`${shortLinkStart('1.0')}ds-1/`);
  expect(shortLinkPath('ds-1')).toBe(`${shortLinkStart('draft')}ds-1/`);
});
