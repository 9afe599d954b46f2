import {Fragment, type ReactNode} from 'react';
import type {OrganisationsData} from '../../page-data/organisations';
import {areaOf} from '../../model/anchors';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export interface OrganisationsProps {
  readonly data: OrganisationsData;
  readonly strings: {
    readonly table: string;
    readonly capability: string;
    readonly areaName: (id: string) => string;
    /** Beside a level: the one that was expected instead. */
    readonly expected: (level: number) => string;
    readonly notRated: string;
    /** How often each level is attained. */
    readonly spread: string;
    readonly times: (level: number, count: number) => string;
  };
  readonly href: (path: string) => string;
}

/** A row for each capability, a column for each organisation; then how the levels are spread. */
export default function OrganisationsView({data, strings, href}: OrganisationsProps): ReactNode {
  const highest = Math.max(1, ...data.spread);
  return (
    <>
      <div className={styles.region}>
        <table className={styles.table}>
          <caption>{strings.table}</caption>
          <thead>
            <tr>
              <th scope="col">{strings.capability}</th>
              {data.organisations.map(({id, title, short, path}) => (
                <th key={id} scope="col">
                  <a href={href(path)} title={title}>
                    {short}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({id, title, area, path, cells}, row) => (
              <Fragment key={id}>
                {data.rows[row - 1]?.area === area ? null : (
                  <tr className={styles.area} data-area={areaOf(id)}>
                    <th colSpan={data.organisations.length + 1} scope="colgroup">
                      {strings.areaName(areaOf(id))}
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row">
                    <a href={href(path)}>{id}</a> <span>{title}</span>
                  </th>
                  {cells.map(({expected, level}, index) => (
                    <td key={data.organisations[index]?.id}>
                      {level === undefined ? (
                        <span title={strings.notRated}>–</span>
                      ) : (
                        <LevelMark level={level} />
                      )}
                      {expected === undefined || expected === level ? null : (
                        <small>{strings.expected(expected)}</small>
                      )}
                    </td>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <figure className={styles.spread}>
        <figcaption>{strings.spread}</figcaption>
        <ol>
          {data.spread.map((count, index) => (
            <li key={index + 1}>
              <LevelMark level={index + 1} />
              <svg
                className={styles.bar}
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden="true">
                <rect width={(count / highest) * 100} height="1" />
              </svg>
              <span>{strings.times(index + 1, count)}</span>
            </li>
          ))}
        </ol>
      </figure>
    </>
  );
}
