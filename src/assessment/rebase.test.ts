import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadEditions} from '../model/load';
import {inForce} from '../model/lifecycle';
import type {Capability, Criterion} from '../model/schema';
import type {Standard} from '../model/standard';
import {digestOf, subjectOf as subjectOfStandard} from '../page-data/assessment';
import {upperLevels} from './targets';
import {assessment as assessmentSchema, type Answer, type Assessment, type Team} from './document';
import {smallSubject} from '../../tests/fixtures/assessment';
import {edited, newAssessment} from './edit';
import {limits} from './format';
import {overviewOf} from './overview';
import {
  begun,
  changesOf,
  decided,
  decidedIn,
  levelsByRules,
  plainChoices,
  rebased,
  rebaseOf,
  stamped,
  type Choices,
  type ReviewItem,
} from './rebase';
import {basisOf, quickAnswered, stampOf} from './stamps';
import type {Subject, SubjectFate} from './subject';

/** Of an edition: texts by criterion, questions by capability and level, and what became of the rest. */
interface Parts {
  readonly edition?: string;
  readonly scoring?: number;
  readonly criteria?: Readonly<Record<string, string>>;
  readonly questions?: Readonly<Record<string, string>>;
  readonly metBy?: Readonly<Record<string, readonly string[]>>;
  readonly fates?: readonly (readonly [id: string, fate: SubjectFate['fate'], ...by: string[]])[];
}

const digests = new Map<string, string>();
function digest(text: string): string {
  const known = digests.get(text) ?? digestOf({zh: text, en: text});
  digests.set(text, known);
  return known;
}

function subjectOf({
  edition = 'draft',
  scoring = 2,
  criteria = {},
  questions = {},
  metBy = {},
  fates = [],
}: Parts): Subject {
  const ids = [...Object.keys(criteria), ...Object.keys(questions)];
  const capabilities = [...new Set(ids.map((id) => id.split('.')[0] ?? ''))];
  const areas = [...new Set(capabilities.map((id) => id.slice(0, 2)))];
  return {
    edition,
    status: 'draft',
    language: 'en',
    scoring,
    isWhole: true,
    levels: [],
    areas: areas.map((id) => ({
      id,
      title: id,
      path: `/${id}`,
      capabilities: capabilities.filter((capability) => capability.startsWith(id)),
    })),
    capabilities: capabilities.map((id) => ({
      id,
      title: id,
      path: `/${id}`,
      steps: [],
      words: [],
      secondsToRead: {quick: 0, full: 0},
      levels: upperLevels.map((level) => {
        const question = questions[`${id}.L${level}`];
        return {
          level,
          short: '',
          statement: '',
          ...(question !== undefined && {question, digest: digest(question)}),
          requires: [],
          criteria: Object.entries(criteria)
            .filter(([criterion]) => criterion.startsWith(`${id}.L${level}.`))
            .map(([criterion, text]) => ({
              id: criterion,
              text,
              facet: '',
              unit: '',
              metBy: metBy[criterion] ?? [],
              digest: digest(text),
            })),
        };
      }),
    })),
    fates: fates.map(([id, fate, ...by]) => ({id, fate, by, reason: 'It is said so.'})),
    organisations: [],
  };
}

const time = '2026-11-29T12:00:00.000Z';
const surroundings = () => {
  let made = 0;
  return {
    now: () => time,
    newId: () => `made${(made += 1)}`,
    milestoneName: (edition: string, day: string) => `${edition}, ${day}`,
  };
};

/** The team's answers to a subject, as the page gives them: with the stamps of its texts. */
function answered(
  subject: Subject,
  answers: Readonly<Record<string, Answer>>,
  quick: Readonly<Record<string, boolean>> = {},
): Assessment {
  const made = stamped(
    newAssessment({assessment: 'Spring', team: 'Payments'}, subject, surroundings()),
    subject,
  );
  const criteria = subject.capabilities.flatMap(({levels}) =>
    levels.flatMap((level) => level.criteria),
  );
  const [team] = made.teams;
  if (!team) throw new Error('No team.');
  const all: Team['answers'] = {};
  for (const [id, answer] of Object.entries(answers)) {
    const criterion = criteria.find((each) => each.id === id);
    all[id] = {...answer, ...(criterion && stampOf(criterion, subject.language))};
  }
  const yes: Team['quick'] = {};
  for (const [id, value] of Object.entries(quick)) {
    const [capability = '', level] = id.split('.L');
    const found = subject.capabilities.find((each) => each.id === capability);
    const answer =
      found && quickAnswered(yes[capability], found, {[Number(level)]: value}, subject.language);
    if (answer) yes[capability] = answer;
  }
  return {...made, teams: [{...team, answers: all, quick: yes}]};
}

