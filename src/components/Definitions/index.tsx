import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface DefinitionsProps {
  readonly items: readonly {
    /** Unlike the other items'. */
    readonly key: string;
    readonly term: ReactNode;
    readonly text: ReactNode;
  }[];
  /** Short labels and their values rather than terms and what they mean. */
  readonly quiet?: boolean;
}

/** Terms with their texts: beside each other where there is room, else one above the other. */
export default function Definitions({items, quiet = false}: DefinitionsProps): ReactNode {
  return (
    <dl className={clsx(styles.definitions, quiet && styles.quiet)}>
      {items.map(({key, term, text}) => (
        <div key={key}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
