import type {ReactNode} from 'react';
import {sourceAnchor} from '../../model/anchors';
import type {CaseData} from '../../page-data/page-data';
import styles from './styles.module.css';

export interface SourcesProps {
  readonly sources: CaseData['sources'];
  /** The language of the page, as sources name theirs. */
  readonly language: string;
  readonly strings: {
    /** When a source was read. */
    readonly read: (date: string) => string;
  };
}

/** What a case is taken from, in the order of the numbers that its facts name. */
export default function SourcesView({sources, language, strings}: SourcesProps): ReactNode {
  return (
    <ol className={styles.sources}>
      {sources.map(
        ({
          id,
          publisher,
          title,
          translation,
          language: sourceLanguage,
          published,
          read,
          address,
        }) => (
          <li key={id} id={sourceAnchor(id)}>
            <a href={address} lang={sourceLanguage === language ? undefined : sourceLanguage}>
              {title}
            </a>
            {translation && sourceLanguage !== language ? <span> ({translation})</span> : null}
            <p>{[publisher, published, read && strings.read(read)].filter(Boolean).join(' · ')}</p>
          </li>
        ),
      )}
    </ol>
  );
}
