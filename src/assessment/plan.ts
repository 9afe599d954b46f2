/** What leads from the levels attained to the targets: step by step, in an order in which it can be done. */
import type {Rating} from '../model/scoring';
import type {LevelRef} from '../model/shapes';
import type {Action, Team} from './document';
import type {CapabilityResult, Results} from './results';
import type {Subject, SubjectCapability, SubjectStep} from './subject';
import {upperLevels, type Target} from './targets';

/** A level to attain. */
export interface PlannedLevel {
  readonly capability: string;
  readonly level: Target;
}

/** An action of the step sheet, of the team, or both: what the team has taken up from the sheet. */
export interface PlanAction {
  readonly text: string;
  /** Its number on the step sheet. */
  readonly suggestion?: number;
  /** As the team keeps it; none for what it has not touched. */
  readonly action?: Action;
}

export interface MissingCriterion {
  readonly id: string;
  readonly text: string;
  readonly counted: Rating;
}

export interface PlanItem extends PlannedLevel {
  /**
   * It is within the target of its capability; or the next level above the one attained, where nothing that is assessed
   * has a target; or only in the plan because levels presuppose it.
   */
  readonly reason: 'target' | 'next' | 'presupposed';
  /** Nothing of the capability is answered, which counts as level 1: it may be higher. */
  readonly isAssessed: boolean;
  /** Levels that presuppose it: items of the plan, or levels that are attained and provisional without it. */
  readonly neededBy: readonly (LevelRef & {readonly isAttained: boolean})[];
  /** Items that come before it because it presupposes them. */
  readonly after: readonly PlannedLevel[];
  /** What it presupposes of capabilities that are out of scope. */
  readonly outOfScope: readonly LevelRef[];
  /** It stands before its turn by gain and effort, because this item presupposes it. */
  readonly pulledFor?: PlannedLevel;
  /** The largest of its chosen actions, as far as the team has set them. */
  readonly gain?: Size;
  readonly effort?: Size;
  /** The level's criteria that do not count as met. */
  readonly missing: readonly MissingCriterion[];
  /** Those of the step sheet in its order, then the team's. */
  readonly actions: readonly PlanAction[];
  readonly help: SubjectStep['help'];
}

/** What helps with a step: the cases of the team's industry, and apart from them the rest. */
export function helpFor(
  help: PlanItem['help'],
  industry: string | undefined,
): {readonly ofIndustry: PlanItem['help']; readonly rest: PlanItem['help']} {
  const isOf = (item: PlanItem['help'][number]): boolean =>
    industry !== undefined && item.industry === industry;
  return {ofIndustry: help.filter(isOf), rest: help.filter((item) => !isOf(item))};
}

export type Size = NonNullable<Action['gain']>;

/** An item before it is placed. */
interface Draft {
  readonly item: Omit<PlanItem, 'after' | 'neededBy' | 'pulledFor'>;
  readonly capabilityIndex: number;
  readonly requires: readonly LevelRef[];
}

/**
 * The gaps between the levels attained and the targets, and what these presuppose; without a target for anything that
 * is assessed, the next level of each capability that is, and what that presupposes. Every item comes after those that it
 * presupposes; apart from that, larger gains come first, then smaller efforts, then what provisional levels lack, then
 * lower levels, then the framework's order. Without a gain or effort, both count as medium.
 *
 * Capabilities of which nothing is answered are in it only where a level presupposes them.
 */
export function planOf(results: Results, team: Team, subject: Subject): readonly PlanItem[] {
  const drafts = draftsOf(results, team, subject);
  const neededByOf = neededByIn(drafts, results);
  const sorted = [...drafts.values()].sort(
    byAll(
      ({item}) => -(item.gain ?? 2),
      ({item}) => item.effort ?? 2,
      ({item}) => (neededByOf(item).some(({isAttained}) => isAttained) ? 0 : 1),
      ({item}) => item.level,
      ({capabilityIndex}) => capabilityIndex,
    ),
  );
  const rankOf = new Map(sorted.map((draft, rank) => [draft, rank]));

  const plan: PlanItem[] = [];
  const visited = new Set<Draft>();
  const place = (draft: Draft, pulledFor?: PlannedLevel): void => {
    if (visited.has(draft)) return;
    visited.add(draft);
    const before = prerequisitesOf(draft, drafts).sort(byAll((needed) => rankOf.get(needed) ?? 0));
    for (const needed of before) place(needed, nameOf(draft.item));
    plan.push({
      ...draft.item,
      neededBy: neededByOf(draft.item),
      after: before.map(({item}) => nameOf(item)),
      ...(pulledFor && {pulledFor}),
    });
  };
  for (const draft of sorted) place(draft);
  return plan;
}

