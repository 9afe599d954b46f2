import type {ReactNode} from 'react';
import {levelAnchor} from '../../model/anchors';
import type {Outline} from '../../plugins/standard/outline';
import LevelMark from '../LevelMark';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

/** `<LevelScale />`: the five levels' general meaning and the question that tells each apart. */
export default function LevelScale({outline}: {readonly outline: Outline}): ReactNode {
  const {anchor} = useSiteLinks();
  return (
    <ol className={styles.scale}>
      {outline.levels.map(({level, title, meaning, question}) => (
        <li key={level} id={anchor(levelAnchor(level))}>
          <LevelMark level={level} />
          <div>
            <strong>{title}</strong>
            <p>{meaning}</p>
            <p className={styles.question}>{question}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
