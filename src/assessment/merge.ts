/**
 * The files of several assessors of a team → what they agree on, and what they do not, side by side. Nothing is
 * averaged, and nothing that somebody typed is dropped: what cannot be joined is a conflict, and stays unanswered
 * until somebody chooses.
 */
import type {Action, Answer, Assessment, Milestone, QuickAnswer, Team} from './document';
import {limits} from './format';
import {upperLevels} from './targets';

/** @param name by which the file is known to those who choose: the assessor's, or the file's */
export interface MergedFile {
  readonly name: string;
  readonly team: Team;
}

export interface Choice<Value> {
  /** Of the files that say this, in their order. */
  readonly files: readonly string[];
  readonly value: Value;
}

/** Something on which files differ, with what each says. */
export type Conflict =
  | {readonly kind: 'answer'; readonly id: string; readonly choices: readonly Choice<Answer>[]}
  | {
      readonly kind: 'quick';
      readonly id: string;
      readonly level: (typeof upperLevels)[number];
      readonly choices: readonly Choice<QuickAnswer>[];
    }
  /** The same action, changed in different ways; the first stands. */
  | {readonly kind: 'action'; readonly id: string; readonly choices: readonly Choice<Action>[]}
  /** Of milestones, which never change, the first stands. */
  | {
      readonly kind: 'milestone';
      readonly id: string;
      readonly choices: readonly Choice<Milestone>[];
    };

/**
 * The team that they make together: id and name are the first file's.
 *
 * @throws {RangeError} where there is no file
 */
export function mergeTeams(files: readonly MergedFile[]): {
  readonly team: Team;
  readonly conflicts: readonly Conflict[];
} {
  const [first] = files;
  if (!first) throw new RangeError('There is no file to merge.');
  const conflicts: Conflict[] = [];

  const answers: Record<string, Answer> = {};
  for (const id of idsOf(files, ({answers: given}) => Object.keys(given))) {
    const said = saidBy(files, ({answers: given}) => given[id]);
    const joined = joinedAnswer(said.map(({value}) => value));
    if (joined) answers[id] = joined;
    else conflicts.push({kind: 'answer', id, choices: choicesOf(said)});
  }

  const quick: Record<string, QuickAnswer> = {};
  for (const id of idsOf(files, ({quick: given}) => Object.keys(given))) {
    let agreed: QuickAnswer = {};
    for (const level of upperLevels) {
      const said = saidBy(files, ({quick: given}) => levelOf(given[id], level));
      const choices = choicesOf(said, quickKey);
      const [only] = choices;
      if (choices.length > 1) conflicts.push({kind: 'quick', id, level, choices});
      else if (only) agreed = joinedQuick(agreed, only.value);
    }
    if (Object.keys(agreed).length > 0) quick[id] = agreed;
  }

  const actions = idsOf(files, (team) => team.actions.map(({id}) => id)).flatMap((id) => {
    const choices = choicesOf(saidBy(files, (team) => team.actions.find((item) => item.id === id)));
    if (choices.length > 1) conflicts.push({kind: 'action', id, choices});
    return choices.slice(0, 1).map(({value}) => value);
  });
  const milestones = idsOf(files, (team) => team.milestones.map(({id}) => id)).flatMap((id) => {
    const choices = choicesOf(
      saidBy(files, (team) => team.milestones.find((item) => item.id === id)),
    );
    if (choices.length > 1) conflicts.push({kind: 'milestone', id, choices});
    return choices.slice(0, 1).map(({value}) => value);
  });
  // A file with more could not be read back: what is over stays a conflict, which says what is not in the team.
  for (const item of actions.splice(limits.actions)) {
    conflicts.push({kind: 'action', id: item.id, choices: [{files: [], value: item}]});
  }
  for (const item of milestones.splice(limits.milestones)) {
    conflicts.push({kind: 'milestone', id: item.id, choices: [{files: [], value: item}]});
  }
  const {id, name} = first.team;
  const industry = files.map(({team}) => team.industry).find((named) => named !== undefined);
  return {
    team: {id, name, ...(industry && {industry}), quick, answers, actions, milestones},
    conflicts,
  };
}

