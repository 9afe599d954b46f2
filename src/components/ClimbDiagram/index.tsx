import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import {capabilityOf, levelName} from '../outline';
import Figure, {Lines} from '../diagrams/Figure';
import styles from '../diagrams/styles.module.css';

/** How one capability, DS-1, climbs: what is true at each level that was not below it. */
export default function ClimbDiagram({outline}: {readonly outline: Outline}): ReactNode {
  const {id, title} = capabilityOf(outline, 'DS-1');
  const steps = [
    translate({id: 'climb.1'}),
    translate({id: 'climb.2'}),
    translate({id: 'climb.3'}),
    translate({id: 'climb.4'}),
    translate({id: 'climb.5'}),
  ];
  return (
    <Figure
      title={translate({id: 'climb.title'}, {id, title})}
      description={steps
        .map((step, index) => `${index + 1} ${levelName(outline, index + 1)}: ${step}`)
        .join(' ')}
      height={5 * 64}>
      {steps.map((step, index) => {
        const level = index + 1;
        const y = (5 - level) * 64;
        const x = 8 + index * 14;
        return (
          <g key={step}>
            <g className={styles[`level${level}`]}>
              <rect x={x} y={y + 2} width={44} height={58} rx={3} />
              <Lines x={x + 22} y={y + 31} width={40} size={18} text={String(level)} />
            </g>
            <Lines
              x={x + 54}
              y={y + 14}
              anchor="start"
              width={290 - index * 14}
              height={18}
              size={12}
              className={styles.muted}
              text={levelName(outline, level)}
            />
            <Lines
              x={x + 54}
              y={y + 40}
              anchor="start"
              width={292 - index * 14}
              height={38}
              size={13}
              text={step}
            />
          </g>
        );
      })}
    </Figure>
  );
}
