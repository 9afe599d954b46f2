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
    /** Above what quick mode asks. */
    readonly questions: string;
  };
  /** The assessment, at this capability. */
  readonly rate: string;
}

/** What is seen at each level, each leading to the level below; folded, what quick mode asks. */
export default function LevelSummaryView({levels, strings, rate}: LevelSummaryProps): ReactNode {
  const asked = levels.filter(({question}) => question !== undefined);
  return (
    <nav className={styles.summary} aria-label={strings.title}>
      <ol>
        {levels.map(({level, short, statement}) => (
          <li key={level}>
            <LevelMark level={level} />
            <div>
              <a href={`#${levelAnchor(level)}`}>{strings.levelName(level)}</a>
              <p className={styles.short}>{short ?? statement}</p>
            </div>
          </li>
        ))}
      </ol>
      {asked.length > 0 ? (
        <details className={styles.questions}>
          <summary>{strings.questions}</summary>
          <ol>
            {asked.map(({level, question}) => (
              <li key={level}>
                <LevelMark level={level} />
                <p>{question}</p>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      <p className={styles.rate}>
        <a href={rate}>{strings.rate}</a>
      </p>
    </nav>
  );
}
