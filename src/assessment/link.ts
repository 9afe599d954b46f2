/**
 * A team's ratings in the fragment of an address, which no server sees: `#a=1.<base64url of deflated JSON>`. Ratings,
 * quick answers, targets, edition and rule – never names, notes, evidence or reasons. What it opens is read-only.
 */
import {deflateSync, Inflate} from 'fflate';
import * as z from 'zod/mini';
import {hasScoringRule, scoringRule} from '../model/scoring';
import {
  areaId,
  capabilityId,
  editionPath,
  criterionId,
  type Answer,
  type Assessment,
  type QuickAnswer,
  type Rating,
  type Team,
} from './document';
import {formatName, formatVersion, limits} from './format';
import {parseJson, problem, type Read, type ReadProblem} from './parse-json';
import {ratingOf} from './results';
import type {Subject} from './subject';
import {outOfScopeReason, upperLevels} from './targets';

const linkVersion = 1;
const beginning = /^#?a=(\d{1,6})\.(.*)$/s;
/** Of the fragment; a full assessment takes a tenth of it. */
const largestFragment = 100_000;
/** Of what comes out of it, in bytes. */
const largestPayload = 500_000;
/** So much is inflated at a time, at the most some 500 KB: a bomb is stopped when it begins. */
const chunk = 512;
/** Hex digits of a digest that a link has room for. */
const digestDigits = 6;

/** What a link opens. */
export interface SharedView {
  /** With a team without a name. What has a reason by the rule has a dash for it. */
  readonly assessment: Assessment;
  readonly edition: string;
  readonly scoring: number;
  readonly isSameEdition: boolean;
  /** Criteria, and levels by quick mode, whose text was another when they were answered; or that there are no more. */
  readonly changed: readonly string[];
}

export type ReadFragment =
  | {readonly ok: true; readonly shared: SharedView}
  | {readonly ok: false; readonly problem: ReadProblem};

const letters = {
  met: 'm',
  partly: 'p',
  'not-met': 'n',
  'not-applicable': 'a',
} as const satisfies Record<Rating, string>;
const ratings: ReadonlyMap<string, Rating> = new Map(
  Object.entries(letters).map(([rating, letter]) => [letter, rating as Rating]),
);

/** Criteria of a capability: `2.1m0f3a9c2.2p…`: level, number, rating, digest. */
const criteriaText = /([2-5]\.[1-9]\d?)([mpna])([0-9a-f]{6})?/y;
/** Levels of a capability by quick mode: `2y0f3a9c3n…`. */
const quickText = /([2-5])([yn])([0-9a-f]{6})?/y;

const text = z.string().check(z.maxLength(limits.lines));
const payloadSchema = z.strictObject({
  /** Edition. */
  e: editionPath,
  /** Scoring rule. */
  s: z.int().check(z.gte(1), z.lte(1000)),
  /** Commit. */
  c: z.optional(z.string().check(z.regex(/^[0-9a-f]{7,40}$/))),
  /** Tier. */
  t: z.optional(z.literal(['A', 'B', 'C'])),
  /** Targets. */
  g: z.optional(z.record(z.union([areaId, capabilityId]), z.literal([2, 3, 4, 5]))),
  /** What is out of scope. */
  o: z.optional(z.array(z.union([areaId, capabilityId])).check(z.maxLength(2000))),
  /** Quick answers, by capability. */
  q: z.optional(z.record(capabilityId, text)),
  /** Ratings, by capability. */
  r: z.optional(z.record(capabilityId, text)),
});
type Payload = z.infer<typeof payloadSchema>;

