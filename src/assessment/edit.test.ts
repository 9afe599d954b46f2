import {describe, expect, test} from 'vitest';
import {fullAssessment, smallSubject} from '../../tests/fixtures/assessment';
import {assessment as schema, type Assessment} from './document';
import {done, edited, historyOf, isDestructive, newAssessment, redo, undo, type Edit} from './edit';

/** A clock that goes on by a second, and ids in order. */
function surroundings() {
  let turn = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 29) + (turn += 1) * 1000).toISOString(),
    newId: () => `made${(turn += 1)}`,
  };
}

const before = fullAssessment();
const after = (edit: Edit, from: Assessment = before): Assessment =>
  edited(from, edit, surroundings());
const teamAfter = (edit: Edit) => after(edit).teams[0];

test('a new assessment is one by the format, made with what the subject is', () => {
  const made = newAssessment({assessment: 'A', team: 'T'}, smallSubject(), surroundings());
  expect(schema.safeParse(made).success).toBe(true);
  expect(made).toMatchObject({name: 'A', edition: 'draft', scoring: 2, teams: [{name: 'T'}]});
  expect(made).not.toHaveProperty('commit');
  expect(made.created).toBe(made.modified);
});

const edits: readonly Edit[] = [
  {do: 'rename', name: 'x'},
  {do: 'tier', tier: 'A'},
  {do: 'tier', tier: undefined},
  {do: 'target', of: 'AV', level: 5},
  {do: 'target', of: 'DS', level: undefined},
  {do: 'scope', of: 'AV', reason: 'x'},
  {do: 'scope', of: 'ZZ-9', reason: undefined},
  {do: 'add-team', name: 'x'},
  {do: 'rename-team', team: 'team1', name: 'x'},
  {do: 'remove-team', team: 'team1'},
  {do: 'industry', team: 'team1', industry: 'finance'},
  {do: 'industry', team: 'team1', industry: undefined},
  {do: 'quick', team: 'team1', capability: 'DS-1', answer: {2: true}},
  {do: 'quick', team: 'team1', capability: 'AV-1', answer: undefined},
  {do: 'answer', team: 'team1', criterion: 'DS-1.L3.1', answer: {rating: 'met'}},
  {do: 'clear-answer', team: 'team1', criterion: 'DS-1.L2.1'},
  {do: 'milestone', team: 'team1', name: 'x'},
  {do: 'remove-milestone', team: 'team1', milestone: 'mile'},
  {do: 'add-action', team: 'team1', action: {capability: 'DS-1', level: 2, text: 'x'}},
  {do: 'action', team: 'team1', action: 'act1', change: {done: true, owner: undefined}},
  {do: 'remove-action', team: 'team1', action: 'act1'},
  {do: 'replace', with: {...fullAssessment(), id: 'elsewhere'}},
];

describe.each(edits.map((edit) => [JSON.stringify(edit).slice(0, 60), edit] as const))(
  '%s',
  (_, edit) => {
    test('gives a sound assessment with the time of the change, and leaves that before as it was', () => {
      const frozen = structuredClone(before);
      const made = after(edit, frozen);
      expect(schema.safeParse(made).success).toBe(true);
      expect(made).not.toEqual(before);
      expect(made.modified).toBe('2026-11-29T00:00:0' + (made.modified.at(-6) ?? '') + '.000Z');
      expect(frozen).toEqual(before);
      // The second team, which no edit is of, stays the same object.
      if (edit.do !== 'replace') expect(made.teams).toContain(frozen.teams[1]);
    });

    test('is undone and done again', () => {
      const history = done(historyOf(before), edit, surroundings());
      expect(undo(history).present).toBe(before);
      expect(redo(undo(history)).present).toBe(history.present);
    });
  },
);

describe('an edit', () => {
  test.each<Edit>([
    {do: 'rename-team', team: 'none', name: 'x'},
    {do: 'clear-answer', team: 'none', criterion: 'DS-1.L2.1'},
    {do: 'remove-team', team: 'none'},
  ])('of a team that is not there changes nothing: $do', (edit) => {
    expect(after(edit)).toBe(before);
    const history = historyOf(before);
    expect(done(history, edit, surroundings())).toBe(history);
  });

  test('removes no last team', () => {
    const [first] = before.teams;
    const alone = {...before, teams: first ? [first] : []};
    expect(after({do: 'remove-team', team: 'team1'}, alone)).toBe(alone);
  });

  test('sets fields of an answer that are given, takes away those given as undefined', () => {
    const edit = {do: 'answer', team: 'team1', criterion: 'DS-1.L2.1'} as const;
    const team = teamAfter({...edit, answer: {rating: 'partly', note: undefined}});
    expect(team?.answers['DS-1.L2.1']).toMatchObject({rating: 'partly', owner: 'An owner'});
    expect(team?.answers['DS-1.L2.1']).not.toHaveProperty('note');
  });

  test('leaves no answer that says nothing but what it was asked', () => {
    const edit = {do: 'answer', team: 'team1', criterion: 'DS-1.L3.1'} as const;
    const team = teamAfter({...edit, answer: {digest: 'aaaaaaaaaaaa'}});
    expect(team?.answers).not.toHaveProperty(['DS-1.L3.1']);
  });

  test('keeps a milestone as answers were, whatever is answered later', () => {
    const kept = after({do: 'milestone', team: 'team1', name: 'x'});
    const later = after({do: 'clear-answer', team: 'team1', criterion: 'DS-1.L2.1'}, kept);
    expect(later.teams[0]?.milestones[1]).toMatchObject({
      name: 'x',
      edition: 'draft',
      scoring: 2,
      answers: before.teams[0]?.answers,
      quick: before.teams[0]?.quick,
    });
  });

  test('keeps targets and scope apart from answers: changing them loses none', () => {
    const changed = after({do: 'target', of: 'DS', level: 2}, after({do: 'tier', tier: 'C'}));
    expect(changed.teams).toBe(before.teams);
  });

  test('that takes away what was typed is known as such', () => {
    expect(edits.filter(isDestructive).map((edit) => edit.do)).toEqual([
      'remove-team',
      'clear-answer',
      'remove-milestone',
      'remove-action',
      'replace',
    ]);
  });
});

describe('the history', () => {
  test('with nothing before or after stays as it is', () => {
    const history = historyOf(before);
    expect(undo(history).present).toBe(before);
    expect(redo(history).present).toBe(before);
  });

  test('forgets what was undone when something else is done, and the oldest of 200 steps', () => {
    const at = surroundings();
    let history = historyOf(before);
    for (let turn = 0; turn < 250; turn += 1) {
      history = done(history, {do: 'tier', tier: turn % 2 ? 'A' : 'B'}, at);
    }
    expect(history.past).toHaveLength(200);
    const elsewhere = done(undo(history), {do: 'rename', name: 'x'}, at);
    expect(elsewhere.undone).toEqual([]);
    expect(redo(elsewhere).present.name).toBe('x');
  });
});
