import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Figure, {Arrow, Box} from '../diagrams/Figure';

/** The alliance: its guiding body, its founders, its working groups. */
export default function AllianceDiagram(): ReactNode {
  const groups = [
    translate({id: 'alliance.applicationGroup'}),
    translate({id: 'alliance.cloudGroup'}),
    translate({id: 'alliance.dataGroup'}),
  ];
  return (
    <Figure
      title={translate({id: 'alliance.title'})}
      description={translate({id: 'alliance.description'})}
      height={270}>
      <Box x={10} y={8} width={160} height={52} text={translate({id: 'alliance.dca'})} />
      <Box x={190} y={8} width={160} height={52} text={translate({id: 'alliance.founders'})} />
      <Arrow from={[90, 60]} to={[90, 100]} />
      <Arrow from={[270, 60]} to={[270, 100]} />
      <Box
        x={10}
        y={102}
        width={340}
        height={52}
        size={15}
        kind="strong"
        text={translate({id: 'alliance.name'})}
      />
      {groups.map((group, index) => {
        const x = 10 + index * 117;
        return (
          <g key={group}>
            <Arrow from={[x + 53, 154]} to={[x + 53, 194]} />
            <Box
              x={x}
              y={196}
              width={106}
              height={66}
              text={group}
              kind={index === 0 ? 'soft' : 'plain'}
            />
          </g>
        );
      })}
    </Figure>
  );
}
