import {Fragment, type ReactNode} from 'react';
import type {LevelRef} from '../../model/views';
import type {
  DependenciesData,
  DependencyData,
  DependentCapability,
} from '../../page-data/dependencies';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export type Part = 'area' | 'areas' | 'capabilities' | 'list' | 'levels';

export interface DependenciesStrings {
  /** Of each matrix: what is counted or named, and which way to read it. */
  readonly areasCaption: string;
  readonly capabilitiesCaption: string;
  /** Head of the column of heads. */
  readonly area: string;
  readonly capability: string;
  readonly total: string;
  /** What a cell says in words. */
  readonly cell: (from: LevelRef, to: LevelRef) => string;
  /** Sentences with `{from}` and `{to}` where the levels stand, from either side. */
  readonly presupposes: string;
  readonly presupposedBy: string;
  readonly levelName: (level: number) => string;
  readonly noneOfLevel: string;
  readonly none: string;
  /** Above what one area presupposes of itself and of others, and others of it. */
  readonly within: string;
  readonly onOthers: string;
  readonly ofOthers: string;
  readonly noneOfArea: string;
}

export interface DependenciesLinks {
  readonly capability: (id: string) => string;
  readonly level: (ref: LevelRef) => string;
}

export interface DependenciesProps {
  readonly part: Part;
  /** Of the part `area`: which one. */
  readonly area?: string;
  readonly data: DependenciesData;
  readonly strings: DependenciesStrings;
  readonly links: DependenciesLinks;
}

/** One part of what presupposes what. */
export default function DependenciesView({part, area, ...props}: DependenciesProps): ReactNode {
  if (part === 'area') return <OfArea area={area} {...props} />;
  if (props.data.dependencies.length === 0) return <p>{props.strings.none}</p>;
  switch (part) {
    case 'areas':
      return <AreaMatrix {...props} />;
    case 'capabilities':
      return <CapabilityMatrix {...props} />;
    case 'list':
      return <ByCapability {...props} />;
    case 'levels':
      return <ByLevel {...props} />;
  }
}

type PartProps = Omit<DependenciesProps, 'part' | 'area'>;

