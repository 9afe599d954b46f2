import type {ReactNode} from 'react';
import type {DependentCapability} from '../../page-data/dependencies';
import {areaOf} from '../../model/anchors';
import type {PartProps} from './props';
import styles from './styles.module.css';

/** How often levels of one area depend on levels of another, or of their own. */
export function AreaMatrix({data: {areas, dependencies}, strings}: PartProps): ReactNode {
  const count = (from: string | undefined, to: string | undefined): number =>
    dependencies.filter(
      (dependency) =>
        (from === undefined || areaOf(dependency.from.capability) === from) &&
        (to === undefined || areaOf(dependency.to.capability) === to),
    ).length;
  return (
    <Matrix id="dependencies-areas" caption={strings.areasCaption}>
      <thead>
        <tr>
          <th scope="col">{strings.area}</th>
          {areas.map(({id, title}) => (
            <th key={id} scope="col" data-area={id} title={title}>
              {id}
            </th>
          ))}
          <th scope="col">{strings.total}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({id, title}) => (
          <tr key={id} data-area={id}>
            <th scope="row">
              <b>{id}</b> <span>{title}</span>
            </th>
            {areas.map((to) => {
              const number = count(id, to.id);
              return (
                <td key={to.id} className={number > 0 ? styles.filled : styles.zero}>
                  {number}
                </td>
              );
            })}
            <td>{count(id, undefined)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{strings.total}</th>
          {areas.map(({id}) => (
            <td key={id}>{count(undefined, id)}</td>
          ))}
          <td>{dependencies.length}</td>
        </tr>
      </tbody>
    </Matrix>
  );
}

/** Which level of one capability depends on which of another: rows depend on columns. */
export function CapabilityMatrix({
  data: {areas, capabilities, dependencies},
  strings,
  links,
}: PartProps): ReactNode {
  const isFirst = ({id, area}: DependentCapability): boolean =>
    capabilities.find((capability) => capability.area === area)?.id === id;
  return (
    <Matrix id="dependencies-capabilities" caption={strings.capabilitiesCaption} isWide>
      <thead>
        <tr>
          <th scope="col">{strings.capability}</th>
          {capabilities.map((capability) => (
            <th
              key={capability.id}
              scope="col"
              data-area={capability.area}
              data-first={isFirst(capability) ? '' : undefined}>
              <a href={links.capability(capability.id)}>{capability.id}</a>
            </th>
          ))}
        </tr>
      </thead>
      {areas.map((area) => {
        const rows = capabilities.filter((capability) => capability.area === area.id);
        return rows.length === 0 ? null : (
          <tbody key={area.id} data-area={area.id}>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={links.capability(row.id)}>
                    <b>{row.id}</b> <span>{row.title}</span>
                  </a>
                </th>
                {capabilities.map((column) => {
                  const found = dependencies.filter(
                    ({from, to}) => from.capability === row.id && to.capability === column.id,
                  );
                  return (
                    <td
                      key={column.id}
                      className={
                        found.length > 0
                          ? styles.filled
                          : column.id === row.id
                            ? styles.itself
                            : undefined
                      }
                      data-first={isFirst(column) ? '' : undefined}>
                      {found.map(({from, to}) => (
                        <a
                          key={from.level}
                          href={links.level(from)}
                          aria-label={strings.cell(from, to)}>
                          {from.level}→{to.level}
                        </a>
                      ))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        );
      })}
    </Matrix>
  );
}

/** A table that scrolls in a region of its own; its first row and column stay in sight. */
function Matrix({
  id,
  caption,
  isWide = false,
  children,
}: {
  readonly id: string;
  readonly caption: string;
  /** Whether the page gives it all its room, without contents beside it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <figure className={styles.figure} data-wide={isWide ? '' : undefined}>
      <div className={styles.region} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.matrix} aria-labelledby={id}>
          {children}
        </table>
      </div>
      <figcaption id={id}>{caption}</figcaption>
    </figure>
  );
}