/** Whether the plan leads to the next levels, because nothing that is assessed has a target (`planOf`). */
export function leadsToNext(results: Pick<Results, 'capabilities'>): boolean {
  const assessed = results.capabilities.filter(
    ({outOfScope, mode}) => outOfScope === undefined && mode !== 'none',
  );
  return assessed.length > 0 && assessed.every(({target}) => target === undefined);
}

/** What of a plan is shown or taken away; all of it where nothing is set. */
export interface PlanFilter {
  /** Id of the area that its steps are of. */
  readonly area?: string;
  /** Only steps with a chosen action, and only these actions. */
  readonly isOnlyChosen?: boolean;
}

/** Whether a capability is in the area of a filter. */
export function isInArea(capability: string, {area}: PlanFilter = {}): boolean {
  return area === undefined || area === '' || capability.startsWith(`${area}-`);
}

/** The steps that a filter leaves, each with its place in the whole plan, from 1. */
export function filteredPlan(
  plan: readonly PlanItem[],
  filter: PlanFilter = {},
): readonly {readonly place: number; readonly item: PlanItem}[] {
  const ofArea = plan.filter(({capability}) => isInArea(capability, filter));
  return ofArea.flatMap((item, index) => {
    const actions = filter.isOnlyChosen
      ? item.actions.filter(({action}) => action?.chosen)
      : item.actions;
    if (filter.isOnlyChosen && actions.length === 0) return [];
    return [{place: index + 1, item: {...item, actions}}];
  });
}

/** What the team has chosen for levels that are not in the plan any more: attained by now, or above a lower target. */
export function actionsOutside(plan: readonly PlanItem[], team: Pick<Team, 'actions'>): Action[] {
  const planned = new Set(plan.map(keyOf));
  return team.actions.filter((action) => !planned.has(keyOf(action)));
}

const keyOf = ({
  capability,
  level,
}: {
  readonly capability: string;
  readonly level: number;
}): string => `${capability} ${level}`;

const nameOf = ({capability, level}: PlannedLevel): PlannedLevel => ({capability, level});

