import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface WordsProps {
  readonly items: readonly {
    /** In the edition: `words/owner`, `DS-1/data-item`. */
    readonly id: string;
    readonly anchor: string;
    readonly title: string;
    readonly meaning: string;
    /** What became of a word that is withdrawn, and what the newest edition has in its place. */
    readonly notes?: ReactNode;
  }[];
}

/** Words and what they mean, each at an address of its own. */
export default function WordsView({items}: WordsProps): ReactNode {
  return (
    <dl className={styles.words}>
      {items.map(({id, anchor, title, meaning, notes}) => (
        <div key={anchor} id={anchor} data-term={title}>
          <dt>
            <a href={`#${anchor}`} data-permalink={id}>
              {title}
            </a>
          </dt>
          <dd>
            {meaning}
            {notes}
          </dd>
        </div>
      ))}
    </dl>
  );
}
