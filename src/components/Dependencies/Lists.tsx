import {Fragment, type ReactNode} from 'react';
import type {LevelRef} from '../../model/schema';
import type {DependencyData, DependentCapability} from '../../page-data/dependencies';
import LevelMark from '../LevelMark';
import {areaOf} from '../../model/anchors';
import type {DependenciesLinks, PartProps} from './props';
import styles from './styles.module.css';

/** The matrix in words: each capability, what its levels depend on, and what depends on them. */
export function ByCapability({
  data: {capabilities, dependencies},
  strings,
  links,
}: PartProps): ReactNode {
  return capabilities.map(({id, area, title}) => {
    const outgoing = dependencies.filter(({from}) => from.capability === id);
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
          {outgoing.map((dependency) => (
            <li key={keyOf(dependency)}>
              <Sentence
                text={strings.dependsOn}
                dependency={dependency}
                subject={id}
                capabilities={capabilities}
                links={links}
              />
              <p>{dependency.reason}</p>
            </li>
          ))}
          {enabled.map((dependency) => (
            <li key={keyOf(dependency)}>
              <Sentence
                text={strings.dependedOnBy}
                dependency={dependency}
                subject={id}
                capabilities={capabilities}
                links={links}
              />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** What levels of one area depend on in each other and in other areas, and these in them, with reasons. */
export function OfArea({
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
      ({from, to}) =>
        (areaOf(from.capability) === area) === is.from &&
        (areaOf(to.capability) === area) === is.to,
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
                text={strings.dependsOn}
                dependency={dependency}
                capabilities={capabilities}
                links={links}
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
export function ByLevel({
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
                <li key={keyOf(dependency)} data-area={areaOf(dependency.from.capability)}>
                  <Sentence
                    text={strings.dependsOn}
                    dependency={dependency}
                    capabilities={capabilities}
                    links={links}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    });
}

/** A dependency in words. Languages put its two sides in orders of their own. */
function Sentence({
  text,
  dependency,
  subject,
  capabilities,
  links,
}: {
  /** With `{from}` and `{to}` where the levels stand. */
  readonly text: string;
  readonly dependency: DependencyData;
  /** The capability that is spoken of, whose title need not be said. */
  readonly subject?: string;
  readonly capabilities: readonly DependentCapability[];
  readonly links: DependenciesLinks;
}): ReactNode {
  const side = (of: LevelRef): ReactNode => {
    const title = capabilities.find(({id}) => id === of.capability)?.title;
    return (
      <a href={links.level(of)}>
        {of.capability}.L{of.level}
        {of.capability === subject || title === undefined ? null : ` ${title}`}
      </a>
    );
  };
  return text
    .split(/(\{from\}|\{to\})/)
    .map((piece, index) => (
      <Fragment key={index}>
        {piece === '{from}'
          ? side(dependency.from)
          : piece === '{to}'
            ? side(dependency.to)
            : piece}
      </Fragment>
    ));
}

function keyOf({from, to}: DependencyData): string {
  return `${from.capability}.L${from.level} ${to.capability}.L${to.level}`;
}