/** The fragment of a team's ratings. The same ratings give the same fragment, in whatever order they were given. */
export function linkFragment(
  {quick, answers}: Pick<Team, 'quick' | 'answers'>,
  assessment: Assessment,
  subject: Subject,
): string {
  const digests = assessment.edition === subject.edition ? digestsOf(subject) : new Map();
  const short = (digest: string | undefined): string => digest?.slice(0, digestDigits) ?? '';
  const rule = scoringRule(assessment.scoring);

  const quickTexts = Object.entries(quick).map(([id, answer]) => [
    id,
    upperLevels
      .flatMap((level) => {
        const said = answer[level];
        if (said === undefined) return [];
        const digest = answer.digests?.[level] ?? (digests.get(`${id}.L${level}`) as string);
        // What is not known counts as no: a link says no more.
        return [`${level}${said === true ? 'y' : 'n'}${short(digest)}`];
      })
      .join(''),
  ]);
  const rated = Object.entries(answers).flatMap(([id, answer]) => {
    const rating = ratingOf(answer, rule);
    if (rating === 'unanswered') return [];
    const [capability = '', level = '', number = ''] = id.split('.');
    const digest = short(answer.digest ?? (digests.get(id) as string));
    const token = `${level.slice(1)}.${number}${letters[rating]}${digest}`;
    return [{capability, order: `${level}.${number.padStart(2, '0')}`, token}];
  });
  const ratingTexts = new Map<string, string>();
  for (const {capability, token} of rated.sort((a, b) => compare(a.order, b.order))) {
    ratingTexts.set(capability, (ratingTexts.get(capability) ?? '') + token);
  }
  const outOfScope = Object.keys(assessment.outOfScope)
    .filter((id) => outOfScopeReason(assessment, id) !== undefined)
    .sort();
  const {edition, scoring, commit, tier, targets} = assessment;
  const payload: Payload = {
    e: edition,
    s: scoring,
    ...(commit !== undefined && {c: commit}),
    ...(tier && {t: tier}),
    ...filled('g', Object.entries(targets)),
    ...(outOfScope.length > 0 && {o: outOfScope}),
    ...filled(
      'q',
      quickTexts.filter(([, said]) => said !== ''),
    ),
    ...filled('r', [...ratingTexts]),
  };
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(payload)), {level: 9});
  return `#a=${linkVersion}.${base64url(bytes)}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A field of entries in the order of their keys; none where there are none. */
function filled(field: string, entries: readonly (readonly unknown[])[]): object {
  const sorted = [...entries].sort(([a], [b]) => compare(String(a), String(b)));
  return sorted.length > 0 ? {[field]: Object.fromEntries(sorted as [string, unknown][])} : {};
}

/** Of criteria, and of quick mode's questions by `DS-1.L2`; an overview has none of criteria. */
function digestsOf({capabilities}: Subject): Map<string, string> {
  const found = capabilities.flatMap(({id, levels}) =>
    levels.flatMap(({level, digest, criteria}) => [
      [`${id}.L${level}`, digest ?? ''] as const,
      ...criteria.map((criterion) => [criterion.id, criterion.digest] as const),
    ]),
  );
  return new Map(found.filter(([, digest]) => digest !== ''));
}

/** @param fragment with `#` or without. Never throws. */
export function readFragment(fragment: string, subject: Subject): ReadFragment {
  if (fragment.length > largestFragment)
    return problem('too-big', {value: String(largestFragment)});
  const [, version, coded] = beginning.exec(fragment) ?? [];
  if (version === undefined || coded === undefined) return problem('not-an-assessment');
  if (Number(version) > linkVersion) return problem('newer-version', {value: version});
  if (Number(version) < 1) return problem('not-an-assessment');
  const inflated = inflate(coded);
  if (!inflated.ok) return inflated;
  const parsed = parseJson(inflated.value);
  if (!parsed.ok) return parsed;
  const {success, data} = payloadSchema.safeParse(parsed.value);
  if (!success) return problem('not-an-assessment');
  if (!hasScoringRule(data.s)) return problem('unknown-scoring', {value: String(data.s)});
  const shared = sharedView(data, subject);
  return shared ? {ok: true, shared} : problem('not-an-assessment');
}

