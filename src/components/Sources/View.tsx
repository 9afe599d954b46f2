import type {ReactNode} from 'react';
import {sourceAnchor} from '../../model/anchors';
import type {CaseData} from '../../page-data/page-data';
import styles from './styles.module.css';

export interface SourcesProps {
  readonly sources: CaseData['sources'];
  /** The language of the page, as sources name theirs. */
  readonly language: string;
  readonly strings: {
    /** When a source was read, and what was read: its publisher's text, a copy of it, or an official report. */
    readonly read: (date: string, how: CaseData['sources'][number]['read']) => string;
    /** Label of the link to the copy. */
    readonly reprint: string;
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
          readOn,
          reprint,
          address,
        }) => (
          <li key={id} id={sourceAnchor(id)}>
            <a href={address} lang={sourceLanguage === language ? undefined : sourceLanguage}>
              {title}
            </a>
            {translation && sourceLanguage !== language ? <span> ({translation})</span> : null}
            <p>
              {[publisher, published, strings.read(readOn, read)].filter(Boolean).join(' · ')}
              {reprint ? (
                <>
                  {' · '}
                  <a href={reprint}>{strings.reprint}</a>
                </>
              ) : null}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
