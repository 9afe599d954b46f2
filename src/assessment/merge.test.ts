import {describe, expect, test} from 'vitest';
import {fileOf, fullAssessment} from '../../tests/fixtures/assessment';
import type {Answer, QuickAnswer, Team} from './document';
import {
  agreedIn,
  assessorOf,
  isBlank,
  mergeTeams,
  picksOf,
  settled,
  settledAll,
  teamToMerge,
} from './merge';
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

test('what is not known is no other answer than no, and the team keeps an industry that is named', () => {
  const {team, conflicts} = merged(teamOf({}, {'DS-1': {2: 'unknown', 3: false}}), {
    ...teamOf({}, {'DS-1': {2: false, 3: false}}),
    industry: 'games',
  });
  expect(conflicts).toMatchObject([
    {kind: 'quick', id: 'DS-1', level: 2, choices: [{value: {2: 'unknown'}}, {value: {2: false}}]},
  ]);
  expect(team).toMatchObject({industry: 'games', quick: {'DS-1': {3: false}}});
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

describe('assessors in two languages', () => {
  const text = {zh: {language: 'zh', text: '一'}, en: {language: 'en', text: 'one'}} as const;

  test('agree where they answered the same text', () => {
    const answer = {rating: 'met', digest: 'aaaaaaaaaaaa'} as const;
    const quick = {2: true, digests: {2: 'bbbbbbbbbbbb'}} as const;
    const {team, conflicts} = merged(
      teamOf({[id]: {...answer, text: text.zh}}, {'DS-1': {...quick, texts: {2: text.zh}}}),
      teamOf({[id]: {...answer, text: text.en}}, {'DS-1': {...quick, texts: {2: text.en}}}),
    );
    expect(conflicts).toEqual([]);
    expect(team.answers[id]).toEqual({...answer, text: text.zh});
    expect(team.quick['DS-1']).toEqual({...quick, texts: {2: text.zh}});
  });

  test('do not where nothing says that it was the same', () => {
    const {conflicts} = merged(
      teamOf({[id]: {rating: 'met', text: text.zh}}),
      teamOf({[id]: {rating: 'met', text: text.en}}),
    );
    expect(conflicts).toHaveLength(1);
  });
});

describe('what is picked', () => {
  const a = teamOf({[id]: {rating: 'met'}, 'DS-1.L2.2': {rating: 'met'}}, {'DS-1': {2: true}});
  const b = teamOf({[id]: {rating: 'partly'}}, {'DS-1': {2: false, 3: true}});
  const {team, conflicts} = merged(a, b);

  test('is taken; what is not stays unanswered', () => {
    expect(agreedIn(team)).toBe(2);
    expect(conflicts).toHaveLength(2);
    expect(settledAll(team, conflicts, {})).toEqual(team);
    const some = settledAll(team, conflicts, {[`answer ${id}`]: 1});
    expect(some.answers[id]).toEqual({rating: 'partly'});
    expect(some.quick['DS-1']).toEqual({3: true});
  });

  test('can be all of a file', () => {
    const ofB = picksOf(conflicts, 'file 2', {});
    expect(settledAll(team, conflicts, ofB).quick['DS-1']).toEqual({2: false, 3: true});
    const ofA = picksOf(conflicts, 'file 1', ofB);
    expect(settledAll(team, conflicts, ofA).answers[id]).toEqual({rating: 'met'});
    expect(picksOf(conflicts, 'no file', ofA)).toEqual(ofA);
  });
});

describe('a team of another assessment', () => {
  const team = teamOf({[id]: {rating: 'met'}}, {'DS-1': {2: true}});

  test('says which texts it answered', () => {
    const basis = {criteria: {[id]: 'aaaaaaaaaaaa'}, questions: {}, metBy: {}};
    expect(teamToMerge(team, {edition: 'draft', basis}, {edition: 'draft'})).toEqual(
      teamOf({[id]: {rating: 'met', digest: 'aaaaaaaaaaaa'}}, {'DS-1': {2: true}}),
    );
    const none = '0'.repeat(12);
    expect(teamToMerge(team, {edition: '1.0'}, {edition: 'draft'})).toEqual(
      teamOf({[id]: {rating: 'met', digest: none}}, {'DS-1': {2: true, digests: {2: none}}}),
    );
    expect(teamToMerge(team, {edition: '1.0'}, {edition: '1.0'})).toEqual(team);
  });

  test('is known by its assessor, if all of it is of a single one', () => {
    expect(assessorOf(team)).toBeUndefined();
    expect(assessorOf(teamOf({[id]: {rating: 'met', assessor: 'A'}}))).toBe('A');
    expect(
      assessorOf(teamOf({[id]: {assessor: 'A'}, 'DS-1.L2.2': {assessor: 'B'}})),
    ).toBeUndefined();
  });

  test('is blank while nothing is in it', () => {
    expect(isBlank(teamOf())).toBe(true);
    expect(isBlank(team)).toBe(false);
  });
});
