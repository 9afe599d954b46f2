/** The standard seen across its capabilities: what pages about all of them are made from. */
import {areaOf} from './anchors';
import type {Bilingual} from './bilingual';
import {kindOf} from './kinds';
import type {LevelMention} from './kinds/kind';
import {inForce} from './lifecycle';
import type {Capability, Clause, LevelNumber, LevelRef} from './schema';
import type {Standard} from './standard';

type CapabilityLevel = Capability['levels'][number];

/** A capability in the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly area: string;
  readonly title: Bilingual;
  /** Those in force, in order. */
  readonly levels: readonly {
    readonly level: LevelNumber;
    readonly short?: Bilingual;
    readonly statement: Bilingual;
    /** How many criteria are in force. */
    readonly criteria: number;
    /** Other capabilities' levels that it depends on. */
    readonly requires: readonly LevelRef[];
    /** How many clauses of specifications help to attain it. */
    readonly clauses: number;
  }[];
}

/** A row for each capability in force that is written, by area in the framework's order, then by number. */
export function matrixOf({
  capabilities,
  specifications,
}: Pick<Standard, 'capabilities' | 'specifications'>): MatrixRow[] {
  return capabilities.filter(inForce).map(({id, title, levels}) => ({
    id,
    area: areaOf(id),
    title,
    levels: levels
      .filter(inForce)
      .map(({level, short, statement, criteria = [], requires = []}) => ({
        level,
        ...(short && {short}),
        statement,
        criteria: criteria.filter(inForce).length,
        requires: requires.map(({capability, level: needed}) => ({capability, level: needed})),
        clauses: clausesFor(id, level, specifications).length,
      })),
  }));
}

/** Whether levels of capabilities that something refers to have one among them. */
function isAbout(
  levels: readonly {readonly capability: string; readonly level: number}[],
  capability: string,
  level: number,
): boolean {
  return levels.some((item) => item.capability === capability && item.level === level);
}

/** The clauses in force that help to attain a level of a capability. */
function clausesFor(
  capability: string,
  level: number,
  specifications: Standard['specifications'],
): Clause[] {
  return specifications
    .filter(inForce)
    .flatMap(({clauses}) => clauses.filter(inForce))
    .filter(({supports}) => isAbout(supports, capability, level));
}

/** From one level of a capability to the next. */
export interface Step {
  readonly to: Capability['stepUp'][number]['to'];
  /** What is true of who stands below, and of who has arrived. */
  readonly from: Bilingual;
  readonly statement: Bilingual;
  /** The gap: the criteria in force of the level to attain. */
  readonly criteria: readonly {
    readonly id: string;
    readonly facet: Bilingual;
    readonly text: Bilingual;
  }[];
  readonly evidence: NonNullable<CapabilityLevel['evidence']>;
  readonly requires: NonNullable<CapabilityLevel['requires']>;
  /** In the order in which to take them. */
  readonly actions: readonly Bilingual[];
  /** Clauses of specifications, and cases, that help to attain the level. */
  readonly help: readonly {readonly id: string; readonly text: Bilingual}[];
}

/** The steps of a capability to its levels in force, lowest first. */
export function stepsOf(
  {id, facets, levels, stepUp}: Capability,
  {specifications, cases}: Pick<Standard, 'specifications' | 'cases'>,
): Step[] {
  const facetTitles = new Map(facets.map((facet) => [facet.id, facet.title]));
  return stepUp.flatMap(({to, actions}) => {
    const level = levels.find((candidate) => candidate.level === to);
    const below = levels.find((candidate) => candidate.level === to - 1);
    if (!level || !below || !inForce(level)) return [];
    const clauses = clausesFor(id, to, specifications).map((clause) => ({
      id: clause.id,
      text: clause.text,
    }));
    const shown = cases
      .filter((caseStudy) => inForce(caseStudy) && isAbout(caseStudy.illustrates, id, to))
      .map((caseStudy) => ({id: caseStudy.id, text: caseStudy.title}));
    return [
      {
        to,
        from: below.statement,
        statement: level.statement,
        criteria: (level.criteria ?? []).filter(inForce).map(({id: criterion, facet, text}) => ({
          id: criterion,
          facet: facetTitles.get(facet) ?? {zh: facet, en: facet},
          text,
        })),
        evidence: level.evidence ?? [],
        requires: level.requires ?? [],
        actions,
        help: [...clauses, ...shown],
      },
    ];
  });
}

/** That a level depends on a level of another capability: what its `requires` says. */
export interface Dependency {
  readonly from: LevelRef;
  readonly to: LevelRef;
  readonly reason: Bilingual;
}

/** Every dependency of the levels in force, by area in the framework's order, then by number and level. */
export function dependenciesOf({capabilities}: Pick<Standard, 'capabilities'>): Dependency[] {
  return capabilities.filter(inForce).flatMap(({id, levels}) =>
    levels.filter(inForce).flatMap(({level, requires = []}) =>
      requires.map(({capability, level: needed, reason}) => ({
        from: {capability: id, level},
        to: {capability, level: needed},
        reason,
      })),
    ),
  );
}

/** Something in an edition's data that refers to levels of a capability. */
export interface LevelReference extends Pick<LevelMention, 'kind' | 'id' | 'anchor'> {
  /** What it is, or stands in: `AV-1`, `SP-04`, `CASE-02`. Its own id: `AV-1.L4`, `SP-04.3`, `CASE-02`. */
  readonly of: string;
  /** Of the capability that is referred to, rising. */
  readonly levels: readonly LevelNumber[];
}

/**
 * What refers to a capability's levels: levels of others that depend on them, clauses that support
 * them, cases that illustrate them; each once, in that order. What is withdrawn does not count.
 */
export function referencesTo(
  capability: string,
  {
    capabilities,
    specifications,
    cases,
  }: Pick<Standard, 'capabilities' | 'specifications' | 'cases'>,
): LevelReference[] {
  const found = new Map<string, LevelReference>();
  for (const data of [...capabilities, ...specifications, ...cases]) {
    if (data.id === capability) continue;
    for (const {levels: named, ...mention} of kindOf(data).mentions?.(data) ?? []) {
      const levels = named.filter((to) => to.capability === capability).map(({level}) => level);
      if (levels.length === 0) continue;
      const before = found.get(mention.id)?.levels ?? [];
      found.set(mention.id, {
        ...mention,
        of: data.id,
        levels: [...new Set([...before, ...levels])].sort(),
      });
    }
  }
  return [...found.values()];
}
