import type {ReactNode} from 'react';
import type {ErratumData} from '../../changes/errata';
import {changedRuns} from '../changed-runs';
import styles from './styles.module.css';

export interface ErrataStrings {
  /** What an erratum is called: number and day. */
  readonly title: (number: number, date: string) => string;
  /** Before the pages that it concerns. */
  readonly pages: string;
  readonly words: string;
  /** That the other language alone was corrected. */
  readonly otherLanguage: string;
  readonly cut: (count: number) => string;
  readonly colon: string;
  readonly separator: string;
}

/** Errata: what was corrected, when and why; folded, the words before and after. */
export function ErrataView({
  errata,
  strings,
  href,
  idOf,
}: {
  readonly errata: readonly ErratumData[];
  readonly strings: ErrataStrings;
  /** The address of a place of the edition. */
  readonly href: (address: string) => string;
  /** The id of an erratum, where its place is led to; with it the pages are named that it concerns. */
  readonly idOf?: (number: number) => string;
}): ReactNode {
  return errata.map(({number, date, change, reason, pages}) => {
    const things = pages.flatMap((page) => page.things);
    const changed = things.filter(({rows}) => rows.length > 0);
    return (
      <div key={number} id={idOf?.(number)} className={styles.erratum}>
        <p>
          <strong>{strings.title(number, date)}</strong>
          {strings.colon}
          {change} {reason}
        </p>
        {idOf && pages.length > 0 ? (
          <p>
            {strings.pages}
            {pages.map(({address, title}, index) => (
              <span key={address}>
                {index > 0 ? strings.separator : null}
                <a href={href(address)}>{title}</a>
              </span>
            ))}
          </p>
        ) : null}
        {changed.length > 0 ? (
          <details>
            <summary>{strings.words}</summary>
            <dl>
              {changed.map(({name, kind, address, rows}) => (
                <div key={`${kind} ${address}`}>
                  <dt>
                    {kind} <a href={href(address)}>{name}</a>
                  </dt>
                  {rows.map(({field, runs}, index) => (
                    <dd key={index}>
                      {field}
                      {strings.colon}
                      {changedRuns(runs, strings.cut)}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </details>
        ) : things.length > 0 ? (
          <p>{strings.otherLanguage}</p>
        ) : null}
      </div>
    );
  });
}
