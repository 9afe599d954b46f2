import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {metricAnchor} from '../../model/anchors';
import type {CapabilityData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import MetricsView from './View';

/** `<Metrics />`: the numbers of the page's capability, with formula, unit and how they mislead. */
export default function Metrics({data}: {readonly data: CapabilityData}): ReactNode {
  const {anchor} = useSiteLinks();
  data.metrics.forEach(({id}) => anchor(metricAnchor(id)));
  return (
    <MetricsView
      metrics={data.metrics}
      strings={{
        unit: translate({id: 'metrics.unit'}),
        formula: translate({id: 'metrics.formula'}),
        where: translate({id: 'metrics.where'}),
        misleads: translate({id: 'metrics.misleads'}),
      }}
    />
  );
}
