import {areaOf as areaIdOf} from '../model/anchors';
import type {
  Outline,
  OutlineArea,
  OutlineCapability,
  OutlineSpecification,
} from '../page-data/outline';

/** @throws {Error} for an id that the edition does not have; its references are checked before. */
export function capabilityOf(outline: Outline, id: string): OutlineCapability {
  const found = outline.areas
    .flatMap(({capabilities, withdrawn}) => [...capabilities, ...withdrawn])
    .find((capability) => capability.id === id);
  if (!found) throw new Error(`Edition ${outline.edition} has no capability ${id}.`);
  return found;
}

/** @throws {Error} for an id that the edition does not have. */
export function areaOf(outline: Outline, id: string): OutlineArea {
  const found = outline.areas.find((area) => area.id === id);
  if (!found) throw new Error(`Edition ${outline.edition} has no area ${id}.`);
  return found;
}

/** The name of a level: 3 → 规范级. */
export function levelName(outline: Outline, level: number): string {
  return outline.levels.find((scaleLevel) => scaleLevel.level === level)?.title ?? String(level);
}

/** How many capabilities the edition has, and how many of them are written. */
export function capabilityCount(outline: Outline): {
  readonly all: number;
  readonly written: number;
} {
  const capabilities = outline.areas.flatMap((area) => area.capabilities);
  return {all: capabilities.length, written: capabilities.filter(({path}) => path).length};
}

/** The clauses that help to attain a level of a capability, with the path of their specification. */
export function clausesFor(
  {specifications}: Outline,
  capability: string,
  level: number,
): readonly {readonly id: string; readonly path: string}[] {
  return specifications.flatMap(({path, clauses}) =>
    clauses
      .filter(({supports}) =>
        supports.some((item) => item.capability === capability && item.level === level),
      )
      .map(({id}) => ({id, path})),
  );
}

/** The areas whose capabilities its clauses support, the one that most support first. */
export function areasOf({clauses}: Pick<OutlineSpecification, 'clauses'>): string[] {
  const counts = new Map<string, number>();
  for (const {supports} of clauses) {
    for (const area of new Set(supports.map(({capability}) => areaIdOf(capability)))) {
      counts.set(area, (counts.get(area) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([area]) => area);
}
