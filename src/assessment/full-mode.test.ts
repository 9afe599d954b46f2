import {describe, expect, it} from 'vitest';
import type {Rating} from '../model/scoring';
import type {LevelNumber} from '../model/shapes';
import {
  countedAs,
  countIn,
  isWebAddress,
  ratedAs,
  settledOf,
  shareOf,
  standingOf,
  unansweredFrom,
  withText,
} from './full-mode';
import type {CapabilityResult, LevelStep} from './results';

const step = (id: string, level: LevelNumber, ...counted: Rating[]): LevelStep => ({
  level,
  criteria: counted.map((rating, index) => ({
    id: `${id}.L${level}.${index + 1}`,
    level,
    rating,
    counted: rating,
    lacksReason: false,
  })),
  isAttained: counted.every((rating) => rating === 'met'),
});

const capability = (
  id: string,
  counted: readonly Rating[][],
  outOfScope?: string,
): CapabilityResult => ({
  id,
  mode: 'full',
  level: 1,
  missing: [],
  steps: counted.map((ratings, index) => step(id, (index + 2) as LevelNumber, ...ratings)),
  deciding: [],
  answered: {criteria: 0, of: 0},
  ...(outOfScope !== undefined && {outOfScope}),
});

describe('the level so far', () => {
  it('is the last of those attained from below, with what the next lacks', () => {
    const {level, next, lacking} = standingOf(
      capability('HA-1', [['met'], ['met', 'partly', 'unanswered'], ['met'], ['not-met']]),
    );
    expect([level, next, lacking.map(({id}) => id)]).toEqual([2, 3, ['HA-1.L3.2', 'HA-1.L3.3']]);
  });

  it('lacks nothing at the top', () => {
    expect(standingOf(capability('HA-1', [['met'], ['met'], ['met'], ['met']]))).toEqual({
      level: 5,
      lacking: [],
    });
  });

  it('goes with how much is settled', () => {
    expect(settledOf(capability('HA-1', [['met', 'unanswered'], ['not-met']]))).toEqual({
      settled: 2,
      of: 3,
    });
  });
});

describe('the next unanswered criterion', () => {
  const results = {
    capabilities: [
      capability('HA-1', [['unanswered', 'met', 'unanswered']]),
      capability('HA-2', [['unanswered']], 'We have none.'),
      capability('HA-3', [['met', 'unanswered']]),
    ],
  };
  const from = (criterion: string | undefined, by: 1 | -1, id = 'HA-1'): string | undefined =>
    unansweredFrom(results, {capability: id, ...(criterion !== undefined && {criterion})}, by)
      ?.criterion;

  it('is the next in the capability, then in the next in scope, then from the start', () => {
    expect(from('HA-1.L2.1', 1)).toBe('HA-1.L2.3');
    expect(from('HA-1.L2.3', 1)).toBe('HA-3.L2.2');
    expect(from('HA-3.L2.2', 1, 'HA-3')).toBe('HA-1.L2.1');
  });

  it('is the first of a capability, from the capability', () => {
    expect(from(undefined, 1)).toBe('HA-1.L2.1');
    expect(from(undefined, 1, 'HA-2')).toBe('HA-3.L2.2');
  });

  it('goes backwards as well', () => {
    expect(from('HA-1.L2.3', -1)).toBe('HA-1.L2.1');
    expect(from('HA-1.L2.1', -1)).toBe('HA-3.L2.2');
  });

  it('is none where all is answered', () => {
    const done = {capabilities: [capability('HA-1', [['met']])]};
    expect(unansweredFrom(done, {capability: 'HA-1'}, 1)).toBeUndefined();
  });
});

describe('what is kept of an answer', () => {
  const criterion = {digest: '0123456789ab', text: 'It is registered.'};
  const kept = {digest: '0123456789ab', text: {language: 'en', text: 'It is registered.'}};

  it('has the digest and the text it was given to', () => {
    expect(withText(ratedAs('met'), undefined, criterion, 'en')).toEqual({
      ...ratedAs('met'),
      ...kept,
    });
    expect(withText({note: 'a'}, undefined, criterion, 'en')).toEqual({note: 'a', ...kept});
  });

  it('keeps those of the rating when a note is added', () => {
    const before = {rating: 'met', digest: 'ffffffffffff'} as const;
    expect(withText({note: 'a'}, before, criterion, 'en')).toEqual({note: 'a'});
    expect(withText(ratedAs('partly'), before, criterion, 'en')).toMatchObject(kept);
  });

  it('has neither while the texts are not there', () => {
    expect(withText({rating: 'met'}, undefined, {digest: '', text: ''}, 'en')).toEqual({
      rating: 'met',
    });
  });

  it('is the sample or the rating, whichever was given last', () => {
    expect(ratedAs('met')).toEqual({rating: 'met', holding: undefined, sample: undefined});
    expect(countedAs(13, 14)).toEqual({holding: 13, sample: 14, rating: undefined});
    expect(countedAs(13, undefined)).toEqual({holding: 13, sample: undefined});
    expect(countedAs(13, 1)).toEqual({holding: 13, sample: 1});
  });
});

describe('what is typed', () => {
  it('is a number of pieces or none', () => {
    expect(
      ['0', '14', '', '-1', '1.5', 'a', '1000001', '9999999'].map((t) => countIn(t, 0)),
    ).toEqual([0, 14, undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(countIn('0', 1)).toBeUndefined();
  });

  it('is a link only as an address of the web', () => {
    expect(
      [
        'https://wiki.example.org/a?b#c',
        ' http://x ',
        'javascript:alert(1)',
        'data:text/html,x',
        'https://a b',
        'see the wiki',
      ].map(isWebAddress),
    ).toEqual([true, true, false, false, false, false]);
  });

  it('gives a share that never looks like more than it is', () => {
    expect([shareOf(13, 14), shareOf(8999, 10000), shareOf(9, 10)]).toEqual([92.9, 89.9, 90]);
  });
});
