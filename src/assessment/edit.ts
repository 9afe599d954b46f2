/** Changes of an assessment, each a new one; what is not touched stays the same object. */
import type {Action, Answer, Assessment, Milestone, QuickAnswer, Team} from './document';
import {formatName, formatVersion} from './format';
import type {Subject} from './subject';
import type {Target, Tier} from './targets';

/** What a change needs from outside: the time, and ids that nothing else has. */
export interface Surroundings {
  /** ISO 8601, in UTC. */
  readonly now: () => string;
  /** Four to 32 letters and digits. */
  readonly newId: () => string;
}

/** An assessment in which nothing is answered, with a team. */
export function newAssessment(
  names: {readonly assessment: string; readonly team: string},
  {edition, scoring, commit}: Pick<Subject, 'edition' | 'scoring' | 'commit'>,
  {now, newId}: Surroundings,
): Assessment {
  const created = now();
  return {
    format: formatName,
    version: formatVersion,
    id: newId(),
    name: names.assessment,
    created,
    modified: created,
    edition,
    scoring,
    ...(commit !== undefined && {commit}),
    targets: {},
    outOfScope: {},
    teams: [newTeam(names.team, newId())],
  };
}

function newTeam(name: string, id: string): Team {
  return {id, name, quick: {}, answers: {}, actions: [], milestones: []};
}

export type Edit =
  | {readonly do: 'rename'; readonly name: string}
  | {readonly do: 'tier'; readonly tier: Tier | undefined}
  /** @param of an area or a capability; without a level, what is set for it is taken away */
  | {readonly do: 'target'; readonly of: string; readonly level: Target | undefined}
  /** Without a reason it is in scope again. */
  | {readonly do: 'scope'; readonly of: string; readonly reason: string | undefined}
  | {readonly do: 'add-team'; readonly name: string}
  | {readonly do: 'rename-team'; readonly team: string; readonly name: string}
  | {readonly do: 'remove-team'; readonly team: string}
  | {readonly do: 'industry'; readonly team: string; readonly industry: string | undefined}
  | {
      readonly do: 'quick';
      readonly team: string;
      readonly capability: string;
      readonly answer: QuickAnswer | undefined;
    }
  /** Fields that are given are set; those given as undefined are taken away. */
  | {
      readonly do: 'answer';
      readonly team: string;
      readonly criterion: string;
      readonly answer: {readonly [field in keyof Answer]?: Answer[field] | undefined};
    }
  | {readonly do: 'clear-answer'; readonly team: string; readonly criterion: string}
  | {readonly do: 'milestone'; readonly team: string; readonly name: string}
  | {readonly do: 'remove-milestone'; readonly team: string; readonly milestone: string}
  | {readonly do: 'add-action'; readonly team: string; readonly action: Omit<Action, 'id'>}
  | {
      readonly do: 'action';
      readonly team: string;
      readonly action: string;
      readonly change: {readonly [field in keyof Omit<Action, 'id'>]?: Action[field] | undefined};
    }
  | {readonly do: 'remove-action'; readonly team: string; readonly action: string}
  /** Another in its place: from a file, after a merge, re-based. */
  | {readonly do: 'replace'; readonly with: Assessment};

/** Edits that take something away which was typed: what does them asks first, or offers to undo. */
export function isDestructive({do: kind}: Edit): boolean {
  return ['remove-team', 'remove-milestone', 'remove-action', 'clear-answer', 'replace'].includes(
    kind,
  );
}

/**
 * The assessment after an edit, with the time of the change; itself where nothing changes, as where the edit is of a
 * team that is not there, or would remove the last team.
 */
export function edited(assessment: Assessment, edit: Edit, surroundings: Surroundings): Assessment {
  const after = apply(assessment, edit, surroundings);
  return after === assessment ? assessment : {...after, modified: surroundings.now()};
}

function apply(assessment: Assessment, edit: Edit, {now, newId}: Surroundings): Assessment {
  switch (edit.do) {
    case 'rename':
      return {...assessment, name: edit.name};
    case 'tier':
      return withFields(assessment, {tier: edit.tier});
    case 'target':
      return {...assessment, targets: withEntry(assessment.targets, edit.of, edit.level)};
    case 'scope':
      return {...assessment, outOfScope: withEntry(assessment.outOfScope, edit.of, edit.reason)};
    case 'add-team':
      return {...assessment, teams: [...assessment.teams, newTeam(edit.name, newId())]};
    case 'remove-team':
      return assessment.teams.length < 2 || !assessment.teams.some(({id}) => id === edit.team)
        ? assessment
        : {...assessment, teams: assessment.teams.filter(({id}) => id !== edit.team)};
    case 'replace':
      return edit.with;
    default:
      return ofTeam(assessment, edit.team, (team) =>
        teamAfter(team, edit, {assessment, now, newId}),
      );
  }
}

type TeamEdit = Exclude<
  Edit,
  {readonly do: 'rename' | 'tier' | 'target' | 'scope' | 'add-team' | 'remove-team' | 'replace'}
>;

