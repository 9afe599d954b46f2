import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Outline} from '../../page-data/outline';
import {capabilityCount} from '../outline';
import Figure, {Arrow, Lines} from '../diagrams/Figure';
import styles from '../diagrams/styles.module.css';

/** The four parts of the standard and what each is to the next. */
export default function PartsDiagram({outline}: {readonly outline: Outline}): ReactNode {
  const counts = {areas: outline.areas.length, capabilities: capabilityCount(outline).all};
  const parts = [
    [translate({id: 'parts.framework'}), translate({id: 'parts.frameworkNote'}, counts)],
    [translate({id: 'parts.model'}), translate({id: 'parts.modelNote'}, counts)],
    [translate({id: 'parts.specifications'}), translate({id: 'parts.specificationsNote'})],
    [translate({id: 'parts.cases'}), translate({id: 'parts.casesNote'})],
  ] as const;
  return (
    <Figure
      title={translate({id: 'parts.title'})}
      description={translate({id: 'parts.description'}, counts)}
      height={4 * 84 - 20}>
      {parts.map(([title, note], index) => {
        const y = index * 84;
        return (
          <g key={title}>
            <g className={index < 2 ? styles.soft : undefined}>
              <rect x={10} y={y + 1} width={340} height={62} rx={4} />
              <Lines
                x={24}
                y={y + 20}
                anchor="start"
                width={310}
                height={24}
                size={14}
                isBold
                className={styles.heading}
                text={title}
              />
              <Lines
                x={24}
                y={y + 43}
                anchor="start"
                width={315}
                height={20}
                size={12}
                className={styles.muted}
                text={note}
              />
            </g>
            {index < 3 ? <Arrow from={[180, y + 63]} to={[180, y + 83]} /> : null}
          </g>
        );
      })}
    </Figure>
  );
}
