import type {ReactNode} from 'react';
import {inForce} from '../../model/lifecycle';
import type {GlossaryData} from '../../page-data/page-data';
import {WithWithdrawn, type WithdrawnProps} from '../Withdrawn/View';
import styles from './styles.module.css';

export interface GlossaryProps {
  readonly terms: readonly GlossaryData['terms'][number][];
  /** The tag of the language of the terms' second names. */
  readonly translationLanguage: string | undefined;
  readonly withdrawn: WithdrawnProps;
  /** What the newest edition has at a term, by its anchor and title. */
  readonly inNewest?: (anchor: string, title: string) => ReactNode;
}

/** Terms in force, and withdrawn ones, folded behind them. */
export default function GlossaryView(props: GlossaryProps): ReactNode {
  return (
    <WithWithdrawn items={props.terms} title={props.withdrawn.title}>
      {(terms) => <TermList {...props} terms={terms} />}
    </WithWithdrawn>
  );
}

function TermList({terms, translationLanguage, withdrawn, inNewest}: GlossaryProps): ReactNode {
  return (
    <dl className={styles.glossary}>
      {terms.map((term) => {
        const {id, title, short = [], translatedTitle: name, meaning} = term;
        return (
          <div key={id} id={id} data-term={title}>
            <dt>
              <a href={`#${id}`} data-permalink={id}>
                {title}
              </a>
              {short.map((abbreviation) => (
                <small key={abbreviation}> {abbreviation}</small>
              ))}{' '}
              <small lang={translationLanguage}>{name}</small>
            </dt>
            <dd>
              {meaning}
              {inNewest?.(id, title)}
              {inForce(term) ? null : withdrawn.fate(id)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
