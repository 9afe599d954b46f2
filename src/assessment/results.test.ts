import {describe, expect, test} from 'vitest';
import {smallSubject} from '../../tests/fixtures/assessment';
import {scoringRule} from '../model/scoring';
import type {Answer, Assessment, QuickAnswer} from './document';
import {ratingOf, resultsOf, type CapabilityResult} from './results';

const subject = smallSubject();
const rule = scoringRule(2);

type About = Partial<Pick<Assessment, 'targets' | 'tier' | 'outOfScope' | 'scoring'>>;

const of = (
  answers: Record<string, Answer>,
  quick: Record<string, QuickAnswer> = {},
  about: About = {},
) => resultsOf({answers, quick}, {targets: {}, outOfScope: {}, scoring: 2, ...about}, subject);

/** Both criteria of each level up to a level. */
const metUpTo = (capability: string, top: number): Record<string, Answer> =>
  Object.fromEntries(
    [2, 3, 4, 5]
      .filter((level) => level <= top)
      .flatMap((level) =>
        [1, 2].map((number) => [`${capability}.L${level}.${number}`, {rating: 'met'} as const]),
      ),
  );

function find(results: ReturnType<typeof of>, id: string): CapabilityResult {
  const found = results.capabilities.find((result) => result.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

describe('the rating of an answer', () => {
  test.each<[Answer | undefined, string]>([
    [undefined, 'unanswered'],
    [{}, 'unanswered'],
    [{note: 'x'}, 'unanswered'],
    [{rating: 'partly'}, 'partly'],
    [{holding: 9, sample: 10}, 'met'],
    [{holding: 4, sample: 5}, 'met'],
    [{holding: 5, sample: 10}, 'partly'],
    [{holding: 4, sample: 10}, 'not-met'],
    [{holding: 11, sample: 10}, 'unanswered'],
    [{holding: 3}, 'unanswered'],
    [{sample: 3}, 'unanswered'],
    [{rating: 'not-met', holding: 9, sample: 10}, 'not-met'],
    [{rating: 'not-applicable'}, 'unanswered'],
    [{rating: 'not-applicable', reason: ' '}, 'unanswered'],
    [{rating: 'not-applicable', reason: 'x'}, 'not-applicable'],
  ])('%j is %s', (answer, rating) => {
    expect(ratingOf(answer, rule)).toBe(rating);
  });
});

describe('a capability', () => {
  test('of which nothing is answered is at level 1, and not assessed', () => {
    const result = find(of({}), 'DS-1');
    expect(result).toMatchObject({mode: 'none', level: 1, deciding: [], missing: []});
    expect(of({})).toMatchObject({assessed: 0, inScope: 3});
  });

  test('attains the level of which and of all lower levels everything is met; what is missing decides', () => {
    const result = find(
      of({...metUpTo('DS-1', 2), 'DS-1.L3.1': {rating: 'partly'}, 'DS-1.L3.2': {rating: 'met'}}),
      'DS-1',
    );
    expect(result).toMatchObject({mode: 'full', level: 2, progress: 0.75});
    expect(result.deciding).toEqual(['DS-1.L3.1']);
    expect(result.answered).toEqual({criteria: 4, of: 8});
  });

  test('counts as met what a higher criterion meets, and says through which', () => {
    const result = find(
      of({
        'DS-1.L4.1': {rating: 'met'},
        'DS-1.L2.2': {rating: 'met'},
        'DS-1.L2.1': {rating: 'not-met'},
      }),
      'DS-1',
    );
    expect(result.level).toBe(2);
    expect(result.steps[0]?.criteria[0]).toEqual({
      id: 'DS-1.L2.1',
      level: 2,
      rating: 'not-met',
      counted: 'met',
      through: 'DS-1.L3.1',
      lacksReason: false,
    });
    const first = find(of({'DS-1.L4.1': {rating: 'met'}}, {}, {scoring: 1}), 'DS-1');
    expect(first.steps[0]?.criteria[0]?.counted).toBe('unanswered');
  });

  test('by quick mode has an indicative level, and the next question decides', () => {
    const result = find(of({}, {'DS-1': {2: true, 3: true, 4: false, 5: true}}), 'DS-1');
    expect(result).toMatchObject({mode: 'quick', level: 3, quickLevel: 3, deciding: ['DS-1.L4']});
    expect(result).not.toHaveProperty('progress');
    expect(find(of({}, {'DS-1': {}}), 'DS-1').mode).toBe('none');
  });

  test('keeps what quick mode said of a level until its criteria decide', () => {
    const quick = {'DS-1': {2: true, 3: true}};
    expect(find(of({'DS-1.L2.1': {rating: 'met'}}, quick), 'DS-1')).toMatchObject({
      mode: 'quick',
      level: 3,
    });
    expect(find(of({'DS-1.L2.2': {rating: 'not-met'}}, quick), 'DS-1')).toMatchObject({
      mode: 'full',
      level: 1,
      deciding: ['DS-1.L2.1', 'DS-1.L2.2'],
    });
    // Level 2 rests on quick mode, and of level 3 a criterion fails.
    expect(find(of({'DS-1.L3.2': {rating: 'partly'}}, quick), 'DS-1')).toMatchObject({
      mode: 'quick',
      level: 2,
      deciding: ['DS-1.L3.1', 'DS-1.L3.2'],
    });
  });

  test('goes by its criteria where they attain more than quick mode said', () => {
    const quick = {'DS-1': {2: false}};
    expect(find(of(metUpTo('DS-1', 3), quick), 'DS-1').level).toBe(3);
    expect(find(of(metUpTo('DS-1', 5), quick), 'DS-1')).toMatchObject({mode: 'full', level: 5});
  });

  test('is provisional while a level that it presupposes is not attained', () => {
    const low = of(metUpTo('DS-2', 3));
    expect(find(low, 'DS-2').missing).toEqual([{capability: 'DS-1', level: 3}]);
    expect(low.areas[0]?.isProvisional).toBe(true);
    expect(low.inconsistencies).toContainEqual({
      kind: 'presupposed',
      capability: 'DS-2',
      needs: {capability: 'DS-1', level: 3},
    });
    expect(find(of({...metUpTo('DS-2', 3), ...metUpTo('DS-1', 3)}), 'DS-2').missing).toEqual([]);
    expect(find(of(metUpTo('DS-2', 2)), 'DS-2').missing).toEqual([]);
  });

  test('presupposes in vain what is out of scope', () => {
    const about = {outOfScope: {'DS-1': 'No such thing'}};
    const results = of({...metUpTo('DS-2', 3), ...metUpTo('DS-1', 3)}, {}, about);
    expect(find(results, 'DS-2').missing).toHaveLength(1);
    expect(find(results, 'DS-1').outOfScope).toBe('No such thing');
    expect(results).toMatchObject({assessed: 1, inScope: 2});
  });

  test('shows the target that holds', () => {
    const about = {tier: 'A', targets: {DS: 3, 'DS-2': 2}} as const;
    const results = of({}, {}, about);
    expect(results.capabilities.map(({target}) => target)).toEqual([
      {level: 3, by: 'area'},
      {level: 2, by: 'capability'},
      {level: 3, by: 'tier'},
    ]);
  });
});

describe('an area', () => {
  test('is at the lower of the mean, and the lowest and one more', () => {
    const [data] = of({...metUpTo('DS-1', 5)}).areas;
    expect(data).toMatchObject({
      level: 2,
      limits: {mean: 3, byMean: 3, lowest: 1, byLowest: 2},
      isIndicative: true,
      capabilities: ['DS-1', 'DS-2'],
    });
  });

  test('leaves out what is out of scope, and without anything in scope has no level', () => {
    const [data, availability] = of(
      metUpTo('DS-1', 4),
      {},
      {
        outOfScope: {'DS-2': 'x', AV: 'y'},
      },
    ).areas;
    expect(data).toMatchObject({level: 4, isIndicative: false});
    expect(availability).not.toHaveProperty('level');
    expect(availability?.capabilities).toEqual([]);
  });
});

describe('what does not fit together', () => {
  test.each<[string, Parameters<typeof of>, object]>([
    [
      'quick mode said more than the criteria give',
      [{'DS-1.L2.1': {rating: 'not-met'}}, {'DS-1': {2: true, 3: true}}],
      {kind: 'quick-above-full', capability: 'DS-1', quick: 3, full: 1},
    ],
    [
      'a yes above a no',
      [{}, {'DS-1': {2: true, 3: false, 4: true}}],
      {kind: 'gap-in-quick', capability: 'DS-1', level: 4},
    ],
    [
      'not applicable without a reason',
      [{'DS-1.L2.1': {rating: 'not-applicable'}}],
      {kind: 'no-reason', capability: 'DS-1', criterion: 'DS-1.L2.1'},
    ],
  ])('%s', (_, given, inconsistency) => {
    expect(of(...given).inconsistencies).toEqual([inconsistency]);
  });
});

test('a rule that no code works out is refused', () => {
  expect(() => of({}, {}, {scoring: 99})).toThrow(RangeError);
});

test('[7] what is not known counts as no, and is an answer', () => {
  const [known] = subject.capabilities;
  if (!known) throw new Error('There is a capability.');
  const {mode, level, quickLevel} = find(
    of({}, {[known.id]: {2: true, 3: 'unknown', 4: true}}),
    known.id,
  );
  expect({mode, level, quickLevel}).toEqual({mode: 'quick', level: 2, quickLevel: 2});
  expect(find(of({}, {[known.id]: {2: 'unknown'}}), known.id)).toMatchObject({
    mode: 'quick',
    level: 1,
  });
});
