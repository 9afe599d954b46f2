/** The standard seen across its capabilities: what pages about all of them are made from. */
import type {Standard} from './load';
import type {Bilingual} from './bilingual';
import type {Capability, LevelNumber} from './schema';

type CapabilityLevel = Capability['levels'][number];

/** A level of another capability, or of the same. */
export interface LevelRef {
  readonly capability: string;
  readonly level: LevelNumber;
}

/** A capability in the matrix. */
export interface MatrixRow {
  readonly id: string;
  readonly area: string;
  readonly title: Bilingual;
  /** All five, in order. */
  readonly levels: readonly {
    readonly level: LevelNumber;
    readonly statement: Bilingual;
    /** How many criteria are in force. */
    readonly criteria: number;
    /** Other capabilities' levels that it presupposes. */
    readonly requires: readonly LevelRef[];
  }[];
}

/** A row for each capability in force that is written, by area in the framework's order, then by number. */
export function matrixOf({capabilities}: Pick<Standard, 'capabilities'>): MatrixRow[] {
  return capabilities.filter(inForce).map(({id, title, levels}) => ({
    id,
    area: id.slice(0, 2),
    title,
    levels: levels.map(({level, statement, criteria = [], requires = []}) => ({
      level,
      statement,
      criteria: criteria.filter(inForce).length,
      requires: requires.map(({capability, level: needed}) => ({capability, level: needed})),
    })),
  }));
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
  readonly evidence: CapabilityLevel['evidence'];
  readonly requires: NonNullable<CapabilityLevel['requires']>;
  /** In the order in which to take them. */
  readonly actions: readonly Bilingual[];
  /** Clauses of specifications, and cases, that help to attain the level. */
  readonly help: readonly {readonly id: string; readonly text: Bilingual}[];
}

/** The steps of a capability, lowest first. */
export function stepsOf(
  {id, facets, levels, stepUp}: Capability,
  {specifications, cases}: Pick<Standard, 'specifications' | 'cases'>,
): Step[] {
  const facetTitles = new Map(facets.map((facet) => [facet.id, facet.title]));
  const isFor =
    (level: number) =>
    (one: {readonly capability: string; readonly level: number}): boolean =>
      one.capability === id && one.level === level;
  return stepUp.flatMap(({to, actions}) => {
    const level = levels.find((one) => one.level === to);
    const below = levels.find((one) => one.level === to - 1);
    if (!level || !below) return [];
    const clauses = specifications
      .filter(inForce)
      .flatMap((specification) => specification.clauses)
      .filter((clause) => inForce(clause) && clause.supports.some(isFor(to)))
      .map((clause) => ({id: clause.id, text: clause.text}));
    const shown = cases
      .filter((one) => inForce(one) && one.illustrates.some(isFor(to)))
      .map((one) => ({id: one.id, text: one.title}));
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
        evidence: level.evidence,
        requires: level.requires ?? [],
        actions,
        help: [...clauses, ...shown],
      },
    ];
  });
}

function inForce({status}: {readonly status?: string | undefined}): boolean {
  return status !== 'withdrawn';
}

/** That a level presupposes a level of another capability. */
export interface Dependency {
  readonly from: LevelRef;
  readonly to: LevelRef;
  readonly reason: Bilingual;
}

/** Every presupposition of the capabilities in force, by area in the framework's order, then by number and level. */
export function dependenciesOf({capabilities}: Pick<Standard, 'capabilities'>): Dependency[] {
  return capabilities.filter(inForce).flatMap(({id, levels}) =>
    levels.flatMap(({level, requires = []}) =>
      requires.map(({capability, level: needed, reason}) => ({
        from: {capability: id, level},
        to: {capability, level: needed},
        reason,
      })),
    ),
  );
}

/** Something in an edition's data that refers to levels of a capability. */
export interface LevelReference {
  readonly kind: 'level' | 'clause' | 'case';
  /** What it is, or stands in: `AV-1`, `SP-04`, `CASE-02`. */
  readonly of: string;
  /** `AV-1.L4`, `SP-04.3`, `CASE-02` */
  readonly id: string;
  /** Of the capability that is referred to, rising. */
  readonly levels: readonly LevelNumber[];
}

/**
 * What refers to a capability's levels: levels of others that presuppose them, clauses that support
 * them, cases that illustrate them; each once, in that order. What is withdrawn does not count.
 */
export function referencesTo(
  capability: string,
  standard: Pick<Standard, 'capabilities' | 'specifications' | 'cases'>,
): LevelReference[] {
  const levels = dependenciesOf(standard).map(({from, to}) => ({
    kind: 'level' as const,
    of: from.capability,
    id: `${from.capability}.L${from.level}`,
    targets: [to],
  }));
  const clauses = standard.specifications.filter(inForce).flatMap((specification) =>
    specification.clauses.filter(inForce).map(({id, supports}) => ({
      kind: 'clause' as const,
      of: specification.id,
      id,
      targets: supports,
    })),
  );
  const cases = standard.cases.filter(inForce).map(({id, illustrates}) => ({
    kind: 'case' as const,
    of: id,
    id,
    targets: illustrates,
  }));
  const found = new Map<string, LevelReference>();
  for (const {targets, ...reference} of [...levels, ...clauses, ...cases]) {
    if (reference.of === capability) continue;
    const own = targets.filter((one) => one.capability === capability).map(({level}) => level);
    if (own.length === 0) continue;
    const before = found.get(reference.id)?.levels ?? [];
    found.set(reference.id, {...reference, levels: [...new Set([...before, ...own])].sort()});
  }
  return [...found.values()];
}
