/** What holds of every assessment, tried with hundreds that chance makes. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileOf, smallSubject} from '../../tests/fixtures/assessment';
import type {Answer, Assessment, QuickAnswer} from './document';
import {linkFragment, readFragment} from './link';
import {readAssessment} from './read-file';
import {resultsOf} from './results';

const subject = smallSubject();
const criteria = subject.capabilities.flatMap(({levels}) =>
  levels.flatMap((level) => level.criteria.map(({id}) => id)),
);
const capabilities = subject.capabilities.map(({id}) => id);

const runs = {numRuns: 200, seed: 20_261_129};

/** Text as a browser gives it: no halves of characters; control characters are not kept. */
const words = fc
  .string({unit: 'grapheme', maxLength: 30})
  .map((text) => text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ''));
const id = fc.stringMatching(/^[a-z0-9]{4,12}$/);
const day = fc
  .date({min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .date({min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true})
  .map((date) => date.toISOString());
const rating = fc.constantFrom('met', 'partly', 'not-met', 'not-applicable');
const digest = fc.stringMatching(/^[0-9a-f]{12}$/);

const withoutKeys = {requiredKeys: []};
const answer = fc.record(
  {
    rating,
    holding: fc.nat(1_000_000),
    sample: fc.integer({min: 1, max: 1_000_000}),
    reason: words,
    note: words,
    evidence: fc.array(words, {maxLength: 3}),
    owner: words,
    date: day,
    assessor: words,
    digest,
    text: fc.record({language: fc.constantFrom('zh', 'en'), text: words}),
  },
  withoutKeys,
) as fc.Arbitrary<Answer>;
const quickAnswer = fc.record(
  {2: fc.boolean(), 3: fc.boolean(), 4: fc.boolean(), 5: fc.boolean()},
  withoutKeys,
) as fc.Arbitrary<QuickAnswer>;
const answers = fc.dictionary(fc.constantFrom(...criteria, 'XY-7.L3.9'), answer);
const quick = fc.dictionary(fc.constantFrom(...capabilities, 'XY-7'), quickAnswer);
const edition = fc.constantFrom('draft', '1.0');
const scoring = fc.constantFrom(1, 2);
const target = fc.constantFrom<2 | 3 | 4 | 5>(2, 3, 4, 5);
const team = fc.record({
  id,
  name: words,
  quick,
  answers,
  actions: fc.uniqueArray(
    fc.record(
      {
        id,
        capability: fc.constantFrom(...capabilities),
        level: target,
        text: words,
        effort: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        gain: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        chosen: fc.boolean(),
        done: fc.boolean(),
        owner: words,
        due: day,
      },
      {requiredKeys: ['id', 'capability', 'level', 'text']},
    ),
    {maxLength: 3, selector: (action) => action.id},
  ),
  milestones: fc.uniqueArray(
    fc.record({id, name: words, at: time, edition, scoring, quick, answers}),
    {maxLength: 2, selector: (milestone) => milestone.id},
  ),
});
const place = fc.constantFrom('DS', 'AV', ...capabilities, 'XY-7');
const assessment = fc.record(
  {
    format: fc.constant('application-operations-assessment'),
    version: fc.constant(2),
    id,
    name: words,
    created: time,
    modified: time,
    edition,
    scoring,
    commit: fc.stringMatching(/^[0-9a-f]{7,40}$/),
    tier: fc.constantFrom('A', 'B', 'C'),
    targets: fc.dictionary(place, target),
    outOfScope: fc.dictionary(place, words),
    teams: fc.uniqueArray(team, {minLength: 1, maxLength: 3, selector: (each) => each.id}),
  },
  {
    requiredKeys: [
      'format',
      'version',
      'id',
      'name',
      'created',
      'modified',
      'edition',
      'scoring',
      'targets',
      'outOfScope',
      'teams',
    ],
  },
) as fc.Arbitrary<Assessment>;

function readBack(text: string | Uint8Array): Assessment {
  const read = readAssessment(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.assessment;
}

test('export → import → export gives the same bytes', () => {
  fc.assert(
    fc.property(assessment, (made) => {
      const text = fileOf(made);
      expect(fileOf(readBack(text))).toBe(text);
      expect(fileOf(readBack(new TextEncoder().encode(text)))).toBe(text);
    }),
    runs,
  );
});

const order = ['not-met', 'partly', 'met'] as const;
const nothingSet = {targets: {}, outOfScope: {}} as const;

const levelsOf = (
  given: Parameters<typeof resultsOf>[0],
  rule: number,
): {readonly capabilities: number[]; readonly areas: number[]} => {
  const results = resultsOf(given, {...nothingSet, scoring: rule}, subject);
  return {
    capabilities: results.capabilities.map(({level}) => level),
    areas: results.areas.map(({level = 0}) => level),
  };
};

test.each([1, 2])('by rule %d, to raise an answer never lowers a level', (rule) => {
  const rated = fc.constantFrom(...order, undefined, 'not-applicable' as const);
  const all = fc.tuple(...criteria.map(() => rated));
  fc.assert(
    fc.property(all, fc.nat(criteria.length - 1), fc.nat(2), (ratings, index, to) => {
      const given = ratings.map((each) => (each === 'not-applicable' ? undefined : each));
      const raised = order[Math.max(to, order.indexOf(given[index] ?? 'not-met'))];
      const teamOf = (list: readonly (string | undefined)[]): Parameters<typeof resultsOf>[0] => ({
        quick: {},
        answers: Object.fromEntries(
          criteria.flatMap((criterion, at) => {
            const said = list[at];
            const reason = said === 'not-applicable' ? {reason: 'x'} : {};
            return said === undefined ? [] : [[criterion, {rating: said, ...reason} as Answer]];
          }),
        ),
      });
      // That of the criterion itself is raised; of the rest some are not applicable.
      const before = ratings.map((each, at) => (at === index ? given[at] : each));
      const after = before.map((each, at) => (at === index ? raised : each));
      const low = levelsOf(teamOf(before), rule);
      const high = levelsOf(teamOf(after), rule);
      low.capabilities.forEach((level, at) => {
        expect(high.capabilities[at]).toBeGreaterThanOrEqual(level);
      });
      low.areas.forEach((level, at) => expect(high.areas[at]).toBeGreaterThanOrEqual(level));
    }),
    {...runs, numRuns: 1000},
  );
});

test('to raise the share of a sample, or a quick answer, never lowers a level', () => {
  fc.assert(
    fc.property(
      answers,
      quick,
      fc.nat(criteria.length - 1),
      fc.nat(4),
      (given, quickly, at, by) => {
        const criterion = criteria[at] ?? '';
        const sampled = (holding: number): Parameters<typeof resultsOf>[0] => ({
          quick: {},
          answers: {...given, [criterion]: {holding, sample: 10}},
        });
        const before = levelsOf(sampled(6), 2).capabilities;
        const after = levelsOf(sampled(6 + by), 2).capabilities;
        before.forEach((level, index) => expect(after[index]).toBeGreaterThanOrEqual(level));

        const asked = {quick: quickly, answers: {}};
        const yes = {quick: {...quickly, 'DS-1': {...quickly['DS-1'], 2: true}}, answers: {}};
        const low = levelsOf(asked, 2).capabilities;
        levelsOf(yes, 2).capabilities.forEach((level, index) => {
          expect(level).toBeGreaterThanOrEqual(low[index] ?? 5);
        });
      },
    ),
    runs,
  );
});

test('beside quick answers too, to meet a criterion or to raise it never lowers a level', () => {
  const rated = fc.constantFrom(...order, undefined);
  fc.assert(
    fc.property(
      fc.tuple(...criteria.map(() => rated)),
      quick,
      fc.nat(criteria.length - 1),
      (ratings, quickly, index) => {
        const teamOf = (list: readonly (string | undefined)[]) => ({
          quick: quickly,
          answers: Object.fromEntries(
            criteria.flatMap((criterion, at) =>
              list[at] === undefined ? [] : [[criterion, {rating: list[at]} as Answer]],
            ),
          ),
        });
        const before = levelsOf(teamOf(ratings), 2).capabilities;
        const raised = ratings.map((each, at) => (at === index ? 'met' : each));
        const after = levelsOf(teamOf(raised), 2).capabilities;
        before.forEach((level, at) => expect(after[at]).toBeGreaterThanOrEqual(level));
      },
    ),
    {...runs, numRuns: 2000},
  );
});

const shuffled = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).reverse());

test('the order of answers does not matter, to results and to links', () => {
  fc.assert(
    fc.property(assessment, (made) => {
      for (const each of made.teams) {
        const turned = {...each, answers: shuffled(each.answers), quick: shuffled(each.quick)};
        const about = {...made, targets: shuffled(made.targets)};
        expect(resultsOf(turned, about, subject)).toEqual(resultsOf(each, made, subject));
        expect(linkFragment(turned, about, subject)).toBe(linkFragment(each, made, subject));
      }
    }),
    runs,
  );
});

test('a link opens with the same levels and targets', () => {
  fc.assert(
    fc.property(assessment, (made) => {
      const [first] = made.teams;
      if (!first) throw new Error('There is a team.');
      const read = readFragment(linkFragment(first, made, subject), subject);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const {assessment: shared} = read.shared;
      const [sharedTeam] = shared.teams;
      if (!sharedTeam) throw new Error('There is a team.');
      const shown = (results: ReturnType<typeof resultsOf>): unknown =>
        results.capabilities.map(({level, mode, progress, missing, target: held, outOfScope}) => [
          level,
          mode,
          progress,
          missing,
          held,
          outOfScope !== undefined,
        ]);
      expect(shown(resultsOf(sharedTeam, shared, subject))).toEqual(
        shown(resultsOf(first, made, subject)),
      );
      expect(readAssessment(fileOf(shared))).toEqual({ok: true, assessment: shared});
    }),
    runs,
  );
});
