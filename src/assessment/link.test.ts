import {deflateSync, inflateSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {fullAssessment, smallSubject} from '../../tests/fixtures/assessment';
import type {Assessment, Team} from './document';
import {linkFragment, readFragment, type SharedView} from './link';
import {overviewOf} from './overview';
import type {Subject} from './subject';

const subject = smallSubject();
const sound = fullAssessment();
const [team] = sound.teams;
if (!team) throw new Error('There is a team.');
const fragment = linkFragment(team, sound, subject);

const payloadOf = (link: string): string =>
  new TextDecoder().decode(
    inflateSync(new Uint8Array(Buffer.from(link.slice('#a=1.'.length), 'base64url'))),
  );

function opened(link: string, by: Subject = subject): SharedView {
  const read = readFragment(link, by);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.shared;
}

test('a link carries ratings, targets, edition and rule', () => {
  const {assessment, edition, scoring, isSameEdition, changed} = opened(fragment);
  expect({edition, scoring, isSameEdition}).toEqual({
    edition: 'draft',
    scoring: 2,
    isSameEdition: true,
  });
  expect(assessment).toMatchObject({tier: 'B', targets: {DS: 3, 'DS-1': 4}, commit: 'abcdef1'});
  const [shared] = assessment.teams;
  expect(shared?.answers).toMatchObject({
    'DS-1.L2.1': {rating: 'met'},
    'DS-1.L2.2': {rating: 'met'},
    'DS-2.L2.1': {rating: 'not-applicable'},
    'DS-2.L2.2': {rating: 'not-met'},
  });
  expect(shared?.quick['AV-1']).toMatchObject({2: true, 3: true, 4: false});
  expect(changed).toEqual([]);
});

test('in a link, what is not known is no', () => {
  const quick = {'AV-1': {2: true, 3: 'unknown'}} as const;
  const [shared] = opened(linkFragment({...team, quick}, sound, subject)).assessment.teams;
  expect(shared?.quick['AV-1']).toMatchObject({2: true, 3: false});
});

test('a link never carries names, notes, evidence, reasons, dates or times', () => {
  const said = payloadOf(fragment) + JSON.stringify(opened(fragment).assessment);
  const kept =
    /\ban? (note|owner|assessor|reason|team|assessment|action|milestone)\b|wiki|safe|javascript|secret|reason, |20\d\d-|team1|a1b2\b/i;
  expect(kept.test(JSON.stringify(sound))).toBe(true);
  expect(said.match(kept)).toBeNull();
  const wordless: Assessment = {
    ...sound,
    name: 'x',
    created: '2030-01-01T00:00:00.000Z',
    modified: '2030-01-01T00:00:00.000Z',
    outOfScope: {'ZZ-9': 'another'},
  };
  const rated: Team = {...team, name: 'y', actions: [], milestones: []};
  expect(linkFragment(rated, wordless, subject)).toBe(fragment);
});

test('a link of all that is answered is short enough to send', () => {
  const quick = Object.fromEntries(
    Array.from({length: 35}, (_, index) => [
      `AB-${index + 1}`,
      {2: true, 3: index % 2 === 0, 4: false, 5: false},
    ]),
  );
  expect(linkFragment({quick, answers: {}}, sound, subject).length).toBeLessThan(1000);
});

describe('what was reworded since', () => {
  const reworded: Subject = {
    ...subject,
    capabilities: subject.capabilities.map((capability) => ({
      ...capability,
      levels: capability.levels.map((level) => ({
        ...level,
        ...(capability.id === 'AV-1' && level.level === 3 && {digest: 'ffffffffffff'}),
        criteria: level.criteria.map((criterion) =>
          criterion.id === 'DS-1.L2.1' ? {...criterion, digest: 'ffffffffffff'} : criterion,
        ),
      })),
    })),
  };

  test('is named, and only that', () => {
    expect([...opened(fragment, reworded).changed].sort()).toEqual(['AV-1.L3', 'DS-1.L2.1']);
  });

  test('is named too of what is there no more, in another edition', () => {
    const later = {
      ...subject,
      edition: '1.0',
      capabilities: subject.capabilities.filter(({id}) => id !== 'DS-2'),
    };
    const {isSameEdition, changed, assessment} = opened(fragment, later);
    expect(isSameEdition).toBe(false);
    expect([...changed].sort()).toEqual(['DS-2.L2.1', 'DS-2.L2.2']);
    expect(assessment.teams[0]?.answers['DS-2.L2.2']?.rating).toBe('not-met');
  });

  test('an overview cannot tell of what it has not got, and says nothing of it', () => {
    expect(opened(fragment, overviewOf(reworded)).changed).toEqual([]);
  });
});

describe('a problem', () => {
  const linkOf = (payload: object): string =>
    `#a=1.${Buffer.from(deflateSync(new TextEncoder().encode(JSON.stringify(payload)))).toString('base64url')}`;

  test.each([
    ['no link of an assessment', '#results', 'not-an-assessment'],
    ['a later version', fragment.replace('a=1.', 'a=2.'), 'newer-version'],
    ['an end that is missing', fragment.slice(0, -4), 'wrong-compression'],
    ['no end at all', '#a=1.', 'truncated'],
    ['too much', `#a=1.${'A'.repeat(200_000)}`, 'too-big'],
    ['a bomb', linkOf({e: 'draft', s: 2, q: {'DS-1': ' '.repeat(5_000_000)}}), 'too-big'],
    ['a rule that is not known', linkOf({e: 'draft', s: 9}), 'unknown-scoring'],
    [
      'a level that there is not',
      linkOf({e: 'draft', s: 2, r: {'DS-1': '6.1m'}}),
      'not-an-assessment',
    ],
    ['a rating twice', linkOf({e: 'draft', s: 2, r: {'DS-1': '2.1m2.1p'}}), 'not-an-assessment'],
    ['something between', linkOf({e: 'draft', s: 2, q: {'DS-1': '2y 3y'}}), 'not-an-assessment'],
    ['a field more', linkOf({e: 'draft', s: 2, note: 'x'}), 'not-an-assessment'],
  ])('with %s is told', (_, link, kind) => {
    expect(readFragment(link, subject)).toMatchObject({ok: false, problem: {kind}});
  });
});

test('a fragment is read with its sign or without', () => {
  expect(opened(fragment.slice(1))).toEqual(opened(fragment));
});
