import type {ReactNode} from 'react';
import type {CaseData} from '../../page-data/page-data';
import LevelMark from '../LevelMark';
import styles from './styles.module.css';

export interface IllustratesProps {
  readonly illustrates: CaseData['illustrates'];
  readonly strings: {
    readonly levelName: (level: number) => string;
    readonly capabilityTitle: (id: string) => string;
  };
  readonly links: {
    /** Nothing for a capability that has no page yet. */
    readonly level: (capability: string, level: number) => string | undefined;
  };
}

/** The capability levels that a case shows, or shows the lack of, each with the reason. */
export default function IllustratesView({
  illustrates,
  strings,
  links,
}: IllustratesProps): ReactNode {
  return (
    <ul className={styles.illustrates}>
      {illustrates.map(({capability, level, reason}) => {
        const name = `${capability}.L${level}`;
        const address = links.level(capability, level);
        const title = `${name} ${strings.capabilityTitle(capability)}`;
        return (
          <li key={name}>
            <LevelMark level={level} />
            <div>
              <p className={styles.title}>
                {address ? <a href={address}>{title}</a> : title}{' '}
                <small>{strings.levelName(level)}</small>
              </p>
              <p>{reason}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