function inflate(coded: string): Read<string> {
  try {
    const bytes = bytesOf(coded);
    if (!bytes || bytes.length === 0) return problem('truncated');
    const parts: Uint8Array[] = [];
    let size = 0;
    const stream = new Inflate((part) => {
      size += part.length;
      if (size <= largestPayload) parts.push(part);
    });
    for (let at = 0; at < bytes.length; at += chunk) {
      stream.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
      if (size > largestPayload) return problem('too-big', {value: String(largestPayload)});
    }
    const decoder = new TextDecoder('utf-8', {fatal: true});
    const said = parts.map((part) => decoder.decode(part, {stream: true})).join('');
    return {ok: true, value: said + decoder.decode()};
  } catch {
    return problem('wrong-compression');
  }
}

function base64url(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(coded: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(coded)) return undefined;
  const characters = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

/** Stands where the rule asks for a reason, which a link does not carry. */
const unsaid = '–';
/** No time is in a link. */
const noTime = '1970-01-01T00:00:00.000Z';

function sharedView(payload: Payload, subject: Subject): SharedView | undefined {
  const {e: edition, s: scoring, c: commit, t: tier, g: targets = {}, o: out = []} = payload;
  const digests = digestsOf(subject);
  const changed: string[] = [];
  /** The digest in full where it is still that of the subject. */
  const digestOf = (id: string, said: string | undefined): string | undefined => {
    const now = digests.get(id);
    if (now !== undefined && said === now.slice(0, digestDigits)) return now;
    if (said !== undefined && (now !== undefined || !isKnown.has(id))) changed.push(id);
    return undefined;
  };
  const isKnown = new Set(
    subject.capabilities.flatMap(({id, levels}) =>
      levels.flatMap(({level, criteria}) => [
        `${id}.L${level}`,
        ...criteria.map((criterion) => criterion.id),
      ]),
    ),
  );

  const quick: Record<string, QuickAnswer> = {};
  for (const [id, said] of Object.entries(payload.q ?? {})) {
    const tokens = tokensIn(said, quickText);
    if (!tokens) return undefined;
    const found = tokens.map(([level, letter, digest]) => ({
      level,
      isYes: letter === 'y',
      digest: digestOf(`${id}.L${level}`, digest),
    }));
    const kept = found.flatMap(({level, digest}) => (digest ? [[level, digest] as const] : []));
    quick[id] = {
      ...Object.fromEntries(found.map(({level, isYes}) => [level, isYes])),
      ...(kept.length > 0 && {digests: Object.fromEntries(kept)}),
    };
  }

  const answers: Record<string, Answer> = {};
  for (const [id, said] of Object.entries(payload.r ?? {})) {
    const tokens = tokensIn(said, criteriaText);
    if (!tokens) return undefined;
    for (const [place, letter, digest] of tokens) {
      const criterion = `${id}.L${place}`;
      const rating = ratings.get(letter);
      if (!rating || !criterionId.safeParse(criterion).success) return undefined;
      const whole = digestOf(criterion, digest);
      answers[criterion] = {
        rating,
        ...(rating === 'not-applicable' && {reason: unsaid}),
        ...(whole !== undefined && {digest: whole}),
      };
    }
  }

  const assessment: Assessment = {
    format: formatName,
    version: formatVersion,
    id: 'shared',
    name: '',
    created: noTime,
    modified: noTime,
    edition,
    scoring,
    ...(commit !== undefined && {commit}),
    ...(tier && {tier}),
    targets,
    outOfScope: Object.fromEntries(out.map((id) => [id, unsaid])),
    teams: [{id: 'shared', name: '', quick, answers, actions: [], milestones: []}],
  };
  return {assessment, edition, scoring, isSameEdition: edition === subject.edition, changed};
}

/** The groups of each token, when there is nothing between them and none twice. */
function tokensIn(
  said: string,
  pattern: RegExp,
): [string, string, string | undefined][] | undefined {
  const sticky = new RegExp(pattern);
  const tokens: [string, string, string | undefined][] = [];
  while (sticky.lastIndex < said.length) {
    const [, place, letter, digest] = sticky.exec(said) ?? [];
    if (place === undefined || letter === undefined) return undefined;
    tokens.push([place, letter, digest]);
  }
  return new Set(tokens.map(([place]) => place)).size === tokens.length ? tokens : undefined;
}