const teamOf = ({teams}: Assessment): Team => {
  const [team] = teams;
  if (!team) throw new Error('No team.');
  return team;
};

/** `full split HA-1.L2.1 > HA-1.L2.8 HA-1.L2.9`; what is kept in a line of its own. */
function outcome(assessment: Assessment, subject: Subject): string[] {
  const {items, kept} = rebaseOf(teamOf(assessment), assessment, subject);
  const line = ({mode, kind, old, now}: ReviewItem): string =>
    `${mode} ${kind} ${[...old.map(({id}) => id), '>', ...now].join(' ')}`;
  return [...(kept.length > 0 ? [`kept ${kept.join(' ')}`] : []), ...items.map(line)];
}

const met: Answer = {rating: 'met', note: 'seen', evidence: ['https://example.org/a']};
const partly: Answer = {rating: 'partly'};

describe('what re-basing keeps, asks and drops', () => {
  const first: Parts = {
    criteria: {
      'HA-1.L2.1': 'Backups are made each day.',
      'HA-1.L2.2': 'Backups are kept elsewhere.',
      'HA-1.L3.1': 'Backups are tested.',
      'AV-1.L2.1': 'Alerts reach somebody.',
    },
    questions: {
      'HA-1.L2': 'Are backups made?',
      'HA-1.L3': 'Are they tested?',
      'AV-1.L2': 'Are there alerts?',
    },
  };
  const without = (...ids: string[]): Parts => ({
    ...first,
    criteria: Object.fromEntries(
      Object.entries(first.criteria ?? {}).filter(([id]) => !ids.includes(id)),
    ),
  });
  const withCriteria = (criteria: Parts['criteria'], base: Parts = first): Parts => ({
    ...base,
    criteria: {...base.criteria, ...criteria},
  });
  const all = {'HA-1.L2.1': met, 'HA-1.L2.2': partly, 'HA-1.L3.1': partly};

  it.each<
    [
      what: string,
      after: Parts,
      answers: Readonly<Record<string, Answer>>,
      quick: Readonly<Record<string, boolean>>,
      expected: readonly string[],
    ]
  >([
    ['nothing, where nothing is answered', withCriteria({'HA-1.L2.1': 'Anew.'}), {}, {}, []],
    ['what says the same', first, all, {}, ['kept HA-1.L2.1 HA-1.L2.2 HA-1.L3.1']],
    [
      'what says the same, in another edition',
      {...first, edition: '2.0'},
      all,
      {'HA-1.L2': true, 'HA-1.L3': false},
      ['kept HA-1.L2 HA-1.L3 HA-1.L2.1 HA-1.L2.2 HA-1.L3.1'],
    ],
    [
      'what is reworded',
      withCriteria({'HA-1.L2.1': 'Backups are made each hour.'}),
      all,
      {},
      ['kept HA-1.L2.2 HA-1.L3.1', 'full reworded HA-1.L2.1 > HA-1.L2.1'],
    ],
    [
      'not what is reworded and has no answer',
      withCriteria({'HA-1.L2.1': 'Backups are made each hour.'}),
      {'HA-1.L2.2': partly},
      {},
      ['kept HA-1.L2.2'],
    ],
    [
      'what is split, in its parts',
      {
        ...withCriteria({'HA-1.L2.8': 'Part.', 'HA-1.L2.9': 'Rest.'}, without('HA-1.L2.1')),
        fates: [['HA-1.L2.1', 'split', 'HA-1.L2.8', 'HA-1.L2.9']],
      },
      all,
      {},
      ['kept HA-1.L2.2 HA-1.L3.1', 'full split HA-1.L2.1 > HA-1.L2.8 HA-1.L2.9'],
    ],
    [
      'what is merged, once and with both answers',
      {
        ...withCriteria({'HA-1.L2.9': 'Both.'}, without('HA-1.L2.1', 'HA-1.L2.2')),
        fates: [
          ['HA-1.L2.1', 'merged', 'HA-1.L2.9'],
          ['HA-1.L2.2', 'merged', 'HA-1.L2.9'],
        ],
      },
      all,
      {},
      ['kept HA-1.L3.1', 'full merged HA-1.L2.1 HA-1.L2.2 > HA-1.L2.9'],
    ],
    [
      'what is merged into what has an answer, with that',
      {...without('HA-1.L2.1'), fates: [['HA-1.L2.1', 'merged', 'HA-1.L2.2']]},
      all,
      {},
      ['kept HA-1.L3.1', 'full merged HA-1.L2.1 HA-1.L2.2 > HA-1.L2.2'],
    ],
    [
      'what is merged into what is reworded, once',
      {
        ...withCriteria({'HA-1.L2.2': 'Backups are made and kept.'}, without('HA-1.L2.1')),
        fates: [['HA-1.L2.1', 'merged', 'HA-1.L2.2']],
      },
      all,
      {},
      ['kept HA-1.L3.1', 'full merged HA-1.L2.1 HA-1.L2.2 > HA-1.L2.2'],
    ],
    [
      'what is replaced, by the end of all that it led to',
      {
        ...withCriteria({'HA-1.L2.9': 'Anew.'}, without('HA-1.L2.1')),
        fates: [
          ['HA-1.L2.1', 'replaced', 'HA-1.L2.8'],
          ['HA-1.L2.8', 'replaced', 'HA-1.L2.9'],
        ],
      },
      all,
      {},
      ['kept HA-1.L2.2 HA-1.L3.1', 'full replaced HA-1.L2.1 > HA-1.L2.9'],
    ],
    [
      'what is withdrawn, that of a capability at once',
      {
        ...without('HA-1.L2.1', 'HA-1.L3.1'),
        fates: [
          ['HA-1.L2.1', 'withdrawn'],
          ['HA-1.L3.1', 'withdrawn'],
        ],
      },
      all,
      {},
      ['kept HA-1.L2.2', 'full withdrawn HA-1.L2.1 HA-1.L3.1 >'],
    ],
    [
      'what leads nowhere, as withdrawn',
      {
        ...without('HA-1.L2.1'),
        fates: [
          ['HA-1.L2.1', 'replaced', 'HA-1.L2.9'],
          ['HA-1.L2.9', 'replaced', 'HA-1.L2.1'],
        ],
      },
      all,
      {},
      ['kept HA-1.L2.2 HA-1.L3.1', 'full withdrawn HA-1.L2.1 >'],
    ],
    [
      'what the edition does not know',
      without('HA-1.L3.1'),
      all,
      {},
      ['kept HA-1.L2.1 HA-1.L2.2', 'full unknown HA-1.L3.1 >'],
    ],
    [
      'what is new, in capabilities assessed by their criteria',
      withCriteria({'HA-1.L2.3': 'New.', 'AV-1.L2.2': 'New too.'}),
      all,
      {'AV-1.L2': true},
      ['kept AV-1.L2 HA-1.L2.1 HA-1.L2.2 HA-1.L3.1', 'full added > HA-1.L2.3'],
    ],
    [
      'a question that is reworded, where it has an answer',
      {
        ...first,
        questions: {
          ...first.questions,
          'HA-1.L2': 'Are backups made each day?',
          'AV-1.L2': 'Do alerts reach you?',
        },
      },
      {},
      {'HA-1.L2': true, 'HA-1.L3': false},
      ['kept HA-1.L3', 'quick reworded HA-1.L2 > HA-1.L2'],
    ],
    [
      'questions of a new capability, in areas with answers',
      {
        ...withCriteria({'HA-2.L2.1': 'New.', 'UX-1.L2.1': 'New.'}),
        questions: {
          ...first.questions,
          'HA-2.L2': 'Is it?',
          'HA-2.L3': 'Is it so?',
          'UX-1.L2': 'And this?',
        },
      },
      {},
      {'HA-1.L2': true},
      ['kept HA-1.L2', 'quick added > HA-2.L2 HA-2.L3'],
    ],
    [
      'a question of a new level',
      {
        ...withCriteria({'HA-1.L4.1': 'New.'}),
        questions: {...first.questions, 'HA-1.L4': 'Is it new?'},
      },
      {},
      {'HA-1.L2': true},
      ['kept HA-1.L2', 'quick added > HA-1.L4'],
    ],
    [
      'a question of a level that is no more',
      {...first, questions: {'HA-1.L2': 'Are backups made?'}},
      {},
      {'HA-1.L2': true, 'HA-1.L3': true},
      ['kept HA-1.L2', 'quick withdrawn HA-1.L3 >'],
    ],
    [
      'a capability that is replaced, and its criteria, which say nothing of what took their place',
      {
        criteria: {'HA-1.L2.1': 'Backups are made each day.', 'AV-2.L2.1': 'Alerts are routed.'},
        questions: {'AV-2.L2': 'Are alerts routed?', 'AV-2.L3': 'Are they?'},
        fates: [
          ['AV-1', 'replaced', 'AV-2'],
          ['AV-1.L2.1', 'withdrawn'],
        ],
      },
      {'AV-1.L2.1': met},
      {'AV-1.L2': true},
      ['full withdrawn AV-1.L2.1 >', 'quick replaced AV-1.L2 > AV-2.L2 AV-2.L3'].reverse(),
    ],
  ])('asks %s', (_, after, answers, quick, expected) => {
    expect(outcome(answered(subjectOf(first), answers, quick), subjectOf(after))).toEqual(expected);
  });

  it('takes what has no digest as its edition has it, and asks it in another', () => {
    const before = subjectOf(first);
    const made = answered(before, {});
    const [team] = made.teams;
    delete made.basis;
    const assessment = {...made, teams: [{...team, answers: {'HA-1.L2.1': met}} as Team]};
    expect(outcome(assessment, before)).toEqual(['kept HA-1.L2.1']);
    expect(outcome(assessment, subjectOf({...first, edition: '2.0'}))).toEqual([
      'full reworded HA-1.L2.1 > HA-1.L2.1',
    ]);
  });

  it('does not ask what is new where the capability is out of scope', () => {
    const assessment = {
      ...answered(subjectOf(first), all),
      outOfScope: {HA: 'No service of that kind.'},
    };
    expect(outcome(assessment, subjectOf(withCriteria({'HA-1.L2.3': 'New.'})))).toEqual([
      'kept HA-1.L2.1 HA-1.L2.2 HA-1.L3.1',
    ]);
  });
});