function byAll<Item>(
  ...keys: readonly ((item: Item) => number)[]
): (first: Item, second: Item) => number {
  return (first, second) => {
    for (const key of keys) {
      const difference = key(first) - key(second);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** The levels of the plan: up to the targets, what provisional levels lack, and all that these presuppose. */
function draftsOf(
  {capabilities: results}: Results,
  team: Team,
  {capabilities}: Subject,
): ReadonlyMap<string, Draft> {
  const inScope = results.filter(({outOfScope}) => outOfScope === undefined);
  const resultOf = new Map(inScope.map((result) => [result.id, result]));
  const isToNext = leadsToNext({capabilities: inScope});
  const aimOf = isToNext ? nextOf : targetLevelOf;
  const drafts = new Map<string, Draft>();
  const raise = (id: string, to: number): void => {
    const result = resultOf.get(id);
    const capabilityIndex = capabilities.findIndex((candidate) => candidate.id === id);
    const capability = capabilities[capabilityIndex];
    if (!result || !capability) return;
    for (const level of upperLevels) {
      const key = keyOf({capability: id, level});
      if (level <= result.level || level > to || drafts.has(key)) continue;
      const open = requiredBy(capability, level).filter(
        (needed) => (resultOf.get(needed.capability)?.level ?? 1) < needed.level,
      );
      const requires = open.filter((needed) => resultOf.has(needed.capability));
      drafts.set(key, {
        capabilityIndex,
        requires,
        item: {
          capability: id,
          level,
          reason: level > aimOf(result) ? 'presupposed' : isToNext ? 'next' : 'target',
          isAssessed: result.mode !== 'none',
          outOfScope: open.filter((needed) => !resultOf.has(needed.capability)),
          ...workOf(capability, level, result, team),
        },
      });
      for (const needed of requires) raise(needed.capability, needed.level);
    }
  };
  for (const result of inScope) {
    raise(result.id, aimOf(result));
    for (const needed of result.missing) raise(needed.capability, needed.level);
  }
  return drafts;
}

/** How far a capability is to be raised for itself. */
function targetLevelOf({mode, target}: CapabilityResult): number {
  return mode === 'none' ? 1 : (target?.level ?? 1);
}

/** The same without any target. Above the top level there is none. */
function nextOf({mode, level}: CapabilityResult): number {
  return mode === 'none' ? 1 : level + 1;
}

function requiredBy({levels}: SubjectCapability, level: number): LevelRef[] {
  const requires = levels.find((candidate) => candidate.level === level)?.requires ?? [];
  return requires.map(({capability, level: needed}) => ({capability, level: needed}));
}

/** What is to be done to attain a level, and what the team has made of it. */
function workOf(
  {id, levels, steps}: SubjectCapability,
  level: Target,
  result: CapabilityResult,
  team: Team,
): Pick<PlanItem, 'gain' | 'effort' | 'missing' | 'actions' | 'help'> {
  const step = steps.find(({to}) => to === level);
  const kept = team.actions.filter((action) => action.capability === id && action.level === level);
  const chosen = kept.filter((action) => action.chosen);
  const gain = largest(chosen.map((action) => action.gain));
  const effort = largest(chosen.map((action) => action.effort));
  const written = levels.find((candidate) => candidate.level === level)?.criteria ?? [];
  const texts = new Map(written.map((criterion) => [criterion.id, criterion.text]));
  const counted = result.steps.find((candidate) => candidate.level === level)?.criteria ?? [];
  return {
    ...(gain && {gain}),
    ...(effort && {effort}),
    missing: counted
      .filter((criterion) => !['met', 'not-applicable'].includes(criterion.counted))
      .map((criterion) => ({
        id: criterion.id,
        text: texts.get(criterion.id) ?? '',
        counted: criterion.counted,
      })),
    actions: actionsOf(step?.actions ?? [], kept),
    help: step?.help ?? [],
  };
}

function largest(sizes: readonly (Size | undefined)[]): Size | undefined {
  return sizes.reduce(
    (found, size) => (size !== undefined && size > (found ?? 0) ? size : found),
    undefined,
  );
}

/** The step sheet's actions, each with what the team has made of it, then what the team has added. */
function actionsOf(texts: readonly string[], kept: readonly Action[]): PlanAction[] {
  const suggested = texts.flatMap((text, index): PlanAction[] => {
    const suggestion = index + 1;
    const taken = kept.filter((action) => action.suggestion === suggestion);
    return taken.length === 0
      ? [{text, suggestion}]
      : taken.map((action) => ({text: action.text, suggestion, action}));
  });
  const added = kept.filter(
    ({suggestion}) => suggestion === undefined || suggestion > texts.length,
  );
  return [...suggested, ...added.map((action) => ({text: action.text, action}))];
}

/** The items that an item presupposes: the level below, and what its level names. */
function prerequisitesOf(
  {item: {capability, level}, requires}: Draft,
  drafts: ReadonlyMap<string, Draft>,
): Draft[] {
  const below = drafts.get(keyOf({capability, level: level - 1}));
  return [
    ...(below ? [below] : []),
    ...requires.flatMap((needed) => drafts.get(keyOf(needed)) ?? []),
  ];
}

/** Which levels presuppose an item: those of the plan, and those that are attained and provisional without it. */
function neededByIn(
  drafts: ReadonlyMap<string, Draft>,
  {capabilities}: Results,
): (item: PlannedLevel) => PlanItem['neededBy'] {
  const attained = capabilities
    .filter(({outOfScope}) => outOfScope === undefined)
    .flatMap(({id, level, missing}) =>
      missing.map((needed) => [needed, {capability: id, level, isAttained: true}] as const),
    );
  const planned = [...drafts.values()].flatMap(({item, requires}) =>
    requires.map((needed) => [needed, {...nameOf(item), isAttained: false}] as const),
  );
  const all = [...attained, ...planned];
  return (item) =>
    all.filter(([needed]) => keyOf(needed) === keyOf(item)).map(([, level]) => level);
}
