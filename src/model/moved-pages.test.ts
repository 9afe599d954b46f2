import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {followMoves, readMoves} from './moved-pages';

const places = new Set(['draft/scoring/', 'draft/scoring/#try', 'draft/ds-1/']);
const isThere = (address: string): boolean => places.has(address);

test('the moves of the project can be read', () => {
  const moves = readMoves(path.resolve(__dirname, '../..'));
  expect(moves).toContainEqual({from: 'draft/calculator/', to: 'draft/scoring/#try'});
});

test('a page that moved twice is led to where it is now, with its place where that is there', () => {
  const moves = [
    {from: 'draft/a/', to: 'draft/b/#try'},
    {from: 'draft/b/', to: 'draft/scoring/'},
    {from: 'draft/c/', to: 'draft/b/#gone'},
    {from: 'draft/d/', to: 'draft/scoring/#try'},
  ];
  expect(followMoves(moves, isThere)).toEqual([
    {from: 'draft/a/', to: 'draft/scoring/#try'},
    {from: 'draft/b/', to: 'draft/scoring/'},
    {from: 'draft/c/', to: 'draft/scoring/'},
    {from: 'draft/d/', to: 'draft/scoring/#try'},
  ]);
});

describe('what cannot be followed is said, all at once', () => {
  test.each([
    ['a circle', [['draft/a/', 'draft/b/'] as const, ['draft/b/', 'draft/a/'] as const], /circle/],
    ['a page that leads to itself', [['draft/a/', 'draft/a/'] as const], /circle/],
    ['a dead end', [['draft/a/', 'draft/b/'] as const], /there is no draft\/b\//],
    ['a place that is gone', [['draft/a/', 'draft/ds-1/#x'] as const], /there is no .*#x/],
    ['a page that is there', [['draft/ds-1/', 'draft/scoring/'] as const], /still a page/],
    [
      'two entries for a page',
      [['draft/a/', 'draft/ds-1/'] as const, ['draft/a/', 'draft/scoring/'] as const],
      /twice/,
    ],
  ])('%s', (_, pairs, said) => {
    const moves = pairs.map(([from, to]) => ({from, to}));
    expect(() => followMoves(moves, isThere)).toThrow(said);
  });
});
