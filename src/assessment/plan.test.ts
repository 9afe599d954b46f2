import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {quickTo, smallAssessment, smallSubject} from '../../tests/fixtures/small-subject';
import type {Assessment, Team} from './document';
import {actionsOutside, helpFor, leadsToNext, planOf, type PlanItem} from './plan';
import {resultsOf} from './results';

function planFor(team: Partial<Team>, whole: Partial<Assessment>): readonly PlanItem[] {
  const made = smallAssessment(team, whole);
  return planOf(resultsOf(made.team, made.assessment, smallSubject), made.team, smallSubject);
}

const names = (plan: readonly PlanItem[]): string[] =>
  plan.map(({capability, level}) => `${capability} ${level}`);

const find = (plan: readonly PlanItem[], name: string): PlanItem => {
  const item = plan.find(({capability, level}) => `${capability} ${level}` === name);
  if (!item) throw new Error(`${name} is not in the plan.`);
  return item;
};

const action = {id: 'acti1', capability: 'HA-2', text: 'Do it.', chosen: true} as const;

describe('the gaps', () => {
  test('there are none at the target, nor where nothing is assessed', () => {
    expect(planFor({}, {})).toEqual([]);
    expect(planFor({quick: {'AV-1': quickTo(3)}}, {targets: {'AV-1': 3}})).toEqual([]);
  });

  test('without a target the next level of each rated capability is one, with what it presupposes', () => {
    const plan = planFor(
      {quick: {'HA-1': quickTo(2), 'AV-1': quickTo(1), 'AV-2': quickTo(5)}},
      {outOfScope: {'HA-2': 'No calls.'}},
    );
    expect(names(plan)).toEqual(['AV-1 2', 'AV-1 3', 'HA-1 3']);
    expect(plan.map(({reason}) => reason)).toEqual(['next', 'presupposed', 'next']);
    expect(planFor({quick: {'AV-1': quickTo(5)}}, {})).toEqual([]);
  });

  test('a target of what is not assessed or out of scope sets none for what is', () => {
    const quick = {'AV-1': quickTo(2), 'HA-1': quickTo(1)};
    const outOfScope = {HA: 'Another department.'};
    expect(names(planFor({quick}, {targets: {'AV-2': 3, HA: 4}, outOfScope}))).toEqual(['AV-1 3']);
  });

  test('a target of anything that is assessed is what the plan leads to', () => {
    const quick = {'AV-1': quickTo(2), 'HA-2': quickTo(1)};
    const {team, assessment} = smallAssessment({quick}, {targets: {'AV-1': 3}});
    const results = resultsOf(team, assessment, smallSubject);
    expect(leadsToNext(results)).toBe(false);
    expect(names(planOf(results, team, smallSubject))).toEqual(['AV-1 3']);
  });

  test('each level up to the target is one, the lower first', () => {
    const plan = planFor({quick: {'AV-1': quickTo(1)}}, {targets: {'AV-1': 4}});
    expect(names(plan)).toEqual(['AV-1 2', 'AV-1 3', 'AV-1 4']);
    expect(plan.map(({reason}) => reason)).toEqual(['target', 'target', 'target']);
    expect(plan[1]?.after).toEqual([{capability: 'AV-1', level: 2}]);
  });

  test('what is not answered is only there where a level presupposes it', () => {
    const plan = planFor({quick: {'HA-1': quickTo(2)}}, {targets: {HA: 3, AV: 3}});
    expect(names(plan)).toEqual(['AV-1 2', 'AV-1 3', 'HA-1 3']);
    expect(find(plan, 'AV-1 3')).toMatchObject({
      reason: 'presupposed',
      isAssessed: false,
      neededBy: [{capability: 'HA-1', level: 3, isAttained: false}],
    });
    expect(find(plan, 'HA-1 3')).toMatchObject({reason: 'target', isAssessed: true});
  });

  test('what a provisional level lacks is one, whatever the target', () => {
    const plan = planFor(
      {quick: {'HA-1': quickTo(3), 'AV-1': quickTo(2)}},
      {targets: {'HA-1': 2, 'AV-1': 2}},
    );
    expect(names(plan)).toEqual(['AV-1 3']);
    expect(plan[0]?.neededBy).toEqual([{capability: 'HA-1', level: 3, isAttained: true}]);
  });

  test('what is out of scope is none, and is named where it is presupposed', () => {
    const plan = planFor(
      {quick: {'HA-1': quickTo(2), 'AV-1': quickTo(1)}},
      {targets: {HA: 3, AV: 3}, outOfScope: {AV: 'Another department.'}},
    );
    expect(names(plan)).toEqual(['HA-1 3']);
    expect(plan[0]?.outOfScope).toEqual([{capability: 'AV-1', level: 3}]);
  });

  test('the criteria that are missing stand by it', () => {
    const plan = planFor(
      {
        answers: {
          'AV-1.L2.1': {rating: 'met'},
          'AV-1.L2.2': {rating: 'partly'},
        },
      },
      {targets: {'AV-1': 2}},
    );
    expect(plan[0]?.missing).toEqual([
      {id: 'AV-1.L2.2', text: 'Criterion 2 of AV-1 level 2.', counted: 'partly'},
    ]);
    expect(plan[0]?.help).toHaveLength(1);
  });
});

