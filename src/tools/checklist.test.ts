import {expect, test} from 'vitest';
import {clausesOf, keptText, headOf, markdownOf, readMarks} from './checklist';

const words = {
  notApplicable: 'Not applicable',
  because: ': ',
  fromDay: '(from {date})',
  noDay: '(not yet, without a date)',
};

test('a list of tasks as trackers read it', () => {
  expect(
    markdownOf(
      [
        {mark: {id: 'a'}, text: ' Rollback\n tried ', clauses: 'SP-02.7'},
        {mark: undefined, text: 'Told', clauses: ''},
        {mark: {id: 'c', notApplicable: 'no\n data'}, text: 'Data', clauses: 'SP-02.8'},
        {mark: {id: 'd', notApplicable: ''}, text: 'Freeze', clauses: ''},
        {mark: {id: 'e', from: '2027-01-18'}, text: 'Shown', clauses: 'SP-02.9'},
        {mark: {id: 'f', from: ''}, text: 'Paged', clauses: ''},
      ],
      words,
    ),
  ).toBe(
    [
      '- [x] Rollback tried (SP-02.7)',
      '- [ ] Told',
      '- [x] ~~Data~~ (SP-02.8) Not applicable: no data',
      '- [x] ~~Freeze~~ Not applicable',
      '- [ ] Shown (SP-02.9) (from 2027-01-18)',
      '- [ ] Paged (not yet, without a date)',
      '',
    ].join('\n'),
  );
});

test('marks outlive their keeping, and ticks from before there were reasons', () => {
  const marks = [
    {id: 'SP-02.1'},
    {id: 'SP-02.3', notApplicable: 'no “data”'},
    {id: 'SP-02.4', from: '2027-01-18'},
    {id: 'SP-02.5', from: ''},
  ];
  expect(readMarks(keptText(marks))).toEqual(marks);
  expect(readMarks('["SP-02.1","SP-02.3#2"]')).toEqual([{id: 'SP-02.1'}, {id: 'SP-02.3#2'}]);
});

test.each([
  '',
  '{',
  '{"a":1}',
  '3',
  '[1,null,["a"],["a",1],[["a","b"]]]',
  '[{},{"id":"a"},{"id":1,"from":""},{"id":"a","from":3}]',
])('nothing is marked by what is kept as %s', (text) => {
  expect(readMarks(text)).toEqual([]);
});

test('a copied list says of what it is, and on which day it was gone through', () => {
  const words = {heading: 'SP-02 Change', about: 'Subject', by: 'By', on: 'Date'};
  expect(headOf(words, new Date(2026, 10, 3))).toBe(
    '## SP-02 Change\n\nSubject: \nBy: \nDate: 2026-11-03\n\n',
  );
});

test('an item names its clauses, whatever else has the same', () => {
  expect(clausesOf('SP-02.1,SP-02.2#2')).toBe('SP-02.1, SP-02.2');
  expect(clausesOf('SP-02.1')).toBe('SP-02.1');
  expect(clausesOf('#2')).toBe('');
});
