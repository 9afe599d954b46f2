import type {ReactNode} from 'react';
import {levelAnchor} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export interface LevelSummaryProps {
  readonly levels: readonly Pick<
    CapabilityData['levels'][number],
    'level' | 'short' | 'statement' | 'question'
  >[];
  readonly strings: {
    readonly title: string;
    readonly levelName: (level: number) => string;
    readonly rate: string;
  };
  /** The assessment, at this capability. */
  readonly rate: string;
}

/** What is seen at each level and what quick mode asks, each leading to the level below. */
export default function LevelSummaryView({levels, strings, rate}: LevelSummaryProps): ReactNode {
  return (
    <nav className={styles.summary} aria-label={strings.title}>
      <ol>
        {levels.map(({level, short, statement, question}) => (
          <li key={level}>
            <LevelMark level={level} />
            <div>
              <a href={`#${levelAnchor(level)}`}>{strings.levelName(level)}</a>
              <p className={styles.short}>{short ?? statement}</p>
              {question === undefined ? null : <p className={styles.question}>{question}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.rate}>
        <a href={rate}>{strings.rate}</a>
      </p>
    </nav>
  );
}
