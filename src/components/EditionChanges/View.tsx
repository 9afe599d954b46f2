import type {ReactNode} from 'react';
import type {EditionChanges} from '../../changes/edition-changes';
import type {ErratumData} from '../../changes/errata';
import {erratumAnchor} from '../../model/anchors';
import {ErrataView, type ErrataStrings} from '../Errata/View';

export interface EditionChangesStrings {
  /** Before the errata. */
  readonly errata: string;
  readonly ofErrata: ErrataStrings;
  /** That it is the first edition. */
  readonly first: string;
  readonly none: string;
  readonly notes: string;
  readonly count: (count: number, list: string) => string;
  /** Between two changes of a thing. */
  readonly separator: string;
  readonly colon: string;
  readonly compare: string;
}

/** What is otherwise than in the edition before, page by page, after what its authors say. */
export function EditionChangesView({
  changes: {notes, before, counts, total, groups, errata},
  strings,
  href,
  compareAddress,
}: {
  readonly changes: EditionChanges & {readonly errata: readonly ErratumData[]};
  readonly strings: EditionChangesStrings;
  /** The address of a place of the edition. */
  readonly href: (address: string) => string;
  readonly compareAddress: string;
}): ReactNode {
  return (
    <>
      {errata.length > 0 ? (
        <div data-errata="" data-unsearched="">
          <p>{strings.errata}</p>
          <ErrataView errata={errata} strings={strings.ofErrata} href={href} idOf={erratumAnchor} />
        </div>
      ) : null}
      {notes.length > 0 ? (
        <>
          <p>{strings.notes}</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      ) : null}
      {before ? (
        <p>
          {total === 0
            ? strings.none
            : strings.count(
                total,
                counts.map(({change, count}) => `${change} ${count}`).join(strings.separator),
              )}{' '}
          <a href={compareAddress}>{strings.compare}</a>
        </p>
      ) : (
        <p>{strings.first}</p>
      )}
      {groups.map(({title, pages}) => (
        <div key={title} data-unsearched="">
          <h3>{title}</h3>
          <dl>
            {pages.map((page, index) => (
              <div key={index}>
                <dt>{page.title}</dt>
                {page.things.map(({name, kind, changes, address}, place) => (
                  <dd key={place}>
                    {kind} {address === undefined ? name : <a href={href(address)}>{name}</a>}
                    {strings.colon}
                    {changes.join(strings.separator)}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
