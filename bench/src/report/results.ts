/** What a run finds out. */
import type {Language} from '../content/site-pages';
import type {ProfileName} from '../browser/profiles';
import type {KindName} from '../options';
import type {PeerName} from '../peers/sources';
import type {KnownKind, QueryKind} from '../search/queries';
import type {SearcherName} from '../search/searcher';

/** One observation. Times in ms, sizes in bytes. */
export interface ViewSample {
  /** `first view`, `next view, at once`, `menu when quiet` … */
  readonly measure: string;
  readonly peer: PeerName;
  readonly page: KindName;
  readonly language: Language;
  readonly profile: ProfileName;
  readonly values: Readonly<Record<string, number>>;
}

/** One build. */
export interface BuildSample {
  readonly peer: PeerName;
  /** How many times the site's pages. */
  readonly size: number;
  /** HTML pages written. */
  readonly pages: number;
  readonly cold: boolean;
  readonly ms: number;
  /** The largest sum of resident memory of the build's processes. */
  readonly peakBytes: number;
}

/** What one search found of the queries of one kind. Pages count once for each query. */
export interface RecallSample {
  readonly searcher: SearcherName;
  readonly language: Language;
  readonly kind: QueryKind;
  readonly queries: number;
  /** Pages that show what was asked for. */
  readonly wanted: number;
  /** Those of them that were found. */
  readonly found: number;
  /** Queries that found none of their pages. */
  readonly missedAll: number;
  /** The first five pages of each answer. */
  readonly top: number;
  /** Those of them that show what was asked for. */
  readonly topRight: number;
}

/** How often what has a page of its own led there first. */
export interface KnownSample {
  readonly searcher: SearcherName;
  readonly language: Language;
  readonly kind: KnownKind;
  readonly queries: number;
  readonly right: number;
}

/** What a search weighs, in bytes as sent (gzip -9 where that saves any). */
export interface WeightSample {
  readonly searcher: SearcherName;
  readonly language: Language;
  readonly code: number;
  readonly core: number;
  readonly index: number;
  readonly perQuery?: number;
}

/** One visit. In ms. */
export interface SearchTimeSample {
  readonly searcher: SearcherName;
  readonly language: Language;
  readonly values: Readonly<Record<string, number>>;
}

/** A part of the bench as it was last run. */
export interface Section<Sample> {
  readonly date: string;
  readonly rounds: number;
  readonly isComplete: boolean;
  readonly minutes: number;
  readonly samples: readonly Sample[];
  /** What could not be measured, and why. */
  readonly remarks: readonly string[];
}

export interface SearchSection extends Section<SearchTimeSample> {
  readonly recall: readonly RecallSample[];
  readonly known: readonly KnownSample[];
  readonly weights: readonly WeightSample[];
}

export interface Results {
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly views?: Section<ViewSample> | undefined;
  readonly builds?: Section<BuildSample> | undefined;
  readonly search?: SearchSection | undefined;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((valueA, valueB) => valueA - valueB);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}

/** Least squares: what y grows by per unit of x; NaN for fewer than two different x. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return variance > 0 ? covariance / variance : NaN;
}
