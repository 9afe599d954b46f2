/** Hundreds of files and links that are wrong on purpose: each is refused in words, or what is kept of it is sound. */
import {inflateSync} from 'fflate';
import {expect, test} from 'vitest';
import {fileOf, fullAssessment, smallSubject} from '../../tests/fixtures/assessment';
import {hostileFiles, hostileLinks} from '../../tests/fixtures/hostile';
import {assessment as schema, type Assessment} from './document';
import {linkFragment, readFragment} from './link';
import {readAssessment, type ReadProblem} from './read-file';
import {resultsOf} from './results';

const sound = fullAssessment();
const subject = smallSubject();
const [team] = sound.teams;
if (!team) throw new Error('It has a team.');
const fragment = linkFragment(team, sound, subject);
const payload = JSON.parse(
  new TextDecoder().decode(
    inflateSync(new Uint8Array(Buffer.from(fragment.slice('#a=1.'.length), 'base64url'))),
  ),
) as Record<string, unknown>;
const seed = 20_261_129;
const files = hostileFiles(sound, seed, 600);
const links = hostileLinks(fragment, payload, seed, 300);

/** What all objects share, as it is; and whether something ran. */
const shared = (): string[] =>
  [Object.prototype, Array.prototype, Function.prototype, globalThis].flatMap((object) => [
    ...Reflect.ownKeys(object).map(String),
    '|',
  ]);

const isInWords = ({kind, place = '', value = ''}: ReadProblem): boolean =>
  kind.length > 0 &&
  place.length < 500 &&
  value.length <= 100 &&
  !/\p{Surrogate}/u.test(place + value);

function expectSound(assessment: Assessment): void {
  expect(schema.safeParse(assessment).success).toBe(true);
  const text = fileOf(assessment);
  expect(/\\u(d[89a-f]|00[01])/.test(text)).toBe(false);
  expect(readAssessment(text)).toEqual({ok: true, assessment});
  for (const each of assessment.teams) {
    expect(() => resultsOf(each, assessment, subject)).not.toThrow();
    expect(() => linkFragment(each, assessment, subject)).not.toThrow();
  }
}

/** Runs it, and again where it took too much time: a pause of the machine is no freeze. */
function timed<Value>(run: () => Value): {readonly value: Value; readonly milliseconds: number} {
  let fastest = Infinity;
  for (let turn = 0; ; turn += 1) {
    const start = performance.now();
    const value = run();
    fastest = Math.min(fastest, performance.now() - start);
    if (fastest < 200 || turn === 4) return {value, milliseconds: fastest};
  }
}

test('the corpus is large, and the same for a seed', () => {
  expect(files.length + links.length).toBeGreaterThanOrEqual(500);
  const again = hostileFiles(sound, seed, 600).map(({name}) => name);
  expect(files.map(({name}) => name)).toEqual(again);
}, 60_000);

test('files: a problem in words or a sound assessment, at once, and nothing else changes', () => {
  const before = shared();
  const untouched = structuredClone(sound);
  const slow: string[] = [];
  const taken: string[] = [];
  let kept = 0;
  for (const {name, input, isRefused} of files) {
    const {value: read, milliseconds} = timed(() => readAssessment(input));
    if (milliseconds >= 200) slow.push(`${name}: ${Math.round(milliseconds)} ms`);
    if (!read.ok) {
      expect(isInWords(read.problem), name).toBe(true);
      continue;
    }
    kept += 1;
    if (isRefused) taken.push(name);
    expectSound(read.assessment);
  }
  expect(slow).toEqual([]);
  expect(taken).toEqual([]);
  expect(kept).toBeGreaterThan(30);
  expect(shared()).toEqual(before);
  expect(sound).toEqual(untouched);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 60_000);

test('links: likewise', () => {
  const before = shared();
  const slow: string[] = [];
  const taken: string[] = [];
  let kept = 0;
  for (const {name, input, isRefused} of links) {
    const {value: read, milliseconds} = timed(() => readFragment(input, subject));
    if (milliseconds >= 200) slow.push(`${name}: ${Math.round(milliseconds)} ms`);
    if (!read.ok) {
      expect(isInWords(read.problem), name).toBe(true);
      continue;
    }
    kept += 1;
    if (isRefused) taken.push(name);
    expectSound(read.shared.assessment);
  }
  expect(slow).toEqual([]);
  expect(taken).toEqual([]);
  expect(kept).toBeGreaterThan(2);
  expect(shared()).toEqual(before);
}, 60_000);
