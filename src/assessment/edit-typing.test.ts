import {describe, expect, it} from 'vitest';
import type {Answer} from './document';
import {done, historyOf, newAssessment, redo, undo, type Edit, type History} from './edit';

const surroundings = {now: () => '2026-01-01T00:00:00Z', newId: () => 'abcd1234'};
const start = historyOf(
  newAssessment({assessment: 'A', team: 'T'}, {edition: 'draft', scoring: 2}, surroundings),
);
type Change = {readonly [field in keyof Answer]?: Answer[field] | undefined};

const after = (history: History, ...changes: readonly Change[]): History =>
  changes.reduce<History>(
    (before, answer) =>
      done(before, {do: 'answer', team: 'abcd1234', criterion: 'HA-1.L2.1', answer}, surroundings),
    history,
  );

describe('typing', () => {
  it('in a field is a single step to undo', () => {
    const typed = after(start, {rating: 'not-met'}, {note: 'a'}, {note: 'ab'}, {note: 'abc'});
    expect(typed.past).toHaveLength(2);
    const undone = undo(typed);
    expect(undone.present.teams[0]?.answers['HA-1.L2.1']).toEqual({rating: 'not-met'});
    expect(redo(undone).present).toEqual(typed.present);
  });

  it('in another field, or after undoing, is a step again', () => {
    const typed = after(start, {note: 'a'}, {reason: 'b'}, {note: 'c'});
    expect(typed.past).toHaveLength(3);
    expect(after(undo(typed), {note: 'd'}).past).toHaveLength(3);
  });

  it('of what is counted is a step, and choosing a rating each time is too', () => {
    const counted = after(
      start,
      {rating: 'met', holding: undefined, sample: undefined},
      {holding: 1, sample: undefined},
      {holding: 1, sample: 1, rating: undefined},
      {holding: 1, sample: 14, rating: undefined},
    );
    expect(counted.past).toHaveLength(2);
    const chosen = {holding: undefined, sample: undefined};
    expect(
      after(counted, {rating: 'met', ...chosen}, {rating: 'partly', ...chosen}).past,
    ).toHaveLength(4);
  });
});

describe('typing a name or a reason', () => {
  const then = (...edits: readonly Edit[]): History =>
    edits.reduce<History>((before, edit) => done(before, edit, surroundings), start);
  const team = 'abcd1234';

  it('of the assessment or a team is a single step', () => {
    const typed = then(
      {do: 'rename', name: 'A2'},
      {do: 'rename', name: 'A20'},
      {do: 'rename-team', team, name: 'Te'},
      {do: 'rename-team', team, name: 'Tea'},
    );
    expect(typed.past.map(({name, teams}) => [name, teams[0]?.name])).toEqual([
      ['A', 'T'],
      ['A20', 'T'],
    ]);
    expect(undo(undo(typed)).present).toBe(start.present);
  });

  it('why something is out of scope is apart from taking it out and back', () => {
    const typed = then(
      {do: 'scope', of: 'HA', reason: 'a'},
      {do: 'scope', of: 'HA', reason: 'ab'},
      {do: 'scope', of: 'HA', reason: 'abc'},
      {do: 'scope', of: 'DS', reason: 'a'},
      {do: 'scope', of: 'HA', reason: undefined},
    );
    expect(typed.past.map(({outOfScope}) => outOfScope)).toEqual([
      {},
      {HA: 'a'},
      {HA: 'abc'},
      {HA: 'abc', DS: 'a'},
    ]);
  });

  it('who does an action is a single step; the rest of it is chosen', () => {
    const added = then({
      do: 'add-action',
      team,
      action: {capability: 'HA-1', level: 2, text: 'x'},
    });
    const id = added.present.teams[0]?.actions[0]?.id ?? '';
    const typed = [{owner: 'a'}, {owner: 'ab'}, {effort: 1}, {effort: 2}] as const;
    const after = typed.reduce<History>(
      (before, change) => done(before, {do: 'action', team, action: id, change}, surroundings),
      added,
    );
    expect(after.past).toHaveLength(1 + 1 + 2);
  });
});
