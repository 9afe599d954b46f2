import {describe, expect, test} from 'vitest';
import {fileOf, fullAssessment} from '../../tests/fixtures/assessment';
import {placeIn, shortened, wellFormed} from './parse-json';
import {largestFile, readAssessment, type ReadProblem} from './read-file';

const sound = fullAssessment();
const text = fileOf(sound);
const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

function problemOf(input: string | Uint8Array): ReadProblem {
  const read = readAssessment(input);
  if (read.ok) throw new Error('It was read.');
  return read.problem;
}

/** The file with a piece of its text replaced. */
function changed(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The file does not hold ${from}.`);
  return text.replace(from, () => to);
}

describe('a file', () => {
  test.each<[string, string | Uint8Array]>([
    ['text', text],
    ['text with a mark', `\ufeff${text}`],
    ['bytes', utf8(text)],
    ['bytes with a mark', utf8(`\ufeff${text}`)],
    [
      'UTF-16',
      new Uint8Array(new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer),
    ],
    ['text in a line', JSON.stringify(sound)],
  ])('is read from %s', (_, input) => {
    expect(readAssessment(input)).toEqual({ok: true, assessment: sound});
  });

  test('of version 1 is read as one of the newest, and nothing of it is lost', () => {
    const earlier = JSON.parse(text) as Record<string, unknown>;
    const [team] = sound.teams;
    if (!team) throw new Error('There is a team.');
    const {industry, quick, ...rest} = team;
    expect(industry).toBeDefined();
    const then = {...rest, quick: {'AV-1': {2: true, 3: false}}};
    const read = readAssessment(JSON.stringify({...earlier, version: 1, teams: [then]}));
    expect(Object.keys(quick)).toEqual(['AV-1']);
    expect(read).toEqual({ok: true, assessment: {...sound, version: 2, teams: [then]}});
  });

  test('keeps ids of another edition, when they are well formed', () => {
    const read = readAssessment(changed('"DS-1.L2.2"', '"XY-77.L5.12"'));
    expect(read.ok && read.assessment.teams[0]?.answers['XY-77.L5.12']).toEqual({
      holding: 9,
      sample: 10,
    });
  });

  test('keeps as text what could be an address, markup or a formula', () => {
    for (const said of ['javascript:alert(1)', '<img src=x onerror=alert(1)>', '=1+1']) {
      const read = readAssessment(changed('"in the safe"', JSON.stringify(said)));
      expect(read.ok && read.assessment.teams[0]?.answers['DS-1.L2.1']?.evidence?.[2]).toBe(said);
    }
  });

  test('loses halves of characters and control characters, which no other file could hold', () => {
    const read = readAssessment(changed('"A note"', '"a\\ud800b\\u0000c\\nd"'));
    expect(read.ok && read.assessment.teams[0]?.answers['DS-1.L2.1']?.note).toBe(
      'a\ufffdb\ufffdc\nd',
    );
  });
});

describe('a problem', () => {
  test.each<[string, string | Uint8Array, ReadProblem]>([
    ['nothing', ' \n', {kind: 'empty'}],
    ['too much', ' '.repeat(largestFile + 1), {kind: 'too-big', value: '5000000'}],
    ['too many bytes', new Uint8Array(largestFile + 1), {kind: 'too-big', value: '5000000'}],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), {kind: 'not-text'}],
    ['zeros', new Uint8Array(10), {kind: 'not-text'}],
    ['words', 'Dear team', {kind: 'not-json'}],
    ['what is cut', text.slice(0, 700), {kind: 'truncated'}],
    ['what is deep', '['.repeat(100_000), {kind: 'too-deep'}],
    ['a list', '[]', {kind: 'not-an-assessment'}],
    ['another format', changed('application-operations-', 'x-'), {kind: 'not-an-assessment'}],
    [
      'a later format',
      changed('"version": 2', '"version": 3'),
      {kind: 'newer-version', value: '3'},
    ],
    [
      'a version in words',
      changed('"version": 2', '"version": "1"'),
      {kind: 'wrong-value', place: 'version', value: '1'},
    ],
    [
      'a rule that is not known',
      changed('"scoring": 2', '"scoring": 9'),
      {kind: 'unknown-scoring', value: '9'},
    ],
    [
      'a wrong rating',
      changed('"rating": "met"', '"rating": "yes"'),
      {kind: 'wrong-value', place: 'teams[0].answers["DS-1.L2.1"].rating', value: 'yes'},
    ],
    [
      'a list for a text',
      changed('"A note"', '["A note"]'),
      {kind: 'wrong-value', place: 'teams[0].answers["DS-1.L2.1"].note', value: '[…]'},
    ],
    [
      'something wrong in the second team',
      changed('"A second team"', '3'),
      {kind: 'wrong-value', place: 'teams[1].name', value: '3'},
    ],
    [
      'a field that there is not',
      changed('"tier": "B"', '"mood": "B"'),
      {kind: 'unknown-field', value: 'mood'},
    ],
    [
      'a field that is missing',
      changed('"name": "An assessment",', ''),
      {kind: 'missing', place: 'name'},
    ],
    [
      'an id of another form',
      changed('"DS-1.L2.2"', '"DS-1.L1.2"'),
      {kind: 'wrong-value', place: 'teams[0].answers["DS-1.L1.2"]', value: '{…}'},
    ],
    [
      'a key twice',
      changed('"owner": "An owner"', '"rating": "met"'),
      {kind: 'duplicate-key', place: 'teams[0].answers["DS-1.L2.1"]', value: 'rating'},
    ],
    [
      'the name of the prototype, written otherwise',
      changed('"tier": "B"', '"\\u005f_proto__": {"polluted": true}'),
      {kind: 'forbidden-key', value: '__proto__'},
    ],
    ['two teams of an id', changed('"team2"', '"team1"'), {kind: 'duplicate-id', value: 'team1'}],
    [
      'an edition that is no path',
      changed('"edition": "draft"', '"edition": "javascript:x"'),
      {kind: 'wrong-value', place: 'edition', value: 'javascript:x'},
    ],
  ])('with %s is told', (_, input, problem) => {
    expect(problemOf(input)).toEqual(problem);
  });

  test('with lists longer than any team has is told at once', () => {
    const file = changed('"actions": [\n', `"actions": [${'{},'.repeat(100_000)}\n`);
    expect(problemOf(file)).toEqual({kind: 'too-many-values', place: 'teams[0].actions'});
  });
});

test('a place is written as programs write it, and what is long is cut', () => {
  expect(placeIn(['teams', 0, 'answers', 'DS-1.L2.1', 'note'])).toBe(
    'teams[0].answers["DS-1.L2.1"].note',
  );
  expect(placeIn([])).toBe('');
  expect(shortened('x'.repeat(100))).toHaveLength(80);
  expect(shortened(`${'x'.repeat(78)}😀yyy`)).toBe(`${'x'.repeat(78)}\ufffd…`);
  expect(wellFormed('a😀\t\n')).toBe('a😀\t\n');
});

test('a milestone by a rule that is not known keeps no file from being read', () => {
  const read = readAssessment(changed('"scoring": 1', '"scoring": 9'));
  expect(read.ok && read.assessment.teams[0]?.milestones[0]?.scoring).toBe(9);
});