/** How often levels of one area presuppose levels of another, or of their own. */
function AreaMatrix({data: {areas, dependencies}, strings}: PartProps): ReactNode {
  const count = (from: string | undefined, to: string | undefined): number =>
    dependencies.filter(
      (dependency) =>
        (from === undefined || areaOf(dependency.from) === from) &&
        (to === undefined || areaOf(dependency.to) === to),
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

/** Which level of one capability presupposes which of another: rows presuppose columns. */
function CapabilityMatrix({
  data: {areas, capabilities, dependencies},
  strings,
  links,
}: PartProps): ReactNode {
  const isFirst = ({id, area}: DependentCapability): boolean =>
    capabilities.find((capability) => capability.area === area)?.id === id;
  return (
    <Matrix id="dependencies-capabilities" caption={strings.capabilitiesCaption}>
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
  children,
}: {
  readonly id: string;
  readonly caption: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <figure className={styles.figure}>
      <div className={styles.region} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.matrix} aria-labelledby={id}>
          {children}
        </table>
      </div>
      <figcaption id={id}>{caption}</figcaption>
    </figure>
  );
}

/** The matrix in words: each capability, what its levels presuppose, and what presupposes them. */
function ByCapability({data: {capabilities, dependencies}, strings, links}: PartProps): ReactNode {
  return capabilities.map(({id, area, title}) => {
    const presupposed = dependencies.filter(({from}) => from.capability === id);
    const enabled = dependencies
      .filter(({to}) => to.capability === id)
      .sort((a, b) => a.to.level - b.to.level);
    return (
      <div key={id} className={styles.capability} data-area={area}>
        <h3>
          <a href={links.capability(id)}>
            {id} {title}
          </a>
        </h3>
        <ul>
          {presupposed.map((dependency) => (
            <li key={keyOf(dependency)}>
              <Sentence
                text={strings.presupposes}
                from={<Level of={dependency.from} links={links} />}
                to={
                  <Level
                    of={dependency.to}
                    links={links}
                    title={titleIn(capabilities, dependency.to)}
                  />
                }
              />
              <p>{dependency.reason}</p>
            </li>
          ))}
          {enabled.map((dependency) => (
            <li key={keyOf(dependency)}>
              <Sentence
                text={strings.presupposedBy}
                from={
                  <Level
                    of={dependency.from}
                    links={links}
                    title={titleIn(capabilities, dependency.from)}
                  />
                }
                to={<Level of={dependency.to} links={links} />}
              />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** What levels of one area presuppose of each other and of other areas, and these of them, with reasons. */
function OfArea({
  area,
  data: {capabilities, dependencies},
  strings,
  links,
}: PartProps & {readonly area: string | undefined}): ReactNode {
  const groups = [
    {id: 'presupposed-within', title: strings.within, from: true, to: true},
    {id: 'presupposed-of-others', title: strings.onOthers, from: true, to: false},
    {id: 'presupposed-by-others', title: strings.ofOthers, from: false, to: true},
  ].map(({id, title, ...is}) => ({
    id,
    title,
    dependenciesOfGroup: dependencies.filter(
      ({from, to}) => (areaOf(from) === area) === is.from && (areaOf(to) === area) === is.to,
    ),
  }));
  if (groups.every(({dependenciesOfGroup}) => dependenciesOfGroup.length === 0))
    return <p>{strings.noneOfArea}</p>;
  return groups.map(({id, title, dependenciesOfGroup}) =>
    dependenciesOfGroup.length === 0 ? null : (
      <section key={id} className={styles.group} data-area={area}>
        <h3 id={id}>{title}</h3>
        <ul>
          {dependenciesOfGroup.map((dependency) => (
            <li key={keyOf(dependency)}>
              <Sentence
                text={strings.presupposes}
                from={
                  <Level
                    of={dependency.from}
                    links={links}
                    title={titleIn(capabilities, dependency.from)}
                  />
                }
                to={
                  <Level
                    of={dependency.to}
                    links={links}
                    title={titleIn(capabilities, dependency.to)}
                  />
                }
              />
              <p>{dependency.reason}</p>
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}

/** What each level asks of other capabilities, in all areas. */
function ByLevel({
  data: {levels, capabilities, dependencies},
  strings,
  links,
}: PartProps): ReactNode {
  return levels
    .filter(({level}) => level > 1)
    .map(({level}) => {
      const dependenciesOfLevel = dependencies.filter(({from}) => from.level === level);
      return (
        <div key={level} className={styles.level}>
          <h3>
            <LevelMark level={level} /> {strings.levelName(level)}
          </h3>
          {dependenciesOfLevel.length === 0 ? (
            <p>{strings.noneOfLevel}</p>
          ) : (
            <ul>
              {dependenciesOfLevel.map((dependency) => (
                <li key={keyOf(dependency)} data-area={areaOf(dependency.from)}>
                  <Sentence
                    text={strings.presupposes}
                    from={
                      <Level
                        of={dependency.from}
                        links={links}
                        title={titleIn(capabilities, dependency.from)}
                      />
                    }
                    to={
                      <Level
                        of={dependency.to}
                        links={links}
                        title={titleIn(capabilities, dependency.to)}
                      />
                    }
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    });
}

/** A level as a link: `AV-1.L4`, with the capability's title where it is not the one that is spoken of. */
function Level({
  of,
  links,
  title,
}: {
  readonly of: LevelRef;
  readonly links: DependenciesLinks;
  readonly title?: string | undefined;
}): ReactNode {
  return (
    <a href={links.level(of)}>
      {of.capability}.L{of.level}
      {title === undefined ? null : ` ${title}`}
    </a>
  );
}

/** Languages put the two sides in orders of their own. */
function Sentence({
  text,
  ...sides
}: {
  readonly text: string;
  readonly from: ReactNode;
  readonly to: ReactNode;
}): ReactNode {
  return text
    .split(/(\{from\}|\{to\})/)
    .map((piece, index) => (
      <Fragment key={index}>
        {piece === '{from}' ? sides.from : piece === '{to}' ? sides.to : piece}
      </Fragment>
    ));
}

function areaOf({capability}: LevelRef): string {
  return capability.slice(0, 2);
}

function titleIn(
  capabilities: readonly DependentCapability[],
  {capability}: LevelRef,
): string | undefined {
  return capabilities.find(({id}) => id === capability)?.title;
}

function keyOf({from, to}: DependencyData): string {
  return `${from.capability}.L${from.level} ${to.capability}.L${to.level}`;
}
