/**
 * An assessment as it is kept, exported and read back: the published format, of which every version stays readable.
 * What reads it from outside is `read-file.ts`.
 */
import * as z from 'zod/mini';
import {formatName, formatVersion, limits} from './format';

const limited = (length: number) => z.string().check(z.maxLength(length));
/** What people type in a line, and what they type in a field of lines. */
const line = limited(limits.line);
const lines = limited(limits.lines);
const name = limited(limits.name);
/** Ids of teams, actions and milestones: made by `newId`. */
const ownId = z.string().check(z.regex(/^[a-z0-9]{4,32}$/));
const time = z.iso.datetime();
const day = z.iso.date();

export const areaId = z.string().check(z.regex(/^[A-Z]{2}$/));
export const capabilityId = z.string().check(z.regex(/^[A-Z]{2}-[1-9]\d?$/));
export const criterionId = z.string().check(z.regex(/^[A-Z]{2}-[1-9]\d?\.L[2-5]\.[1-9]\d?$/));
/** Of a level, which has a question. */
const levelId = z.string().check(z.regex(/^[A-Z]{2}-[1-9]\d?\.L[2-5]$/));
const digest = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const textThen = z.strictObject({language: z.literal(['zh', 'en']), text: limited(limits.text)});
/** The path of an edition, of which addresses are made: `draft`, `1.0`. */
export const editionPath = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,39}$/));
export const level = z.literal([1, 2, 3, 4, 5]);
const target = z.literal([2, 3, 4, 5]);

/** Of a criterion, as rule 2 has it. */
export const rating = z.literal(['met', 'partly', 'not-met', 'not-applicable']);

/** The answer to a criterion in full mode: a rating, or what was counted, from which the rule rates. */
export const answer = z.strictObject({
  rating: z.optional(rating),
  holding: z.optional(z.int().check(z.gte(0), z.lte(limits.sample))),
  sample: z.optional(z.int().check(z.gte(1), z.lte(limits.sample))),
  /** Why it is not met, or why it cannot arise here. */
  reason: z.optional(lines),
  note: z.optional(lines),
  /** Addresses; only http and https are made links. */
  evidence: z.optional(z.array(line).check(z.maxLength(limits.evidence))),
  owner: z.optional(name),
  date: z.optional(day),
  /** Who answered. */
  assessor: z.optional(name),
  /** Of the criterion's text as it was when this was answered: `digest.ts`. */
  digest: z.optional(digest),
  /** That text, so that what was reworded can be shown beside what it was. */
  text: z.optional(textThen),
});

/** To a question of quick mode. What is not known counts as no (rule 7), and is told apart from it. */
const quickReply = z.union([z.boolean(), z.literal('unknown')]);

/** The answers of quick mode to the levels 2 to 5 of a capability; what is missing is not answered. */
export const quickAnswer = z.strictObject({
  2: z.optional(quickReply),
  3: z.optional(quickReply),
  4: z.optional(quickReply),
  5: z.optional(quickReply),
  /** For each level that was answered, of its question's text. */
  digests: z.optional(z.record(z.string().check(z.regex(/^[2-5]$/)), digest)),
  /** That text. */
  texts: z.optional(z.record(z.string().check(z.regex(/^[2-5]$/)), textThen)),
});

export const action = z.strictObject({
  id: ownId,
  /** The step that it belongs to: a capability, and the level it leads to. */
  capability: capabilityId,
  level: target,
  text: line,
  /** Which of the step sheet's actions it began as, from 1; the team's own have none. */
  suggestion: z.optional(z.int().check(z.gte(1), z.lte(50))),
  /** As the team sets them, 1 small to 3 large. */
  effort: z.optional(z.literal([1, 2, 3])),
  gain: z.optional(z.literal([1, 2, 3])),
  chosen: z.optional(z.boolean()),
  done: z.optional(z.boolean()),
  owner: z.optional(name),
  due: z.optional(day),
});

const answers = z.record(criterionId, answer);
const quick = z.record(capabilityId, quickAnswer);

/** The answers of a team at some time, kept under a name; never changed. */
export const milestone = z.strictObject({
  id: ownId,
  name,
  at: time,
  edition: editionPath,
  scoring: z.int().check(z.gte(1), z.lte(1000)),
  quick,
  answers,
  /** What they gave then, of capabilities with answers; known where it was kept before criteria changed. */
  levels: z.optional(z.record(capabilityId, level)),
});

export const team = z.strictObject({
  id: ownId,
  name,
  /** As cases have it; one that this edition does not have stays. */
  industry: z.optional(z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/))),
  quick,
  answers,
  actions: z.array(action).check(z.maxLength(limits.actions)),
  milestones: z.array(milestone).check(z.maxLength(limits.milestones)),
  /**
   * Only while it is re-based: what was reviewed so far, with the digest of what it says now (of what is not in force
   * any more, of what it said). That it is there says that the milestone is made.
   */
  reviewed: z.optional(z.record(z.union([levelId, criterionId]), digest)),
});

export const assessment = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  id: ownId,
  name,
  created: time,
  modified: time,
  /** What it was made with: the edition's path, the version of the scoring rule, the commit where it is known. */
  edition: editionPath,
  scoring: z.int().check(z.gte(1), z.lte(1000)),
  commit: z.optional(z.string().check(z.regex(/^[0-9a-f]{7,40}$/))),
  /** What was asked then, by which re-basing knows what is new, and what a level was made of. */
  basis: z.optional(
    z.strictObject({
      /** By level. */
      questions: z.record(levelId, digest),
      criteria: z.record(criterionId, digest),
      /** Of those that criteria of higher levels meet as well. */
      metBy: z.record(criterionId, z.array(criterionId).check(z.maxLength(20))),
    }),
  ),
  /** The tier of the business, which sets the target where none is set below. */
  tier: z.optional(z.literal(['A', 'B', 'C'])),
  /** By area or capability; that of a capability goes before that of its area. */
  targets: z.record(z.union([areaId, capabilityId]), target),
  /** Areas and capabilities that are not assessed, with the reason. */
  outOfScope: z.record(z.union([areaId, capabilityId]), lines),
  teams: z.array(team).check(z.minLength(1), z.maxLength(limits.teams)),
});

export type Rating = z.infer<typeof rating>;
export type Answer = z.infer<typeof answer>;
export type QuickReply = z.infer<typeof quickReply>;
export type QuickAnswer = z.infer<typeof quickAnswer>;
export type Action = z.infer<typeof action>;
export type Milestone = z.infer<typeof milestone>;
export type Team = z.infer<typeof team>;
export type Assessment = z.infer<typeof assessment>;
export type LevelAnswer = z.infer<typeof level>;
