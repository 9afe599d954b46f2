import type {ReactNode} from 'react';
import {inForce, type FateField, type Lifecycle} from '../../model/lifecycle';
import type {WithdrawnData} from '../../page-data/fates';
import styles from './styles.module.css';

/** What a part of a page is given to show what is withdrawn from it. */
export interface WithdrawnProps {
  /** What the fold is called. */
  readonly title: string;
  /** What became of something, by its id. */
  readonly fate: (id: string) => ReactNode;
}

/**
 * What is withdrawn from a part of a page, folded at its end: out of the way of readers, yet at the address it
 * always had. Browsers open it for an address in it, paper has it open. Search has it from the data.
 */
export function WithdrawnFold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className={styles.withdrawn} data-unsearched="">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** What is in force of a list, and behind it, folded, what is withdrawn from it. */
export function WithWithdrawn<Item extends Pick<Lifecycle, 'status'>>({
  items,
  title,
  children,
}: {
  readonly items: readonly Item[];
  readonly title: string;
  /** Shows a list of either. */
  readonly children: (items: readonly Item[]) => ReactNode;
}): ReactNode {
  const old = items.filter((item) => !inForce(item));
  return (
    <>
      {children(items.filter(inForce))}
      {old.length > 0 ? <WithdrawnFold title={title}>{children(old)}</WithdrawnFold> : null}
    </>
  );
}

export interface FateProps {
  readonly fate: Pick<WithdrawnData, 'fate' | 'reason'>;
  readonly successors: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  readonly strings: {
    readonly reason: string;
    /** What the list of successors is called. */
    readonly fates: Readonly<Record<FateField, string>>;
    /** Where nothing is in its place. */
    readonly nothing: string;
  };
}

/** Why something was withdrawn, and what took its place. */
export function FateView({fate: {fate, reason}, successors, strings}: FateProps): ReactNode {
  return (
    <dl className={styles.fate}>
      <div>
        <dt>{strings.reason}</dt>
        <dd>{reason}</dd>
      </div>
      <div>
        <dt>{strings.fates[fate]}</dt>
        {successors.length === 0 ? <dd>{strings.nothing}</dd> : null}
        {successors.map(({id, title, href}) => (
          <dd key={id}>
            <a href={href}>{title}</a>
          </dd>
        ))}
      </div>
    </dl>
  );
}
