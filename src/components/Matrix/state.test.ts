import {describe, expect, test} from 'vitest';
import type {MatrixData} from '../../page-data/matrix';
import {readAddress, writeAddress} from '../address';
import {matrixAddress, moved, select, wholeMatrix, type MatrixState} from './state';

const row = (id: string, word: string): MatrixData['rows'][number] => ({
  id,
  area: id.slice(0, 2),
  title: `Title of ${id}`,
  levels: ([1, 2, 3, 4, 5] as const).map((level) => ({
    level,
    statement: `${word} ${level}`,
    criteria: level - 1,
    requires: [],
    clauses: 0,
  })),
});

const data: MatrixData = {
  edition: 'draft',
  areas: [
    {id: 'HA', title: 'Architecture', phases: ['rnd']},
    {id: 'CD', title: 'Deployment', phases: ['rnd', 'ops']},
    {id: 'AV', title: 'Assurance', phases: ['ops']},
  ],
  phases: [
    {id: 'rnd', title: 'R&D'},
    {id: 'ops', title: 'Operations'},
  ],
  levels: [],
  rows: [row('HA-1', '冗余'), row('CD-1', 'Artefact'), row('AV-1', 'Alert')],
  cases: [
    {id: 'CASE-01', industry: 'games', levels: ['HA-1.L3', 'CD-1.L2']},
    {id: 'CASE-02', industry: 'finance', levels: ['AV-1.L4']},
  ],
  named: 35,
};
const form = matrixAddress(data);
const read = (search: string) => readAddress(form, search);
const idsOf = (state: Partial<MatrixState>): string[] =>
  select(data, {...wholeMatrix, ...state}).rows.map(({id}) => id);

describe('a view', () => {
  const views: readonly (readonly [string, MatrixState])[] = [
    ['', wholeMatrix],
    ['?area=HA%2CAV', {...wholeMatrix, areas: ['HA', 'AV']}],
    ['?phase=ops&level=24', {...wholeMatrix, phase: 'ops', levels: [2, 4]}],
    ['?industry=finance', {...wholeMatrix, industry: 'finance'}],
    ['?step=3&q=%E5%86%97%E4%BD%99', {...wholeMatrix, step: 3, text: '冗余'}],
    ['?q=a+%26+b%22%3C', {...wholeMatrix, text: 'a & b"<'}],
    ['?area=HA&rate=1', {...wholeMatrix, areas: ['HA'], isRating: true}],
  ];

  test.each(views)('stands in the address as %s', (search, state) => {
    expect(writeAddress(form, '', state)).toBe(search);
    expect(read(search)).toEqual({entry: state, isIgnored: false});
  });

  test('has one address, in whatever order it was chosen', () => {
    expect(writeAddress(form, '', {...wholeMatrix, areas: ['AV', 'HA'], levels: [5, 1]})).toBe(
      '?area=HA%2CAV&level=15',
    );
  });

  test('leaves what else the address has', () => {
    expect(writeAddress(form, '?from=mail&step=2', wholeMatrix)).toBe('?from=mail');
  });
});

describe('an address that is no view', () => {
  test.each<[string, string, Partial<MatrixState>]>([
    ['an area that there is not', '?area=XX', {}],
    ['one area that there is and one that is not', '?area=XX,CD', {areas: ['CD']}],
    ['areas in another order', '?area=CD,HA', {areas: ['HA', 'CD']}],
    ['an area twice', '?area=CD,CD', {areas: ['CD']}],
    ['a phase that there is not', '?phase=%3Cscript%3E&level=2', {levels: [2]}],
    ['an industry without a case', '?industry=search&level=2', {levels: [2]}],
    ['levels that there are not', '?level=702', {levels: [2]}],
    ['a step that there is not', '?step=1&area=HA', {areas: ['HA']}],
    ['a step and levels', '?step=4&level=12', {step: 4}],
    ['a key twice', '?step=4&step=5', {step: 4}],
    ['a text that is too long', `?q=${'x'.repeat(5000)}`, {text: 'x'.repeat(100)}],
    ['names of what objects have', '?area=constructor&phase=__proto__', {}],
    ['bytes that are no text', '?step=4&area=%E0%A4%A', {step: 4}],
  ])('%s gives the nearest one, and it is said', (_, search, state) => {
    expect(read(search)).toEqual({entry: {...wholeMatrix, ...state}, isIgnored: true});
  });
});

describe('what is shown', () => {
  test('the cases of an industry, at the levels that they illustrate', () => {
    const {casesOf} = select(data, {...wholeMatrix, industry: 'games'});
    expect(casesOf('HA-1', 3)).toEqual(['CASE-01']);
    expect(casesOf('HA-1', 4)).toEqual([]);
    expect(select(data, wholeMatrix).casesOf('HA-1', 3)).toEqual([]);
  });

  test('areas, phases and text narrow the rows, each together with the others', () => {
    expect(idsOf({})).toEqual(['HA-1', 'CD-1', 'AV-1']);
    expect(idsOf({areas: ['AV', 'HA']})).toEqual(['HA-1', 'AV-1']);
    expect(idsOf({phase: 'ops'})).toEqual(['CD-1', 'AV-1']);
    expect(idsOf({phase: 'ops', areas: ['HA', 'CD']})).toEqual(['CD-1']);
    expect(idsOf({text: '  ＡＬＥＲＴ 2 '})).toEqual(['AV-1']);
    expect(idsOf({text: 'cd-1'})).toEqual(['CD-1']);
    expect(idsOf({industry: 'games'})).toEqual(['HA-1', 'CD-1']);
    expect(idsOf({industry: 'games', levels: [3]})).toEqual(['HA-1']);
    expect(idsOf({text: 'nothing'})).toEqual([]);
  });

  test('a text in a level that is not shown does not count', () => {
    expect(idsOf({text: 'alert 2', levels: [3]})).toEqual([]);
    expect(idsOf({text: 'alert 2', step: 3})).toEqual(['AV-1']);
    expect(idsOf({text: 'alert 4', step: 3})).toEqual([]);
  });

  test('levels are those chosen, all without a choice, the two of a step', () => {
    const levelsOf = (state: Partial<MatrixState>) =>
      select(data, {...wholeMatrix, ...state}).levels;
    expect(levelsOf({})).toEqual([1, 2, 3, 4, 5]);
    expect(levelsOf({levels: [2, 5]})).toEqual([2, 5]);
    expect(levelsOf({step: 2})).toEqual([1, 2]);
  });
});

test.each([
  ['ArrowRight', false, [1, 2]],
  ['ArrowLeft', false, [1, 0]],
  ['ArrowUp', false, [0, 1]],
  ['ArrowDown', false, [2, 1]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 5]],
  ['Home', true, [0, 0]],
  ['End', true, [2, 5]],
  ['Enter', false, undefined],
  ['a', false, undefined],
] as const)('%s (control: %s) leads from [1, 1] to %j', (key, isControl, place) => {
  expect(moved(key, isControl, [1, 1], [3, 6])).toEqual(place);
});

test('at the edges the arrow keys stay', () => {
  expect(moved('ArrowUp', false, [0, 0], [3, 6])).toEqual([0, 0]);
  expect(moved('ArrowLeft', false, [0, 0], [3, 6])).toEqual([0, 0]);
  expect(moved('ArrowDown', false, [2, 5], [3, 6])).toEqual([2, 5]);
  expect(moved('ArrowRight', false, [2, 5], [3, 6])).toEqual([2, 5]);
});
