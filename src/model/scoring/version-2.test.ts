/** Version 2's worked cases. They stay as they are for ever, as the version does. */
import {describe, expect, test} from 'vitest';
import type {RatedCriterion, Rating, Ratings} from './rule';
import {version2} from './version-2';

const {areaLimits, countedRatings, quickLevel, rateSample, scoreArea, scoreCapability} = version2;

const met: Rating[] = ['met', 'met', 'met'];
const none: Rating[] = ['not-met', 'not-met', 'not-met'];

function ratings(levels: Partial<Ratings>): Ratings {
  return {2: met, 3: none, 4: none, 5: none, ...levels};
}

test('of a capability whose upper levels are withdrawn, the highest in force is the top', () => {
  expect(scoreCapability(ratings({3: met, 4: [], 5: []}))).toEqual({level: 3, missing: []});
});

// The letters are those of the worked cases on the scoring page.
describe('worked cases', () => {
  test('(a) level 2 all met, nothing of 3', () => {
    expect(scoreCapability(ratings({})).level).toBe(2);
  });

  test('(b) one of level 2 partly met', () => {
    expect(scoreCapability(ratings({2: ['met', 'met', 'partly']})).level).toBe(1);
  });

  test('(c) level 2 met, 3 incomplete, 4 all met', () => {
    expect(scoreCapability(ratings({3: ['met', 'partly', 'met'], 4: met})).level).toBe(2);
  });

  test('(d) 90 % is met, 89.9 % is partly met', () => {
    expect(rateSample(900, 1000)).toBe('met');
    expect(rateSample(899, 1000)).toBe('partly');
  });

  test('(e) 50 % is partly met, 49.9 % is not met', () => {
    expect(rateSample(500, 1000)).toBe('partly');
    expect(rateSample(499, 1000)).toBe('not-met');
  });

  test('(f) level 3 with three met and one not applicable', () => {
    expect(scoreCapability(ratings({3: [...met, 'not-applicable']})).level).toBe(3);
  });

  test('(g) level 3 wholly not applicable, 4 met', () => {
    const score = scoreCapability(ratings({3: ['not-applicable', 'not-applicable'], 4: met}));
    expect(score.level).toBe(2);
    expect(score.progress).toBeUndefined();
  });

  test('(h) one of level 2 unanswered', () => {
    expect(scoreCapability(ratings({2: ['met', 'met', 'unanswered']})).level).toBe(1);
  });

  test('(i) level 2 attained; level 3 met, partly, not met, not applicable', () => {
    const score = scoreCapability(ratings({3: ['met', 'partly', 'not-met', 'not-applicable']}));
    expect(score).toEqual({level: 2, progress: 0.5, missing: []});
  });

  test('(j) area of 3, 3, 3, 1', () => {
    expect(scoreArea([3, 3, 3, 1])).toBe(2);
  });

  test('(k) area of 5, 5, 5, 1', () => {
    expect(scoreArea([5, 5, 5, 1])).toBe(2);
  });

  test('(l) area of 4, 4 and one out of scope', () => {
    expect(scoreArea([4, 4])).toBe(4);
  });

  test('(m) AV-1 at 4 with AV-5 at 2 where 3 is required', () => {
    const needed = {capability: 'AV-5', level: 3} as const;
    const score = scoreCapability(ratings({3: met, 4: met}), {4: [needed]}, {'AV-5': 2});
    expect(score.level).toBe(4);
    expect(score.missing).toEqual([needed]);
  });
});

describe('limits', () => {
  test('everything met is level 5, without a next level', () => {
    expect(scoreCapability({2: met, 3: met, 4: met, 5: met})).toEqual({level: 5, missing: []});
  });

  test('a requirement of a level that is not attained is no finding', () => {
    const requires = {4: [{capability: 'AV-5', level: 3}]} as const;
    expect(scoreCapability(ratings({}), requires, {'AV-5': 1}).missing).toEqual([]);
  });

  test('a required capability that was not rated counts as level 1', () => {
    const requires = {2: [{capability: 'AV-5', level: 2}]} as const;
    expect(scoreCapability(ratings({}), requires).missing).toHaveLength(1);
  });

  test('a dependency that is attained, exactly or beyond, is no finding', () => {
    const requires = {
      2: [
        {capability: 'AV-5', level: 3},
        {capability: 'DS-1', level: 3},
        {capability: 'HA-1', level: 3},
      ],
    } as const;
    const attained = {'AV-5': 3, 'DS-1': 4, 'HA-1': 2} as const;
    expect(scoreCapability(ratings({}), requires, attained).missing).toEqual([
      {capability: 'HA-1', level: 3},
    ]);
  });

  test('a whole sample that holds is met; a sample of none is refused', () => {
    expect(rateSample(1, 1)).toBe('met');
    expect(rateSample(10, 10)).toBe('met');
    expect(() => rateSample(0, 0)).toThrow(RangeError);
  });

  test('9 of 10 is met exactly', () => {
    expect(rateSample(9, 10)).toBe('met');
    expect(rateSample(0, 10)).toBe('not-met');
  });

  test.each([
    [1, 0],
    [11, 10],
    [-1, 10],
    [0.5, 10],
    [Number.NaN, 10],
  ])('%d of %d is no sample', (holding, sample) => {
    expect(() => rateSample(holding, sample)).toThrow(RangeError);
  });

  test('an area with nothing in scope has no level', () => {
    expect(scoreArea([])).toBeUndefined();
  });

  test('an area’s level is the lower of its two limits', () => {
    expect(areaLimits([5, 5, 5, 1])).toEqual({mean: 4, byMean: 4, lowest: 1, byLowest: 2});
    expect(areaLimits([2, 3, 2, 3, 2])).toEqual({mean: 2.4, byMean: 2, lowest: 2, byLowest: 3});
    expect(areaLimits([])).toBeUndefined();
  });

  test('quick mode stops at the first question that is not answered yes', () => {
    expect(quickLevel({2: true, 3: false, 4: true, 5: true})).toBe(2);
    expect(quickLevel({2: false, 3: false, 4: false, 5: false})).toBe(1);
    expect(quickLevel({2: true, 3: true, 4: true, 5: true})).toBe(5);
  });
});

