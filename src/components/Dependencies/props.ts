import type {LevelRef} from '../../model/schema';
import type {DependenciesData} from '../../page-data/dependencies';

export type Part = 'area' | 'areas' | 'capabilities' | 'list' | 'levels';

export interface DependenciesStrings {
  /** Of each matrix: what is counted or named, and which way to read it. */
  readonly areasCaption: string;
  readonly capabilitiesCaption: string;
  /** Head of the column of heads. */
  readonly area: string;
  readonly capability: string;
  readonly total: string;
  /** What a cell says in words. */
  readonly cell: (from: LevelRef, to: LevelRef) => string;
  /** Sentences with `{from}` and `{to}` where the levels stand, from either side. */
  readonly dependsOn: string;
  readonly dependedOnBy: string;
  readonly levelName: (level: number) => string;
  readonly noneOfLevel: string;
  readonly none: string;
  /** Above what one area depends on in itself and in others, and others in it. */
  readonly within: string;
  readonly onOthers: string;
  readonly ofOthers: string;
  readonly noneOfArea: string;
}

export interface DependenciesLinks {
  readonly capability: (id: string) => string;
  readonly level: (ref: LevelRef) => string;
}

export interface DependenciesProps {
  readonly part: Part;
  /** Of the part `area`: which one. */
  readonly area?: string;
  readonly data: DependenciesData;
  readonly strings: DependenciesStrings;
  readonly links: DependenciesLinks;
}

/** What every part is given. */
export type PartProps = Omit<DependenciesProps, 'part' | 'area'>;
