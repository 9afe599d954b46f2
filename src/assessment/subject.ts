/**
 * What is assessed: an edition in one language, as `assessment.<language>.json` beside its published data has it.
 * Made at build time by `../page-data/assessment.ts`.
 */
import type {Language} from '../model/locales';
import type {LevelNumber} from '../model/shapes';

export interface SubjectCriterion {
  readonly id: string;
  readonly text: string;
  /** What it is about within its capability. */
  readonly facet: string;
  /** What is counted: “per service”. */
  readonly unit: string;
  /** Criteria of higher levels of the capability that meet it as well. */
  readonly metBy: readonly string[];
  /** Of both languages' texts: it stays the same while the criterion does. */
  readonly digest: string;
}

export interface SubjectLevel {
  readonly level: LevelNumber;
  readonly short: string;
  readonly statement: string;
  /** Quick mode's question; level 1 has none. */
  readonly question?: string;
  /** Of the question in both languages. */
  readonly digest?: string;
  /** What its criteria are about, where that is not what the scale says of the level. */
  readonly looksAt?: string;
  readonly criteria: readonly SubjectCriterion[];
  readonly requires: readonly {
    readonly capability: string;
    readonly level: LevelNumber;
    readonly reason: string;
  }[];
}

export interface SubjectStep {
  readonly to: LevelNumber;
  /** In the order in which to take them. */
  readonly actions: readonly string[];
  /** Clauses of specifications, and cases, that help to attain the level, with the path of their page. */
  readonly help: readonly {
    readonly id: string;
    readonly text: string;
    readonly path: string;
    /** Of a case. */
    readonly industry?: string;
  }[];
}

export interface SubjectCapability {
  readonly id: string;
  readonly title: string;
  /** Without base path and locale. */
  readonly path: string;
  readonly levels: readonly SubjectLevel[];
  readonly steps: readonly SubjectStep[];
  /** How long its questions and its criteria take to read, the same in both languages (`../model/reading-time.ts`). */
  readonly secondsToRead: {readonly quick: number; readonly full: number};
  /** Words with a meaning of their own that its questions and criteria use, shared ones too. */
  readonly words: readonly {
    readonly title: string;
    readonly also: readonly string[];
    readonly meaning: string;
  }[];
}

export interface SubjectArea {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly capabilities: readonly string[];
}

/** What became of a criterion or capability that is not in force any more. */
export interface SubjectFate {
  readonly id: string;
  readonly fate: 'withdrawn' | 'replaced' | 'split' | 'merged';
  /** What took its place. */
  readonly by: readonly string[];
  readonly reason: string;
}

export interface Subject {
  readonly edition: string;
  readonly status: 'draft' | 'released';
  readonly language: Language;
  readonly scoring: number;
  readonly commit?: string;
  /** Whether it has the criteria's texts, words, steps and organisations, or is an overview (`overview.ts`). */
  readonly isWhole: boolean;
  readonly levels: readonly {
    readonly level: LevelNumber;
    readonly title: string;
    readonly looksAt?: string;
  }[];
  readonly areas: readonly SubjectArea[];
  /** Those in force, in the framework's order. */
  readonly capabilities: readonly SubjectCapability[];
  readonly fates: readonly SubjectFate[];
  /** As assessments of their own, to look at or to begin from. */
  readonly organisations: readonly {
    readonly id: string;
    readonly title: string;
    readonly ratings: Readonly<Record<string, {readonly rating: string; readonly reason?: string}>>;
  }[];
}
