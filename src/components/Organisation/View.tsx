import type {ReactNode} from 'react';
import {areaOf, factAnchor} from '../../model/anchors';
import type {OrganisationData} from '../../page-data/page-data';
import Fold from '../Fold';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export type Part = 'portrait' | 'facts' | 'ratings';
type CriterionRating = NonNullable<OrganisationData['ratings']>[number]['criteria'][number];

export interface OrganisationProps {
  readonly part: Part;
  readonly organisation: Pick<OrganisationData, 'portrait' | 'facts' | 'expected' | 'ratings'>;
  /** What its ratings give, by capability. */
  readonly levels: Readonly<Record<string, number | undefined>>;
  readonly strings: {
    readonly areaTitle: (id: string) => string;
    readonly capabilityTitle: (id: string) => string;
    /** Of a fact that was added after rating began. */
    readonly added: (date: string) => string;
    readonly expected: string;
    readonly attained: string;
    readonly rating: (rating: CriterionRating['rating']) => string;
    /** The fold with the ratings of a capability. */
    readonly ratings: (capability: string) => string;
  };
  readonly links: {
    readonly capability: (id: string) => string;
    readonly criterion: (capability: string, id: string) => string;
  };
}

export default function OrganisationView(props: OrganisationProps): ReactNode {
  switch (props.part) {
    case 'portrait':
      return <p>{props.organisation.portrait}</p>;
    case 'facts':
      return <Facts {...props} />;
    case 'ratings':
      return <Ratings {...props} />;
  }
}

/** The facts, folded area by area: a rating's link opens the fold of its fact. */
function Facts({organisation: {facts}, strings}: OrganisationProps): ReactNode {
  const areas = [...new Set(facts.map(({id}) => areaOf(id)))];
  return areas.map((area) => (
    <Fold key={area}>
      <h3>
        {area} {strings.areaTitle(area)}
      </h3>
      <ul className={styles.facts}>
        {facts
          .filter(({id}) => areaOf(id) === area)
          .map(({id, text, added}) => (
            <li key={id} id={factAnchor(id)}>
              <a data-permalink="" href={`#${factAnchor(id)}`}>
                {id}
              </a>
              <p>
                {text} {added ? <small>{strings.added(added)}</small> : null}
              </p>
            </li>
          ))}
      </ul>
    </Fold>
  ));
}

/** What was expected of each capability and why, what its ratings give, and each rating. */
function Ratings({
  organisation: {expected, ratings = []},
  levels,
  strings,
  links,
}: OrganisationProps): ReactNode {
  return (
    <ul className={styles.ratings}>
      {expected
        .filter(({capability}) => capability in levels)
        .map(({capability, level, reason}) => {
          const attained = levels[capability];
          const criteria = ratings.find((rated) => rated.capability === capability)?.criteria;
          return (
            <li key={capability}>
              <h3>
                <a href={links.capability(capability)}>{capability}</a>{' '}
                {strings.capabilityTitle(capability)}
              </h3>
              <dl>
                <div>
                  <dt>{strings.expected}</dt>
                  <dd>
                    <LevelMark level={level} />
                  </dd>
                </div>
                {attained === undefined ? null : (
                  <div>
                    <dt>{strings.attained}</dt>
                    <dd>
                      <LevelMark level={attained} />
                    </dd>
                  </div>
                )}
              </dl>
              <p>{reason}</p>
              {criteria ? (
                <details>
                  <summary>{strings.ratings(capability)}</summary>
                  <ul className={styles.criteria}>
                    {criteria.map(({id, rating, facts = [], reason: why}) => (
                      <li key={id} data-rating={rating}>
                        <a href={links.criterion(capability, id)}>
                          {id.slice(capability.length + 1)}
                        </a>{' '}
                        <b>{strings.rating(rating)}</b>{' '}
                        {facts.map((fact) => (
                          <a key={fact} className={styles.fact} href={`#${factAnchor(fact)}`}>
                            {fact}
                          </a>
                        ))}{' '}
                        {why}
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </li>
          );
        })}
    </ul>
  );
}
