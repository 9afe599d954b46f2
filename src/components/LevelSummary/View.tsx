import type {ReactNode} from 'react';
import {levelAnchor} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export interface LevelSummaryProps {
  readonly levels: readonly Pick<CapabilityData['levels'][number], 'level' | 'statement'>[];
  readonly strings: {
    readonly title: string;
    readonly levelName: (level: number) => string;
  };
}

/** The statements, each leading to its level in the table below. */
export default function LevelSummaryView({levels, strings}: LevelSummaryProps): ReactNode {
  return (
    <nav className={styles.summary} aria-label={strings.title}>
      <ol>
        {levels.map(({level, statement}) => (
          <li key={level}>
            <LevelMark level={level} />
            <div>
              <a href={`#${levelAnchor(level)}`}>{strings.levelName(level)}</a>
              <p>{statement}</p>
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}
