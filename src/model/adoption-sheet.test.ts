import {expect, test} from 'vitest';
import {adoptionSheetOf} from './adoption-sheet';

const supports = [{capability: 'AV-2', level: 2 as const}];
const source = {
  publisher: 'A body',
  title: 'T',
  address: 'https://a.test/',
  accessed: '2026-01-01',
};

const sheet = adoptionSheetOf(
  {
    clauses: [
      {
        id: 'SP-06.2',
        text: 'Acknowledge.',
        supports,
        limits: [
          {quantity: 'time', atMost: 15, basis: 'proposed'},
          {quantity: 'share', atLeast: 1, basis: 'published', source},
        ],
      },
      {
        id: 'SP-06.1',
        text: 'Old.',
        supports,
        status: 'withdrawn',
        limits: [{quantity: 'time', atMost: 5, basis: 'proposed'}],
      },
      {id: 'SP-06.3', text: 'Hand over.', supports},
    ],
    roles: [{title: 'Primary', text: 'Is paged.'}],
    records: [{title: 'Rota', text: 'Shifts.', keep: '12 months'}],
  },
  (id) => ({title: `The ${id}`, unit: id === 'time' ? 'minutes' : 'hours'}),
);

test('every number of the clauses in force is to be decided, with who published it', () => {
  expect(sheet.values).toEqual([
    {clause: 'SP-06.2', quantity: 'The time', suggested: '≤\u00a015\u00a0minutes'},
    {
      clause: 'SP-06.2',
      quantity: 'The share',
      suggested: '≥\u00a01\u00a0hour',
      publisher: 'A body',
    },
  ]);
});

test('the clauses in force are to be adopted, roles to be named, records to be kept', () => {
  expect(sheet.clauses.map(({id}) => id)).toEqual(['SP-06.2', 'SP-06.3']);
  expect(sheet.roles.map(({title}) => title)).toEqual(['Primary']);
  expect(sheet.records.map(({keep}) => keep)).toEqual(['12 months']);
});