describe('a decision', () => {
  const first = subjectOf({
    criteria: {'HA-1.L2.1': 'A.', 'HA-1.L2.2': 'B.', 'HA-1.L2.3': 'C.', 'HA-1.L2.4': 'D.'},
    questions: {'HA-1.L2': 'Is it?'},
  });
  const second = subjectOf({
    edition: '2.0',
    criteria: {
      'HA-1.L2.1': 'A, anew.',
      'HA-1.L2.5': 'B and C.',
      'HA-1.L2.6': 'C alone.',
      'HA-1.L2.7': 'New.',
    },
    questions: {'HA-1.L2': 'Is it so?'},
    fates: [
      ['HA-1.L2.2', 'merged', 'HA-1.L2.5'],
      ['HA-1.L2.3', 'split', 'HA-1.L2.5', 'HA-1.L2.6'],
      ['HA-1.L2.4', 'withdrawn'],
    ],
  });
  const counted: Answer = {holding: 9, sample: 12, note: 'nine of twelve'};
  const before = answered(
    first,
    {'HA-1.L2.1': met, 'HA-1.L2.2': counted, 'HA-1.L2.3': met, 'HA-1.L2.4': partly},
    {'HA-1.L2': true},
  );
  const itemIn = (assessment: Assessment, id: string, mode = 'full'): ReviewItem => {
    const item = rebaseOf(teamOf(assessment), assessment, second).items.find(
      (each) => each.id === id && each.mode === mode,
    );
    if (!item) throw new Error(`No item ${id}.`);
    return item;
  };
  const decide = (assessment: Assessment, id: string, choices: Choices, mode = 'full') =>
    decided(
      assessment,
      teamOf(assessment).id,
      [{item: itemIn(assessment, id, mode), choices}],
      second,
      surroundings(),
    );
  const stamp = (text: string) => ({digest: digest(text), text: {language: 'en', text}});

  it.each<
    [
      what: string,
      item: string,
      choices: Choices,
      expected: Team['answers'][string] | undefined,
      of: string,
    ]
  >([
    [
      'keeps an answer',
      'HA-1.L2.1',
      {'HA-1.L2.1': {from: 'HA-1.L2.1'}},
      {...met, ...stamp('A, anew.')} as Answer,
      'HA-1.L2.1',
    ],
    [
      'changes it',
      'HA-1.L2.1',
      {'HA-1.L2.1': {rating: 'not-met'}},
      {...met, rating: 'not-met', ...stamp('A, anew.')} as Answer,
      'HA-1.L2.1',
    ],
    ['drops it', 'HA-1.L2.1', {}, undefined, 'HA-1.L2.1'],
    [
      'takes the rating of what was counted, not the sample',
      'HA-1.L2.5',
      {'HA-1.L2.5': {from: 'HA-1.L2.2'}},
      {rating: 'partly', note: 'nine of twelve', ...stamp('B and C.')} as Answer,
      'HA-1.L2.5',
    ],
    [
      'leaves the other part unanswered',
      'HA-1.L2.5',
      {'HA-1.L2.5': {from: 'HA-1.L2.3'}},
      undefined,
      'HA-1.L2.6',
    ],
    [
      'answers what is new',
      'HA-1.L2.7',
      {'HA-1.L2.7': {rating: 'met'}},
      {rating: 'met', ...stamp('New.')} as Answer,
      'HA-1.L2.7',
    ],
  ])('%s', (_, id, choices, expected, of) => {
    expect(teamOf(decide(before, id, choices)).answers[of]).toEqual(expected);
  });

  it('takes away what is not in force, and is not asked again', () => {
    const after = decide(before, 'HA-1.L2.5', {});
    expect(Object.keys(teamOf(after).answers)).toEqual(['HA-1.L2.1', 'HA-1.L2.4']);
    expect(outcome(after, second)).toEqual([
      'quick reworded HA-1.L2 > HA-1.L2',
      'full reworded HA-1.L2.1 > HA-1.L2.1',
      'full withdrawn HA-1.L2.4 >',
      'full added > HA-1.L2.7',
    ]);
  });

  it('stamps a question that was kept', () => {
    const after = decide(before, 'HA-1.L2', {'HA-1.L2': {from: 'HA-1.L2'}}, 'quick');
    expect(teamOf(after).quick['HA-1']).toEqual({
      2: true,
      digests: {2: digest('Is it so?')},
      texts: {2: {language: 'en', text: 'Is it so?'}},
    });
  });

  it('is counted, and can be left and taken up again from the file', () => {
    const counts = (assessment: Assessment) => {
      const {reviewed, of, isDue} = changesOf(assessment, second);
      return {reviewed, of, isDue};
    };
    expect(counts(before)).toEqual({reviewed: 0, of: 6, isDue: true});
    const part = decide(before, 'HA-1.L2.5', {'HA-1.L2.5': {from: 'HA-1.L2.3'}});
    expect(counts(part)).toEqual({reviewed: 2, of: 6, isDue: true});
    const again = assessmentSchema.parse(JSON.parse(JSON.stringify(part)));
    expect(again).toEqual(part);
    const {items} = rebaseOf(teamOf(again), again, second);
    const whole = decided(
      again,
      teamOf(again).id,
      items.map((item) => ({item, choices: plainChoices(item) ?? {}})),
      second,
      surroundings(),
    );
    expect(counts(whole)).toEqual({reviewed: 6, of: 6, isDue: true});
    const after = rebased(whole, second, surroundings());
    expect(counts(after)).toEqual({reviewed: 0, of: 0, isDue: false});
    expect(after).toMatchObject({edition: '2.0', basis: basisOf(second)});
    expect(teamOf(after).reviewed).toBeUndefined();
    expect(assessmentSchema.parse(after)).toEqual(after);
  });

  it('has the old result kept as a milestone once, with its levels', () => {
    const after = decide(decide(before, 'HA-1.L2.1', {}), 'HA-1.L2.5', {});
    expect(teamOf(after).milestones).toEqual([
      {
        id: 'made1',
        name: `draft, ${time.slice(0, 10)}`,
        at: time,
        edition: 'draft',
        scoring: 2,
        answers: teamOf(before).answers,
        quick: teamOf(before).quick,
        levels: {'HA-1': 1},
      },
    ]);
  });

  it('is not taken where there is no room for the milestone', () => {
    const [team] = begun(before, second, surroundings()).teams;
    const [milestone] = team?.milestones ?? [];
    if (!milestone) throw new Error('No milestone.');
    const milestones = Array.from({length: limits.milestones}, () => milestone);
    const full = {...before, teams: [{...teamOf(before), milestones}]};
    expect(changesOf(full, second).hasNoRoom).toBe(true);
    expect(decide(full, 'HA-1.L2.1', {})).toBe(full);
    expect(rebased(full, second, surroundings())).toBe(full);
  });

  it('is asked again, and the answer kept, where the text changed again during the review', () => {
    const part = decide(before, 'HA-1.L2.1', {'HA-1.L2.1': {rating: 'not-met'}});
    const third = {
      ...second,
      capabilities: second.capabilities.map((capability) => ({
        ...capability,
        levels: capability.levels.map((level) => ({
          ...level,
          criteria: level.criteria.map((criterion) =>
            criterion.id === 'HA-1.L2.1'
              ? {...criterion, text: 'A, once more.', digest: digest('A, once more.')}
              : criterion,
          ),
        })),
      })),
    };
    expect(outcome(part, third)).toContain('full reworded HA-1.L2.1 > HA-1.L2.1');
    const again = begun(part, third, surroundings());
    expect(teamOf(again).milestones.map(({answers}) => answers['HA-1.L2.1']?.rating)).toEqual([
      'met',
      'not-met',
    ]);
  });

  it('is not made by what only has an overview', () => {
    expect(changesOf(before, overviewOf(second)).isDue).toBe(false);
    expect(stamped(before, overviewOf(second))).toBe(before);
  });
});

