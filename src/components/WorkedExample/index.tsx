import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {criterionAnchor, factAnchor} from '../../model/anchors';
import type {OrganisationsData} from '../../page-data/organisations';
import type {CapabilityData} from '../../page-data/page-data';
import {ratingName} from '../rating';
import {useSiteLinks} from '../site-links';
import WorkedExampleView from './View';

/** `<WorkedExample />`: how the reference organisation that the page's data names rates, criterion by criterion. */
export default function WorkedExample({
  data,
  organisations,
}: {
  readonly data: CapabilityData;
  readonly organisations: OrganisationsData;
}): ReactNode {
  const {href} = useSiteLinks();
  const column = organisations.organisations.findIndex(({id}) => id === data.example);
  const organisation = organisations.organisations[column];
  const level = organisations.rows.find(({id}) => id === data.id)?.cells[column]?.level;
  const criteria = organisations.ratings[data.id]?.[data.example ?? ''] ?? [];
  if (!organisation || level === undefined) return <p>{translate({id: 'example.none'})}</p>;
  return (
    <WorkedExampleView
      organisation={{title: organisation.title, href: href(organisation.path)}}
      criteria={criteria}
      strings={{
        rated: translate({id: 'example.rated'}, {organisation: '{organisation}', level}),
        rating: ratingName,
      }}
      links={{
        criterion: (id) => `#${criterionAnchor(id)}`,
        fact: (id) => `${href(organisation.path)}#${factAnchor(id)}`,
      }}
    />
  );
}
