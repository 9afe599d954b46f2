import type {ReactNode} from 'react';
import {shownLimit} from '../../model/shown-limit';
import type {LimitData} from '../../page-data/limits';

export interface LimitListProps {
  readonly limits: readonly LimitData[];
  readonly strings: {
    readonly criterion: string;
    readonly quantity: string;
    readonly number: string;
    readonly source: string;
    readonly none: string;
  };
  readonly href: (path: string) => string;
}

/** A row for each limit of a criterion or a clause; where it comes from, if any of them is published. */
export default function LimitListView({limits, strings, href}: LimitListProps): ReactNode {
  if (limits.length === 0) return <p>{strings.none}</p>;
  const hasSources = limits.some(({source}) => source);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{strings.criterion}</th>
          <th scope="col">{strings.quantity}</th>
          <th scope="col">{strings.number}</th>
          {hasSources ? <th scope="col">{strings.source}</th> : null}
        </tr>
      </thead>
      <tbody>
        {limits.map(({of, path, quantity, side, value, unit, source}) => (
          <tr key={`${of} ${quantity} ${side}`}>
            <td>
              <a href={href(path)}>{of}</a>
            </td>
            <td>{quantity}</td>
            <td>{shownLimit({[side]: value}, unit)}</td>
            {hasSources ? (
              <td>
                {source ? (
                  <a href={source.address}>{`${source.publisher}, ${source.title}`}</a>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