/**
 * A team to be merged into an assessment of another edition, or of an earlier state of the draft: its answers say which
 * text they answer, so that what says something else now is reviewed, and not taken for an answer to that.
 */
export function teamToMerge(
  team: Team,
  {edition, basis}: Pick<Assessment, 'edition' | 'basis'>,
  into: Pick<Assessment, 'edition'>,
): Team {
  // Of no text: nothing that is in force has it.
  const unknown = edition === into.edition ? undefined : '0'.repeat(12);
  return {
    ...team,
    answers: mapped(team.answers, (answer, id) => {
      const digest = answer.digest ?? basis?.criteria[id] ?? unknown;
      return digest === undefined ? answer : {...answer, digest};
    }),
    quick: mapped(team.quick, (answer, id) => {
      const digests = Object.fromEntries(
        upperLevels.flatMap((level) => {
          const digest = answer.digests?.[level] ?? basis?.questions[`${id}.L${level}`] ?? unknown;
          return answer[level] === undefined || digest === undefined ? [] : [[level, digest]];
        }),
      );
      return Object.keys(digests).length === 0 ? answer : {...answer, digests};
    }),
  };
}

const mapped = <Value>(
  entries: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value, key)]));

/** Whose the answers of a team are, where a single assessor gave all that say whose they are. */
export function assessorOf({answers}: Team): string | undefined {
  const names = distinct(Object.values(answers).map(({assessor}) => assessor));
  return names.length === 1 ? names[0] : undefined;
}

/** Whether there is anything in a team that could be lost. */
export const isBlank = ({quick, answers, actions, milestones}: Team): boolean =>
  Object.keys(quick).length + Object.keys(answers).length + actions.length + milestones.length ===
  0;

/** How much in a merged team came out of the files without a choice: answers, quick answers, actions, milestones. */
export function agreedIn({quick, answers, actions, milestones}: Team): number {
  const levels = Object.values(quick).flatMap((answer) =>
    upperLevels.filter((level) => answer[level] !== undefined),
  );
  return Object.keys(answers).length + levels.length + actions.length + milestones.length;
}

/** Known within the conflicts of a merge. */
export const keyOf = (conflict: Conflict): string =>
  `${conflict.kind} ${conflict.id}${conflict.kind === 'quick' ? `.L${conflict.level}` : ''}`;

/** What fits in no team any more is no choice, and is only said. */
export const isChoice = ({choices}: Conflict): boolean => choices.length > 1;

/** The number of a choice by the key of its conflict; undefined leaves unanswered what is a conflict. */
export type Picks = Readonly<Record<string, number | undefined>>;

/** Everywhere as a file has it, where it has anything; elsewhere as it was picked before. */
export function picksOf(conflicts: readonly Conflict[], file: string, before: Picks): Picks {
  return Object.fromEntries([
    ...Object.entries(before),
    ...conflicts.filter(isChoice).flatMap((conflict) => {
      const index = conflict.choices.findIndex(({files}) => files.includes(file));
      return index === -1 ? [] : [[keyOf(conflict), index] as const];
    }),
  ]);
}

/** The team with all conflicts settled as they were picked. */
export function settledAll(team: Team, conflicts: readonly Conflict[], picks: Picks): Team {
  return conflicts.filter(isChoice).reduce((result, conflict) => {
    const pick = picks[keyOf(conflict)];
    return pick === undefined ? result : settled(result, conflict, pick);
  }, team);
}

/** A team in which a conflict is settled as a choice of it has it. */
export function settled(team: Team, conflict: Conflict, choice: number): Team {
  switch (conflict.kind) {
    case 'answer': {
      const value = conflict.choices[choice]?.value;
      return value ? {...team, answers: {...team.answers, [conflict.id]: value}} : team;
    }
    case 'quick': {
      const value = conflict.choices[choice]?.value;
      const before = team.quick[conflict.id] ?? {};
      return value
        ? {...team, quick: {...team.quick, [conflict.id]: joinedQuick(before, value)}}
        : team;
    }
    case 'action':
      return {...team, actions: replaced(team.actions, conflict.choices[choice]?.value)};
    case 'milestone':
      return {...team, milestones: replaced(team.milestones, conflict.choices[choice]?.value)};
  }
}

