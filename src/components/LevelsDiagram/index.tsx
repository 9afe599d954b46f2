import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../plugins/standard/outline';
import Figure, {Lines} from '../diagrams/Figure';
import styles from '../diagrams/styles.module.css';

/** Five levels as five columns, each standing on all that is below it. */
export default function LevelsDiagram({outline}: {readonly outline: Outline}): ReactNode {
  const base = 226;
  return (
    <Figure
      title={translate({id: 'levels.title'})}
      description={outline.levels
        .map(({level, title, meaning}) => `${level} ${title}: ${meaning}`)
        .join(' ')}
      width={360}
      height={270}>
      {outline.levels.map(({level, title}) => {
        const height = 30 + level * 36;
        const x = 10 + (level - 1) * 69;
        return (
          <g key={level} className={styles[`level${level}`]}>
            <rect x={x} y={base - height} width={64} height={height} rx={3} />
            <Lines x={x + 32} y={base - height + 20} width={60} size={20} text={String(level)} />
            <text
              fontSize={12}
              textAnchor="middle"
              x={x + 32}
              y={base + 20}
              className={styles.name}>
              {title}
            </text>
          </g>
        );
      })}
      <Lines
        x={180}
        y={260}
        width={350}
        size={12}
        className={styles.muted}
        text={translate({id: 'levels.cumulative'})}
      />
    </Figure>
  );
}
