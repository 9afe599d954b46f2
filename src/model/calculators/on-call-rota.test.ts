import fc from 'fast-check';
import {expect, test} from 'vitest';
import {exampleOf, outcomeWith} from './example';
import {onCallRota, peopleNeeded, shareOfWeeks} from './on-call-rota';

const runs = {numRuns: 200, seed: 20_261_210};

test('primary and secondary, a week in four, take eight people', () => {
  const {values, words} = outcomeWith(onCallRota);
  expect(values).toMatchObject({needed: 8, missing: 2, actualBetween: 3, pagesPerShift: 1.5});
  expect(values).toMatchObject({hoursPerShift: 3, hoursPerTurn: 42});
  expect(values.share).toBeCloseTo(100 / 3, 10);
  expect(words).toEqual({
    zh: '每人每 4 周值一周需要 8 人，现有 6 人，还缺 2 人；现在每 3 周轮到一周。每个 12 小时班次平均 1.5 次呼叫，不超过 2 次的经验上限。',
    en: 'It takes 8 people for each to be on call one week in every 4. There are 6, which is 2 too few: each is now on call one week in every 3. A shift of 12 hours has 1.5 pages on average, within the rule-of-thumb maximum of 2.',
  });
});

test('more than two pages a shift are said', () => {
  expect(outcomeWith(onCallRota, {pages: 29}).words.en).toContain('more than the rule-of-thumb');
  expect(outcomeWith(onCallRota, {pages: 28}).words.en).toContain('within the rule-of-thumb');
});

test('fewer people than roles are refused', () => {
  const entered = {...exampleOf(onCallRota), people: 3, sites: 2};
  expect(onCallRota.calculate(entered)).toHaveProperty('refused');
});

test('with the people needed, nobody has a turn sooner; with a person fewer, somebody has', () => {
  const counts = fc.record({
    roles: fc.integer({min: 1, max: 4}),
    between: fc.integer({min: 1, max: 52}),
    sites: fc.integer({min: 1, max: 4}),
  });
  fc.assert(
    fc.property(counts, ({roles, between, sites}) => {
      const needed = peopleNeeded(roles, between, sites);
      expect(shareOfWeeks(needed, roles, sites)).toBeLessThanOrEqual(1 / between + 1e-12);
      if (needed > roles * sites) {
        expect(shareOfWeeks(needed - 1, roles, sites)).toBeGreaterThan(1 / between);
      }
    }),
    runs,
  );
});

test('turns dealt out week by week come as often', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 4}), fc.integer({min: 0, max: 30}), (roles, more) => {
      const people = roles + more;
      const turns = new Array<number>(people).fill(0);
      for (let turn = 0; turn < people * roles; turn++)
        turns[turn % people] = (turns[turn % people] ?? 0) + 1;
      // So many turns are dealt in as many weeks as there are people.
      for (const count of turns) {
        expect(count / people).toBeCloseTo(shareOfWeeks(people, roles, 1), 12);
      }
    }),
    runs,
  );
});
