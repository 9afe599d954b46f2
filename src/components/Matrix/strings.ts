/** What the matrix says, and where its links lead. */
import type {Industry, LevelRef} from '../../model/schema';

export interface MatrixStrings {
  readonly caption: string;
  readonly filters: string;
  readonly text: string;
  readonly areas: string;
  readonly allAreas: string;
  /** An area's id and name, above its capabilities. */
  readonly areaName: (id: string) => string;
  readonly phase: string;
  readonly anyPhase: string;
  readonly industry: string;
  readonly anyIndustry: string;
  readonly industryName: (id: Industry) => string;
  readonly levels: string;
  readonly everyLevel: string;
  /** What of the areas, or levels, is chosen. */
  readonly chosen: (title: string, chosen: string) => string;
  /** That no box ticked is all of them. */
  readonly noneIsAll: string;
  readonly view: string;
  readonly wholeLevels: string;
  /** The view of a step: 3 → what changes from level 2 to level 3. */
  readonly step: (to: number) => string;
  readonly reset: string;
  /** What turns rating on, and off again. */
  readonly rate: string;
  readonly rateFailed: string;
  /** That the address had a choice that there is not. */
  readonly ignored: string;
  readonly count: (shown: number, all: number) => string;
  readonly none: string;
  readonly help: string;
  readonly helpAddress: string;
  readonly helpStep: string;
  readonly helpKeys: string;
  /** The switch of levels on a phone. */
  readonly levelShown: string;
  readonly capability: string;
  readonly levelName: (level: number) => string;
  /** The link in a cell: level 3 of DS-1. */
  readonly cell: (id: string, level: number) => string;
  readonly added: string;
  readonly addedCriteria: (count: number) => string;
  /** How many clauses of specifications help. */
  readonly clauses: (count: number) => string;
  readonly dependsOn: string;
  readonly actions: string;
  /** In the place of a level that is withdrawn. */
  readonly withdrawn: string;
}

export interface MatrixLinks {
  readonly capability: (id: string) => string;
  readonly level: (ref: LevelRef) => string;
  readonly step: (id: string, to: number) => string;
  readonly case: (id: string) => string;
}