function teamAfter(
  team: Team,
  edit: TeamEdit,
  {assessment, now, newId}: Surroundings & {readonly assessment: Assessment},
): Team {
  switch (edit.do) {
    case 'rename-team':
      return {...team, name: edit.name};
    case 'industry':
      return withFields(team, {industry: edit.industry});
    case 'quick':
      return {...team, quick: withEntry(team.quick, edit.capability, edit.answer)};
    case 'answer': {
      const answer = withFields(team.answers[edit.criterion] ?? {}, edit.answer);
      const isEmpty = Object.keys(answer).every((field) => field === 'digest' || field === 'text');
      return {
        ...team,
        answers: withEntry(team.answers, edit.criterion, isEmpty ? undefined : answer),
      };
    }
    case 'clear-answer':
      return {...team, answers: withEntry<Answer>(team.answers, edit.criterion, undefined)};
    case 'milestone': {
      const {edition, scoring} = assessment;
      const {quick, answers} = team;
      const kept: Milestone = {
        id: newId(),
        name: edit.name,
        at: now(),
        edition,
        scoring,
        quick,
        answers,
      };
      return {...team, milestones: [...team.milestones, kept]};
    }
    case 'remove-milestone':
      return {...team, milestones: without(team.milestones, edit.milestone)};
    case 'add-action':
      return {...team, actions: [...team.actions, {...edit.action, id: newId()}]};
    case 'action':
      return {
        ...team,
        actions: team.actions.map((action) =>
          action.id === edit.action ? withFields(action, edit.change) : action,
        ),
      };
    case 'remove-action':
      return {...team, actions: without(team.actions, edit.action)};
  }
}

function ofTeam(assessment: Assessment, id: string, change: (team: Team) => Team): Assessment {
  if (!assessment.teams.some((team) => team.id === id)) return assessment;
  return {
    ...assessment,
    teams: assessment.teams.map((team) => (team.id === id ? change(team) : team)),
  };
}

const without = <Item extends {readonly id: string}>(items: readonly Item[], id: string): Item[] =>
  items.filter((item) => item.id !== id);

/** A record with an entry set, or taken away when there is no value for it. */
function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> {
  const kept = Object.entries(entries).filter(([known]) => known !== key);
  return Object.fromEntries(value === undefined ? kept : [...kept, [key, value]]);
}

/** An object with fields set, and those taken away that are given as undefined. */
function withFields<Fields extends object>(
  fields: Fields,
  change: {readonly [field in keyof Fields]?: Fields[field] | undefined},
): Fields {
  return Object.fromEntries(
    Object.entries({...fields, ...change}).filter(([, value]) => value !== undefined),
  ) as Fields;
}

/** An assessment with what it was before, for undoing. */
export interface History {
  readonly present: Assessment;
  /** Newest last. */
  readonly past: readonly Assessment[];
  /** What was undone, the next to do again last. */
  readonly undone: readonly Assessment[];
  /** The field that the last edit typed in: typing on in it is no further step to undo. */
  readonly typing?: string;
}

const keptSteps = 200;

export function historyOf(present: Assessment): History {
  return {present, past: [], undone: []};
}

export function done(history: History, edit: Edit, surroundings: Surroundings): History {
  const present = edited(history.present, edit, surroundings);
  if (present === history.present) return history;
  const typing = typedField(edit, history.present);
  if (typing !== undefined && typing === history.typing) return {...history, present, undone: []};
  return {
    present,
    past: [...history.past, history.present].slice(-keptSteps),
    undone: [],
    ...(typing !== undefined && {typing}),
  };
}

const typedFields: readonly string[] = ['reason', 'note', 'owner', 'assessor', 'holding', 'sample'];

/** The field that an edit types in; none where it chooses something. */
function typedField(edit: Edit, before: Assessment): string | undefined {
  switch (edit.do) {
    case 'rename':
      return 'name';
    case 'rename-team':
      return `${edit.team} name`;
    case 'scope':
      // What takes it out of scope, or back, is a choice.
      return edit.reason === undefined || before.outOfScope[edit.of] === undefined
        ? undefined
        : `${edit.of} reason`;
    case 'action':
      return Object.keys(edit.change).join() === 'owner' ? `${edit.action} owner` : undefined;
    case 'answer':
      return typedInAnswer(edit);
    default:
      return undefined;
  }
}

function typedInAnswer(edit: Extract<Edit, {readonly do: 'answer'}>): string | undefined {
  const fields = Object.keys(edit.answer).filter((field) => field !== 'digest' && field !== 'text');
  const chosen = fields.filter((field) => !typedFields.includes(field));
  // What is counted takes away the rating given before.
  const isTyped = chosen.every((field) => field === 'rating' && edit.answer.rating === undefined);
  const typed = fields.filter((field) => typedFields.includes(field));
  if (!isTyped || !typed.some((field) => edit.answer[field as keyof Answer] !== undefined)) {
    return undefined;
  }
  return [edit.team, edit.criterion, ...typed].join(' ');
}

export function undo({present, past, undone}: History): History {
  const before = past.at(-1);
  if (!before) return {present, past, undone};
  return {present: before, past: past.slice(0, -1), undone: [...undone, present]};
}

export function redo({present, past, undone}: History): History {
  const after = undone.at(-1);
  if (!after) return {present, past, undone};
  return {present: after, past: [...past, present], undone: undone.slice(0, -1)};
}
