import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {OrganisationsData} from '../../page-data/organisations';
import {useSiteLinks} from '../site-links';
import OrganisationsView from './View';

/** `<Organisations />`: the levels of the reference organisations, capability by capability. */
export default function Organisations({
  organisations: data,
}: {
  readonly organisations: OrganisationsData;
}): ReactNode {
  const {href} = useSiteLinks();
  return (
    <OrganisationsView
      data={data}
      strings={{
        table: translate({id: 'organisations.table'}),
        capability: translate({id: 'matrix.capability'}),
        expected: (level) => translate({id: 'organisations.expected'}, {level}),
        areaName: (id) => `${id} ${data.areas.find((area) => area.id === id)?.title ?? ''}`,
        notRated: translate({id: 'organisations.notRated'}),
        spread: translate({id: 'organisations.spread'}),
        times: (level, count) => translate({id: 'organisations.times'}, {level, count}),
      }}
      href={href}
    />
  );
}
