/** What files say, in the language of what is assessed. What stands in braces is put in by `../fill.ts`. */
import type {Rating} from '../../model/scoring';
import type {Size} from '../plan';

/** What plans say, on the page and in files. */
export interface PlanWords {
  readonly title: string;
  /** `{capability}`, `{level}` */
  readonly levelName: string;
  readonly separator: string;
  readonly colon: string;
  /** `{capability}` */
  readonly whyNotAssessed: string;
  /** `{levels}` */
  readonly whyPresupposed: string;
  readonly whyProvisional: string;
  readonly whyAfter: string;
  readonly whyOutOfScope: string;
  /** `{level}` */
  readonly whyPulled: string;
  /** `{gain}`, `{effort}` */
  readonly whySizes: string;
  /** `{gain}` */
  readonly whyGain: string;
  /** `{effort}` */
  readonly whyEffort: string;
  readonly whyUnset: string;
  readonly gain: string;
  readonly gains: Readonly<Record<Size, string>>;
  readonly effort: string;
  readonly efforts: Readonly<Record<Size, string>>;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly why: string;
  readonly missing: string;
  /** In quick mode, where no criterion is answered. */
  readonly missingUnknown: string;
  readonly actions: string;
  readonly suggested: string;
  readonly help: string;
  readonly nothing: string;
  /** That the plan leads to the next levels. */
  readonly noTarget: string;
  /** That nothing else is in it. */
  readonly onlyChosen: string;
  readonly chosenActions: string;
  readonly noneChosen: string;
  readonly outside: string;
  readonly ratings: Readonly<Record<Rating, string>>;
}

/** What reports, tables and issues say besides. */
export interface ReportWords {
  readonly report: string;
  readonly edition: string;
  readonly draft: string;
  readonly scoring: string;
  readonly date: string;
  /** `{standard}`, `{edition}`, `{licence}`: who has written what. */
  readonly attribution: string;
  /** `{assessed}`, `{of}` */
  readonly scope: string;
  readonly noNumber: string;
  readonly areas: string;
  readonly area: string;
  readonly capabilities: string;
  readonly capability: string;
  readonly level: string;
  readonly mean: string;
  readonly lowest: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'full' | 'quick' | 'none', string>>;
  readonly progress: string;
  /** `{percent}` */
  readonly percent: string;
  readonly target: string;
  readonly provisional: string;
  /** `{levels}` */
  readonly provisionalFor: string;
  readonly indicative: string;
  /** `{edition}`, `{details}` */
  readonly editionDetails: string;
  /** `{count}`: capabilities of an area */
  readonly notAssessedCount: string;
  /** `{areas}` */
  readonly notAssessedAreas: string;
  readonly deciding: string;
  readonly outOfScope: string;
  readonly inconsistencies: string;
  /** `{capability}`, `{level}` */
  readonly presupposed: string;
  /** `{capability}`, `{quick}`, `{full}` */
  readonly quickAboveFull: string;
  /** `{capability}`, `{level}` */
  readonly gapInQuick: string;
  /** `{criterion}` */
  readonly noReason: string;
  readonly team: string;
  readonly yes: string;
  readonly no: string;
  /** That an answer is not known. */
  readonly unknown: string;
  readonly about: string;
  readonly answers: string;
  readonly question: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  /** What comes with the issues for GitHub, as Markdown; `{command}`. */
  readonly githubReadMe: string;
}

export const columnNames = [
  'edition',
  'scoring',
  'licence',
  'team',
  'area',
  'capability',
  'title',
  'level',
  'kind',
  'id',
  'text',
  'unit',
  'rating',
  'counted',
  'through',
  'holding',
  'sample',
  'reason',
  'note',
  'evidence',
  'owner',
  'date',
  'assessor',
  'out_of_scope',
  'mode',
  'provisional',
  'progress',
  'target',
  'answered',
  'place',
  'why',
  'missing',
  'action',
  'suggestion',
  'chosen',
  'done',
  'gain',
  'effort',
  'due',
  'attained',
] as const;

/** As the CSV files call them: none is renamed. */
export type ColumnName = (typeof columnNames)[number];
