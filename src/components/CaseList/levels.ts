/** Which levels of the model cases show, counted. */
import {levelId} from '../../model/anchors';
import type {OutlineCapability, OutlineCase} from '../../page-data/outline';

/** Levels that a case can show: everybody is at level 1. */
export const attainedLevels = [2, 3, 4, 5] as const;

/** A level of a capability, with the cases that show it attained and those that show it missed. */
export interface ShownLevel<Shown> {
  readonly capability: string;
  readonly level: number;
  readonly met: readonly Shown[];
  readonly missed: readonly Shown[];
}

type Shows = Pick<OutlineCase, 'levels'>;

/** The levels that these cases show, those that most of them show first, else by capability and level. */
export function shownLevels<Shown extends Shows>(cases: readonly Shown[]): ShownLevel<Shown>[] {
  const refs = new Map(
    cases.flatMap(({levels}) =>
      levels.map(({capability, level}) => [levelId(capability, level), {capability, level}]),
    ),
  );
  return [...refs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {capability, level}]) => ({capability, level, ...casesAt(cases, capability, level)}))
    .sort((a, b) => b.met.length + b.missed.length - (a.met.length + a.missed.length));
}

/** The cases that show a level of a capability, attained or missed. */
export function casesAt<Shown extends Shows>(
  cases: readonly Shown[],
  capability: string,
  level: number,
): Pick<ShownLevel<Shown>, 'met' | 'missed'> {
  const at = (shows: 'met' | 'missed'): Shown[] =>
    cases.filter(({levels}) =>
      levels.some(
        (item) => item.capability === capability && item.level === level && item.shows === shows,
      ),
    );
  return {met: at('met'), missed: at('missed')};
}

/** How many levels no case shows, of how many; for each level; and which capabilities no case shows at all. */
export interface Gaps {
  readonly total: number;
  readonly without: number;
  readonly byLevel: readonly {readonly level: number; readonly without: number}[];
  readonly capabilities: readonly OutlineCapability[];
}

/** What cases leave unshown of these capabilities. */
export function gapsOf(cases: readonly Shows[], capabilities: readonly OutlineCapability[]): Gaps {
  const shown = new Set(
    cases.flatMap(({levels}) => levels.map(({capability, level}) => levelId(capability, level))),
  );
  const isShown = (capability: string, level: number): boolean =>
    shown.has(levelId(capability, level));
  const byLevel = attainedLevels.map((level) => ({
    level,
    without: capabilities.filter(({id}) => !isShown(id, level)).length,
  }));
  return {
    total: capabilities.length * attainedLevels.length,
    without: byLevel.reduce((sum, {without}) => sum + without, 0),
    byLevel,
    capabilities: capabilities.filter(({id}) =>
      attainedLevels.every((level) => !isShown(id, level)),
    ),
  };
}