describe('another scoring rule', () => {
  const parts: Parts = {
    criteria: {'HA-1.L2.1': 'A.', 'HA-1.L3.1': 'B.', 'HA-2.L2.1': 'C.'},
    metBy: {'HA-1.L2.1': ['HA-1.L3.1']},
  };
  const before = answered(subjectOf({...parts, scoring: 1}), {
    'HA-1.L3.1': met,
    'HA-2.L2.1': met,
  });
  const subject = subjectOf(parts);

  it('is said, with the levels by both', () => {
    expect(changesOf(before, subject)).toMatchObject({
      isDue: true,
      open: 0,
      scoring: {from: 1, to: 2},
    });
    expect(levelsByRules(teamOf(before), before, subject)).toEqual([
      {capability: 'HA-1', before: 1, after: 3},
      {capability: 'HA-2', before: 2, after: 2},
    ]);
  });

  it('is taken over only when that is asked for, and what it was stays', () => {
    expect(stamped(before, subject)).toBe(before);
    const after = rebased(before, subject, surroundings());
    expect(after.scoring).toBe(2);
    expect(teamOf(after).answers).toBe(teamOf(before).answers);
    expect(teamOf(after).milestones).toMatchObject([{scoring: 1, levels: {'HA-1': 1, 'HA-2': 2}}]);
  });
});

