/** A file of an assessment → the assessment, or what is wrong with it. Never throws, never runs what it reads. */
import type * as z from 'zod/mini';
import {hasScoringRule} from '../model/scoring';
import {assessment as assessmentSchema, type Assessment} from './document';
import {asNewest, formatName, formatVersion, limits} from './format';
import {
  parseJson,
  placeIn,
  problem,
  shortened,
  wellFormed,
  type Read,
  type ReadProblem,
} from './parse-json';

export type {ReadProblem} from './parse-json';

/** Of text in bytes, and of text in UTF-16 units: some ten times what the largest real assessment takes. */
export const largestFile = 5_000_000;

export type ReadAssessment =
  | {readonly ok: true; readonly assessment: Assessment}
  | {readonly ok: false; readonly problem: ReadProblem};

/** @param input the file's bytes or its text; a file that is too big need not be read first: its size tells */
export function readAssessment(input: string | Uint8Array): ReadAssessment {
  if (input.length > largestFile) return problem('too-big', {value: String(largestFile)});
  const text = textOf(input);
  if (text === undefined) return problem('not-text');
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const checked = checkedAssessment(parsed.value);
  return checked.ok ? {ok: true, assessment: checked.value} : checked;
}

/** UTF-8, or UTF-16 where a mark says so; the mark is no part of the text. */
function textOf(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return input.replace(/^\ufeff/, '');
  const [first, second] = input;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(input);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** A value that came out of JSON as an assessment: the same object, with its texts well formed. */
export function checkedAssessment(value: unknown): Read<Assessment> {
  if (!isObject(value) || value.format !== formatName) return problem('not-an-assessment');
  const {version} = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > formatVersion) {
    return problem('newer-version', {value: String(version)});
  }
  const newest = asNewest(value) as JsonObject;
  const shape = firstFault(newest);
  if (shape) return {ok: false, problem: shape};
  const sound = sanitised(newest) as Assessment;
  const fault = scoringFault(sound) ?? duplicateId(sound);
  return fault ? {ok: false, problem: fault} : {ok: true, value: sound};
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The first thing that is not as the format has it. Team by team, and within a team part by part: a file that is wrong
 * throughout would else give a finding for each of its hundred thousand values.
 */
function firstFault(value: JsonObject): ReadProblem | undefined {
  const {teams} = value;
  const isTooLong = Array.isArray(teams) && teams.length > limits.teams;
  if (!Array.isArray(teams) || teams.length < 2 || isTooLong) {
    return faultOf(isTooLong ? {...value, teams: 0} : value);
  }
  for (const [index, team] of teams.entries()) {
    const fault = faultOf({...value, teams: [team]});
    if (fault) {
      const place = fault.place?.replace(/^teams\[0\]/, `teams[${index}]`);
      return {...fault, ...(place !== undefined && {place})};
    }
  }
  return undefined;
}

function faultOf(value: JsonObject): ReadProblem | undefined {
  const issue = firstIssue(value);
  if (!issue) return undefined;
  if (issue.code === 'unrecognized_keys') {
    return {kind: 'unknown-field', ...at(issue.path), value: shortened(issue.keys[0] ?? '')};
  }
  const found = valueAt(value, issue.path);
  if (found === undefined) return {kind: 'missing', ...at(issue.path)};
  return {kind: 'wrong-value', ...at(issue.path), value: shownValue(found)};
}

function firstIssue(value: unknown): z.core.$ZodIssue | undefined {
  try {
    return assessmentSchema.safeParse(value).error?.issues[0];
  } catch {
    // With enough that is wrong at once the schema's library runs out of stack.
    return {code: 'custom', path: [], message: '', input: value};
  }
}

function at(path: readonly PropertyKey[]): {readonly place?: string} {
  return path.length > 0 ? {place: placeIn(path)} : {};
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return shortened(typeof value === 'string' ? value : String(value));
}

/** With every text well formed; an object in which all are stays the same. */
function sanitised(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(sanitised);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sanitised(inner)]));
}

/** What no code works out has no results; of a milestone, that is said where it is shown. */
function scoringFault({scoring}: Assessment): ReadProblem | undefined {
  return hasScoringRule(scoring) ? undefined : {kind: 'unknown-scoring', value: String(scoring)};
}

/** Edits find teams, actions and milestones by their ids. */
function duplicateId({teams}: Assessment): ReadProblem | undefined {
  const lists = [teams, ...teams.flatMap(({actions, milestones}) => [actions, milestones])];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const {id} of list) {
      if (seen.has(id)) return {kind: 'duplicate-id', value: id};
      seen.add(id);
    }
  }
  return undefined;
}
