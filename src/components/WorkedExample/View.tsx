import type {ReactNode} from 'react';
import type {RatedCriterionData} from '../../page-data/organisations';
import styles from './styles.module.css';

export interface WorkedExampleProps {
  readonly organisation: {readonly title: string; readonly href: string};
  readonly criteria: readonly RatedCriterionData[];
  readonly strings: {
    /** What it attains; `{organisation}` stands where its name comes. */
    readonly rated: string;
    readonly rating: (rating: RatedCriterionData['rating']) => string;
  };
  readonly links: {
    readonly criterion: (id: string) => string;
    readonly fact: (id: string) => string;
  };
}

/** Each criterion that was rated, with its rating and the fact that decided. */
export default function WorkedExampleView({
  organisation,
  criteria,
  strings,
  links,
}: WorkedExampleProps): ReactNode {
  const [before = '', after = ''] = strings.rated.split('{organisation}');
  return (
    <>
      <p>
        {before}
        <a href={organisation.href}>{organisation.title}</a>
        {after}
      </p>
      <ul className={styles.criteria}>
        {criteria.map(({id, rating, because, facts}) => (
          <li key={id} data-rating={rating}>
            <a href={links.criterion(id)}>{id.slice(id.indexOf('.') + 1)}</a>{' '}
            <b>{strings.rating(rating)}</b>{' '}
            <span>
              {because}{' '}
              {facts.map((fact) => (
                <a key={fact} className={styles.fact} href={links.fact(fact)}>
                  {fact}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
