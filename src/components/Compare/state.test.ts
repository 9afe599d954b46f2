import {expect, test} from 'vitest';
import type {Report, ReportItem} from '../../changes/report';
import {readAddress, writeAddress} from '../address';
import {choicesOf, compareAddress, select} from './state';

const editions = ['0.9', '1.0', 'draft'];
const form = compareAddress(editions, '1.0', 'en');
const read = (query: string) => readAddress(form, query);

test('a page compares its edition with the one before it, the first with the one after it', () => {
  expect(read('').entry).toMatchObject({from: '0.9', to: '1.0', text: 'en'});
  expect(compareAddress(editions, 'draft', 'zh').start).toMatchObject({from: '1.0', to: 'draft'});
  expect(compareAddress(editions, '0.9', 'zh').start).toMatchObject({from: '0.9', to: '1.0'});
});

test('an address gives back the choice that it was made of', () => {
  const entry = {from: '0.9', to: 'draft', group: 'DS', change: 'stricter', text: ''} as const;
  const query = writeAddress(form, '', entry);
  expect(query).toBe('?from=0.9&to=draft&area=DS&change=stricter&text=both');
  expect(read(query)).toEqual({entry, isIgnored: false});
});

test('an address that speaks of the editions alone lacks nothing', () => {
  expect(read('?from=0.9&to=draft')).toMatchObject({
    entry: {from: '0.9', to: 'draft', text: 'en'},
    isIgnored: false,
  });
});

test.each([
  ['the later edition first', '?from=draft&to=0.9', {from: '0.9', to: 'draft'}],
  ['an edition with itself', '?from=1.0&to=1.0', {from: '0.9', to: '1.0'}],
  ['an edition that there is not', '?from=0.1&to=1.0', {from: '0.9', to: '1.0'}],
  ['what is no name', '?from=0.9&to=draft&area=%3Cb%3E&change=%22', {group: '', change: ''}],
])('of %s what there is is taken, and it is said', (_what, query, expected) => {
  const {entry, isIgnored} = read(query);
  expect(isIgnored).toBe(true);
  expect(entry).toMatchObject(expected);
});

const item = (id: string, of: Partial<ReportItem['of']>): ReportItem =>
  ({of: {kind: 'criterion', id, changes: [], ...of}}) as unknown as ReportItem;
const report = {
  groups: [
    {
      id: 'DS',
      pages: [
        {
          items: [
            item('DS-1.L2.1', {changes: ['reworded'], declared: {effect: 'stricter', notes: []}}),
            item('DS-1.L2.2', {changes: ['reworded']}),
          ],
        },
      ],
    },
    {id: 'AV', pages: [{items: [item('AV-1.L2.1', {changes: ['added']})]}]},
  ],
} as unknown as Report;
const idsOf = (group: string, change: string): string[] =>
  select(report, {from: '0.9', to: '1.0', group, change, text: ''}).flatMap(({pages}) =>
    pages.flatMap(({items}) => items.map(({of}) => of.id)),
  );

test('areas and kinds of change are chosen from those that there are, declared ones among them', () => {
  expect(choicesOf(report)).toEqual({
    groups: ['DS', 'AV'],
    changes: ['reworded', 'stricter', 'added'],
  });
  expect(idsOf('', '')).toEqual(['DS-1.L2.1', 'DS-1.L2.2', 'AV-1.L2.1']);
  expect(idsOf('DS', '')).toEqual(['DS-1.L2.1', 'DS-1.L2.2']);
  expect(idsOf('', 'stricter')).toEqual(['DS-1.L2.1']);
  expect(idsOf('AV', 'stricter')).toEqual([]);
});
