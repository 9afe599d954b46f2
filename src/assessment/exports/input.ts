/** What a file is made of. */
import type {Assessment, Team} from '../document';
import type {PlanFilter, PlanItem} from '../plan';
import type {Results} from '../results';
import type {Subject} from '../subject';
import type {PlanWords, ReportWords} from './words';

export interface ExportInput {
  readonly assessment: Assessment;
  /** The team that the results and the plan are of. */
  readonly team: Team;
  readonly results: Results;
  /** All of it, whatever the filter. */
  readonly plan: readonly PlanItem[];
  /** What of the plan is in the file; everything where there is none. */
  readonly filter?: PlanFilter;
  readonly subject: Subject;
  readonly words: {readonly plan: PlanWords; readonly report: ReportWords};
  /** The day on which the file is made: `2026-11-29`. */
  readonly today: string;
  /** The address of a page of the site, from a path without base path and locale. */
  readonly address: (path: string) => string;
}