describe('the draft', () => {
  const [draft] = loadEditions(path.join(import.meta.dirname, '../..'));
  if (!draft) throw new Error('There is always a working draft.');
  const subject = subjectOfStandard(draft, 'en');
  const [capability] = draft.capabilities;
  const level = capability?.levels.find(({criteria = []}) => criteria.filter(inForce).length > 2);
  const [first, second, third] = level?.criteria?.filter(inForce) ?? [];
  if (!capability || !level || !first || !second || !third) throw new Error('No criteria.');

  /** With the criteria of the level, and its question, changed. */
  const changed = (
    change: (criterion: Criterion) => readonly Criterion[],
    rest: Partial<Capability['levels'][number]> = {},
    edition = draft.edition,
  ): Standard => ({
    ...draft,
    edition,
    capabilities: draft.capabilities.map((each) =>
      each.id === capability.id
        ? {
            ...each,
            levels: each.levels.map((of) =>
              of.level === level.level
                ? {...of, ...rest, criteria: (of.criteria ?? []).flatMap(change)}
                : of,
            ),
          }
        : each,
    ),
  });
  const criteria = subject.capabilities.flatMap(({levels}) =>
    levels.flatMap((each) => each.criteria),
  );
  const questions = subject.capabilities.flatMap(({id, levels}) =>
    levels.flatMap(({level: number, question}) => (question ? [`${id}.L${number}`] : [])),
  );
  const whole = answered(
    subject,
    Object.fromEntries(criteria.map(({id}) => [id, met])),
    Object.fromEntries(questions.map((id) => [id, true])),
  );
  const count = criteria.length + questions.length;
  /** What is kept as a number, what is asked by its ids. */
  const asked = (standard: Standard, language: 'zh' | 'en' = 'en'): readonly string[] => {
    const [kept = '', ...lines] = outcome(whole, subjectOfStandard(standard, language));
    return [`kept ${kept.split(' ').length - 1} of ${count}`, ...lines];
  };

  it('as it is, in either language, asks nothing', () => {
    expect(asked(draft)).toEqual([`kept ${count} of ${count}`]);
    expect(asked(draft, 'zh')).toEqual([`kept ${count} of ${count}`]);
    expect(rebased(whole, subject, surroundings())).toBe(whole);
    expect(assessmentSchema.parse(whole)).toEqual(whole);
  });

  it.each(['zh', 'en'] as const)('reworded in %s, asks that in both', (language) => {
    const reworded = changed((criterion) => [
      criterion.id === first.id
        ? {...criterion, text: {...criterion.text, [language]: `${criterion.text[language]} X`}}
        : criterion,
    ]);
    const expected = [`kept ${count - 1} of ${count}`, `full reworded ${first.id} > ${first.id}`];
    expect(asked(reworded, 'en')).toEqual(expected);
    expect(asked(reworded, 'zh')).toEqual(expected);
  });

  it('as a second edition that splits, withdraws, adds and asks anew, asks that', () => {
    const made = (id: string): Criterion => ({
      ...first,
      id,
      text: {zh: `${id} 的判据。`, en: `The criterion ${id}.`},
    });
    const ids = [97, 98, 99].map((number) => `${capability.id}.L${level.level}.${number}`);
    const [part = '', rest = '', added = ''] = ids;
    const reason = {zh: '理由。', en: 'The reason.'};
    const edition = changed(
      (criterion) => {
        if (criterion.id === first.id) {
          return [{...criterion, status: 'withdrawn', splitInto: [part, rest], reason}];
        }
        if (criterion.id === second.id) return [{...criterion, status: 'withdrawn', reason}];
        return criterion.id === third.id
          ? [criterion, made(part), made(rest), made(added)]
          : [criterion];
      },
      {question: {zh: '做到了吗？', en: 'Is it done?'}},
      {...draft.edition, path: '2.0', status: 'released'},
    );
    const question = `${capability.id}.L${level.level}`;
    expect(asked(edition)).toEqual([
      `kept ${count - 3} of ${count}`,
      `quick reworded ${question} > ${question}`,
      `full withdrawn ${second.id} >`,
      `full split ${first.id} > ${part} ${rest}`,
      `full added > ${added}`,
    ]);
    expect(changesOf(whole, subjectOfStandard(edition, 'en'))).toMatchObject({
      edition: {from: 'draft', to: '2.0'},
      of: 5,
    });
  });
});

