import {expect, test} from 'vitest';
import {adoptionMarkdown} from '../exports/adoption-markdown';
import type {AdoptionSheet} from '../model/adoption-sheet';
import {fillSheet, type Cell} from './fill-sheet';

const sheet: AdoptionSheet = {
  items: {
    title: 'What users do',
    suggested: 'one to three',
    rows: [{clause: 'SP-06.3', quantity: 'Objective', suggested: 'a|b'}],
  },
  values: [{clause: 'SP-06.2', quantity: 'Time', suggested: '≤ 15 minutes'}],
  roles: [
    {title: 'Manager', text: 'Draws up the rota.'},
    {title: 'Primary', text: 'Is paged.', eachTime: true},
  ],
  records: [{title: 'Rota', text: 'Shifts.', keep: '12 months'}],
  clauses: [
    {id: 'SP-06.2', text: 'Acknowledge.', recommended: false, permitted: false},
    {id: 'SP-06.3', text: 'Share.', recommended: true, permitted: false},
    {id: 'SP-06.14', text: 'Rest.', recommended: false, permitted: true},
  ],
};
const blank = adoptionMarkdown({id: 'SP-06', title: 'On call'}, sheet, 'draft', 'en', '/en');

const texts = (row: string, count: number): Cell[] =>
  Array.from({length: count}, () => ({row, entry: ''}));
const cells: readonly Cell[] = [
  ...texts('', 5),
  ...texts('–', 3),
  ...texts('SP-06.3', 3),
  ...texts('SP-06.2', 1),
  ...texts('', 2),
  ...texts('', 1),
  ...[
    {row: 'SP-06.2', entry: {ticked: [false, false, false], day: ''}},
    {row: 'SP-06.2', entry: ''},
    {row: 'SP-06.3', entry: {ticked: [false, false, false, false], day: ''}},
    {row: 'SP-06.3', entry: ''},
    {row: 'SP-06.14', entry: ''},
  ],
  ...texts('', 25),
];
const filled = (changed: Readonly<Record<number, Cell['entry']>>): string | undefined =>
  fillSheet(
    blank,
    cells.map((cell, index) => ({...cell, entry: changed[index] ?? cell.entry})),
  );

test('with nothing entered the file is as it was', () => {
  expect(filled({})).toBe(blank);
});

test('each entry stands in its cell, and nothing else changes', () => {
  const text = filled({
    0: 'Team *A*',
    5: 'log in',
    9: '99.9 %',
    11: '≤ 10 minutes',
    15: {ticked: [false, false, true], day: '2027-01-18'},
    16: 'later',
    17: {ticked: [false, true, false, false], day: '2027-01-18'},
    44: '2027-06-30',
  });
  expect(text?.split('\n').filter((line, index) => line !== blank.split('\n')[index])).toEqual([
    '| Team or service | Team *A* |',
    '| – | Name | one to three | log in |  |  |',
    '| SP-06.3 | Objective | a\\|b |  | 99.9 % |  |',
    '| SP-06.2 | Time | ≤ 15 minutes | ≤ 10 minutes |',
    '| SP-06.2 | Acknowledge. | ☐ Tailored ☐ Not applicable ☒ Fully in force from 2027-01-18 | later |',
    // A day without its tick says nothing.
    '| SP-06.3 | Share. | ☐ Tailored ☒ Left out ☐ Not applicable ☐ Fully in force from ____ |  |',
    '| 5 |  |  |  |  | 2027-06-30 |',
  ]);
});

test.each([
  ['a | b', 'a \\| b'],
  ['a\\|b', 'a\\\\\\|b'],
  ['C:\\team', 'C:\\team'],
  [' first\n\nsecond\r\nthird ', 'first<br><br>second<br>third'],
  ['<b>bold</b> < 2 s, a<3', '\\<b>bold\\</b> < 2 s, a<3'],
  ['$& $1', '$& $1'],
])('%j breaks out of no cell', (entry, written) => {
  expect(filled({0: entry})).toContain(`| Team or service | ${written} |\n`);
});

test('a tick without a day leaves room for it', () => {
  const entry = {ticked: [true, false, true], day: ''};
  expect(filled({15: entry})).toContain(
    '| ☒ Tailored ☐ Not applicable ☒ Fully in force from ____ |',
  );
});

test('a file of another state of the sheet is not filled', () => {
  expect(fillSheet(blank, cells.slice(1))).toBeUndefined();
  expect(fillSheet(blank, [...cells, {row: '', entry: ''}])).toBeUndefined();
  expect(fillSheet('<!doctype html>', cells)).toBeUndefined();
  const renamed = cells.map((cell) => (cell.row === 'SP-06.14' ? {...cell, row: 'SP-06.4'} : cell));
  expect(fillSheet(blank, renamed)).toBeUndefined();
  const boxless = cells.map((cell) =>
    typeof cell.entry === 'string' ? cell : {...cell, entry: ''},
  );
  expect(fillSheet(blank, boxless)).toBeUndefined();
});