describe('worked cases of small samples', () => {
  test('(n) five to nine may have a single exception', () => {
    expect(rateSample(8, 9)).toBe('met');
    expect(rateSample(4, 5)).toBe('met');
    expect(rateSample(7, 9)).toBe('partly');
    expect(rateSample(3, 5)).toBe('partly');
  });

  test('(o) fewer than five have none', () => {
    expect(rateSample(4, 4)).toBe('met');
    expect(rateSample(3, 4)).toBe('partly');
    expect(rateSample(1, 2)).toBe('partly');
    expect(rateSample(0, 1)).toBe('not-met');
  });

  test('from ten on it is the share that counts', () => {
    expect(rateSample(9, 10)).toBe('met');
    expect(rateSample(9, 11)).toBe('partly');
  });
});

describe('worked cases of what a higher criterion meets', () => {
  const criteria = (a: Rating, b: Rating, c: Rating): RatedCriterion[] => [
    {id: 'L2.1', level: 2, rating: a, metBy: ['L3.1', 'L4.1']},
    {id: 'L3.1', level: 3, rating: b, metBy: ['L4.1']},
    {id: 'L4.1', level: 4, rating: c},
  ];
  const counted = (a: Rating, b: Rating, c: Rating): Rating[] =>
    [...countedRatings(criteria(a, b, c)).values()].reverse();

  test('(p) not met, but one of those that it names is: it counts as met', () => {
    expect(counted('not-met', 'met', 'not-met')).toEqual(['met', 'met', 'not-met']);
    expect(counted('unanswered', 'partly', 'met')).toEqual(['met', 'met', 'met']);
  });

  test('(q) partly met or not applicable above lends nothing', () => {
    expect(counted('partly', 'partly', 'not-applicable')).toEqual([
      'partly',
      'partly',
      'not-applicable',
    ]);
  });

  test('(r) what is not applicable itself stays so', () => {
    expect(counted('not-applicable', 'met', 'met')).toEqual(['not-applicable', 'met', 'met']);
  });

  test('raising a rating never lowers the level', () => {
    const order = ['not-met', 'partly', 'met'] as const;
    const named: Readonly<Record<string, readonly string[]>> = {
      'L2.1': ['L3.1', 'L4.1'],
      'L2.2': ['L5.1'],
      'L3.1': ['L4.1'],
    };
    const ids = ['L2.1', 'L2.2', 'L3.1', 'L3.2', 'L4.1', 'L5.1'];
    const levelOf = (chosen: readonly number[]): number => {
      const rated = ids.map((id, i): RatedCriterion => ({
        id,
        level: Number(id[1]) as 2 | 3 | 4 | 5,
        rating: order[chosen[i] ?? 0] ?? 'not-met',
        metBy: named[id],
      }));
      const result = countedRatings(rated);
      const of = (level: number): Rating[] =>
        rated.filter((item) => item.level === level).map(({id}) => result.get(id) ?? 'unanswered');
      return scoreCapability({2: of(2), 3: of(3), 4: of(4), 5: of(5)}).level;
    };
    const levels = new Set<number>();
    for (let code = 0; code < 3 ** ids.length; code += 1) {
      const chosen = ids.map((_, i) => Math.floor(code / 3 ** i) % 3);
      const level = levelOf(chosen);
      levels.add(level);
      chosen.forEach((choice, i) => {
        if (choice === 2) return;
        const raised = chosen.map((before, j) => (j === i ? before + 1 : before));
        expect(levelOf(raised)).toBeGreaterThanOrEqual(level);
      });
    }
    expect([...levels].sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
