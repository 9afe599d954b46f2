import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Figure, {Arrow, Box, Lines} from '../diagrams/Figure';
import styles from '../diagrams/styles.module.css';

/** Where application operations stands: between the business and the layers below it. */
export default function ScopeDiagram(): ReactNode {
  return (
    <Figure
      title={translate({id: 'scope.title'})}
      description={translate({id: 'scope.description'})}
      height={302}>
      <Box x={10} y={8} width={340} height={40} text={translate({id: 'scope.business'})} />
      <Arrow from={[180, 92]} to={[180, 50]} />
      <Lines
        x={192}
        y={71}
        anchor="start"
        width={160}
        height={38}
        size={12}
        className={styles.muted}
        text={translate({id: 'scope.serves'})}
      />
      <g className={styles.soft}>
        <rect x={10} y={94} width={340} height={130} rx={4} />
      </g>
      <Lines
        x={180}
        y={114}
        width={320}
        height={24}
        size={15}
        isBold
        className={styles.heading}
        text={translate({id: 'scope.applicationOperations'})}
      />
      <Box x={22} y={134} width={152} height={78} text={translate({id: 'scope.direct'})} />
      <Box x={186} y={134} width={152} height={78} text={translate({id: 'scope.indirect'})} />
      <Box x={10} y={244} width={340} height={48} text={translate({id: 'scope.infrastructure'})} />
    </Figure>
  );
}
