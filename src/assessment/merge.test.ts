import {describe, expect, test} from 'vitest';
import {fileOf, fullAssessment} from '../../tests/fixtures/assessment';
import type {Answer, QuickAnswer, Team} from './document';
import {mergeTeams, settled} from './merge';
import {readAssessment} from './read-file';

const [full] = fullAssessment().teams;
if (!full) throw new Error('There is a team.');

const teamOf = (
  answers: Record<string, Answer> = {},
  quick: Record<string, QuickAnswer> = {},
): Team => ({id: 'team', name: 'A team', quick, answers, actions: [], milestones: []});
const merged = (...teams: Team[]) =>
  mergeTeams(teams.map((team, index) => ({name: `file ${index + 1}`, team})));

const id = 'DS-1.L2.1';

test('one file, or the same twice, gives the team itself', () => {
  expect(merged(full)).toEqual({team: full, conflicts: []});
  expect(merged(full, structuredClone(full))).toEqual({team: full, conflicts: []});
  expect(() => mergeTeams([])).toThrow(RangeError);
});

test('what only one says stands', () => {
  const {team, conflicts} = merged(
    teamOf({[id]: {rating: 'met'}}, {'DS-1': {2: true}}),
    teamOf({'DS-1.L2.2': {rating: 'partly'}}, {'DS-1': {3: false}}),
  );
  expect(conflicts).toEqual([]);
  expect(team.answers).toEqual({[id]: {rating: 'met'}, 'DS-1.L2.2': {rating: 'partly'}});
  expect(team.quick).toEqual({'DS-1': {2: true, 3: false}});
});

test('what agrees in its rating keeps what each wrote', () => {
  const {team, conflicts} = merged(
    teamOf({[id]: {rating: 'met', note: 'a', evidence: ['x'], assessor: 'A', date: '2026-01-01'}}),
    teamOf({
      [id]: {rating: 'met', note: 'b', evidence: ['x', 'y'], assessor: 'B', date: '2026-02-01'},
    }),
  );
  expect(conflicts).toEqual([]);
  expect(team.answers[id]).toEqual({
    rating: 'met',
    note: 'a\n\nb',
    evidence: ['x', 'y'],
    assessor: 'A, B',
    date: '2026-02-01',
  });
});

describe('what differs', () => {
  test('is a conflict with every side, and unanswered until it is settled', () => {
    const {team, conflicts} = merged(
      teamOf({[id]: {rating: 'met'}}),
      teamOf({[id]: {rating: 'partly'}}),
      teamOf({[id]: {rating: 'met'}}),
    );
    expect(team.answers).toEqual({});
    expect(conflicts).toEqual([
      {
        kind: 'answer',
        id,
        choices: [
          {files: ['file 1', 'file 3'], value: {rating: 'met'}},
          {files: ['file 2'], value: {rating: 'partly'}},
        ],
      },
    ]);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is a conflict.');
    expect(settled(team, conflict, 1).answers).toEqual({[id]: {rating: 'partly'}});
    expect(settled(team, conflict, 7)).toBe(team);
  });

  test.each<[string, Answer, Answer]>([
    ['samples', {holding: 1, sample: 2}, {holding: 2, sample: 2}],
    [
      'texts that were answered',
      {rating: 'met', digest: 'a'.repeat(12)},
      {rating: 'met', digest: 'b'.repeat(12)},
    ],
    [
      'notes too much for one',
      {rating: 'met', note: 'a'.repeat(15_000)},
      {rating: 'met', note: 'b'.repeat(15_000)},
    ],
  ])('in %s likewise', (_, first, second) => {
    expect(merged(teamOf({[id]: first}), teamOf({[id]: second})).conflicts).toHaveLength(1);
  });

  test('in quick mode is a conflict of that level alone', () => {
    const {team, conflicts} = merged(
      teamOf({}, {'DS-1': {2: true, 3: true, digests: {3: 'a'.repeat(12)}}}),
      teamOf({}, {'DS-1': {2: true, 3: false}}),
    );
    expect(team.quick).toEqual({'DS-1': {2: true}});
    expect(conflicts).toMatchObject([{kind: 'quick', id: 'DS-1', level: 3}]);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is a conflict.');
    expect(settled(team, conflict, 0).quick).toEqual({
      'DS-1': {2: true, 3: true, digests: {3: 'a'.repeat(12)}},
    });
  });

  test('in an action or a milestone of the same id keeps the first, and shows both', () => {
    const [action] = full.actions;
    const [milestone] = full.milestones;
    if (!action || !milestone) throw new Error('There are some.');
    const second = {
      ...full,
      actions: [{...action, done: true}],
      milestones: [{...milestone, name: 'x'}],
    };
    const {team, conflicts} = merged(full, second);
    expect(team).toEqual(full);
    expect(conflicts.map(({kind}) => kind)).toEqual(['action', 'milestone']);
    const both = conflicts.reduce((so, conflict) => settled(so, conflict, 1), team);
    expect(both).toEqual(second);
  });
});

test('more milestones than a file may have are not lost silently', () => {
  const [milestone] = full.milestones;
  if (!milestone) throw new Error('There is a milestone.');
  const made = (from: string): Team => ({
    ...full,
    milestones: Array.from({length: 60}, (_, index) => ({
      ...milestone,
      id: `${from}${100 + index}`,
    })),
  });
  const {team, conflicts} = merged(made('first'), made('second'));
  expect(team.milestones).toHaveLength(100);
  expect(conflicts).toHaveLength(20);
  expect(conflicts[0]).toMatchObject({kind: 'milestone', id: 'second140'});
});

test('a merged team is read back from its file', () => {
  const {team} = merged(full, teamOf({[id]: {...full.answers[id], note: 'b'}}));
  const assessment = {...fullAssessment(), teams: [team]};
  expect(readAssessment(fileOf(assessment))).toEqual({ok: true, assessment});
});
