import type {ReactNode} from 'react';
import type {Run} from '../changes/cut';

/**
 * A text word by word: what was taken out, what was put in, and how much of what stayed was cut.
 *
 * @param cut what stands for that many characters
 */
export function changedRuns(
  runs: readonly Run[],
  cut: (count: number) => ReactNode,
  classes: {readonly removed?: string | undefined; readonly added?: string | undefined} = {},
): readonly ReactNode[] {
  return runs.map((run, index) => {
    if (run.change === 'same') return run.text;
    if (run.change === 'cut') return <span key={index}>{cut(run.count)}</span>;
    const Changed = run.change === 'removed' ? 'del' : 'ins';
    return (
      <Changed key={index} className={classes[run.change]}>
        {run.text}
      </Changed>
    );
  });
}
