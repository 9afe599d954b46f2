import {expect, test} from 'vitest';
import {
  countedLevel,
  coverageOf,
  gapsOf,
  nextLevelOf,
  nextOpen,
  profileOf,
  reckoningOf,
} from './profile';
import {resultsOf} from './results';
import {answersOf, smallAssessment, smallSubject, smallTeam} from './small-subject';
import type {Assessment, Team} from './document';

/** HA-1: level 3, its L2.1 through L3.1; HA-2: by quick mode level 2; DS-1: nothing. */
const team = smallTeam({
  answers: answersOf({
    'HA-1.L2.1': 'partly',
    'HA-1.L2.2': 'met',
    'HA-1.L3.1': 'met',
    'HA-1.L3.2': 'met',
    'HA-1.L4.1': 'partly',
    'HA-1.L4.2': 'not-met',
    'HA-1.L5.1': 'met',
    'HA-1.L5.2': 'met',
  }),
  quick: {'HA-2': {2: true, 3: false}},
});

const results = (of: Partial<Assessment> = {}, by: Team = team) =>
  resultsOf(by, smallAssessment(of), smallSubject);

function resultOf(id: string, of?: Partial<Assessment>, by?: Team) {
  const all = results(of, by);
  const result = all.capabilities.find((found) => found.id === id);
  const capability = smallSubject.capabilities.find((found) => found.id === id);
  if (!result || !capability) throw new Error(id);
  return {all, result, capability};
}

test('a profile says of each level what it rests on', () => {
  const [ha, ds] = profileOf(results(), smallSubject);
  expect(ha).toMatchObject({
    level: 2,
    basis: 'quick',
    isProvisional: true,
    assessed: 2,
    inScope: 2,
  });
  expect(ha?.capabilities).toMatchObject([
    {id: 'HA-1', level: 3, basis: 'full', isProvisional: true},
    {id: 'HA-2', level: 2, basis: 'quick', isProvisional: false},
  ]);
  expect(ds).toMatchObject({basis: 'none', assessed: 0, inScope: 1});
});

test('what is not assessed has no level, though it counts as level 1', () => {
  const [, ds] = profileOf(results(), smallSubject);
  expect(ds).not.toHaveProperty('level');
  expect(ds?.capabilities[0]).not.toHaveProperty('level');
  expect(countedLevel(results(), 'DS-1')).toBe(1);
});

test('a result is about the areas in which something is answered; where nothing is, about all', () => {
  expect(coverageOf(results())).toEqual({areas: ['HA'], notAssessed: ['DS']});
  expect(coverageOf(results({outOfScope: {DS: 'No data.'}}))).toEqual({
    areas: ['HA', 'DS'],
    notAssessed: [],
  });
  expect(coverageOf(results({}, smallTeam()))).toEqual({areas: ['HA', 'DS'], notAssessed: []});
});

test('one goes on where an area is begun', () => {
  const begun = results({}, smallTeam({quick: {'HA-1': {2: true}}}));
  expect(nextOpen(begun)?.id).toBe('HA-2');
  expect(nextOpen(results())).toBeUndefined();
});

test('out of scope there is no level and no target, but the reason', () => {
  const of = {outOfScope: {DS: 'No data.'}, targets: {DS: 3, HA: 3}} as const;
  const [, ds] = profileOf(results(of), smallSubject);
  expect(ds).toMatchObject({basis: 'out-of-scope', inScope: 0});
  expect(ds).not.toHaveProperty('level');
  expect(ds).not.toHaveProperty('target');
  expect(ds?.capabilities[0]).toMatchObject({basis: 'out-of-scope', reason: 'No data.'});
});