describe('of any answers', () => {
  const ids = ['HA-1.L2.1', 'HA-1.L2.2', 'HA-1.L3.1', 'HA-2.L2.1', 'AV-1.L2.1', 'AV-1.L5.1'];
  const questions = ['HA-1.L2', 'HA-1.L3', 'HA-2.L2', 'AV-1.L5'];
  const text = fc.constantFrom('One.', 'Two.', 'Three.');
  const someSubject = fc
    .record({
      edition: fc.constantFrom('draft', '2.0'),
      scoring: fc.constantFrom(1, 2),
      criteria: fc.dictionary(fc.constantFrom(...ids), text),
      questions: fc.dictionary(fc.constantFrom(...questions), text),
      fates: fc.array(
        fc.tuple(
          fc.constantFrom(...ids, 'HA-1', 'HA-2', 'AV-1'),
          fc.constantFrom('split', 'merged', 'replaced', 'withdrawn'),
          fc.constantFrom(...ids, 'HA-1', 'HA-2', 'AV-1'),
        ),
        {maxLength: 6},
      ),
    })
    .map((parts) => subjectOf(parts as Parts));
  const someAnswer = fc.oneof(
    fc.constantFrom(met, partly, {note: 'only a note'}),
    fc.record({holding: fc.integer({min: 0, max: 9}), sample: fc.integer({min: 9, max: 12})}),
  );
  const someAnswers = fc.tuple(
    someSubject,
    fc.dictionary(fc.constantFrom(...ids), someAnswer),
    fc.dictionary(fc.constantFrom(...questions), fc.boolean()),
  );
  const someAssessment = someAnswers.map(([subject, answers, quick]) => ({
    subject,
    assessment: answered(subject, answers, quick),
  }));
  /** To nothing but what the subject asks. */
  const fittingAssessment = someAnswers.map(([subject, answers, quick]) => {
    const asked = basisOf(subject);
    const among = <Value>(of: Readonly<Record<string, Value>>, known: object) =>
      Object.fromEntries(Object.entries(of).filter(([id]) => id in known));
    return {
      subject,
      assessment: answered(subject, among(answers, asked.criteria), among(quick, asked.questions)),
    };
  });

  it('re-basing onto what is known of the same subject changes nothing', () => {
    fc.assert(
      fc.property(fittingAssessment, ({subject, assessment}) => {
        expect(rebased(assessment, subject, surroundings())).toBe(assessment);
        expect(begun(assessment, subject, surroundings())).toBe(assessment);
      }),
    );
  });

  it('whatever is decided, every answer stays as it was or is in the milestone, and the review ends', () => {
    const seeds = fc.array(fc.nat(), {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(someAssessment, someSubject, seeds, ({assessment}, subject, seed) => {
        let now = assessment;
        const outside = surroundings();
        for (let round = 0; round < 40; round += 1) {
          const {items} = rebaseOf(teamOf(now), now, subject);
          const number = seed[round % seed.length] ?? 0;
          const item = items[number % items.length];
          if (!item) break;
          const from = item.old[number % Math.max(1, item.old.length)];
          const choices: Choices = Object.fromEntries(
            item.now.flatMap((id) =>
              from && number % 3 > 0 ? [[id, {from: from.id}] as const] : [],
            ),
          );
          const before = rebaseOf(teamOf(now), now, subject);
          now = decided(now, teamOf(now).id, [{item, choices}], subject, outside);
          const after = rebaseOf(teamOf(now), now, subject);
          expect(after.reviewed).toBeGreaterThan(before.reviewed);
          expect(after.of).toBe(before.of);
        }
        expect(rebaseOf(teamOf(now), now, subject).items).toEqual([]);
        const end = rebased(now, subject, outside);
        expect(changesOf(end, subject).isDue).toBe(false);
        const {answers, quick, milestones} = teamOf(end);
        const was = teamOf(assessment);
        const [milestone] = milestones;
        if (milestone) {
          expect(milestone).toMatchObject({answers: was.answers, quick: was.quick});
        } else {
          expect({answers, quick}).toEqual({answers: was.answers, quick: was.quick});
        }
        expect(milestones.length).toBeLessThanOrEqual(1);
        expect(assessmentSchema.parse(end)).toEqual(end);
      }),
      {numRuns: 100},
    );
  }, 30_000);

  it('what is edited during a review is not lost either', () => {
    const subject = subjectOf({criteria: {'HA-1.L2.1': 'A.'}});
    const before = answered(subject, {'HA-1.L2.1': met});
    const second = subjectOf({criteria: {'HA-1.L2.1': 'B.'}});
    const [team] = before.teams;
    const after = edited(
      begun(before, second, surroundings()),
      {do: 'answer', team: team?.id ?? '', criterion: 'HA-1.L2.1', answer: partly},
      surroundings(),
    );
    expect(teamOf(after).milestones[0]?.answers['HA-1.L2.1']?.rating).toBe('met');
  });
});

describe('what is not in force any more', () => {
  const around = {...surroundings(), milestoneName: () => 'before'};

  it('has no target and no scope after the taking over, and both are listed before', () => {
    const subject = smallSubject();
    const team = {id: 'team1', name: 'T', answers: {}, actions: [], milestones: []};
    const before: Assessment = {
      ...newAssessment({assessment: 'A', team: 'T'}, subject, around),
      targets: {DS: 3, 'DS-1': 4, ZZ: 2, 'DS-9': 5},
      outOfScope: {'AV-1': 'x', 'DS-8': 'gone'},
      teams: [{...team, quick: {'DS-1': {2: true}}}],
    };
    const changes = changesOf(before, subject);
    expect(changes).toMatchObject({isDue: true, open: 0});
    expect(changes.dropped).toEqual({targets: {ZZ: 2, 'DS-9': 5}, outOfScope: {'DS-8': 'gone'}});
    const after = rebased(before, subject, around);
    expect(after.targets).toEqual({DS: 3, 'DS-1': 4});
    expect(after.outOfScope).toEqual({'AV-1': 'x'});
    expect(changesOf(after, subject).isDue).toBe(false);
  });

  it('is decided for several teams at once, without time that grows with the square', () => {
    const subject = smallSubject();
    const answers = Object.fromEntries(
      Array.from({length: 4000}, (_, index) => [
        `Z${String.fromCharCode(65 + Math.floor(index / 99))}-${(index % 99) + 1}.L2.1`,
        {rating: 'met'} as const,
      ]),
    );
    const teams = ['team1', 'team2'].map((id) => ({
      ...{id, name: id, quick: {}, answers, actions: [], milestones: []},
    }));
    const before: Assessment = {
      ...newAssessment({assessment: 'A', team: 'T'}, subject, around),
      edition: '1.0',
      teams,
    };
    const {teams: found} = changesOf(before, subject);
    const decisions = Object.fromEntries(
      found.map(({id, items}) => [id, items.map((item) => ({item, choices: {}}))]),
    );
    const begin = performance.now();
    const after = decidedIn(before, decisions, subject, around);
    // The square took half a minute.
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(after.teams.map((each) => Object.keys(each.answers).length)).toEqual([0, 0]);
    expect(changesOf(after, subject)).toMatchObject({open: 0, reviewed: 8000});
    const alone = decidedIn(before, {team2: decisions.team2 ?? []}, subject, around);
    expect(alone.teams[0]?.answers).toBe(answers);
    expect(changesOf(alone, subject)).toMatchObject({open: 4000, reviewed: 4000});
  });
});
