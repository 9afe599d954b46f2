import type {Assessment} from './document';
import type {ReadProblem} from './read-file';
import type {Subject} from './subject';

/** What a link carries: ratings and targets, of a team without a name. */
export interface SharedView {
  readonly assessment: Assessment;
  readonly edition: string;
  readonly scoring: number;
  readonly isSameEdition: boolean;
  readonly changed: readonly string[];
}

/** Stands in until links are read. */
export const readFragment: (
  fragment: string,
  subject: Subject,
) => {ok: true; shared: SharedView} | {ok: false; problem: ReadProblem} = () => ({
  ok: false,
  problem: {kind: 'not-an-assessment'},
});