test('the target of an area is its level by rule 6 with each capability at its target', () => {
  const targets = (of: Assessment['targets']) =>
    profileOf(results({targets: of}), smallSubject).map(({target}) => target);
  expect(targets({})).toEqual([undefined, undefined]);
  expect(targets({HA: 4})).toEqual([4, undefined]);
  // ⌊(5 + 2) ÷ 2⌋ = 3, and 2 + 1 = 3.
  expect(targets({'HA-1': 5, 'HA-2': 2})).toEqual([3, undefined]);
  // HA-2 has none and stays at 2.
  expect(targets({'HA-1': 3})).toEqual([2, undefined]);
});

test('the reckoning says which level decides, what lacks, and what a higher criterion lends', () => {
  const {result} = resultOf('HA-1');
  const steps = reckoningOf(result);
  expect(
    steps.map(({level, standing, met, partly, applicable}) => [
      level,
      standing,
      met,
      partly,
      applicable,
    ]),
  ).toEqual([
    [2, 'attained', 2, 0, 2],
    [3, 'attained', 2, 0, 2],
    [4, 'deciding', 0, 1, 2],
    [5, 'above', 2, 0, 2],
  ]);
  expect(steps[0]?.lent).toMatchObject([{id: 'HA-1.L2.1', through: 'HA-1.L3.1', rating: 'partly'}]);
  expect(steps[2]?.missed.map(({id}) => id)).toEqual(['HA-1.L4.1', 'HA-1.L4.2']);
});

test('what would raise a level: the criteria that lack, and how far they carry', () => {
  const {all, result, capability} = resultOf('HA-1');
  expect(nextLevelOf(result, capability, all)).toMatchObject({
    level: 4,
    criteria: [
      {id: 'HA-1.L4.1', counted: 'partly', text: 'What HA-1.L4.1 asks.'},
      {id: 'HA-1.L4.2', counted: 'not-met'},
    ],
    isOutOfReach: false,
    // Level 5 is met already.
    reaches: 5,
    presupposed: [],
  });
});

test('by quick mode it is the question; what the level presupposes is named', () => {
  const {all, result, capability} = resultOf('HA-1', {}, smallTeam({quick: {'HA-1': {2: true}}}));
  expect(nextLevelOf(result, capability, all)).toMatchObject({
    level: 3,
    criteria: [],
    question: 'Is HA-1 at 3?',
    reaches: 3,
    presupposed: [{capability: 'DS-1', level: 2}],
  });
});

test('a level of which no criterion applies is out of reach, and above level 5 there is none', () => {
  const none = {rating: 'not-applicable', reason: 'Never here.'} as const;
  const met = answersOf({'DS-1.L2.1': 'met', 'DS-1.L2.2': 'met'});
  const {all, result, capability} = resultOf(
    'DS-1',
    {},
    smallTeam({answers: {...met, 'DS-1.L3.1': none, 'DS-1.L3.2': none}}),
  );
  expect(nextLevelOf(result, capability, all)).toMatchObject({level: 3, isOutOfReach: true});
  const top = resultOf(
    'DS-1',
    {},
    smallTeam({quick: {'DS-1': {2: true, 3: true, 4: true, 5: true}}}),
  );
  expect(nextLevelOf(top.result, top.capability, top.all)).toBeUndefined();
});

test('gaps are capabilities in scope below their target, with all that lacks up to it', () => {
  const gaps = gapsOf(
    results({targets: {HA: 4, DS: 2}, outOfScope: {DS: 'No data.'}}),
    smallSubject,
  );
  expect(gaps).toMatchObject([
    {id: 'HA-1', level: 3, target: 4, basis: 'full', criteria: [{}, {}]},
    {id: 'HA-2', level: 2, target: 4, basis: 'quick'},
  ]);
  expect(gapsOf(results({targets: {'HA-1': 3}}), smallSubject)).toEqual([]);
});

test('what is not assessed, out of scope or unknown counts as level 1 where it is presupposed', () => {
  const all = results({outOfScope: {'HA-2': 'Not ours.'}});
  expect(['HA-1', 'HA-2', 'DS-1', 'XX-1'].map((id) => countedLevel(all, id))).toEqual([3, 1, 1, 1]);
});
