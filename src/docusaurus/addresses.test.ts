import {expect, test} from 'vitest';
import {isWithinSite, withClosingSlash} from './addresses';

test.each([
  ['/draft/ds-1/', true],
  ['draft', true],
  ['#l3', true],
  ['pathname:///data/a.csv', false],
  ['https://code.example/', false],
  ['//code.example/', false],
  ['mailto:editors@standard.example', false],
  ['/draft/?to=a:b', true],
])('%s is within the site: %s', (address, isWithin) => {
  expect(isWithinSite(address)).toBe(isWithin);
});

test.each([
  ['/draft/ds-1', '/draft/ds-1/'],
  ['/draft/ds-1/', '/draft/ds-1/'],
  ['/draft/ds-1#l3', '/draft/ds-1/#l3'],
  ['/draft/matrix?area=DS#a/b', '/draft/matrix/?area=DS#a/b'],
  ['/', '/'],
  ['#l3', '#l3'],
  ['', ''],
])('%s ends as %s', (address, closed) => {
  expect(withClosingSlash(address)).toBe(closed);
});
