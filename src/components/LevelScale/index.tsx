import type {ReactNode} from 'react';
import {levelAnchor, levelsPath} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import LevelMark from '../LevelMark';
import {useSiteLinks} from '../site-links';
import styles from './styles.module.css';

/**
 * `<LevelScale />`: the five levels' general meaning, the question that tells each apart, and what
 * it looks at;
 * `<LevelScale brief />`: names and meanings, each linked to where the page of the levels has it whole.
 */
export default function LevelScale({
  brief = false,
  outline,
}: {
  readonly brief?: boolean;
  readonly outline: Outline;
}): ReactNode {
  const {anchor, href} = useSiteLinks();
  return (
    <ol className={styles.scale}>
      {outline.levels.map(({level, title, meaning, looksAt, question}) => (
        <li key={level} id={brief ? undefined : anchor(levelAnchor(level))}>
          <LevelMark level={level} />
          <div>
            <strong>
              {brief ? (
                <a href={href(`/${outline.edition}${levelsPath}#${levelAnchor(level)}`)}>{title}</a>
              ) : (
                title
              )}
            </strong>
            <p>{meaning}</p>
            {brief ? null : (
              <>
                <p className={styles.question}>{question}</p>
                {looksAt === undefined ? null : <p className={styles.looksAt}>{looksAt}</p>}
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
