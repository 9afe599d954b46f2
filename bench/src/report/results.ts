/** What a run finds out. */
import type {Language} from '../content/site-pages';
import type {ProfileName} from '../browser/profiles';
import type {KindName} from '../options';
import type {PeerName} from '../peers/sources';

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

export interface Results {
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly views?: Section<ViewSample> | undefined;
  readonly builds?: Section<BuildSample> | undefined;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
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
