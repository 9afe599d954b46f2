import type {ReactNode} from 'react';
import type {CaseData} from '../../page-data/page-data';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export interface IllustratesProps {
  readonly illustrates: CaseData['illustrates'];
  readonly strings: {
    readonly levelName: (level: number) => string;
    readonly capabilityTitle: (id: string) => string;
    readonly met: string;
    readonly missed: string;
    /** What its criteria and its clauses stand under. */
    readonly criteria: string;
    readonly clauses: string;
    /** Clauses of a case that shows the lack of a level: they would have caught it. */
    readonly clausesMissed: string;
  };
  /** Nothing for what has no page yet. */
  readonly links: {
    readonly level: (capability: string, level: number) => string | undefined;
    readonly criterion: (id: string) => string | undefined;
    readonly clause: (id: string) => string | undefined;
  };
}

/** The capability levels that a case shows, or shows the lack of: the reason, the criteria, and clauses that help. */
export default function IllustratesView({
  illustrates,
  strings,
  links,
}: IllustratesProps): ReactNode {
  return (
    <ul className={styles.illustrates}>
      {illustrates.map(({capability, level, shows, criteria, clauses = [], reason}) => {
        const name = `${capability}.L${level}`;
        const title = `${name} ${strings.capabilityTitle(capability)}`;
        return (
          <li key={name}>
            <LevelMark level={level} />
            <div>
              <p className={styles.title}>
                <Linked text={title} address={links.level(capability, level)} />{' '}
                <small>
                  {strings.levelName(level)} · {shows === 'met' ? strings.met : strings.missed}
                </small>
              </p>
              <p>{reason}</p>
              <Named title={strings.criteria} ids={criteria} link={links.criterion} />
              <Named
                title={shows === 'met' ? strings.clauses : strings.clausesMissed}
                ids={clauses}
                link={links.clause}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Named({
  title,
  ids,
  link,
}: {
  readonly title: string;
  readonly ids: readonly string[];
  readonly link: (id: string) => string | undefined;
}): ReactNode {
  return ids.length === 0 ? null : (
    // An id is found at what it is of.
    <p className={styles.named} data-unsearched="">
      {title}{' '}
      {ids.map((id) => (
        <Linked key={id} text={id} address={link(id)} />
      ))}
    </p>
  );
}

function Linked({
  text,
  address,
}: {
  readonly text: string;
  readonly address: string | undefined;
}): ReactNode {
  return address ? <a href={address}>{text}</a> : <span>{text}</span>;
}
