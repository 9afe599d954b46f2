import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface InNewestProps {
  /** What the edition is, and what another has here: `Edition 0.9 has been superseded. Edition 1.0 says the same:` */
  readonly text: string;
  /** To the place in the newest edition; where that has none, to what is said of the page as a whole. */
  readonly link?: {readonly text: string; readonly href: string};
  /** To what was worded otherwise. */
  readonly compare?: {readonly text: string; readonly href: string};
}

/**
 * Stands in each place of an old edition that has an id, and shows where an address leads to that place. No script is
 * needed: the place is the address's target. A child of the place, or of its last column.
 */
export default function InNewestView({text, link, compare}: InNewestProps): ReactNode {
  return (
    <p className={styles.note} data-in-newest="" data-unsearched="">
      {text}
      {link ? (
        <>
          {' '}
          <a href={link.href}>{link.text}</a>
        </>
      ) : null}
      {compare ? (
        <>
          {link ? ' · ' : ' '}
          <a href={compare.href}>{compare.text}</a>
        </>
      ) : null}
    </p>
  );
}
