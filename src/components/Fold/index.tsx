import {Children, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * `<Fold>` around a heading and what follows it: folded, with the heading as what is clicked. The browser's
 * search finds what is in it, an address of it opens it, and paper has it open.
 */
export default function Fold({children}: {readonly children: ReactNode}): ReactNode {
  const [heading, ...rest] = Children.toArray(children).filter((child) => child !== '\n');
  return (
    <details className={styles.fold} data-fold="">
      <summary>{heading}</summary>
      {rest}
    </details>
  );
}
