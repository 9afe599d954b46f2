import type {Problem} from '../model/problem';
import type {Content} from '../content/content';

/** Something that is asked of what is written. One in each file of this folder. */
export interface Check {
  /** The rules that its problems name; each has a section in README.md. */
  readonly rules: readonly string[];
  /** Every problem there is; it never stops at the first. */
  readonly run: (content: Content) => Problem[] | Promise<Problem[]>;
}
