import {describe, expect, it} from 'vitest';
import type {Answer} from './document';
import {done, historyOf, newAssessment, redo, undo, type History} from './edit';

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
