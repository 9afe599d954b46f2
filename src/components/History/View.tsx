import type {ReactNode} from 'react';
import type {HistoryEntry} from '../../changes/history';
import styles from '../Backlinks/styles.module.css';

export interface HistoryStrings {
  readonly summary: (count: number) => string;
  readonly first: string;
  readonly unchanged: string;
  readonly compare: string;
}

/** In which editions a page stood and what changed in each, folded: the latest first. */
export function HistoryView({
  history,
  strings,
  compareAddress,
}: {
  /** At least one. */
  readonly history: readonly HistoryEntry[];
  readonly strings: HistoryStrings;
  /** Where the changes of an entry with an edition before it are shown word by word. */
  readonly compareAddress: (entry: HistoryEntry) => string;
}): ReactNode {
  return (
    <details className={styles.backlinks} data-unsearched="">
      <summary>{strings.summary(history.length)}</summary>
      <dl>
        {history.map((entry) => (
          <div key={entry.edition}>
            <dt>
              {entry.name}{' '}
              {entry.changes.length > 0 ? (
                <a href={compareAddress(entry)}>{strings.compare}</a>
              ) : null}
            </dt>
            {entry.changes.length === 0 ? (
              <dd>{entry.before === undefined ? strings.first : strings.unchanged}</dd>
            ) : null}
            {entry.changes.map((change) => (
              <dd key={change}>{change}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