const replaced = <Item extends {readonly id: string}>(
  items: Item[],
  item: Item | undefined,
): Item[] => (item ? items.map((found) => (found.id === item.id ? item : found)) : items);

function idsOf(files: readonly MergedFile[], of: (team: Team) => readonly string[]): string[] {
  return [...new Set(files.flatMap(({team}) => of(team)))];
}

interface Said<Value> {
  readonly file: string;
  readonly value: Value;
}

function saidBy<Value>(
  files: readonly MergedFile[],
  of: (team: Team) => Value | undefined,
): Said<Value>[] {
  return files.flatMap(({name, team}) => {
    const value = of(team);
    return value === undefined ? [] : [{file: name, value}];
  });
}

/** What was said, each once, with who said it. */
function choicesOf<Value>(
  said: readonly Said<Value>[],
  keyOf: (value: Value) => string = canonical,
): Choice<Value>[] {
  const choices = new Map<string, {files: string[]; value: Value}>();
  for (const {file, value} of said) {
    const key = keyOf(value);
    const known = choices.get(key);
    if (known) known.files.push(file);
    else choices.set(key, {files: [file], value});
  }
  return [...choices.values()];
}

/** The same text for the same fields, in whatever order they are. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** A level of a quick answer, with the digest and the text of its question. */
function levelOf(
  answer: QuickAnswer | undefined,
  level: (typeof upperLevels)[number],
): QuickAnswer | undefined {
  const said = answer?.[level];
  if (said === undefined) return undefined;
  const digest = answer?.digests?.[level];
  const text = answer?.texts?.[level];
  return {
    [level]: said,
    ...(digest !== undefined && {digests: {[level]: digest}}),
    ...(text && {texts: {[level]: text}}),
  };
}

/** By its digest a question is the same in either language. */
function quickKey({texts, ...answer}: QuickAnswer): string {
  return canonical(answer.digests ? answer : {...answer, texts});
}

function joinedQuick(before: QuickAnswer, level: QuickAnswer): QuickAnswer {
  const digests = {...before.digests, ...level.digests};
  const texts = {...before.texts, ...level.texts};
  return {
    ...before,
    ...level,
    ...(Object.keys(digests).length > 0 && {digests}),
    ...(Object.keys(texts).length > 0 && {texts}),
  };
}

/** Of answers that rate alike, one with all that their assessors wrote; none where they rate differently. */
function joinedAnswer(answers: readonly Answer[]): Answer | undefined {
  const same = new Set(
    // By its digest a text is the same in either language.
    answers.map(({rating, holding, sample, digest, text}) =>
      canonical({rating, holding, sample, digest, text: digest === undefined ? text : ''}),
    ),
  );
  const [first] = answers;
  if (!first || same.size > 1) return undefined;
  const reason = distinct(answers.map((answer) => answer.reason)).join('\n\n');
  const note = distinct(answers.map((answer) => answer.note)).join('\n\n');
  const owner = distinct(answers.map((answer) => answer.owner)).join(', ');
  const assessor = distinct(answers.map((answer) => answer.assessor)).join(', ');
  const evidence = distinct(answers.flatMap((answer) => answer.evidence ?? []));
  const [latest] = distinct(answers.map((answer) => answer.date))
    .sort()
    .reverse();
  const isWithin =
    Math.max(reason.length, note.length) <= limits.lines &&
    Math.max(owner.length, assessor.length) <= limits.name &&
    evidence.length <= limits.evidence;
  if (!isWithin) return undefined;
  return {
    ...first,
    ...(reason !== '' && {reason}),
    ...(note !== '' && {note}),
    ...(evidence.length > 0 && {evidence}),
    ...(owner !== '' && {owner}),
    ...(latest !== undefined && {date: latest}),
    ...(assessor !== '' && {assessor}),
  };
}

const distinct = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))] as string[];
