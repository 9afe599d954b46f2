import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {mappedModelAnchor, mappingAnchor} from '../../model/anchors';
import type {Outline} from '../../page-data/outline';
import type {MappingsData} from '../../page-data/page-data';
import {useSiteLinks} from '../site-links';
import {ByCapability, ByModel, MappingSources} from './View';

/** `<Mappings part="…" />`: what public models have near each capability, from either side; and where it was read. */
export default function Mappings({
  part,
  data,
  outline,
}: {
  readonly part: 'capabilities' | 'models' | 'sources';
  readonly data: MappingsData;
  readonly outline: Outline;
}): ReactNode {
  const {href, anchor} = useSiteLinks();
  const {currentLocale: language} = useDocusaurusContext().i18n;
  const props = {
    data,
    outline,
    language,
    href,
    strings: {
      relations: {
        same: translate({id: 'mappings.same'}),
        part: translate({id: 'mappings.part'}),
        broader: translate({id: 'mappings.broader'}),
        touches: translate({id: 'mappings.touches'}),
      },
      none: translate({id: 'mappings.none'}),
      sources: {
        primary: translate({id: 'mappings.primary'}),
        secondary: translate({id: 'mappings.secondary'}),
      },
      read: (date: string) => translate({id: 'case.read'}, {date}),
    },
  };
  switch (part) {
    case 'capabilities':
      for (const {capability} of data.capabilities) anchor(mappingAnchor(capability));
      return <ByCapability {...props} />;
    case 'models':
      for (const {id} of data.models) anchor(mappedModelAnchor(id));
      return <ByModel {...props} />;
    case 'sources':
      return <MappingSources {...props} />;
  }
}
