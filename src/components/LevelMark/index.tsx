import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A level's number on its colour. The number is the meaning; the colour only repeats it. */
export default function LevelMark({level}: {readonly level: number}): ReactNode {
  return (
    <span className={styles.mark} data-level={level}>
      {level}
    </span>
  );
}
