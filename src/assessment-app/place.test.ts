import {expect, test} from 'vitest';
import {placeIn, queryOf, type Place} from './place';

const places: readonly Place[] = [
  {view: 'start'},
  {view: 'quick', capability: 'HA-1'},
  {view: 'quick', capability: 'AV-5', area: 'AV'},
  {view: 'result', area: 'AV'},
  {view: 'result', isReport: true},
  {view: 'start', area: 'AV', isTargets: true},
];

test('a place is found again by its address', () => {
  for (const place of places) expect(placeIn(queryOf(place, ''))).toEqual(place);
});

test('what else an address says stays, and nothing of the place before', () => {
  expect(queryOf({view: 'plan'}, '?view=quick&at=HA-1&area=HA&report=1&targets=1&lang=en')).toBe(
    '?view=plan&lang=en',
  );
});

test('what is not understood is the start', () => {
  expect(placeIn('?view=nowhere&at=%3Cb%3E&area=Q&report&target')).toEqual({view: 'start'});
});
