import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {inForce} from '../../model/lifecycle';
import type {Outline} from '../../page-data/outline';
import type {CapabilityData} from '../../page-data/page-data';
import LevelMark from '../LevelMark';
import {levelName} from '../outline';
import styles from './styles.module.css';

/** `<Pitfalls />`: how levels in force of the page's capability are faked, and what to look at. */
export default function Pitfalls({
  data,
  outline,
}: {
  readonly data: CapabilityData;
  readonly outline: Outline;
}): ReactNode {
  const levels = new Set(data.levels.filter(inForce).map(({level}) => level));
  const pitfalls = data.pitfalls.filter(({level}) => levels.has(level));
  return (
    <ul className={styles.pitfalls}>
      {pitfalls.map(({level, faked, look}) => (
        <li key={faked}>
          <p className={styles.level}>
            <LevelMark level={level} /> <span>{levelName(outline, level)}</span>
          </p>
          <dl>
            <dt>{translate({id: 'pitfalls.faked'})}</dt>
            <dd>{faked}</dd>
            <dt>{translate({id: 'pitfalls.look'})}</dt>
            <dd>{look}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
