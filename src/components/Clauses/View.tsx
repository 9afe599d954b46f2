import type {ReactNode} from 'react';
import {clauseAnchor} from '../../model/anchors';
import {inForce} from '../../model/lifecycle';
import type {SpecificationData} from '../../page-data/page-data';
import {linkedIds} from '../linked-ids';
import {WithWithdrawn, type WithdrawnProps} from '../Withdrawn/View';
import styles from './styles.module.css';

type Limit = Pick<
  NonNullable<SpecificationData['clauses'][number]['limits']>[number],
  'quantity' | 'atMost' | 'atLeast'
>;

export interface ClausesProps {
  readonly clauses: readonly SpecificationData['clauses'][number][];
  readonly strings: {
    /** Label of the link that a clause's id is. */
    readonly link: (id: string) => string;
    /** Whether a clause requires, recommends or permits. */
    readonly binding: (text: string) => string;
    readonly rationale: string;
    readonly supports: string;
    readonly capabilityTitle: (id: string) => string;
    /** Of a number that this standard suggests to begin with, and of one that a source publishes. */
    readonly proposed: string;
    readonly published: string;
    /** What is limited, and to what. */
    readonly limit: (limit: Limit) => string;
  };
  readonly links: {
    /** Nothing for a capability that has no page yet. */
    readonly level: (capability: string, level: number) => string | undefined;
    readonly criterion: (id: string) => string | undefined;
    /** Of a specification or clause that a text names; nothing where it stays text. */
    readonly named: (id: string) => string | undefined;
  };
  readonly withdrawn: WithdrawnProps;
  /** What the newest edition has at a clause, by its anchor and id. */
  readonly inNewest?: (anchor: string, id: string) => ReactNode;
}

/** The clauses of a specification in force, and withdrawn ones, folded behind them. */
export default function ClausesView(props: ClausesProps): ReactNode {
  return (
    <WithWithdrawn items={props.clauses} title={props.withdrawn.title}>
      {(clauses) => <ClauseList {...props} clauses={clauses} />}
    </WithWithdrawn>
  );
}

/** Clauses, each with its address, its rationale and what it supports; what is withdrawn with its fate. */
function ClauseList({clauses, strings, links, withdrawn, inNewest}: ClausesProps): ReactNode {
  return (
    <ol className={styles.clauses}>
      {clauses.map((clause) => {
        const {id, text, rationale, supports, limits = []} = clause;
        const anchor = clauseAnchor(id);
        return (
          <li key={id} id={anchor}>
            <p className={styles.head}>
              <a data-permalink={id} href={`#${anchor}`} aria-label={strings.link(id)}>
                {id}
              </a>
              <span data-unsearched="">{strings.binding(text)}</span>
            </p>
            <p>{linkedIds(text, links.named)}</p>
            {inNewest?.(anchor, id)}
            {inForce(clause) ? null : withdrawn.fate(id)}
            {rationale ? (
              <p className={styles.note}>
                <strong>{strings.rationale}</strong> {linkedIds(rationale, links.named)}
              </p>
            ) : null}
            {limits.length > 0 ? (
              <p className={styles.note} data-unsearched="">
                {limits.map(({source, ...limit}, index) => (
                  <span key={index}>
                    {source ? strings.published : strings.proposed} {strings.limit(limit)}
                    {source ? (
                      <>
                        , <a href={source.address}>{source.title}</a>
                      </>
                    ) : null}{' '}
                  </span>
                ))}
              </p>
            ) : null}
            <ul className={styles.supports} aria-label={strings.supports} data-unsearched="">
              {supports.flatMap(({capability, level, criteria}) =>
                (criteria ?? [`${capability}.L${level}`]).map((name) => {
                  const address = criteria ? links.criterion(name) : links.level(capability, level);
                  const title = strings.capabilityTitle(capability);
                  return (
                    <li key={name}>
                      {address ? (
                        <a href={address} title={title}>
                          {name}
                        </a>
                      ) : (
                        <span title={title}>{name}</span>
                      )}
                    </li>
                  );
                }),
              )}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
