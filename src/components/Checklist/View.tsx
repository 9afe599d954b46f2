import type {ReactNode} from 'react';
import {clauseAnchor} from '../../model/anchors';
import type {SpecificationData} from '../../page-data/page-data';
import type {ChecklistWords} from '../../tools/words';
import styles from './styles.module.css';

export interface ChecklistProps {
  readonly items: SpecificationData['checklist'];
  /** Under what the reader's browser keeps the ticks: the same in both languages. */
  readonly keeps: string;
  /** Address of the code that keeps and copies. */
  readonly code: string;
  readonly strings: ChecklistWords & {
    readonly copy: string;
    readonly clear: string;
    /** What stands at the box for what does not apply, in the field for why, at the box for what comes later. */
    readonly none: string;
    readonly reason: string;
    readonly later: string;
    /** The name of the field for the day. */
    readonly from: string;
  };
}

/** A form: to tick, or to mark as not applicable with the reason or as coming later with the day, on the page and on paper. */
export default function ChecklistView({
  items,
  keeps,
  code,
  strings: {copy, clear, none, reason, later, from, ...words},
}: ChecklistProps): ReactNode {
  const ids = namesOf(items);
  return (
    <div
      className={styles.form}
      data-tool={code}
      data-keeps={keeps}
      data-words={JSON.stringify(words)}>
      <p className={styles.head} aria-hidden="true">
        <span>{words.about}</span> <span>{words.by}</span> <span>{words.on}</span>
      </p>
      <ul className={styles.checklist}>
        {items.map(({text, clauses = []}, index) => {
          const id = `check-${index + 1}`;
          return (
            <li key={text}>
              <input type="checkbox" id={id} value={ids[index]} />{' '}
              <label htmlFor={id}>{text}</label>
              <span data-unsearched="">
                {clauses.map((clause) => (
                  <span key={clause}>
                    <a href={`#${clauseAnchor(clause)}`}>{clause}</a>{' '}
                  </span>
                ))}
              </span>
              {/* Named as the item is. */}
              <span className={styles.none} role="group" aria-labelledby={id} data-unsearched="">
                <label>
                  <input type="checkbox" data-none="" />
                  {` ${none}`}
                </label>
                <label>
                  <input type="checkbox" data-later="" />
                  {` ${later}`}
                </label>
                <input
                  type="text"
                  data-reason=""
                  aria-label={reason}
                  placeholder={reason}
                  autoComplete="off"
                />
                <input type="date" data-from="" aria-label={from} />
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.actions} data-unsearched="">
        <button type="button" className="tool-button" data-copies="">
          {copy}
        </button>{' '}
        <button type="button" className="tool-button" data-clears="">
          {clear}
        </button>{' '}
        <span role="status" />
      </p>
    </div>
  );
}

/** What each item's tick is kept by: its clauses, so that it stays where the list is put in another order. */
export function namesOf(items: ChecklistProps['items']): string[] {
  const bases = items.map(({clauses = []}) => clauses.join(','));
  return bases.map((base, index) => {
    const earlier = bases.slice(0, index).filter((known) => known === base).length;
    return earlier === 0 ? base : `${base}#${earlier + 1}`;
  });
}