describe('the order', () => {
  const quick = {'HA-1': quickTo(2), 'HA-2': quickTo(2), 'AV-1': quickTo(2), 'AV-2': quickTo(2)};

  test('a level comes after what it presupposes, and says why', () => {
    const plan = planFor({quick}, {targets: {'HA-2': 4}});
    expect(names(plan)).toEqual(['AV-1 3', 'HA-1 3', 'HA-2 3', 'HA-2 4']);
    expect(find(plan, 'HA-2 4').after).toEqual([
      {capability: 'HA-1', level: 3},
      {capability: 'HA-2', level: 3},
    ]);
    expect(find(plan, 'HA-1 3').pulledFor).toBeUndefined();
    expect(find(plan, 'AV-1 3').pulledFor).toEqual({capability: 'HA-1', level: 3});
  });

  test('a larger gain goes first, then a smaller effort, with what they presuppose before them', () => {
    const targets = {'HA-2': 3, 'AV-1': 3, 'AV-2': 3} as const;
    expect(names(planFor({quick}, {targets}))).toEqual(['HA-2 3', 'AV-1 3', 'AV-2 3']);
    const large = {...action, capability: 'AV-2', level: 3, gain: 3} as const;
    expect(names(planFor({quick, actions: [large]}, {targets}))[0]).toBe('AV-2 3');
    const small = {...action, id: 'acti2', capability: 'AV-1', level: 3, effort: 1} as const;
    expect(names(planFor({quick, actions: [small, large]}, {targets}))).toEqual([
      'AV-2 3',
      'AV-1 3',
      'HA-2 3',
    ]);
  });

  test('only chosen actions count', () => {
    const targets = {'HA-2': 3, 'AV-2': 3} as const;
    const left = {...action, capability: 'AV-2', level: 3, gain: 3, chosen: false} as const;
    const plan = planFor({quick, actions: [left]}, {targets});
    expect(names(plan)).toEqual(['HA-2 3', 'AV-2 3']);
    expect(find(plan, 'AV-2 3').gain).toBeUndefined();
  });
});

describe('the actions', () => {
  test('are those of the step sheet with what the team made of them, then those of the team', () => {
    const taken = {...action, level: 3, suggestion: 2, text: 'As taken up.'} as const;
    const added = {...action, id: 'acti2', level: 3, text: 'Added.'} as const;
    const plan = planFor(
      {quick: {'HA-2': quickTo(2)}, actions: [added, taken]},
      {targets: {'HA-2': 3}},
    );
    expect(plan[0]?.actions).toEqual([
      {text: 'First of HA-2 to 3.', suggestion: 1},
      {text: 'As taken up.', suggestion: 2, action: taken},
      {text: 'Added.', action: added},
    ]);
  });

  test('of levels that are not in the plan any more are not lost', () => {
    const reached = {...action, level: 2} as const;
    const open = {...action, id: 'acti2', level: 3} as const;
    const team = {quick: {'HA-2': quickTo(2)}, actions: [reached, open]};
    const plan = planFor(team, {targets: {'HA-2': 3}});
    expect(actionsOutside(plan, team)).toEqual([reached]);
  });
});

test('whatever is answered, aimed at and chosen, every level comes once and after what it presupposes', () => {
  const ids = smallSubject.capabilities.map(({id}) => id);
  const size = fc.constantFrom(1 as const, 2 as const, 3 as const);
  const level = fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const);
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...ids), fc.integer({min: 1, max: 5}).map(quickTo)),
      fc.dictionary(fc.constantFrom(...ids, 'HA', 'AV'), level),
      fc.array(
        fc.record({
          id: fc.constant('acti1'),
          capability: fc.constantFrom(...ids),
          level,
          text: fc.string(),
          gain: size,
          effort: size,
          chosen: fc.boolean(),
        }),
      ),
      (quick, targets, actions) => {
        const {team, assessment} = smallAssessment({quick, actions}, {targets});
        const results = resultsOf(team, assessment, smallSubject);
        const plan = planOf(results, team, smallSubject);
        const order = names(plan);
        expect(new Set(order).size).toBe(order.length);
        const attained = new Map(results.capabilities.map((found) => [found.id, found.level]));
        for (const [index, item] of plan.entries()) {
          const before = order.slice(0, index);
          const found = smallSubject.capabilities.find(({id}) => id === item.capability);
          const requires =
            found?.levels.find((known) => known.level === item.level)?.requires ?? [];
          const needed = [...requires, {capability: item.capability, level: item.level - 1}];
          for (const {capability, level: to} of needed) {
            if ((attained.get(capability) ?? 1) < to)
              expect(before).toContain(`${capability} ${to}`);
          }
        }
        const shown = plan.flatMap((item) => item.actions.flatMap((known) => known.action ?? []));
        expect(shown.length + actionsOutside(plan, team).length).toBe(actions.length);
      },
    ),
  );
});

test('cases of the industry stand apart from what else helps; without an industry nothing does', () => {
  const help = [
    {id: 'SP-01.1', text: 'A clause', path: '/'},
    {id: 'CASE-01', text: 'A game', path: '/', industry: 'games'},
    {id: 'CASE-02', text: 'A bank', path: '/', industry: 'finance'},
  ];
  const ids = (industry?: string) => {
    const {ofIndustry, rest} = helpFor(help, industry);
    return [ofIndustry, rest].map((items) => items.map(({id}) => id).join(' '));
  };
  expect(ids()).toEqual(['', 'SP-01.1 CASE-01 CASE-02']);
  expect(ids('finance')).toEqual(['CASE-02', 'SP-01.1 CASE-01']);
  expect(ids('search')).toEqual(['', 'SP-01.1 CASE-01 CASE-02']);
});
