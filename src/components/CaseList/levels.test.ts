import {expect, test} from 'vitest';
import {casesAt, gapsOf, shownLevels} from './levels';

const bank = {
  id: 'CASE-01',
  levels: [
    {capability: 'CD-3', level: 2, shows: 'missed'},
    {capability: 'AV-1', level: 2, shows: 'missed'},
  ],
} as const;
const broker = {
  id: 'CASE-02',
  levels: [
    {capability: 'CD-3', level: 2, shows: 'met'},
    {capability: 'CD-3', level: 4, shows: 'met'},
  ],
} as const;
const cases = [bank, broker];

test('levels come by how many cases show them, attained apart from missed', () => {
  expect(shownLevels(cases)).toEqual([
    {capability: 'CD-3', level: 2, met: [broker], missed: [bank]},
    {capability: 'AV-1', level: 2, met: [], missed: [bank]},
    {capability: 'CD-3', level: 4, met: [broker], missed: []},
  ]);
  expect(casesAt(cases, 'CD-3', 5)).toEqual({met: [], missed: []});
});

test('what no case shows, in all, for each level, and capabilities without any', () => {
  const capabilities = ['AV-1', 'CD-3', 'UX-2'].map((id) => ({id, title: id}));
  expect(gapsOf(cases, capabilities)).toEqual({
    total: 12,
    without: 9,
    byLevel: [
      {level: 2, without: 1},
      {level: 3, without: 3},
      {level: 4, without: 2},
      {level: 5, without: 3},
    ],
    capabilities: [{id: 'UX-2', title: 'UX-2'}],
  });
});
