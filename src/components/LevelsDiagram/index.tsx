import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import Figure, {Lines} from '../diagrams/Figure';
import styles from '../diagrams/styles.module.css';

/** Five levels as five bars, each reaching further than all that are below it. */
export default function LevelsDiagram({outline}: {readonly outline: Outline}): ReactNode {
  const row = 42;
  return (
    <Figure
      title={translate({id: 'levels.title'})}
      description={outline.levels
        .map(({level, title, meaning}) => `${level} ${title}: ${meaning}`)
        .join(' ')}
      height={5 * row + 30}>
      {outline.levels.map(({level, title}) => {
        const y = (5 - level) * row;
        return (
          <g key={level} className={styles[`level${level}`]}>
            <rect x={10} y={y} width={100 + (level - 1) * 60} height={row - 6} rx={3} />
            <Lines
              x={22}
              y={y + row / 2 - 3}
              width={30}
              size={18}
              anchor="start"
              text={String(level)}
            />
            <Lines
              x={44}
              y={y + row / 2 - 3}
              width={60 + (level - 1) * 60}
              height={row - 8}
              size={14}
              anchor="start"
              text={title}
            />
          </g>
        );
      })}
      <Lines
        x={10}
        y={5 * row + 14}
        width={340}
        height={28}
        size={12}
        anchor="start"
        className={styles.muted}
        text={translate({id: 'levels.cumulative'})}
      />
    </Figure>
  );
}
